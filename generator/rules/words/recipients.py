"""VB774–VB790: Nơi nhận (PL I, Phần I, Mục II.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.decree.types import NEVER
from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.addressees import TO
from generator.rules.words.listing import (
    DASH,
    FILED,
    RECIPIENTS,
    bare_name,
    items_of,
    printed_lines,
    recipients,
)
from generator.rules.words.making import LETTER, LOWER, clause, search
from generator.rules.words.reading import Line, lines, printed

# `Như trên`, and what is written for it by mistake.
_AS_ABOVE = ("nhu tren", "nhu kinh", "nhu noi gui", "nhu noi nhan", "nhu dia chi")


def _recipient_dash(paper: Paper) -> Iterator[Finding]:
    for line, text in items_of(recipients(paper)):
        if paper.layout is not None and not DASH.match(text):
            continue  # the layout's rule says so
        if not text.startswith("-") and not re.match(r"\w{0,12}\.?\s*\(\d+\)", text):
            yield line.all()


def _recipient_ends(paper: Paper) -> Iterator[Finding]:
    items = items_of(recipients(paper))
    for place, (line, text) in enumerate(items):
        if place == len(items) - 1 and text.endswith("."):
            continue  # the last: what it lacks is `Lưu`
        if not FILED.match(text) and not text.endswith(";") and DASH.match(text):
            yield line.finding(max(0, len(line.text) - 1), len(line.text), words=line.text)


def _filed(paper: Paper) -> list[Line]:
    return [line for line in recipients(paper) if FILED.match(line.whole)]


def _filed_ends(paper: Paper) -> Iterator[Finding]:
    found = recipients(paper)
    for line in _filed(paper):
        if any(DASH.match(other.whole) for other in found[found.index(line) + 1 :]):
            continue  # it is not the last, as another rule says
        # The drafter may follow: `VT, VP.PL (300)`.
        if not re.search(r"\.\s*[\w.]{0,15}\s*(?:\(.*\))?\.?$", line.text):
            yield line.finding(max(0, len(line.text) - 1), len(line.text), words=line.text)


def _not_filed(paper: Paper) -> Iterator[Finding]:
    found = recipients(paper)
    if found and not _filed(paper) and (paper.type is None or paper.type.filed):
        yield found[-1].all()


def _filed_form(paper: Paper) -> Iterator[Finding]:
    for line in _filed(paper):
        match = re.search(r"(?i:lưu)(?:\s+:|\s*[;.,]|:?)\s*", line.text)
        if match and not re.search(r"Lưu:", line.text):
            yield line.finding(match.start(), match.end(), "Lưu: ", words=line.text)


def _filed_without_office(paper: Paper) -> Iterator[Finding]:
    for line in _filed(paper):
        if not re.search(r"(?i:lưu)\s*+[:;.,]?\s*+(?:VT\b|[Vv]ăn thư)", line.text):
            yield line.all()


def _filed_marks(paper: Paper) -> Iterator[Finding]:
    for line in _filed(paper):
        match = re.search(
            rf"\b(?:VT|[Vv]ăn thư)(?P<at> ?(?:[;./+]| -|–) ?| +)(?=[{LETTER}])", line.text
        )
        if match and not re.match(r"\s*[\w.]{1,15}\s*\(\d+\)", line.text[match.end() :]):
            yield line.finding(match.start("at"), match.end("at"), words=line.text)


def _filed_twice(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, RECIPIENTS):
        if not FILED.match(line.whole) and printed(paper):
            continue
        if not printed(paper):
            break
        listed = re.sub(r"^.*?[Ll]ưu:?\s*|\..*$", "", line.text)
        names = [name.strip() for name in re.split("[,;]", listed)]
        if len({name for name in names if name}) < len([name for name in names if name]):
            yield line.all()
    if paper.directive is not None and len(set(paper.directive.archive)) < len(
        paper.directive.archive
    ):
        yield Finding(params={"words": f"Lưu: {', '.join(paper.directive.archive)}"})


def _twice(paper: Paper) -> Iterator[Finding]:
    for only in (TO, RECIPIENTS):
        seen: set[str] = set()
        for line in lines(paper, only):
            name = bare_name(line.text)
            filled = not re.search(r"\.{3}|…", line.text)  # `- Như Điều....;` is still to be
            if filled and name in seen and name and not name.startswith(("kinh gui", "luu", "vt")):
                yield line.all()
            seen.add(name)


def _again(paper: Paper) -> Iterator[Finding]:
    addressed = {bare_name(line.text) for line in lines(paper, TO)} - {""}
    for line in lines(paper, RECIPIENTS):
        if bare_name(line.text) in addressed:
            yield line.all()


def _addressed(paper: Paper) -> bool:
    return any(passage.component == c.ADDRESSEES for passage in paper.passages)


def _as_above_of_nothing(paper: Paper) -> Iterator[Finding]:
    kind = paper.type
    if _addressed(paper) or kind is None or kind.addressed != NEVER:
        return
    if kind.form or kind.first_recipient == "Như trên":
        return  # its form names at the top who gets it
    for line in lines(paper, RECIPIENTS):
        if bare_name(line.text).startswith("nhu tren"):
            yield line.all(type=kind.name)


def _no_as_above(paper: Paper) -> Iterator[Finding]:
    found = recipients(paper)
    # On a công điện, a copy and an invitation the addressees stand elsewhere.
    if not found or not _addressed(paper) or (paper.type and paper.type.wired):
        return
    if not any(bare_name(line.text).startswith(_AS_ABOVE) for line in found):
        yield found[0].all()


def _as_written(match: re.Match[str]) -> str:
    return "Kính gửi" if match["at"][:1].lower() == "k" else "Nơi nhận"


def _as_above_small(match: re.Match[str]) -> bool:
    return match["at"] == "Như trên"


def _word(paper: Paper) -> Iterator[Finding]:
    for line in printed_lines(paper, (c.RECIPIENTS_WORD, c.RECIPIENTS)):
        match = re.match(r"nơi nhận(?!\s*:)", line.text, re.IGNORECASE)
        if match:
            yield line.finding(0, match.end(), "Nơi nhận:", words=line.text)


RULES: tuple[Rule, ...] = (
    Rule(
        "VB774",
        ("Thiếu dấu hai chấm sau «Nơi nhận»", "No colon after “Nơi nhận”"),
        "Sau từ «Nơi nhận» có dấu hai chấm.",
        clause("recipients word"), ERROR, WORDS,
        ("sau «Nơi nhận» không có dấu hai chấm", "no colon after “Nơi nhận”"),
        ("Ghi «Nơi nhận:».", "Write “Nơi nhận:”."),
        "Nơi nhận\n- Lưu: VT.", "Nơi nhận:\n- Lưu: VT.",
        _word,
        fixable=True,
    ),
    Rule(
        "VB775",
        ("Thiếu gạch đầu dòng trong «Nơi nhận»", "No dash before a recipient"),
        "Đầu mỗi dòng của «Nơi nhận» có gạch đầu dòng.",
        clause("recipient lines"), ERROR, WORDS,
        ("đầu dòng không có gạch (-): «{words}»", "no dash before “{words}”"),
        ("Ghi «- Như trên;».", "Put a dash."),
        "Nơi nhận:\n– Sở Nội vụ;\n- Lưu: VT.", "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.",
        _recipient_dash,
    ),
    Rule(
        "VB776",
        ("Cuối dòng «Nơi nhận» thiếu dấu chấm phẩy", "No semicolon after a recipient"),
        "Cuối mỗi dòng của «Nơi nhận» có dấu chấm phẩy.",
        clause("recipient lines"), ERROR, WORDS,
        ("cuối dòng không có dấu chấm phẩy: «{words}»", "no semicolon after “{words}”"),
        ("Kết thúc dòng bằng «;».", "End it with “;”."),
        "Nơi nhận:\n- Sở Nội vụ.\n- Lưu: VT.", "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.",
        _recipient_ends,
    ),
    Rule(
        "VB777",
        ("Dòng «Lưu» thiếu dấu chấm", "No full stop after “Lưu”"),
        "Dòng «Lưu» kết thúc bằng dấu chấm.",
        clause("filed"), ERROR, WORDS,
        ("cuối dòng không có dấu chấm: «{words}»", "no full stop after “{words}”"),
        ("Ghi «- Lưu: VT, VP.».", "End it with a full stop."),
        "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, VP", "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, VP.",
        _filed_ends,
    ),
    Rule(
        "VB778",
        ("«Nơi nhận» không có dòng «Lưu»", "No line “Lưu”"),
        "Dòng cuối cùng của «Nơi nhận» là «Lưu: VT, …».",
        clause("filed"), ERROR, WORDS,
        ("«Nơi nhận» không có dòng «Lưu: VT»; dòng cuối là «{words}»", "no “Lưu: VT”: “{words}”"),
        ("Thêm «- Lưu: VT, VP.».", "Add “- Lưu: VT, VP.”."),
        "Nơi nhận:\n- Sở Nội vụ;\n- Sở Tài chính;", "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.",
        _not_filed,
    ),
    Rule(
        "VB779",
        ("Cách ghi chữ «Lưu»", "How “Lưu” is written"),
        "Chữ «Lưu» viết hoa, sau có dấu hai chấm.",
        clause("filed"), ERROR, WORDS,
        ("chữ «Lưu» viết hoa, sau có dấu hai chấm: «{words}»", "it should be “Lưu:”: “{words}”"),
        ("Ghi «- Lưu: VT, VP.».", "Write “- Lưu: VT, VP.”."),
        "Nơi nhận:\n- Lưu VT, VP.", "Nơi nhận:\n- Lưu: VT, VP.",
        _filed_form,
    ),
    Rule(
        "VB780",
        ("Dòng «Lưu» không có VT", "“Lưu” without VT"),
        "Ngay sau «Lưu:» là chữ viết tắt «VT».",
        clause("filed"), ERROR, WORDS,
        ("sau «Lưu:» không phải «VT»: «{words}»", "no “VT” after “Lưu:”: “{words}”"),
        ("Ghi «- Lưu: VT, VP.».", "Write “- Lưu: VT, VP.”."),
        "Nơi nhận:\n- Lưu: VP, TCCB.", "Nơi nhận:\n- Lưu: VT, TCCB.",
        _filed_without_office,
    ),
    Rule(
        "VB781",
        ("Dòng «Lưu» ghi lặp", "A name twice in “Lưu”"),
        "Mỗi đơn vị lưu ghi một lần.",
        clause("filed"), WARNING, WORDS,
        ("dòng «Lưu» ghi lặp: «{words}»", "a name twice: “{words}”"),
        ("Bỏ một chữ.", "Take one of them away."),
        "Nơi nhận:\n- Lưu: VT, VT.", "Nơi nhận:\n- Lưu: VT, VP.",
        _filed_twice,
    ),
    Rule(
        "VB782",
        ("Một nơi nhận ghi hai lần", "A recipient twice"),
        "Mỗi nơi nhận ghi một lần.",
        clause("recipient lines"), WARNING, WORDS,
        ("nơi nhận ghi hai lần: «{words}»", "the same recipient again: “{words}”"),
        ("Bỏ một dòng.", "Take one of them away."),
        "Nơi nhận:\n- Sở Nội vụ;\n- Sở Nội vụ;\n- Lưu: VT.",
        "Nơi nhận:\n- Sở Nội vụ;\n- Sở Tài chính;\n- Lưu: VT.",
        _twice,
    ),
    Rule(
        "VB783",
        ("Nơi gửi ghi lại ở «Nơi nhận»", "An addressee among the recipients"),
        "Nơi đã ở «Kính gửi» là «Như trên», không ghi lại.",
        clause("as above"), INFO, WORDS,
        ("«{words}» đã ở «Kính gửi»", "“{words}” is addressed already"),
        ("Bỏ dòng này: đã có «Như trên».", "Take it away: “Như trên” covers it."),
        "Kính gửi: Sở Nội vụ\nNơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.",
        "Kính gửi: Sở Nội vụ\nNơi nhận:\n- Như trên;\n- Sở Tài chính;\n- Lưu: VT.",
        _again,
    ),
    Rule(
        "VB784",
        ("«Như trên» mà không có «Kính gửi»", "“Như trên” without “Kính gửi”"),
        "Chỉ văn bản có «Kính gửi» mới ghi «Như trên».",
        clause("other recipients"), ERROR, WORDS,
        ("«{words}» trên {type} không có «Kính gửi»", "“{words}” on a {type} without “Kính gửi”"),
        ("Ghi «Như Điều …», hoặc tên các nơi nhận.", "Write “Như Điều …”, or name them."),
        "QUYẾT ĐỊNH\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
        "QUYẾT ĐỊNH\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.",
        _as_above_of_nothing,
    ),
    Rule(
        "VB785",
        ("Thiếu «Như trên»", "No “Như trên”"),
        "Văn bản có «Kính gửi» thì dưới «Nơi nhận» là «Như trên».",
        clause("as above"), ERROR, WORDS,
        ("dưới «Nơi nhận» không có «Như trên»; dòng đầu là «{words}»", "no “Như trên”: “{words}”"),
        ("Thêm «- Như trên;».", "Add “- Như trên;”."),
        "Kính gửi: Sở Nội vụ\nNơi nhận:\n- Sở Tài chính;\n- Lưu: VT.",
        "Kính gửi: Sở Nội vụ\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
        _no_as_above,
    ),
    Rule(
        "VB786",
        ("«Như Kính gửi»", "“Như Kính gửi”"),
        "Ghi «Như trên».",
        clause("as above"), WARNING, WORDS,
        ("ghi «{words}»; đúng là «Như trên»", "“{words}” should be “Như trên”"),
        ("Ghi «- Như trên;».", "Write “- Như trên;”."),
        "Nơi nhận:\n- Như kính gửi;\n- Lưu: VT.", "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
        search(r"(?P<at>Như kính gửi|Như kính trên|Như nơi gửi|(?<!\w)Như trên)(?!\w)",
               flags=re.IGNORECASE, fix="Như trên", only=RECIPIENTS, unless=_as_above_small),
        fixable=True,
    ),
    Rule(
        "VB787",
        ("Cách viết «Nơi nhận», «Kính gửi»", "How “Nơi nhận” and “Kính gửi” are written"),
        "«Nơi nhận», «Kính gửi» viết bằng chữ in thường, chỉ viết hoa chữ đầu.",
        clause("recipients word"), ERROR, WORDS,
        ("viết «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
        ("Viết «{right}».", "Write “{right}”."),
        "NƠI NHẬN:\n- Lưu: VT.", "Nơi nhận:\n- Lưu: VT.",
        search(r"^ *(?P<at>(?i:nơi nh?ận|kính g\w{0,3}i))(?!\w)", fix=_as_written,
               only=(c.RECIPIENTS_WORD, c.ADDRESSEES), unless=lambda m: m["at"] == _as_written(m)),
        fixable=True,
    ),
    Rule(
        "VB798",
        ("Ký hiệu người soạn thảo viết thường", "The drafter's sign in small letters"),
        "Ký hiệu người soạn thảo viết bằng chữ in hoa: PL.(300).",
        clause("drafter"), WARNING, WORDS,
        ("ký hiệu người soạn thảo viết thường: «{words}»", "the sign in small letters: “{words}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "Nơi nhận:\n- Lưu: VT, VP. lth.(120)", "Nơi nhận:\n- Lưu: VT, VP. LTH.(120)",
        search(rf"(?:^|(?<=\. ))(?P<at>[{LOWER}]{{1,6}})(?=\.? ?\(\d+\)\.?$)", only=RECIPIENTS,
               fix=lambda m: m["at"].upper()),
    ),
    Rule(
        "VB790",
        ("Dấu giữa các nơi lưu", "The marks between those who file it"),
        "Sau «VT» là dấu phẩy rồi đến đơn vị soạn thảo.",
        clause("filed"), ERROR, WORDS,
        ("sau «VT» không phải dấu phẩy: «{words}»", "no comma after “VT”: “{words}”"),
        ("Ghi «- Lưu: VT, VP.».", "Write “- Lưu: VT, VP.”."),
        "Nơi nhận:\n- Lưu: VT; VP.", "Nơi nhận:\n- Lưu: VT, VP.",
        _filed_marks,
    ),
)  # fmt: skip
