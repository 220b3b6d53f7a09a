"""Nothing is lost: every word of the source is looked for in what its directive prints."""

from __future__ import annotations

from collections import Counter

from generator.compose.page import Page
from generator.decree.words import CONFIRMATION_WORDS, MOTTO, STATE_NAME
from generator.importing.cleaning import words_of
from generator.importing.notices import Notices
from generator.importing.source import Para, Source, is_drawn
from generator.inspect import components as c

# What every template prints by itself.
_ADDRESSED = "Kính gửi"
_FIXED = f"{STATE_NAME} {MOTTO} {_ADDRESSED} Nơi nhận Lưu"
_PRINTED_ANYWAY = frozenset((c.STATE_NAME, c.MOTTO, c.RECIPIENTS_WORD))
# Numbers of appendices are given anew.
_RENUMBERED = frozenset((c.APPENDIX_LABEL,))


def lost_words(source: Source, page: Page | None, text: str, notices: Notices) -> None:
    """Tell which words of the source are neither on the page nor a comment of the YAML (W951).

    Where the directive does not load there is no page: then they are looked for in its `text`.
    """
    printed = [text] if page is None else page_texts(page)
    there = Counter(words_of(" ".join([*printed, *notices.kept])))
    there.update(words_of(CONFIRMATION_WORDS + " (Chữ ký, dấu)") if _confirmed(page) else ())
    for para in source.paras:
        if para.name in _PRINTED_ANYWAY:
            there.update(words_of(para.text))
    there.update(words_of(_ADDRESSED))
    there.update(words_of(" ".join(typed for typed, _ in notices.rewritten)))
    fixed = set(words_of(_ADDRESSED))
    for para in [*source.paras[: source.inspected.main], *source.margins]:
        if is_drawn(para):
            continue
        missing = _missing(para, there, fixed)
        if missing and para.name not in _RENUMBERED:
            notices.lost(para.number, para.text, missing)
    for name in source.note_names:
        missing = [word for word in words_of(source.note_text(name)) if not there[word]]
        if missing:
            notices.lost(0, source.note_text(name), missing)


def _confirmed(page: Page | None) -> bool:
    """Whether the template prints who confirms a leave (model 1.10)."""
    return page is not None and page.title == "GIẤY NGHỈ PHÉP"


def _missing(para: Para, there: Counter[str], fixed: set[str]) -> list[str]:
    found: list[str] = []
    for word in words_of(para.text):
        if there[word] > 0:
            there[word] -= 1
        elif word not in fixed:
            found.append(word)
    return found


def added_words(source: Source, page: Page, notices: Notices) -> None:
    """Tell which texts the page prints that the source does not say (W957): `Như trên`, a date."""
    said = set(words_of(" ".join([para.text for para in source.paras])))
    said |= set(words_of(" ".join(source.note_text(name) for name in source.note_names)))
    said |= set(words_of(_FIXED))
    said |= set(words_of(" ".join(written for _, written in notices.rewritten)))
    for text in page_texts(page):
        if any(word not in said for word in words_of(text)):
            notices.add("W957", text=" ".join(text.split())[:80])


def page_texts(page: Page) -> list[str]:
    """Every text of a page, those of notes and margins too."""
    found = [*page.document_texts(), *page.note_texts(), *page.contact]
    return [*found, page.circulation.text] if page.circulation else found
