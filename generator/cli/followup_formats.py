"""The rows of the follow-up as text, JSON, CSV and calendar."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from generator.cli.words import say
from generator.followup.event import NOBODY
from generator.followup.rows import Row

_CSV_COLUMNS = (
    "document", "directive", "task", "title", "unit", "period", "due_text", "due", "extended_from",
    "state", "days_overdue", "working_days_overdue", "reminders", "done", "notes",
)  # fmt: skip
# What Excel takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_text(rows: Sequence[Row], as_of: datetime.date, lang: str) -> str:
    """A table for people, grouped by unit."""
    from generator.cli.followup_table import table

    return table(rows, lang) if rows else say("followup-nothing", lang) + "\n"


def as_json(rows: Sequence[Row], as_of: datetime.date, lang: str) -> str:
    """A list of objects with the fields of `Row`; days are ISO texts or null."""
    import json

    encode = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": "), default=_day).encode
    lines = ",\n".join("  " + encode(row._asdict()) for row in rows)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _day(value: datetime.date) -> str:
    return value.isoformat()


def as_csv(rows: Sequence[Row], as_of: datetime.date, lang: str) -> str:
    """For Excel: with a byte order mark, and no cell that Excel would take for a formula."""
    import csv
    import io

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([say(f"followup-csv-{column}", lang) for column in _CSV_COLUMNS])
    for row in rows:
        values = row._replace(
            unit=row.unit or NOBODY,
            state=say(f"followup-csv-{row.state}", lang),
            notes="; ".join(row.notes),  # type: ignore[arg-type]
        )._asdict()
        writer.writerow([_harmless(values[column]) for column in _CSV_COLUMNS])
    return "\ufeff" + out.getvalue()


def _harmless(value: object) -> str:
    if value is None:
        return ""
    text = value.isoformat() if isinstance(value, datetime.date) else str(value)
    return "'" + text if text.startswith(_FORMULA) else text


def as_ics(rows: Sequence[Row], as_of: datetime.date, lang: str) -> str:
    """A calendar of the days on which the rows are due."""
    from generator.followup.calendar_file import calendar

    def summary(row: Row) -> str:
        return say("followup-ics-due", lang, title=row.title, unit=row.unit or NOBODY)

    return calendar(rows, as_of, summary)


FORMATS: dict[str, Callable[[Sequence[Row], datetime.date, str], str]] = {
    "text": as_text,
    "json": as_json,
    "csv": as_csv,
    "ics": as_ics,
}
