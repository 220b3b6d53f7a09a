"""Numbers and days of a spreadsheet: as their format shows them, with Vietnamese signs.

A format is Excel's (`#,##0.00`, `0%`, `dd/mm/yyyy`). What is shown is what Excel shows as far as a
document wants it: thousands, decimals, per cent, leading zeros; colours and fillings are left out.
"""

from __future__ import annotations

import datetime
import re
from decimal import ROUND_HALF_UP, Decimal

from generator.decree.symbols import padded_month, short_date

GENERAL = "General"
# Formats that a file names by number alone. What a language decides is as in Vietnam.
BUILT_IN: dict[str, str] = {
    **{"1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%"},
    **{"11": "0.00E+00", "12": "# ?/?", "13": "# ??/??", "14": "dd/mm/yyyy", "15": "dd/mm/yyyy"},
    **{"16": "dd/mm", "17": "mm/yyyy", "18": "h:mm", "19": "h:mm", "20": "h:mm", "21": "h:mm"},
    **{"22": "dd/mm/yyyy h:mm", "37": "#,##0", "38": "#,##0", "39": "#,##0.00", "40": "#,##0.00"},
    **{"41": '#,##0;-#,##0;"-"', "42": '#,##0;-#,##0;"-"', "43": '#,##0.00;-#,##0.00;"-"'},
    **{"44": '#,##0.00;-#,##0.00;"-"', "45": "h:mm", "46": "[h]:mm", "47": "h:mm"},
    **{"48": "##0.0E+0", "49": "@"},
}
_SIGNS = str.maketrans(",.", ".,")
_DIGITS = 15  # what Excel keeps of a number
_GENERAL_DIGITS = 11  # and what it shows where no format says more
_MOST_DIGITS = 20  # before the comma: of no amount of money
# What a format says besides digits: words in quotes, colours and conditions, room for a character.
_ASIDE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_ELAPSED = re.compile(r"\[h+\]", re.IGNORECASE)
_DATE = re.compile(r"[ymdhs]", re.IGNORECASE)
_SCALE = re.compile(r"[0#?](,+)(?![0#?,])")
_LAST_SERIAL = 2_958_466  # the year 10000
_FIRST, _FIRST_1904 = datetime.datetime(1899, 12, 30), datetime.datetime(1904, 1, 1)  # noqa: DTZ001
_EARLY = 60  # Excel's 29 February 1900, which never was


def number_text(value: float, number_format: str, *, since_1904: bool = False) -> str:
    """`1.250.000`, `12,5`, `12,5%`, `05/3/2026`."""
    sections = number_format.split(";")
    if value == 0 and len(sections) > 2 and not re.search("[0#]", _ASIDE.sub("", sections[2])):
        return "-" if "-" in sections[2] else ""
    if _ELAPSED.search(sections[0]):
        minutes = round(value * 1440)
        return f"{minutes // 60}:{minutes % 60:02d}"
    shown = _ASIDE.sub("", sections[0])
    if GENERAL.lower() not in shown.lower() and _DATE.search(shown.replace("E+", "")):
        day = _moment(value, since_1904=since_1904)
        if day:
            return day_text(day, shown)
    return _number(Decimal(f"{value:.{_DIGITS}g}"), shown)


def day_text(moment: datetime.datetime, shown: str = "dd/mm/yyyy h:mm") -> str:
    """A day as far as the format shows it: `05/3/2026`, `3/2026`, `2026`, `14:30`."""
    letters = set(shown.lower())
    text = ""
    if "d" in letters:
        text = short_date(moment)
        if "y" not in letters:
            text = text.rpartition("/")[0]
    elif "y" in letters:
        text = f"{padded_month(moment)}/{moment.year}" if "m" in letters else str(moment.year)
    elif letters.isdisjoint("hs"):  # only the month
        text = padded_month(moment)
    if not letters.isdisjoint("hs") and not (text and moment.time() == datetime.time()):
        text = f"{text} {moment:%H:%M}".strip()
    return text


def _moment(serial: float, *, since_1904: bool) -> datetime.datetime | None:
    if not 0 <= serial < _LAST_SERIAL - 1462 * since_1904:
        return None
    first = _FIRST_1904 if since_1904 else _FIRST
    if not since_1904 and serial < _EARLY:
        first += datetime.timedelta(days=1)
    return first + datetime.timedelta(seconds=round(serial * 86_400))


def _number(value: Decimal, shown: str) -> str:
    if (
        not re.search("[0#?]", shown)
        or "/" in shown
        or "E+" in shown
        or value.adjusted() > _MOST_DIGITS
    ):
        return _general(value)
    percent = "%" in shown
    if percent:
        value *= 100
    if scale := _SCALE.search(shown):
        value = value.scaleb(-3 * len(scale[1]))
    whole, _, part = shown.partition(".")
    places, kept = len(re.findall("[0#?]", part)), part.count("0")
    value = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    grouped = re.search(r"[0#?],+[0#?]", whole)
    text = f"{abs(value):,f}" if grouped else f"{abs(value):f}"
    before, point, after = text.partition(".")
    after = after[:kept] + after[kept:].rstrip("0")
    before = before.zfill(whole.count("0"))
    text = before + (point + after if after else "")
    sign = "-" if value < 0 else ""
    return f"{sign}{text.translate(_SIGNS)}{'%' if percent else ''}"


def _general(value: Decimal) -> str:
    """Without thousands' dots; never with an exponent, which nobody reads in a document."""
    digits = max(_GENERAL_DIGITS, value.adjusted() + 1)
    text = format(Decimal(f"{value:.{digits}g}"), "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(_SIGNS)
