"""The shape of one entry of the message table."""

from __future__ import annotations

from typing import NamedTuple


class Message(NamedTuple):
    """A message in both languages; `{name}` stands for a parameter of the diagnostic."""

    vi: str
    en: str
    hint_vi: str = ""
    hint_en: str = ""
