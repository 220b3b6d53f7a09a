"""Making documents: what the processes of a build do, whether here or on other machines."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import NamedTuple

from generator.build.documents import Documents, notes_of, unmerged
from generator.build.finding import Place
from generator.build.places import TEMPLATES
from generator.build.records import Common, Facts, Record, noted
from generator.build.selection import Selection, about_of
from generator.core.diagnostics import Diagnostic
from generator.core.errors import VanbanError
from generator.directive.load import load_text
from generator.directive.merge_places import master_note
from generator.directive.model import Directive
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems
from generator.directive.profile import OF_THE_PROFILE, Profile
from generator.directive.source import read_bytes


class Office(NamedTuple):
    """What all documents of a build have in common; `profile` is None where it is at fault."""

    place: Place
    profile: Profile | None
    program: str
    selection: Selection


class Made(NamedTuple):
    """What has become of a directive: the document and its record, or what is wrong.

    None of them: it is not among what is asked for, or gets no document, which `note` tells.
    `hits` are the selectors that it fits.
    """

    source: str
    content: bytes = b""
    record: Record | None = None
    problems: tuple[Diagnostic, ...] = ()
    hits: frozenset[int] = frozenset()
    note: Diagnostic | None = None


class Maker:
    """Makes the documents of directives, a turn of them at a time; each template is read once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._documents: Documents | None = None
        profile = office.profile
        self._profile_digest = hashlib.sha256(profile.content if profile else b"").hexdigest()

    def __call__(self, sources: list[str]) -> list[Made]:
        """All of `sources` (paths in the workspace); whatever is wrong with one, the next comes."""
        return [self._made(source) for source in sources]

    def _made(self, source: str) -> Made:
        place = self._office.place
        problems = Problems(place.shown + source)
        path = place.at(source)
        data = read_bytes(path, problems)
        if data is None:
            return Made(source, problems=tuple(problems.found))
        files = NamedFiles(os.path.dirname(path), place.root)  # noqa: PTH120
        return self.made_of(source, data, files)

    def made_of(self, source: str, data: bytes, files: NamedFiles) -> Made:
        """The document of a directive whose bytes are at hand."""
        path = self._office.place.shown + source
        try:
            return self._from_bytes(source, path, data, files)
        except VanbanError as error:
            return Made(source, problems=tuple(error.diagnostics))
        except Exception as error:  # a defect of ours about one file is no reason to lose the rest
            reason = f"{type(error).__name__}: {error}"[:300]
            return Made(source, problems=(Diagnostic("E799", path, params={"reason": reason}),))

    def _from_bytes(self, source: str, path: str, data: bytes, files: NamedFiles) -> Made:
        office = self._office
        directive, problems, *_ = load_text(data, path, office.profile, files)
        note = next(iter(master_note(data, path)), None)
        if note is not None and (directive is None or office.profile is None):
            return Made(source, note=note)
        if office.profile is None:
            own = (problem for problem in problems if problem.code not in OF_THE_PROFILE)
            return Made(source, problems=tuple(own))
        if directive is None:
            return Made(source, problems=tuple(problems))
        facts = facts_of(directive)
        about = about_of(source, facts, files.read_so_far, directive.type.template)
        hits = office.selection.hits(about)
        if not office.selection.holds(hits):
            return Made(source, hits=hits)
        if note is not None:  # with <<…>> in it nobody wants to send it
            return Made(source, hits=hits, note=note)
        if self._documents is None:
            self._documents = self.new_documents()
        content, page = self._documents.make(directive, Path(office.place.root))
        template = self._documents.template(page.template, office.place.at(TEMPLATES))
        record = Record(
            source,
            _digest(data),
            tuple((name, _digest(named)) for name, named in sorted(files.read_so_far.items())),
            Common(office.program, self._profile_digest, page.template, template.sha256),
            _digest(content),
            facts,
            noted((*notes_of(path, page), *unmerged(path, page))),
        )
        return Made(source, content, record, hits=hits)

    def new_documents(self) -> Documents:
        """What makes the documents here, from the templates of the workspace."""
        return Documents()


def facts_of(directive: Directive) -> Facts:
    """What a directive can be chosen by."""
    leads = (unit for task in directive.tasks for unit in task.lead)
    units = dict.fromkeys(unit for unit in (directive.drafting_unit, *leads) if unit)
    date = directive.date.isoformat() if directive.date else ""
    return Facts(directive.type.name, date, tuple(units))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
