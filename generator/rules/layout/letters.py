"""VB110 to VB114: the font, its colour, and marks left by whoever worked on the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.decree.layout import FONT
from generator.inspect import components as names
from generator.inspect.layout import BORDER, SHAPE, Paragraph, Run
from generator.rules.layout.lines import LINED, lines_under
from generator.rules.layout.measuring import gathered, is_coloured, layout_of, printed
from generator.rules.rule import ERROR, LAYOUT, WARNING, Check, Clause, Finding, Paper, Rule

# Fonts of signs, not of letters: boxes to tick, bullets, formulas.
_SIGNS = ("symbol", "wingdings", "webdings", "cambria math", "segoe ui symbol", "ms gothic")
# What the same font is called by other programs.
_OURS = frozenset(("timesnewroman", "timesnewromanpsmt", "timesnewromanpsboldmt"))
# Fonts of before Unicode: the letters are others than those that are seen.
_LEGACY = (".vn", "vni-", "vn-", "vntime")
# Their stamps are red (Mục III.2).
_STAMPED = frozenset((names.URGENCY, names.SECRECY, names.CIRCULATION))
_PLAIN = frozenset((
    names.STATE_NAME, names.PARENT_AGENCY, names.NUMBER, names.PLACE_DATE, names.LETTER_SUBJECT,
    names.TITLE, names.ADDRESSEES, names.AUTHORITY, names.BASIS, names.ORDER,
    names.RECIPIENTS_WORD, names.SIGNATURE, names.SIGNATORY, names.TEXT, names.CLAUSE,
    names.SUBCLAUSE, names.POINT, names.DASH, names.RECIPIENTS,
))  # fmt: skip

FONT_CLAUSE = Clause(
    "PL I, Phần I, Mục I.4",
    "Phông chữ: Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam "
    "TCVN 6909:2001, màu đen.",
)
_LOOK_CLAUSE = Clause(
    "PL I, Phần I, Mục I.5",
    "Cỡ chữ và kiểu chữ: Theo quy định cụ thể cho từng yếu tố thể thức.",
)


def _is_legacy(font: str) -> bool:
    return font.casefold().startswith(_LEGACY)


def _is_foreign(font: str) -> bool:
    plain = font.casefold().replace(" ", "")
    return bool(
        plain
        and plain not in _OURS
        and not _is_legacy(font)
        and not font.casefold().startswith(_SIGNS)
    )


def _runs(value: Callable[[Paragraph, Run], str]) -> Check:
    """Looks at every run of letters; `value` says what is wrong with one, or nothing."""

    def check(paper: Paper) -> Iterator[Finding]:
        layout = layout_of(paper)
        known = {paragraph.number: paragraph for paragraph in layout.paragraphs}
        for page_number in layout.page_numbers:
            known.setdefault(page_number.paragraph.number, page_number.paragraph)
        return gathered(
            (found, paragraph)
            for paragraph in known.values()
            for run in printed(paragraph)
            if (found := value(paragraph, run))
        )

    return check


# Word underlines what it takes for an address by itself.
_ADDRESS = re.compile(r"://|www\.|@|\.(?:gov|edu|com|org|net)\b")


def _underlined(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    # Underlining in place of a drawn line is another rule's; beside one it is only too much.
    drawn = {
        name
        for name in LINED
        if any(line.kind in (BORDER, SHAPE) for line in lines_under(layout, name))
    }
    return gathered(
        (run.text.strip()[:40], paragraph)
        for paragraph in layout.paragraphs
        if paragraph.component in _PLAIN or paragraph.component in drawn
        for run in printed(paragraph)
        if run.underline and not _ADDRESS.search(run.text)
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "VB110",
        ("Phông chữ Times New Roman", "Times New Roman"),
        "Toàn văn bản dùng phông chữ Times New Roman.",
        FONT_CLAUSE,
        ERROR,
        LAYOUT,
        (f"phông chữ {{found}} ({{count}} đoạn); quy định {FONT}",
         f"the font is {{found}} ({{count}} paragraphs); the decree wants {FONT}"),
        ("bôi đen chỗ đó rồi chọn phông Times New Roman", "select it and choose Times New Roman"),
        "Kính gửi: Bộ Nội vụ (phông Calibri)",
        "Kính gửi: Bộ Nội vụ (phông Times New Roman)",
        _runs(lambda paragraph, run: run.font if _is_foreign(run.font) else ""),
    ),
    Rule(
        "VB111",
        ("Bộ mã Unicode", "Unicode letters"),
        "Không dùng phông chữ của bộ mã cũ (.VnTime, VNI-Times).",
        FONT_CLAUSE,
        ERROR,
        LAYOUT,
        ("phông chữ {found} thuộc bộ mã cũ ({count} đoạn); quy định bộ mã Unicode",
         "{found} is a font of an old encoding ({count} paragraphs); the decree wants Unicode"),
        ("chuyển mã sang Unicode (bằng UniKey, Ctrl+Shift+F6) rồi đặt phông Times New Roman",
         "convert the text to Unicode, then choose Times New Roman"),
        "phông .VnTime",
        "phông Times New Roman",
        _runs(lambda paragraph, run: run.font if _is_legacy(run.font) else ""),
    ),
    Rule(
        "VB112",
        ("Chữ màu đen", "Black letters"),
        "Chữ trong văn bản có màu đen.",
        FONT_CLAUSE,
        ERROR,
        LAYOUT,
        ("chữ có màu #{found} ({count} đoạn); quy định màu đen",
         "the colour is #{found} ({count} paragraphs); the decree wants black"),
        ("bôi đen chỗ đó rồi chọn Font Color > Automatic",
         "select it and choose Font Color > Automatic"),
        "Kính gửi: Bộ Nội vụ (chữ xanh)",
        "Kính gửi: Bộ Nội vụ (chữ đen)",
        _runs(lambda paragraph, run: run.color.upper()
              if paragraph.component not in _STAMPED and is_coloured(run.color) else ""),
    ),
    Rule(
        "VB113",
        ("Không tô nền chữ", "No highlighting"),
        "Chữ không bị tô nền như khi đánh dấu bản thảo.",
        FONT_CLAUSE,
        WARNING,
        LAYOUT,
        ("chữ còn tô nền đánh dấu ({count} đoạn): {found}",
         "letters are still highlighted ({count} paragraphs): {found}"),
        ("bôi đen chỗ đó rồi chọn Text Highlight Color > No Color",
         "select it and choose Text Highlight Color > No Color"),
        "trước ngày 15/3/2026 (tô vàng)",
        "trước ngày 15/3/2026",
        _runs(lambda paragraph, run: f"«{run.text.strip()[:40]}»" if run.highlight else ""),
    ),
    Rule(
        "VB114",
        ("Không gạch chân", "No underlining"),
        "Các thành phần thể thức (số, ngày, tên loại, Kính gửi, căn cứ, Nơi nhận, chữ ký) và lời "
        "văn không gạch chân.",
        _LOOK_CLAUSE,
        WARNING,
        LAYOUT,
        ("gạch chân «{found}»; mẫu chữ của thành phần này không có gạch chân",
         "«{found}» is underlined; this component is not"),
        ("bôi đen chỗ đó rồi bấm Ctrl+U", "select it and press Ctrl+U"),
        "Nơi nhận: (gạch chân)",
        "Nơi nhận:",
        _underlined,
    ),
)  # fmt: skip
