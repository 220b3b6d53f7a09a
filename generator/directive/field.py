"""What a key of the YAML contract is, and the shapes that its value may have."""

from __future__ import annotations

from typing import NamedTuple


class Field(NamedTuple):
    """One key.

    `kind` names the shape of the value, see `KINDS`. `example` is YAML as a user would write it.
    `profile`: vanban.yaml may give it. `required`: every document needs it (of nested keys: the
    mapping does); what only some types need is in `directive.by_type`. `choices` are the words that
    a value of kind `choice`, `type` or `capacity` may be.
    """

    name: str
    vi: str
    kind: str
    about_vi: str
    about_en: str
    example: str
    profile: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()

    def key(self, lang: str) -> str:
        """The key as it is written for a reader of `lang` (`vi` or `en`)."""
        return self.vi if lang == "vi" else self.name

    def about(self, lang: str) -> str:
        """What it is for, in `lang`."""
        return self.about_vi if lang == "vi" else self.about_en


# kind → what the value may be. `directive.convert` has one function for each.
KINDS: dict[str, str] = {
    "text": "one text, on one line or folded",
    "texts": "one text or a list of texts",
    "paragraphs": "a text whose paragraphs a blank line separates, or a list of texts",
    "body": "a text whose lines are recognised as phần, chương, điều, khoản…, or a list of nodes",
    "date": "2022-10-21 or 21/10/2022",
    "due": "a date, or words",
    "number": "a whole number from 1 to 99,999",
    "type": "a type of document of PL III",
    "choice": "one of `choices`",
    "capacity": "one of `choices`, or a list of them",
    "symbol": "số và ký hiệu without the number",
    "abbreviation": "capitals and digits without spaces",
    "recipients": "texts; `Lưu: VT, VP` among them is the archive",
    "bases": "a list of texts or mappings",
    "tasks": "a list of texts or mappings",
    "signatory": "a mapping, or a short name from the profile",
    "signatories": "a mapping of short names to signatories",
    "contact": "a mapping",
    "cells": "a list of texts, or of such lists",
    "table": "a mapping",
    "picture": "a mapping",
    "appendices": "a list of mappings, or one mapping",
    "enclosures": "a list of mappings, or one mapping",
    "types": "one type of PL III, or a list of them",
    "groups": "a list of mappings",
    "numbering": "a mapping",
    "book": "the URL of a database",
    "checks": "a mapping",
    "yes_no": "có or không (yes, no, true, false)",
}
