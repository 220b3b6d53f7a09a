"""The foot: Nơi nhận, Lưu, who drafted it, who signs, the agency's address."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.compose.contact import contact_lines
from generator.decree.words import CAPACITIES
from generator.directive.model import Contact
from generator.directive.yaml_text import Value
from generator.importing.cleaning import words_of
from generator.importing.names import written_small
from generator.importing.notices import Notices
from generator.importing.source import Para
from generator.inspect.wording import is_office

_DASH = re.compile(r"^[-–—+•*]\s*")
_ARCHIVE = re.compile(r"l[ưu]u\b\s*:?\s*(.*)", re.IGNORECASE | re.DOTALL)
# `PL.(300)`, `PL(300)`, `PL.`, `(300)` behind the full stop that ends Lưu.
_DRAFTER = re.compile(
    r"(?P<kept>.+?)\.\s+(?:(?P<who>[^\W\d_][\w.]{0,11}?)\.?)?\s*(?:\(\s*(?P<count>[1-9]\d{0,4})"
    r"(?:\s*b(?:ản)?)?\s*\))?\.?"
)
_LONGEST_LINE = 300
_CAPACITY = re.compile(
    r"(TM|TUQ|KT|TL|Q)\s*[./]?\s*(?=\S)|(T/M|K/T|T/L)\s*\.?\s*(?=\S)", re.IGNORECASE
)
_ASIDE = re.compile(r"[(\[].*[)\]]\.?")
_ROLES = re.compile(r"(?:đại diện|thư ký|chủ tọa|chủ toạ|chủ trì|bên [a-dđ])\b", re.IGNORECASE)
_CONTACT = (
    ("address", re.compile(r"(?:Địa chỉ|ĐC|Trụ sở)\s*:\s*(.+)", re.IGNORECASE)),
    ("phone", re.compile(r"(?:ĐT|Điện thoại|Tel|Số điện thoại)\s*[:.]\s*(.+)", re.IGNORECASE)),
    ("fax", re.compile(r"Fax\s*[:.]\s*(.+)", re.IGNORECASE)),
    ("email", re.compile(r"(?:E-?mail|Thư điện tử)\s*:\s*(.+)", re.IGNORECASE)),
    ("website", re.compile(r"(?:Website|Web|Trang thông tin điện tử)\s*:\s*(.+)", re.IGNORECASE)),
)
_CONTACT_PARTS = re.compile(r"\s*[,;]?\s*(?=(?:ĐT|Điện thoại|Tel|Fax|E-?mail|Website)\s*[:.])")


def recipients_of(texts: Sequence[str]) -> dict[str, Value]:
    """The recipients, where it is filed, who drafted it, how many copies."""
    found: dict[str, Value] = {}
    names: list[str] = []
    lines = [" ".join(line.split()) for text in texts for line in text.split("\n") if line.strip()]
    dashed = any(_DASH.match(line) for line in lines)
    kept = ""
    for line in lines:
        bare = _DASH.sub("", line, count=1).strip()
        archive = _ARCHIVE.fullmatch(bare)
        if archive and not kept:
            kept = archive[1].strip() or "VT"
        elif kept and not _DASH.match(line):
            kept = f"{kept.rstrip('.')}. {bare}" if _is_sign(bare) else f"{kept} {bare}"
        elif names and not kept and dashed and not _DASH.match(line):
            names[-1] = f"{names[-1]} {bare}"
        elif bare:
            names.append(bare)
    if kept:
        found.update(_filed(kept))
    listed = [name.removesuffix("./.").rstrip(" ;,.") for name in names]
    if any(listed):
        found["recipients"] = [name for name in listed if name]
    return found


def _is_sign(text: str) -> bool:
    return bool(re.fullmatch(r"[^\W\d_][\w.]{0,11}\.?\s*(?:\(\d{1,5}\))?\.?|\(\d{1,5}\)\.?", text))


def _filed(text: str) -> dict[str, Value]:
    """`VT, VP. PL.(300)`: where it is filed, the sign of who drafted it, how many copies."""
    found: dict[str, Value] = {}
    match = _DRAFTER.fullmatch(text) if len(text) < _LONGEST_LINE else None
    if match and (match["who"] or match["count"]):
        who = match["who"] or ""
        if not who or who.upper() == who:
            text = match["kept"]
            if who:
                found["drafter"] = who
            if match["count"]:
                found["copies"] = int(match["count"])
    found["archive"] = [part.strip() for part in text.rstrip(" .;").split(",") if part.strip()]
    return found


Group = tuple[list[Para], list[Para]]


def groups_of(paras: Sequence[Para], names: frozenset[str]) -> list[Group]:
    """Who signs beside and below one another: lines and name of each, from left to right.

    `names`: what the paragraph of a name is called, all others being lines above one.
    """
    columns: dict[tuple[int, int], list[Group]] = {}
    for para in paras:
        outer = para.draft.outer
        key = outer if outer[0] >= 0 else (-1, 0)
        groups = columns.setdefault(key, [])
        is_name = para.name in names
        if not groups or groups[-1][1]:
            groups.append(([], []))
        groups[-1][1 if is_name else 0].append(para)
    ranked = [
        (rank, column, group)
        for column, key in enumerate(columns)
        for rank, group in enumerate(columns[key])
    ]
    return [group for _, _, group in sorted(ranked, key=lambda item: item[:2])]


def signers_of(groups: Sequence[Group], texts: Sequence[str]) -> list[dict[str, Value]]:
    """Those who sign, from left to right: of each the lines above the signature, and the name."""
    found = []
    several = len(groups) > 1
    for above, names in groups:
        lines = [
            " ".join(line.split())
            for para in above
            for line in para.text.split("\n")
            if line.strip() and not _ASIDE.fullmatch(line.strip())
        ]
        name = " ".join(names[0].text.split()) if names else ""
        found.append(_signer(lines, name, texts, several=several))
    return found


def _signer(
    lines: list[str], name: str, texts: Sequence[str], *, several: bool
) -> dict[str, Value]:
    capacities: list[str] = []
    heads: list[str] = []
    titles: list[str] = []
    role = ""
    for number, line in enumerate(lines):
        match = _CAPACITY.match(line)
        sign = (match[1] or match[2]).replace("/", "").upper() + "." if match else ""
        if sign in CAPACITIES and match:
            rest = line[match.end() :].strip()
            capacities.append(sign)
            if CAPACITIES[sign].names_head:
                heads.append(rest)
            else:
                titles.append(rest)
        elif several and not number and (_ROLES.match(line) or not is_office(line)):
            role = line
        elif role and not titles and not heads and not is_office(line) and number < len(lines) - 1:
            role = f"{role} {line}"
        elif heads and not titles and not is_office(line) and number + 1 < len(lines):
            heads[-1] = f"{heads[-1]} {line}"  # the name of a collective goes on
        elif titles and not capacities:
            titles[-1] = f"{titles[-1]} {line}"
        else:
            titles.append(line)
    found: dict[str, Value] = {}
    if role:
        found["tư cách"] = written_small(role, texts)
    found["họ tên"] = name
    if titles:
        found["chức vụ"] = written_small(" ".join(titles), texts)
    if capacities:
        found["quyền hạn"] = capacities[0] if len(capacities) == 1 else capacities
    if heads:
        small = [written_small(head, texts) for head in heads]
        found["thay cho"] = small[0] if len(small) == 1 else list(small)
    return found


def contact_of(paras: Sequence[Para], notices: Notices) -> dict[str, str]:
    """The address of the foot; lines that say something else are kept as comments."""
    found: dict[str, str] = {}
    for para in paras:
        taken: dict[str, str] = {}
        parts = [
            part
            for line in para.text.split("\n")
            for part in _CONTACT_PARTS.split(" ".join(line.split()))
        ]
        for part in parts:
            for name, pattern in _CONTACT:
                match = pattern.fullmatch(part.strip())
                if match and name not in found and name not in taken:
                    taken[name] = match[1].rstrip(" ,;")
                    break
        shown = words_of(" ".join(contact_lines(Contact(**taken))))
        if taken and set(words_of(para.text)) - _SAID <= set(shown):
            found.update(taken)
        else:
            notices.keep(para.number, para.text)
    return found


# Words of a contact line that are printed in another way.
_SAID = frozenset(words_of("điện thoại tel số ĐC trụ sở thư điện tử trang thông tin e mail web"))
