"""Which rules are to be run: by codes, or by what codes begin with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.rules.rule import Rule


class Selection(NamedTuple):
    """`select`: these alone (empty: all); `ignore`: not these. Codes, or how they begin (`VB9`)."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def takes(self, code: str) -> bool:
        """Whether the rule `code` is to be run."""
        return (not self.select or code.startswith(self.select)) and not (
            self.ignore and code.startswith(self.ignore)
        )

    def over(self, other: Selection) -> Selection:
        """This selection (of the command line) on top of another one (of vanban.yaml)."""
        return Selection(self.select or other.select, self.ignore + other.ignore)


EVERY = Selection()


def codes_in(texts: Iterable[str]) -> tuple[str, ...]:
    """The codes of `VB1,VB203` and `vb9`, as the catalogue writes them."""
    return tuple(
        code.upper() for text in texts for part in text.split(",") if (code := part.strip())
    )


def unknown_codes(codes: Iterable[str], rules: Iterable[Rule]) -> list[str]:
    """The codes that no rule begins with."""
    known = [rule.code for rule in rules]
    return [code for code in codes if not any(k.startswith(code) for k in known)]
