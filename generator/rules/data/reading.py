"""Reading the lists that an office can extend: names no longer in use, bases no longer in force."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.directive.field import Field
from generator.directive.fields import Level, key_of
from generator.directive.named_files import NamedFiles
from generator.directive.nodes import Mapping
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.shapes import Context, Entry, items_of, read_mapping, text_of, wrong_shape
from generator.directive.values import date_of

FORMER_NAMES_FILE, ENDED_BASES_FILE = "ten-cu.yaml", "van-ban-het-hieu-luc.yaml"


class Former(NamedTuple):
    """A name that went out of use on `since`: what it is `now`, and `by` what law."""

    name: str
    since: datetime.date
    now: str
    by: str


class Ended(NamedTuple):
    """A document (by its `number`, or a law by its `law`: name and date) no longer in force."""

    number: str
    law: str
    since: datetime.date
    now: str


class Lists(NamedTuple):
    """Both lists, shipped or an office's own."""

    former: tuple[Former, ...] = ()
    ended: tuple[Ended, ...] = ()

    def then(self, other: Lists) -> Lists:
        """Both together."""
        return Lists(self.former + other.former, self.ended + other.ended)


def _field(name: str, vi: str, kind: str, example: str) -> Field:
    return Field(name, vi, kind, f"{vi}.", f"{name}.", example)


def _level(fields: tuple[Field, ...], vi: str, en: str) -> Level:
    return Level(fields, vi, en, {key_of(n): f for f in fields for n in (f.name, f.vi)})


_SINCE = _field("since", "từ ngày", "date", "01/7/2025")
_TOP = _level(
    (
        _field("former", "tên cũ", "text", "[]"),
        _field("ended", "hết hiệu lực", "text", "[]"),
    ),
    "ngoài cùng", "the top level",
)  # fmt: skip
_FORMER = _level(
    (
        _field("name", "tên", "text", "huyện Tân Phong"),
        _SINCE,
        _field("now", "nay là", "text", "xã Tân Phong"),
        _field("by", "theo", "text", "Nghị quyết số 202/2025/QH15"),
    ),
    "một tên cũ", "a former name",
)  # fmt: skip
_ENDED = _level(
    (
        _field("number", "số", "text", "12/2015/QĐ-UBND"),
        _field("law", "luật", "text", "Lưu trữ ngày 11 tháng 11 năm 2011"),
        _SINCE,
        _field("now", "thay bằng", "text", "Quyết định số 21/2025/QĐ-UBND"),
    ),
    "một văn bản", "a document",
)  # fmt: skip


def read_lists(data: bytes, name: str) -> tuple[Lists, list[Diagnostic]]:
    """The lists in a file's bytes, and what is wrong with it; `name` is for messages."""
    problems = Problems(name)
    root, _ = read_tree(data, problems)
    former: list[Former] = []
    ended: list[Ended] = []
    if root is not None:
        ctx = Context(problems, {}, NamedFiles(".", "."))
        found = read_mapping(ctx, root, _TOP).found
        if "former" in found:
            for texts, since in _rows(ctx, found["former"], _FORMER):
                former.append(
                    Former(texts.get("name", ""), since, texts.get("now", ""), texts.get("by", ""))
                )
        if "ended" in found:
            for texts, since in _rows(ctx, found["ended"], _ENDED):
                ended.append(
                    Ended(
                        texts.get("number", ""), texts.get("law", ""), since, texts.get("now", "")
                    )
                )
    lists = Lists(
        tuple(row for row in former if row.name),
        tuple(row for row in ended if row.number or row.law),
    )
    return lists, sorted(problems.found, key=Diagnostic.sort_key)


@cache
def shipped_lists() -> Lists:
    """The lists that come with the program; read when a rule first asks."""
    lists = Lists()
    for name in ("former_names.yaml", "ended_bases.yaml"):
        path = os.path.join(os.path.dirname(__file__), name)  # noqa: PTH118, PTH120
        with open(path, "rb") as file:  # noqa: PTH123  (pathlib is not worth its import)
            lists = lists.then(read_lists(file.read(), path)[0])
    return lists


def _rows(
    ctx: Context, entry: Entry, level: Level
) -> Iterator[tuple[dict[str, str], datetime.date]]:
    for item in items_of(ctx, entry.field, entry.node):
        if not isinstance(item, Mapping):
            wrong_shape(ctx, entry.field, item)
            continue
        texts: dict[str, str] = {}
        since = None
        for name, (field, _, node) in read_mapping(ctx, item, level).found.items():
            if field.kind == "date":
                since = date_of(ctx, field, node)
            else:
                texts[name] = text_of(ctx, field, node) or ""
        if since is not None:
            yield texts, since
