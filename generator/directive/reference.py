"""The table of keys as Markdown, for the README."""

from __future__ import annotations

from generator.directive.fields import DIRECTIVE_FIELDS, Field

_HEADS = {
    "vi": ("Tên tiếng Việt", "Tên tiếng Anh", "Ý nghĩa", "Ví dụ", "Bắt buộc", "vanban.yaml"),
    "en": ("Key", "In Vietnamese", "What it is", "Example", "Required", "vanban.yaml"),
}
_YES = {"vi": "có", "en": "yes"}


def markdown_table(lang: str = "vi", fields: tuple[Field, ...] = DIRECTIVE_FIELDS) -> str:
    """One row a key, in `lang` (`vi` or `en`); required means: by a công văn."""
    head = _HEADS[lang]
    rows = [head, tuple("---" for _ in head)]
    for field in fields:
        keys = (field.vi, field.name) if lang == "vi" else (field.name, field.vi)
        about = field.about_vi if lang == "vi" else field.about_en
        rows.append(
            (
                f"`{keys[0]}`",
                f"`{keys[1]}`",
                about,
                f"`{field.example}`",
                _YES[lang] if field.required else "",
                _YES[lang] if field.profile else "",
            )
        )
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
