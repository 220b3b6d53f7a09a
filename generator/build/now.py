"""How the files that documents are made from stand now: by their SHA-256, never by their time."""

from __future__ import annotations

import hashlib
import os

from generator.build.edition import edition
from generator.build.finding import Place
from generator.build.places import TEMPLATES
from generator.core.diagnostics import Span
from generator.core.errors import VanbanError
from generator.core.files import NotAFile, TooLarge, read_regular
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems
from generator.directive.workspace import PROFILE_NAME
from generator.render.base_templates import read_template, template_path

_MAX_FILE = 64 * 2**20
_NOWHERE = Span(1, 1, 1, 1)


class Now:
    """Looks at the files of one workspace; what many documents share is looked at once."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self.program = edition()
        self.profile = digest_of_file(place.at(PROFILE_NAME)) or ""
        self._templates: dict[str, str] = {}
        self._named: dict[tuple[str, str], str] = {}

    def template(self, name: str) -> str:
        """The SHA-256 of the template called `name`; empty where it cannot be read."""
        if name not in self._templates:
            try:
                content = read_template(template_path(name, self._place.at(TEMPLATES)))
                self._templates[name] = hashlib.sha256(content).hexdigest()
            except VanbanError:
                self._templates[name] = ""
        return self._templates[name]

    def source(self, path: str) -> str | None:
        """The SHA-256 of the directive at `path`; None where it cannot be read."""
        return digest_of_file(self._place.at(path))

    def named(self, source: str, name: str) -> str:
        """The SHA-256 of the file that the directive `source` calls `name`, empty where none."""
        folder = os.path.dirname(self._place.at(source))  # noqa: PTH120
        key = (folder, name)
        if key not in self._named:
            # As the directive itself reads it: never outside the workspace.
            files = NamedFiles(folder, self._place.root)
            content = files.read(Problems(""), name, _NOWHERE, _MAX_FILE)
            digest = "" if content is None else hashlib.sha256(content).hexdigest()
            self._named[key] = digest
        return self._named[key]

    def output(self, target: str) -> str | None:
        """The SHA-256 of the document or PDF at `target` in `output/`; None where there is none."""
        return digest_of_file(os.path.join(self._place.output, target))  # noqa: PTH118


def digest_of_file(path: str) -> str | None:
    """The SHA-256 of a regular file; None where it cannot be read."""
    try:
        return hashlib.sha256(read_regular(path, _MAX_FILE)).hexdigest()
    except (OSError, NotAFile, TooLarge, ValueError):
        return None
