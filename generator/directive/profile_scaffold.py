"""A new office profile (vanban.yaml) to fill in, from the same table of fields as the loader."""

from __future__ import annotations

from generator.directive.fields import PROFILE_FIELDS, Field

_HEAD = {
    "vi": (
        "# Hồ sơ của cơ quan: những gì văn bản nào cũng có thì ghi một lần ở đây.",
        "# Thay mọi chỗ trong [ngoặc vuông]. Văn bản nào ghi lại mục nào thì mục đó được dùng.",
    ),
    "en": (
        "# The office's profile: what every document has in common is written once, here.",
        "# Replace everything in [square brackets]. A directive's own key goes before this one.",
    ),
}

# Keys that are written out; the others are shown as comments. The abbreviations have to look like
# abbreviations, so that a letter can be made before anything is filled in.
_WRITTEN_OUT: dict[str, str] = {
    "place": "[{example}]",
    "parent_agency": "[{example}]",
    "agency": "[{example}]",
    "agency_abbreviation": "[{example}]",
    "drafting_unit": "[{example}]",
}

# Two usual signatories: short name → values by field name, in both languages.
_SIGNATORIES: dict[str, tuple[tuple[str, dict[str, str]], ...]] = {
    "vi": (
        ("giám đốc", {"name": '"[Họ và tên]"', "title": "Giám đốc"}),
        (
            "phó giám đốc",
            {
                "name": '"[Họ và tên]"',
                "title": "Phó Giám đốc",
                "capacity": "KT.",
                "on_behalf_of": "Giám đốc",
            },
        ),
    ),
    "en": (
        ("director", {"name": '"[Full name]"', "title": "Giám đốc"}),
        (
            "deputy",
            {
                "name": '"[Full name]"',
                "title": "Phó Giám đốc",
                "capacity": "KT.",
                "on_behalf_of": "Giám đốc",
            },
        ),
    ),
}


def new_profile(lang: str = "vi") -> str:
    """The text of a vanban.yaml with keys in `lang` (`vi` or `en`); it loads as it stands."""
    lines = [*_HEAD[lang]]
    for field in PROFILE_FIELDS:
        lines += ["", f"# {field.about(lang)}"]
        lines += _signatories(field, lang) if field.name == "signatories" else [_line(field, lang)]
    return "\n".join(lines) + "\n"


def _line(field: Field, lang: str) -> str:
    if field.name in _WRITTEN_OUT:
        value = _WRITTEN_OUT[field.name].format(example=field.example)
        return f'{field.key(lang)}: "{value}"'
    if field.fields:
        inside = ", ".join(f"{nested.key(lang)}: {nested.example}" for nested in field.fields)
        return f"# {field.key(lang)}: {{{inside}}}"
    return f"# {field.key(lang)}: {field.example}"


def _signatories(field: Field, lang: str) -> list[str]:
    names = {nested.name: nested.key(lang) for nested in field.fields}
    lines = [f"{field.key(lang)}:"]
    for short_name, values in _SIGNATORIES[lang]:
        lines.append(f"  {short_name}:")
        lines += [f"    {names[name]}: {value}" for name, value in values.items()]
    return lines
