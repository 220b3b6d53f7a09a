"""VB75x: quyền hạn, chức vụ, họ tên người ký (PL I, Phần I, Mục II.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LETTER, LOWER, UPPER, clause, search
from generator.rules.words.reading import Line, lines, printed

_SIGNATURE = (c.SIGNATURE,)
_NAME = (c.SIGNATORY,)
_DEPUTY = re.compile(r"(?:PHÓ|THỨ TRƯỞNG|QUYỀN)\b", re.IGNORECASE)
_ACADEMIC = re.compile(
    r"(?:(?:GS|PGS|TS|ThS|Ths|TSKH|BS|BSCK|CN|KS|KTS|LS|NGƯT|NGND|TTƯT|NSND|NSƯT)(?:\.|(?=\s)|CK)"
    r"[ .]*|(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Luật"
    r" sư|Nhà giáo)\b[ ,.]*)+"
)
# Who may put it there (Mục II.7.c): armed forces, education, health, science.
_MAY = re.compile(
    r"(?<!MÔI )(?<!THỊ )TRƯỜNG|(?<!VĂN )HỌC|Y TẾ|BỆNH VIỆN|VIỆN|CÔNG AN|QUÂN|BỘ ĐỘI|KHOA HỌC"
    r"|GIÁO DỤC|BIÊN PHÒNG"
)


# Names of those for whom somebody signs, at the head of a signature; and what signs below it.
_COLLECTIVE = re.compile(
    r"(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|HỘI ĐỒNG|HĐND|BAN (?:CHẤP HÀNH|CHỈ ĐẠO))\b"
)
_TITLE = re.compile(r"(?:PHÓ |KT\. )?(?:CHỦ TỊCH|TRƯỞNG BAN)\b")


def _signature(paper: Paper) -> list[list[Line]]:
    """The signature's lines on paper, those of each signer together."""
    if not printed(paper):
        return []
    # Where it stands beside Nơi nhận without a table, lines of both come in turn.
    together = [
        set(component.paragraphs)
        for component in (paper.layout.components if paper.layout else ())
        if component.name == c.SIGNATURE
    ]
    groups: list[list[Line]] = []
    for line in lines(paper, _SIGNATURE):
        last = groups[-1][-1] if groups else line
        goes_on = any({last.paragraph, line.paragraph} <= those for those in together)
        if groups and (goes_on or (not together and line.passage - last.passage <= 1)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _no_deputy(paper: Paper) -> Iterator[Finding]:
    """`KT. GIÁM ĐỐC` with nothing below it but the name."""
    for group in _signature(paper):
        if group[-1].text.startswith("KT."):
            yield group[-1].all()


def _no_title(paper: Paper) -> Iterator[Finding]:
    """`TM. ỦY BAN NHÂN DÂN` with nothing below it but the name."""
    for group in _signature(paper):
        if group[-1].text.startswith("TM.") and not _is_title(group[-1].text):
            yield group[-1].all()


def _is_title(text: str) -> bool:
    return bool(re.search(r"(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG)\b", text))


def _no_collective(paper: Paper) -> Iterator[Finding]:
    for group in _signature(paper):
        first = group[0].text
        if len(group) > 1 and _COLLECTIVE.match(first) and _TITLE.match(group[-1].text):
            yield group[0].all(right=f"TM. {first}")


def _for_deputy(paper: Paper) -> Iterator[Finding]:
    for group in _signature(paper):
        for line in group:
            match = re.match(r"KT\. *(?=PHÓ|THỨ TRƯỞNG)", line.text)
            if match:
                yield line.all()


def _without_capacity(paper: Paper) -> Iterator[Finding]:
    groups = _signature(paper)
    if len(groups) == 1 and len(groups[0]) == 1 and _DEPUTY.match(groups[0][0].text):
        yield groups[0][0].all()
    for group in groups:
        last = group[-1].text
        above = [line.text for line in group[:-1]]
        # `TM. ỦY BAN NHÂN DÂN` or `GIÁM ĐỐC` above a deputy, and nobody whose place he takes.
        head = any(text.startswith("TM.") or last == f"PHÓ {text}" for text in above)
        if head and last.startswith("PHÓ ") and not any("KT" in text[:3] for text in above):
            yield group[-1].all()


def _title_before_name(paper: Paper) -> Iterator[Finding]:
    office = " ".join(
        p.text.upper() for p in paper.passages if p.component in (c.AGENCY, c.PARENT_AGENCY)
    )
    if _MAY.search(office):
        return
    for line in lines(paper, _NAME):
        match = _ACADEMIC.match(line.text)
        if match:
            yield line.finding(0, match.end(), words=match[0].strip(), name=line.text)


def _name_in_capitals(paper: Paper) -> Iterator[Finding]:
    if paper.layout is not None:
        return  # the layout's rule says so
    for line in lines(paper, _NAME):
        if line.text.isupper() and len(line.text.split()) > 1:
            yield line.finding(0, len(line.text), line.text.title(), words=line.text)


_WRITTEN_OUT = {"KÝ THAY": "KT.", "THAY MẶT": "TM.", "THỪA LỆNH": "TL.",
                "THỪA ỦY QUYỀN": "TUQ.", "THỪA UỶ QUYỀN": "TUQ."}  # fmt: skip
_SLASHED = {"TM": "TM.", "KT": "KT.", "TL": "TL.", "TUQ": "TUQ.", "Q": "Q."}

RULES: tuple[Rule, ...] = (
    Rule(
        "VB750",
        ("Quyền hạn ký có dấu gạch chéo", "A slash in the capacity"),
        "Quyền hạn ghi TM., Q., KT., TL., TUQ.; dạng T/M, K/T là của văn bản Đảng.",
        clause("capacities"), ERROR, WORDS,
        ("quyền hạn ghi «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "T/M ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN",
        search(r"^ *(?P<at>T/M|K/T|T/L|T/UQ|TU/Q|TM/|KT/|TL/|TUQ/|Q/)\.?", only=_SIGNATURE,
               fix=lambda m: _SLASHED[m["at"].replace("/", "")]),
        fixable=True,
    ),
    Rule(
        "VB751",
        ("Quyền hạn ký thiếu dấu chấm", "No stop after the capacity"),
        "Sau chữ viết tắt quyền hạn có dấu chấm.",
        clause("capacities"), ERROR, WORDS,
        ("sau «{words}» không có dấu chấm", "no stop after “{words}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "KT GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        search(rf"^ *(?P<at>(?:TM|KT|TL|TUQ|Q)(?: ?[,:;-]| \.)?|(?:T\.M|K\.T|T\.L)\.?)"
               rf"(?= +[{UPPER}]{{2}})", only=_SIGNATURE,
               fix=lambda m: f"{re.sub(r'[^A-Z]', '', m['at'])}."),
        fixable=True,
    ),
    Rule(
        "VB752",
        ("Quyền hạn viết liền chức vụ", "No space after the capacity"),
        "Sau «KT.», «TM.» có một khoảng trắng.",
        clause("capacities"), WARNING, WORDS,
        ("thiếu khoảng trắng sau «{words}»", "no space after “{words}”"),
        ("Ghi «{right}».", "Put a space."),
        "KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        search(rf"^ *(?P<at>(?:TM|KT|TL|TUQ|Q)\.(?: {{2,}})?)(?=[{UPPER}])", only=_SIGNATURE,
               fix=lambda m: f"{m['at'].rstrip()} "),
        fixable=True,
    ),
    Rule(
        "VB753",
        ("Ký thay thiếu chức vụ của người ký", "KT. without the signer's own title"),
        "Dưới «KT.» và chức vụ của người đứng đầu có chức vụ của người ký.",
        clause("capacity KT"), ERROR, WORDS,
        ("dưới «{words}» không có chức vụ của người ký", "no title of the signer below “{words}”"),
        ("Thêm dòng chức vụ, như «PHÓ GIÁM ĐỐC».", "Add the signer's title."),
        "KT. GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        _no_deputy,
    ),
    Rule(
        "VB754",
        ("KT. trước chức vụ cấp phó", "KT. before a deputy's title"),
        "«KT.» đứng trước chức vụ của người đứng đầu.",
        clause("capacity KT"), ERROR, WORDS,
        ("«{words}»: sau «KT.» là chức vụ của người đứng đầu", "“{words}”: the head's title"),
        ("Ghi «KT. GIÁM ĐỐC», dưới là «PHÓ GIÁM ĐỐC».", "Put the head's title there."),
        "KT. PHÓ GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        _for_deputy,
    ),
    Rule(
        "VB755",
        ("Cấp phó ký không ghi KT.", "A deputy without KT."),
        "Cấp phó ký thay thì ghi «KT.» trước chức vụ của người đứng đầu.",
        clause("capacity KT"), WARNING, WORDS,
        ("cấp phó ký «{words}» không có dòng «KT.»", "“{words}” without “KT.” above it"),
        ("Thêm dòng «KT. …» ở trên.", "Add the line “KT. …” above."),
        "PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        _without_capacity,
    ),
    Rule(
        "VB756",
        ("TM. trước chức vụ cá nhân", "TM. before a person's title"),
        "«TM.» đứng trước tên tập thể lãnh đạo hoặc tên cơ quan.",
        clause("capacity TM"), ERROR, WORDS,
        ("«{words}»: sau «TM.» là tên tập thể", "“{words}”: TM. is for a collective"),
        ("Bỏ «TM.», hoặc ghi tên tập thể.", "Take it away, or name the collective."),
        "TM. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN",
        search(r"^ *(?P<at>TM\. *(?:SỞ|CHI CỤC|PHÒNG|VĂN PHÒNG|GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG"
               r"|BỘ TRƯỞNG|HIỆU TRƯỞNG|CHÁNH|PHÓ|CỤC TRƯỞNG|VỤ TRƯỞNG|TỔNG GIÁM ĐỐC).*)$",
               only=_SIGNATURE),
    ),
    Rule(
        "VB757",
        ("Học hàm, học vị trước họ tên", "An academic title before the name"),
        "Trước họ tên người ký không ghi học hàm, học vị (trừ lực lượng vũ trang, giáo dục, y tế,"
        " khoa học).",
        clause("academic title"), ERROR, WORDS,
        ("trước họ tên người ký có «{words}»", "“{words}” stands before the signer's name"),
        ("Chỉ ghi họ tên.", "Write the name alone."),
        "TS. Nguyễn Văn An", "Nguyễn Văn An",
        _title_before_name,
    ),
    Rule(
        "VB758",
        ("Ông, bà trước họ tên người ký", "A form of address before the name"),
        "Trước họ tên người ký không ghi ông, bà, đồng chí.",
        clause("name"), WARNING, WORDS,
        ("trước họ tên người ký có «{words}»", "“{words}” stands before the signer's name"),
        ("Chỉ ghi họ tên.", "Write the name alone."),
        "Ông Nguyễn Văn An", "Nguyễn Văn An",
        search(rf"^ *(?P<at>(?:Ông|Bà|Đồng chí|Đ/c)[:.]?)(?= +[{UPPER}]\w+ )", only=_NAME),
    ),
    Rule(
        "VB759",
        ("Họ tên người ký gõ chữ in hoa", "The signer's name in capitals"),
        "Họ tên người ký trình bày bằng chữ in thường.",
        clause("name letters"), ERROR, WORDS,
        ("họ tên người ký gõ bằng chữ in hoa: «{words}»", "the name is in capitals: “{words}”"),
        ("Viết hoa chữ đầu mỗi âm tiết.", "Begin each syllable with a capital only."),
        "NGUYỄN VĂN AN", "Nguyễn Văn An",
        _name_in_capitals,
        fixable=True,
    ),
    Rule(
        "VB760",
        ("Ký thay mặt thiếu chức vụ của người ký", "TM. without the signer's title"),
        "Dưới «TM.» và tên tập thể có chức vụ của người ký.",
        clause("signing title"), ERROR, WORDS,
        ("dưới «{words}» không có chức vụ của người ký", "no title of the signer below “{words}”"),
        ("Thêm dòng chức vụ, như «CHỦ TỊCH».", "Add the signer's title."),
        "TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
        _no_title,
    ),
    Rule(
        "VB761",
        ("Ký thay mặt tập thể thiếu TM.", "A collective without TM."),
        "Ký thay mặt tập thể thì trước tên tập thể ghi «TM.».",
        clause("capacity TM"), ERROR, WORDS,
        ("trước tên tập thể «{words}» không có «TM.»", "no “TM.” before “{words}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
        _no_collective,
    ),
    Rule(
        "VB762",
        ("Quyền hạn ký viết đầy đủ chữ", "The capacity is written out"),
        "Quyền hạn ghi bằng chữ viết tắt TM., Q., KT., TL., TUQ.",
        clause("capacities"), ERROR, WORDS,
        ("quyền hạn ghi «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "KÝ THAY GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        search(rf"^ *(?P<at>{'|'.join(_WRITTEN_OUT)})\b", only=_SIGNATURE,
               fix=lambda m: _WRITTEN_OUT[m["at"]]),
        fixable=True,
    ),
    Rule(
        "VB763",
        ("Dấu thừa sau chức vụ, họ tên", "A mark after the title or the name"),
        "Sau chức vụ và họ tên người ký không có dấu.",
        clause("signing title"), WARNING, WORDS,
        ("sau chức vụ hoặc họ tên có dấu thừa: «{words}»", "a mark at the end: “{words}”"),
        ("Bỏ dấu ở cuối.", "Take the mark away."),
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        search(rf"(?<=[{LETTER}]{{2}})[.,;:](?= *$)", only=(*_SIGNATURE, *_NAME), fix=""),
        fixable=True,
    ),
    Rule(
        "VB764",
        ("Họ tên người ký viết thường", "The signer's name without its capitals"),
        "Viết hoa chữ cái đầu tất cả các âm tiết của họ tên.",
        clause("II.name"), ERROR, WORDS,
        ("họ tên người ký viết thường: «{words}»", "the name lacks its capitals: “{words}”"),
        ("Viết hoa chữ đầu mỗi âm tiết.", "Begin each syllable with a capital."),
        "Nguyễn Văn an", "Nguyễn Văn An",
        search(rf"^ *(?P<at>(?:[{UPPER}][{LETTER}]*(?: [{LETTER}]+)*? [{LOWER}]{{2,}}"
               rf"(?: [{LETTER}]+)*|[{LOWER}]+(?: [{LETTER}]+){{1,5}})) *$", only=_NAME,
               unless=lambda m: bool(_ACADEMIC.match(m["at"]))),
    ),
)  # fmt: skip
