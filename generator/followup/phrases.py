"""The sentences of follow-up letters and reports, which an office may write in its own way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from generator.compose.inline import unmarked
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.directive.field import Field
from generator.directive.fields import level_of
from generator.directive.named_files import NamedFiles
from generator.directive.nodes import Mapping as Tree
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.shapes import Context, read_mapping, short, text_of
from generator.directive.source import read_bytes

# Of a workspace, in its templates/.
FILE = "don-doc.yaml"
OWN = Path(__file__).with_name("phrases.yaml")
_BLANK = re.compile(r"<<([^<>]*)>>")

_ALWAYS = ("văn bản", "văn bản đầy đủ", "cơ quan", "cấp trên", "đến ngày")
_LETTER = (*_ALWAYS, "lần", "hạn báo cáo", "nơi nhận", "số nhiệm vụ", "số đơn vị")
_TASK = ("đơn vị", "mã", "nội dung", "hạn", "số ngày")
_FIGURES = (
    *("số văn bản", "tổng số", "đã xong", "tỷ lệ xong", "đúng hạn", "xong muộn", "đang làm"),
    *("tỷ lệ đang làm", "quá hạn", "tỷ lệ quá hạn", "số đơn vị quá hạn", "số nhiệm vụ kể ra"),
)

# Each sentence: its name in the file, and the blanks that may stand in it.
PHRASES: dict[str, tuple[str, ...]] = {
    "trích yếu lần đầu": _LETTER,
    "trích yếu nhắc lại": _LETTER,
    "mở đầu": _LETTER,
    "đã đôn đốc": (*_LETTER, "văn bản đã đôn đốc"),
    "tình hình một đơn vị": (*_LETTER, "đơn vị"),
    "tình hình một đơn vị theo phụ lục": (*_LETTER, "đơn vị", "số ngày"),
    "tình hình nhiều đơn vị": _LETTER,
    "nhiệm vụ": (*_LETTER, *_TASK),
    "đơn vị": (*_LETTER, "đơn vị"),
    "đơn vị một nhiệm vụ": (*_LETTER, *_TASK),
    "đơn vị theo phụ lục": (*_LETTER, "đơn vị", "số ngày"),
    "xem phụ lục": _LETTER,
    "yêu cầu lần 1": _LETTER,
    "yêu cầu lần 2": _LETTER,
    "yêu cầu lần 3": _LETTER,
    "kết thúc": _LETTER,
    "tên phụ lục": _LETTER,
    "trích yếu báo cáo": _ALWAYS,
    "trích yếu báo cáo nhiều văn bản": (*_ALWAYS, *_FIGURES),
    "mở đầu báo cáo": (*_ALWAYS, *_FIGURES),
    "mở đầu báo cáo nhiều văn bản": (*_ALWAYS, *_FIGURES),
    "số liệu chung": (*_ALWAYS, *_FIGURES),
    "có quá hạn": (*_ALWAYS, *_FIGURES),
    "nhiều quá hạn": (*_ALWAYS, *_FIGURES),
    "không quá hạn": (*_ALWAYS, *_FIGURES),
    "kết thúc báo cáo": (*_ALWAYS, *_FIGURES),
}
_LEVEL = level_of(
    tuple(Field(name, name, "text", "", "", "") for name in PHRASES),
    "ngoài cùng của tệp câu chữ",
    "the top level of the file of phrases",
)


class Phrases(NamedTuple):
    """The sentences by name."""

    texts: Mapping[str, str]

    def say(self, name: str, values: Mapping[str, str]) -> str:
        """The sentence `name` with its blanks filled in; all else in it is itself."""
        return _BLANK.sub(
            lambda blank: unmarked(values.get(blank[1].strip(), "")), self.texts[name]
        )


def load_phrases(folder: Path | None, shown: str = "") -> Phrases:
    """The sentences, with those that the office has written itself in `folder` (its templates/).

    `shown` names the office's file in messages. Raises `InputError` with everything that is wrong.
    """
    texts, problems = _read(OWN, OWN.name)
    own = folder / FILE if folder is not None else None
    if own is not None and own.exists():
        written, found = _read(own, shown or str(own))
        problems += found
        texts |= written
    if problems:
        raise InputError(problems)
    return Phrases(texts)


def _read(path: Path, shown: str) -> tuple[dict[str, str], list[Diagnostic]]:
    problems = Problems(shown)
    data = read_bytes(path, problems)
    tree = read_tree(data, problems) if data is not None else None
    texts: dict[str, str] = {}
    if tree is not None and isinstance(tree.root, Tree) and tree.whole:
        ctx = Context(problems, {}, NamedFiles(".", "."))
        for name, entry in read_mapping(ctx, tree.root, _LEVEL).found.items():
            text = text_of(ctx, entry.field, entry.node)
            for blank in _BLANK.findall(text or ""):
                if blank.strip() not in PHRASES[name]:
                    known = ", ".join(f"<<{word}>>" for word in PHRASES[name])
                    params = {"blank": short(blank), "known": known}
                    problems.add("E874", entry.node.span, **params)
            if text:
                texts[name] = text
    return texts, problems.found
