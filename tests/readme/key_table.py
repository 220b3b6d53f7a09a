"""The README's table of keys, from the table that the loader itself follows.

`python -m tests.readme.key_table` writes it into README.md.
"""

from collections.abc import Iterable
from pathlib import Path

from generator.directive.fields import DIRECTIVE_FIELDS, Field

_HEAD = "| mục | in English | ví dụ | ý nghĩa |\n|---|---|---|---|\n"
_NOT_PRINTED = ("appendices",)


def key_table(fields: Iterable[Field]) -> str:
    """One row a key, nested keys below theirs."""
    rows = [_HEAD]
    for field in fields:
        if field.kind in _NOT_PRINTED:
            continue
        marks = ("★" if field.required else "") + ("◆" if field.profile else "")
        rows.append(_row(f"`{field.vi}` {marks}".rstrip(), field))
        rows += [_row(f"— `{nested.vi}`", nested) for nested in field.fields]
    return "".join(rows)


def _row(name: str, field: Field) -> str:
    example = field.example.replace("|", "\\|")
    about = field.about_vi.replace("|", "\\|")
    return f"| {name} | `{field.name}` | `{example}` | {about} |\n"


def main() -> None:
    path = Path(__file__).parents[2] / "README.md"
    text = path.read_text(encoding="utf-8")
    before, rest = text.split("<!-- keys -->\n")
    after = rest.split("<!-- /keys -->")[1]
    table = key_table(DIRECTIVE_FIELDS)
    path.write_text(f"{before}<!-- keys -->\n{table}<!-- /keys -->{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
