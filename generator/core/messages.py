"""From a diagnostic's code and parameters to a sentence in the user's language."""

from __future__ import annotations

from generator.core.catalogue import CATALOGUE


def message_for(code: str, params: dict[str, str], lang: str) -> tuple[str, str]:
    """The message and the hint (empty where there is none) of `code`, in `vi` or `en`."""
    entry = CATALOGUE[code]
    message, hint = (entry.en, entry.hint_en) if lang == "en" else (entry.vi, entry.hint_vi)
    return message.format_map(params), hint.format_map(params)
