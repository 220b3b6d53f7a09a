"""Making documents where there is no workspace: all that they are made from is sent along."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from generator.build.documents import Documents
from generator.build.finding import Place
from generator.build.making import Made, Maker, Office
from generator.build.places import TEMPLATES
from generator.core.diagnostics import Diagnostic, Span
from generator.core.errors import InputError, VanbanError
from generator.decree.types import DOCUMENT_TYPES
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems
from generator.render.base_templates import read_template, template_of, template_path
from generator.render.template import CompiledTemplate

_MAX_FILE = 64 * 2**20
_NOWHERE = Span(1, 1, 1, 1)
# What may name a table or a picture: a guess, of which nothing depends but the time it saves.
_NAMED = re.compile("""["']?(?:tệp|file)["']?[ ]*:[ ]*["']?([^"'\\n,}#]+)""")


class Letter(NamedTuple):
    """A directive on its way: its path in the workspace, its bytes, the files that it names."""

    source: str
    data: bytes
    files: dict[str, bytes]


class Templates(NamedTuple):
    """The templates of a workspace as they were read: path and bytes by name."""

    by_name: dict[str, tuple[str, bytes]]


class GivenFiles(NamedFiles):
    """The files that came along with a directive; `lacking` are those that it names besides."""

    __slots__ = ("_given", "lacking")

    def __init__(self, given: Mapping[str, bytes]) -> None:
        super().__init__("", "")
        self._given = given
        self.lacking: set[str] = set()

    def read(self, problems: Problems, name: str, span: Span, limit: int) -> bytes | None:
        """The bytes of the file `name`, where it came along; its faults are told at home."""
        name = name.replace("\\", "/")
        content = self._given.get(name)
        if content is None or len(content) > limit:
            self.lacking.add(name)
            return None
        self.read_so_far[name] = content
        return content


class _GivenTemplates(Documents):
    """Documents from templates that came along."""

    def __init__(self, templates: Templates) -> None:
        super().__init__()
        self._given = templates.by_name
        self._compiled: dict[str, CompiledTemplate] = {}

    def template(self, name: str, folder: str | None) -> CompiledTemplate:
        """The template called `name`, wherever it was kept."""
        if name not in self._compiled:
            if name not in self._given:
                raise InputError([Diagnostic("E508", f"{name}.docx", params={"name": name})])
            path, data = self._given[name]
            self._compiled[name] = template_of(data, path)
        return self._compiled[name]


class RemoteMaker(Maker):
    """Makes documents out of what came along."""

    def __init__(self, office: Office, templates: Templates) -> None:
        super().__init__(office)
        self._templates = templates

    def new_documents(self) -> Documents:
        """From the templates that came along."""
        return _GivenTemplates(self._templates)

    def of_letters(self, letters: list[Letter]) -> list[Made | None]:
        """Their documents, in their order; None where a file did not come along."""
        made: list[Made | None] = []
        for letter in letters:
            files = GivenFiles(letter.files)
            one = self.made_of(letter.source, letter.data, files)
            made.append(None if files.lacking else one)
        return made


def all_templates(place: Place) -> Templates:
    """Every template that a document of the workspace may need; those that cannot be read apart."""
    found: dict[str, tuple[str, bytes]] = {}
    for name in dict.fromkeys(kind.template for kind in DOCUMENT_TYPES):
        try:
            path = template_path(name, place.at(TEMPLATES))
            found[name] = (path, read_template(path))
        except VanbanError:
            continue  # told by whoever needs it
    return Templates(found)


def named_files(place: Place, folder: str, data: bytes) -> dict[str, bytes]:
    """The files that the directive `data` in `folder` seems to name, read as it would read them."""
    files = NamedFiles(folder, place.root)
    for name in _NAMED.findall(data.decode("utf-8", "replace")):
        files.read(Problems(""), name.strip(), _NOWHERE, _MAX_FILE)
    return files.read_so_far
