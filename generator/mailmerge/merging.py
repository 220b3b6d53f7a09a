"""Row after row into the directive, and each through the gates that every directive passes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from generator import __version__
from generator.build.documents import Documents, notes_of
from generator.build.places import TEMPLATES
from generator.compose.document import compose
from generator.compose.page import Page
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.pool import Work, cores, in_order
from generator.directive.filled import literal, shown
from generator.directive.load import load_tree
from generator.directive.model import Directive
from generator.directive.nodes import Mapping
from generator.directive.problems import Problems
from generator.directive.profile import Profile, load_profile_text
from generator.directive.reader import read_tree
from generator.mailmerge.places import fill
from generator.mailmerge.planning import Words
from generator.render import render
from generator.render.properties import origin_digest
from generator.render.template import CompiledTemplate

# A process starts in the time that some hundreds of letters take.
_WORTH_PROCESSES = 1500
_ROWS_A_TURN = 40


class Master(NamedTuple):
    """The directive that is filled in: as plain data, which goes to other processes.

    `workspace` is empty where there is none, and then there is no profile either.
    """

    path: str
    data: bytes
    workspace: str
    profile_path: str
    profile: bytes


class Letter(NamedTuple):
    """What came of a row: the document, or what is wrong in the directive filled with it.

    `died`: the process died of it. `notes` stop nothing.
    """

    document: bytes
    problems: list[Diagnostic]
    notes: list[Diagnostic]
    died: bool = False


class Filler:
    """Fills one directive with the words of rows; what it has read it keeps."""

    def __init__(self, master: Master) -> None:
        self.master = master
        problems = Problems(master.path)
        root, _ = read_tree(master.data, problems)
        self.root = root or Mapping([], problems.span_at(0, 0))
        self.text = problems.text
        self.profile: Profile | None = None
        if master.profile_path:
            self.profile, _ = load_profile_text(master.profile, master.profile_path)

    def directive(self, words: Words) -> tuple[Directive | None, list[Diagnostic]]:
        """The directive with the words of a row, all of them literal, or what is wrong with it."""
        own = {key: literal(word) for key, word in words.items()}
        tree = fill(self.root, own)
        root = tree if isinstance(tree, Mapping) else Mapping([], self.root.span)
        problems = Problems(self.master.path, self.text)
        loaded = load_tree(root, self.master.data, problems, self.profile)
        directive = loaded.directive
        if directive is None:
            return None, loaded.diagnostics
        digest = hashlib.sha256(directive.source_digest.encode())
        for key, word in sorted(words.items()):
            digest.update(f"\n{key}\n{word}\0".encode())
        return directive._replace(source_digest=digest.hexdigest()), []


def page_of(directive: Directive) -> Page:
    """The page of a directive that has been filled in."""
    return shown(compose(directive))


class _Maker:
    """Makes the documents of some rows, in whatever process; made anew from its master there."""

    def __init__(self, master: Master) -> None:
        self._master = master
        self._filler: Filler | None = None
        self._made = Documents()

    def __getstate__(self) -> Master:
        return self._master

    def __setstate__(self, master: Master) -> None:
        self.__init__(master)  # type: ignore[misc]

    def origin(self, directive: Directive) -> str:
        """What the document of a directive that has been filled in says it was made from."""
        template = self._template(page_of(directive).template)
        return origin_digest(directive.source_digest, template.sha256)

    def _template(self, name: str) -> CompiledTemplate:
        workspace = self._master.workspace
        return self._made.template(name, f"{workspace}/{TEMPLATES}" if workspace else None)

    def __call__(self, rows: list[Words]) -> list[Letter]:
        if self._filler is None:
            self._filler = Filler(self._master)
        return [self._letter(self._filler, words) for words in rows]

    def _letter(self, filler: Filler, words: Words) -> Letter:
        directive, problems = filler.directive(words)
        if directive is None:
            return Letter(b"", problems, [])
        page = page_of(directive)
        try:
            template = self._template(page.template)
            digest = directive.source_digest
            document = render(page, template, source_digest=digest, version=__version__)
        except InputError as error:
            return Letter(b"", error.diagnostics, [])
        return Letter(document, [], notes_of(self._master.path, page))


def letters(master: Master, rows: list[Words]) -> Iterator[Letter]:
    """The letters of all rows, in their order; many of them on all cores."""
    work = Work(_Maker(master), _died, turn=_ROWS_A_TURN, worth=_WORTH_PROCESSES)
    yield from in_order(work, rows, cores())


def letter_of_origin(master: Master, rows: list[Words], origin: str) -> tuple[int, bytes] | None:
    """The letter that says it was made from `origin`, and the place of its row (from 0).

    None where no row gives it. Raises `InputError` for a template that fails.
    """
    filler, maker = Filler(master), _Maker(master)
    for place, words in enumerate(rows):
        directive, _ = filler.directive(words)
        if directive is not None and maker.origin(directive) == origin:
            return place, maker([words])[0].document
    return None


def _died(_: Words) -> Letter:
    return Letter(b"", [], [], died=True)
