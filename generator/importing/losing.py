"""Nothing is lost: every word of the source is looked for in what its directive prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.compose.page import Page
from generator.decree.words import CONFIRMATION_WORDS, MOTTO, STATE_NAME
from generator.importing.cleaning import words_of
from generator.importing.notices import Notices
from generator.importing.source import Source, is_drawn
from generator.inspect import components as c

# What every template prints by itself.
_FIXED = f"{STATE_NAME} {MOTTO} Kính gửi Nơi nhận Lưu"
# What is written in another of its forms.
_SHORTENED = "V/v Về việc T/M K/T T/L"
_PRINTED_ANYWAY = frozenset((c.STATE_NAME, c.MOTTO, c.RECIPIENTS_WORD))
# Numbers of appendices are given anew.
_RENUMBERED = frozenset((c.APPENDIX_LABEL,))


def lost_words(source: Source, page: Page | None, entries: object, notices: Notices) -> None:
    """Tell which words of the source are neither on the page nor a comment of the YAML (W951).

    Where the directive does not load there is no page: then they are looked for in its `entries`.
    Paragraphs that are printed as they are go first, so that what is told is told in its place.
    """
    printed = list(_texts(entries)) if page is None else page_texts(page)
    whole = Counter(tuple(words_of(one)) for one in [*printed, *notices.kept])
    left: list[tuple[int, str, list[str]]] = []
    for para in [*source.paras[: source.inspected.main], *source.margins]:
        words = words_of(para.text)
        if is_drawn(para):
            continue
        if para.name in _PRINTED_ANYWAY:
            words = _without_fixed(words)
        if whole[tuple(words)] > 0:
            whole[tuple(words)] -= 1
        elif para.name not in _RENUMBERED:
            left.append((para.number, para.text, words))
    for name in source.note_names:
        words = words_of(source.note_text(name))
        if whole[tuple(words)] > 0:
            whole[tuple(words)] -= 1
        else:
            left.append((0, source.note_text(name), words))
    there = Counter(word for words, count in whole.items() for word in words * count)
    there.update(words_of(f"{_FIXED} {_SHORTENED}"))
    there.update(words_of(CONFIRMATION_WORDS + " (Chữ ký, dấu)") if _confirmed(page) else ())
    there.update(words_of(" ".join(typed for typed, _ in notices.rewritten)))
    for number, told, words in left:
        missing = [word for word in words if not _taken(word, there)]
        if missing:
            notices.lost(number, told, missing)


def _texts(value: object) -> Iterator[str]:
    """Every text in the entries of a directive; lines of a block each by itself."""
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)
    else:
        yield str(value)


def _without_fixed(words: list[str]) -> list[str]:
    """What stands beside the words that every template prints: `Nơi nhận: Như trên`."""
    fixed = Counter(words_of(_FIXED))
    return [word for word in words if not _taken(word, fixed)]


def _taken(word: str, there: Counter[str]) -> bool:
    """Whether a word is among those that are left; it is taken from them."""
    if there[word] > 0:
        there[word] -= 1
        return True
    return False


def _confirmed(page: Page | None) -> bool:
    """Whether the template prints who confirms a leave (model 1.10)."""
    return page is not None and page.title == "GIẤY NGHỈ PHÉP"


def added_words(source: Source, page: Page, notices: Notices) -> None:
    """Tell which texts the page prints that the source does not say (W957): `Như trên`, a date."""
    said = set(words_of(" ".join([para.text for para in source.paras])))
    said |= set(words_of(" ".join(source.note_text(name) for name in source.note_names)))
    said |= set(words_of(_FIXED))
    said |= set(words_of(" ".join(written for _, written in notices.rewritten)))
    said |= set(words_of("TM. KT. TL."))
    for text in page_texts(page):
        if "[" not in text and any(word not in said for word in words_of(text)):
            notices.add("W957", text=" ".join(text.split())[:80])


def page_texts(page: Page) -> list[str]:
    """Every text of a page, those of notes and margins too."""
    found = [*page.document_texts(), *page.note_texts(), *page.contact]
    return [*found, page.circulation.text] if page.circulation else found
