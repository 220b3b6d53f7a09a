"""What a rule is, what it looks at, and what it finds."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator.decree.types import DocumentType
from generator.directive.model import Directive
from generator.inspect.layout import Layout

ERROR, WARNING, INFO = "error", "warning", "info"


class Clause(NamedTuple):
    """A clause of the decree (or of another law), with the words that a rule rests on."""

    place: str  # PL I, Phần I, Mục II.1.b
    quote: str


class Passage(NamedTuple):
    """A stretch of text of one component, as it stands in its file.

    `paragraph` is the number of the .docx' paragraph, 0 in a YAML file. `offsets` has the place in
    the YAML file (in characters from 0) of each letter of `text` and of its end; empty in a .docx.
    """

    component: str
    text: str
    paragraph: int = 0
    offsets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A document under judgement: of a .docx its layout, of a YAML file its directive.

    `date` is the document's own, None in a draft; `type` None where it could not be told.
    `memory` keeps what several rules read alike (`rules.words.reading`, `rules.layout.measuring`).
    """

    passages: tuple[Passage, ...]
    type: DocumentType | None = None
    date: datetime.date | None = None
    layout: Layout | None = None
    directive: Directive | None = None
    memory: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)


class Finding(NamedTuple):
    """What a rule found: at which passage (an index of `Paper.passages`), from letter to letter.

    `passage` is -1 where it is about no text (`paragraph` may then say where). `params` fill the
    rule's message. `fix`: what the letters should be; None where only a person can say.
    """

    passage: int = -1
    start: int = 0
    end: int = 0
    paragraph: int = 0
    params: dict[str, str] = {}  # noqa: RUF012  (a NamedTuple default, never mutated)
    fix: str | None = None


Check = Callable[[Paper], Iterator[Finding]]


class Rule(NamedTuple):
    """One rule. `message` and `hint` are filled with a finding's params, in Vietnamese and English.

    `needs` is what it looks at: `layout` (only a .docx has one) or `words` (everything has them).
    `wrong` and `right` are examples, as they stand on paper. `fixable`: its fixes change nothing
    but a slip of the keys, and may be applied unseen. `about` names the components that it looks
    at: where none of them was recognised though the document must have them, the rule is reported
    as not checked.
    """

    code: str
    title: tuple[str, str]
    checks: str
    clause: Clause
    severity: str
    needs: str
    message: tuple[str, str]
    hint: tuple[str, str]
    wrong: str
    right: str
    check: Check
    fixable: bool = False
    about: tuple[str, ...] = ()


LAYOUT, WORDS = "layout", "words"
