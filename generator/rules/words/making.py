"""Rules out of rows of data: a pattern and what to put there, or wrong words and right ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping

from generator.decree.clauses import CLAUSES
from generator.decree.compounds import COMPOUNDS
from generator.rules.rule import Check, Clause, Finding, Paper
from generator.rules.words.reading import Joined, joined, shown

# Vietnamese letters, for patterns that mean words and not symbols.
LOWER = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
UPPER = "A-Z" + LOWER[3:].upper()
LETTER = LOWER + UPPER

Fix = str | Callable[[re.Match[str]], str | None] | None


def clause(key: str) -> Clause:
    """The clause of that key in `decree.clauses`."""
    return Clause(*CLAUSES[key])


def search(
    pattern: str,
    *,
    fix: Fix = None,
    only: Collection[str] = (),
    without: Collection[str] = (),
    unless: Callable[[re.Match[str]], bool] | None = None,
    flags: int = 0,
) -> Check:
    """A check that finds `pattern`: its group `at` (else all of it), but for what `unless` excuses.

    `fix` is what the found words should be: a text, in which `\\1` is a group, or a function. A
    message may name `words` (what was found) and `right` (the fix).
    """
    compiled = re.compile(pattern, flags | re.MULTILINE)
    group: int | str = "at" if "at" in compiled.groupindex else 0

    def check(paper: Paper) -> Iterator[Finding]:
        text = joined(paper, only, without)
        for match in compiled.finditer(text.text):
            if unless and unless(match):
                continue
            right = match.expand(fix) if isinstance(fix, str) else fix(match) if fix else None
            yield _finding(text, match, group, right)

    return check


def wordings(
    rows: Mapping[str, str],
    *,
    only: Collection[str] = (),
    without: Collection[str] = (),
) -> Check:
    """A check that finds each key of `rows` as whole words; its value is what it should be.

    A key in small letters is found with a capital at its beginning too, and mended alike.
    """
    every = {**rows, **{_capital(wrong): _capital(right) for wrong, right in rows.items()}}
    every = {wrong: right for wrong, right in every.items() if wrong != right}
    small = [wrong.lower() for wrong in rows]
    longest_first = sorted(every, key=len, reverse=True)

    def check(paper: Paper) -> Iterator[Finding]:
        # Few papers have any of them: looking for each alone is quicker than a pattern of all.
        text = joined(paper, only, without).text.lower()
        there = {wrong for wrong in small if wrong in text}
        if there:
            words = "|".join(re.escape(wrong) for wrong in longest_first if wrong.lower() in there)
            pattern = rf"(?<!\w)(?:{words})(?!\w)"
            yield from search(pattern, fix=lambda m: every[m[0]], only=only, without=without)(paper)

    return check


def spellings(names: Collection[str], *, without: Collection[str] = ()) -> Check:
    """A check that finds each of `names` written with other capitals (but not all in capitals)."""
    right = {name.lower(): name for name in names}
    longest_first = sorted(right, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")

    def check(paper: Paper) -> Iterator[Finding]:
        text = joined(paper, (), without)
        small = text.text.lower()
        if len(small) != len(text.text):  # a letter of another language
            return
        if not any(name in small for name in right):
            return
        for match in pattern.finditer(small):
            start, end = match.span()
            words = text.text[start:end]
            if words != right[match[0]] and not words.isupper() and not _ends_a_word(small, start):
                yield text.finding(start, end, right[match[0]], words=words, right=right[match[0]])

    return check


def _ends_a_word(small: str, start: int) -> bool:
    """Whether the syllable there belongs to the one before it: `cán bộ / y tế`, `cơ sở / y tế`."""
    before = small[max(start - 12, 0) : start].rpartition("\n")[2].split(" ")
    first = re.compile(r"\w+").match(small, start)
    pair = f"{before[-2]} {first[0]}" if first and len(before) > 1 and not before[-1] else ""
    return pair in COMPOUNDS


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _finding(text: Joined, match: re.Match[str], group: int | str, right: str | None) -> Finding:
    params = {"words": shown(match[group])}
    if right is not None:
        params["right"] = shown(right)
    return text.finding(match.start(group), match.end(group), right, **params)
