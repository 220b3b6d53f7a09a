"""Texts that any file and any terminal can carry."""

from __future__ import annotations

import re

from generator.core.text import nfc

# What XML 1.0 cannot hold (control characters, halves of pairs, U+FFFE, U+FFFF), and what would
# reorder a line (bidirectional overrides). A directive never holds them; a reason that was typed
# on a command line may.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_SPACES = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")


def clean(text: str) -> str:
    """`text` on one line in normal form C; what cannot be printed shows as U+FFFD."""
    return nfc(_UNPRINTABLE.sub("\ufffd", _SPACES.sub(" ", text).strip()))
