"""The book for a terminal: `register show`."""

from __future__ import annotations

from generator.core.text import display_width
from generator.decree.symbols import short_date
from generator.register.book.rows import Row

_HEADS = {
    "vi": ("Số, ký hiệu", "Ngày", "Tên loại và trích yếu", "Người ký", "Ghi chú"),
    "en": ("Number", "Date", "Type and subject", "Signed by", "Notes"),
}
# In how many parts of the line a column of text may share, where not all have the room they want.
# A column without a share takes what it wants: a number is not to be cut, unless it is very long.
_SHARES = (0, 0, 5, 2, 3)
_MOST_OF_LINE = 4  # the part of the line, a quarter, that such a column takes at most
_LEAST_WIDTH = 60  # below it no column holds a word
_GAP = 2


def book_table(rows: list[Row], width: int, lang: str = "vi") -> str:
    """Five columns of the book, wrapped to `width` columns of the terminal (at least 60)."""
    table = [
        (row.code, short_date(row.date) if row.date else "", row.title, row.signers, row.note)
        for row in rows
    ]
    heads = _HEADS["en" if lang == "en" else "vi"]
    widths = _column_widths([heads, *table], max(width, _LEAST_WIDTH))
    rule = tuple("─" * width for width in widths)
    return "\n".join(
        line for cells in (heads, rule, *table) for line in _printed_lines(cells, widths)
    )


def _column_widths(table: list[tuple[str, ...]], width: int) -> list[int]:
    """What each column wants, if there is room for all; else a share of what there is.

    A column that wants less than its share leaves the rest to the others.
    """
    wanted = [max(display_width(cell) for cell in column) for column in zip(*table, strict=True)]
    left = width - _GAP * (len(wanted) - 1)
    if sum(wanted) <= left:
        return wanted
    most = width // _MOST_OF_LINE
    widths = [0 if share else min(want, most) for want, share in zip(wanted, _SHARES, strict=True)]
    left -= sum(widths)
    shares = {place: share for place, share in enumerate(_SHARES) if share}
    while shares:
        unit = left / sum(shares.values())
        modest = [place for place, share in shares.items() if wanted[place] <= share * unit]
        for place in modest or list(shares):
            widths[place] = wanted[place] if modest else int(shares[place] * unit)
            left -= widths[place] if modest else 0
            del shares[place]
    return widths


def _printed_lines(cells: tuple[str, ...], widths: list[int]) -> list[str]:
    columns = [_wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
    height = max(len(column) for column in columns)
    lines = []
    for number in range(height):
        parts = (
            _padded(column[number] if number < len(column) else "", width)
            for column, width in zip(columns, widths, strict=True)
        )
        lines.append((" " * _GAP).join(parts).rstrip())
    return lines


def _padded(text: str, width: int) -> str:
    return text + " " * (width - display_width(text))


def _wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns; a longer word is cut where the line ends."""
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if display_width(joined) <= width:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for character in word:
            if lines[-1] and display_width(lines[-1] + character) > width:
                lines.append("")
            lines[-1] += character
    return lines
