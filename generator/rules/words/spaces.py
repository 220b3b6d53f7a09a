"""VB90x: spaces and marks as they are typed (the slips of the keys)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.decree.compounds import COMPOUNDS
from generator.inspect import components as c
from generator.rules.data.doubled import ADJOINING, DOUBLED
from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Check, Finding, Paper, Rule
from generator.rules.words.making import LETTER, LOWER, UPPER, clause, search
from generator.rules.words.numbered import STRUCTURED
from generator.rules.words.reading import BODY, NO_PROSE, joined, lines, printed, shown

# Blanks that are left to be filled in by hand: `ngày     tháng     năm`, `số      /QĐ-UBND`.
_BLANK = re.compile(r"(?:^|[\s(])(?:số|ngày|tháng|năm|lúc|giờ|phút|quyển|tờ)[:.]?$", re.IGNORECASE)
_AFTER_BLANK = re.compile(r"\s*(?:/|tháng|năm|giờ|phút)")
_OF_ADDRESS = ("://", "www.", "@")
_ENDING = re.compile(r"\.(?:vn|com|net|org|edu|gov|docx?|pdf|xlsx?)\b")
# Words that are shortened with a stop: `tp.Hồ Chí Minh`.
_SHORTENED = re.compile(r"(?<!\w)(?:tp|tx|tt|bs|ts|gs|ks|st|mr|ms|vs|đc)\.$", re.IGNORECASE)
# So far from a mark its address is looked for.
_LONGEST_ADDRESS = 400
# So many spaces are no slip of the keys: somebody lays words out with them.
_LAID_OUT = 5
_LONGEST_QUOTE = 400  # letters between two quotes that belong together
# A line of more letters is a sentence, no entry of a list.
_A_SENTENCE = 30


def _is_blank(match: re.Match[str]) -> bool:
    text, start, end = match.string, match.start(), match.end()
    return (
        end - start >= _LAID_OUT
        or (end - start > 2 and bool(_BLANK.search(text[max(0, start - 8) : start])))
        or bool(_AFTER_BLANK.match(text, end))
    )


def _in_address(match: re.Match[str]) -> bool:
    """Whether the match stands in an e-mail or web address, or the name of a file."""
    text, at, after = match.string, match.start(), match.end()
    first, last = max(0, at - _LONGEST_ADDRESS), min(len(text), after + _LONGEST_ADDRESS)
    start = max(text.rfind(" ", first, at), text.rfind("\n", first, at), first - 1) + 1
    ends = (text.find(" ", after, last), text.find("\n", after, last))
    end = min((place for place in ends if place >= 0), default=last)
    return any(text.find(sign, start, end) >= 0 for sign in _OF_ADDRESS) or bool(
        _ENDING.search(text, start, end)
    )


def _is_one_word(match: re.Match[str]) -> bool:
    return _in_address(match) or bool(_SHORTENED.search(match.string[: match.end()][-6:]))


def _is_legitimate(match: re.Match[str]) -> bool:
    """Whether a word stands twice in good Vietnamese: `ngành ngành`, `hành vi vi phạm`."""
    word = match[1]
    if word in DOUBLED:
        return True
    before, after = ADJOINING.get(word, (frozenset(), frozenset()))
    text = match.string
    previous = text[max(0, match.start() - 12) : match.start()].lower().split()
    following = text[match.end() : match.end() + 12].split()
    if not previous or not following:
        return False
    one, other = previous[-1], following[0].strip(",.;:")
    # Two words that meet: `phân công / công việc`.
    meet = {f"{one} {word}", f"{word} {other.lower()}"} <= COMPOUNDS
    return meet or (one in before and other in after)


def _after_blank_or_dots(match: re.Match[str]) -> bool:
    text, start = match.string, match.start()
    return (
        text[start - 1] in ".…_:"
        or match.end() - start > 3
        or (text[start:].startswith("  ") and bool(_BLANK.search(text[max(0, start - 8) : start])))
    )


_NOT_HERE = NO_PROSE
_TEXT_ONLY = NO_PROSE | {c.RECIPIENTS}
_WHY = clause("checked")


def _beside(usual: str, other: str, unless: Callable[[re.Match[str]], bool] | None = None) -> Check:
    """A check that finds `other` in a text that has `usual` too."""
    looked_for, check = re.compile(usual), search(other, without=_NOT_HERE, unless=unless)

    def found(paper: Paper) -> Iterator[Finding]:
        if looked_for.search(joined(paper, without=_NOT_HERE).text):
            yield from check(paper)

    return found


def _slip(what: str, english: str) -> tuple[str, str]:
    """What to do about a slip of the keys that `--fix` repairs."""
    return (
        f"{what}; trong tệp YAML thì lệnh «vanban check --fix» tự sửa.",
        f"{english}; in a YAML file `vanban check --fix` does so.",
    )


# After which a new line begins with a capital: `Điều 1.`, `2.`, `b)`.
_NUMBERED = re.compile(rf"(?:Điều \d+[.:]|\d{{1,2}}[.)/]|[a-zđ][).])\s+(?=[{LOWER}])")
_BASIS_VERB = re.compile(r"(?:căn cứ|theo đề nghị|xét|thực hiện)\b")
_FIRST_WORD = re.compile(rf"[{LOWER}]+")
_ENDED = (".", "./.", "!", "?")
_TITLED = (c.HEADING, c.CLAUSE, c.TABLE_TEXT)  # below them a sentence is a new one


def _small_beginning(paper: Paper) -> Iterator[Finding]:
    before = above = ""
    for line in lines(paper, (*STRUCTURED, c.BASIS, c.TABLE_TEXT)):
        marked = _NUMBERED.match(line.whole)
        begin = marked.end() - (len(line.whole) - len(line.text)) if marked else 0
        word = _FIRST_WORD.match(line.text, max(begin, 0))
        begins = before.endswith(_ENDED) or (above in _TITLED and line.text.endswith(_ENDED))
        new_sentence = begins and not line.label and len(line.text) > _A_SENTENCE
        if line.component == c.BASIS:
            wrong = bool(_BASIS_VERB.match(line.text))
        elif marked:
            wrong = line.component != c.TABLE_TEXT
        else:
            wrong = bool(line.component == c.TEXT and new_sentence and printed(paper))
        if word and wrong and word.end() < len(line.text) and line.text[word.end()] in " ,":
            yield line.finding(word.start(), word.end(), words=shown(line.text))
        before, above = line.text, line.component


def _is_told_at_its_opening(match: re.Match[str]) -> bool:
    """Whether a straight quote closes what a straight one has opened, of which that one tells."""
    text = match.string
    if match.end() < len(text) and text[match.end()].isalpha():
        return False
    before = text[max(0, match.start() - _LONGEST_QUOTE) : match.start()].rpartition("\n")[2]
    return before.rfind("“") <= max(before.rfind('"'), before.rfind("”"))


_BETWEEN_FIGURES = _beside(r"\d ?- ?\d", r"\d ?[–—] ?\d+")
# `Kế hoạch – Tài chính`: a name has a hyphen (PL II).
_IN_NAMES = search(rf"(?<=[{LOWER}] )[–—](?= [{UPPER}][{LOWER}])", without=_NOT_HERE)

_BULLET = re.compile("[-–—] ")


def _long_dashes(paper: Paper) -> Iterator[Finding]:
    yield from _BETWEEN_FIGURES(paper)
    yield from _IN_NAMES(paper)
    bullets = [line for line in lines(paper, tuple(BODY)) if _BULLET.match(line.whole)]
    for line in bullets if any(line.whole[0] == "-" for line in bullets) else ():
        if line.whole[0] != "-":
            yield line.finding(0, 0 if line.label else 1, words=line.whole[0])


RULES: tuple[Rule, ...] = (
    Rule(
        "VB901",
        ("Từ gõ lặp", "A word typed twice"),
        "Một từ, hoặc một cụm hai từ, gõ hai lần liền nhau; từ láy được bỏ qua.",
        _WHY, WARNING, WORDS,
        ("từ gõ lặp: «{words}»", "typed twice: “{words}”"),
        _slip("Chỉ ghi một lần: «{right}»", "Write it once: “{right}”"),
        "yêu cầu các các phòng, đơn vị", "yêu cầu các phòng, đơn vị; ngành ngành, nhà nhà thi đua",
        search(
            rf"(?<![\w-])(?:([{LOWER}]+) \1|([{UPPER}][{LOWER}]+ [{LOWER}]+) \2)(?![\w-])",
            fix=lambda m: m[1] or m[2],
            unless=lambda m: bool(m[1]) and _is_legitimate(m),
            without=_NOT_HERE,
        ),
        fixable=True,
    ),
    Rule(
        "VB916",
        ("Cụm từ gõ lặp", "Two words typed twice"),
        "Một cụm hai chữ gõ hai lần liền nhau; có khi là đúng: các tổ chức tổ chức hội nghị.",
        _WHY, INFO, WORDS,
        ("cụm từ lặp lại: «{words}»", "the same words twice: “{words}”"),
        ("Xem lại: có thể gõ lặp.", "Look at it again: it may be a slip."),
        "các phòng thực hiện thực hiện nhiệm vụ", "các phòng thực hiện nhiệm vụ",
        search(rf"(?<![\w-])([{LOWER}]+ [{LOWER}]+) \1(?![\w-])", without=_NOT_HERE),
    ),
    Rule(
        "VB902",
        ("Khoảng trắng trước dấu câu", "A space before a mark"),
        "Không có khoảng trắng trước dấu , ; : . ? !",
        _WHY, WARNING, WORDS,
        ("thừa khoảng trắng trước dấu câu: «{words}»", "a space before a mark: “{words}”"),
        _slip("Bỏ khoảng trắng trước dấu câu", "Take the space before the mark away"),
        "nhiệm vụ, công vụ ,văn hóa công sở", "nhiệm vụ, công vụ, văn hóa công sở",
        search(
            r"(?<=\S)(?<!^-)(?<! -) +([,;:?!]|\.(?=\s|$))(?![.…)])",
            fix=r"\1", unless=_after_blank_or_dots, without=_NOT_HERE,
        ),
        fixable=True,
    ),
    Rule(
        "VB903",
        ("Khoảng trắng sau dấu mở", "A space after an opening mark"),
        "Không có khoảng trắng ngay sau dấu ( [ “.",
        _WHY, WARNING, WORDS,
        ("thừa khoảng trắng sau dấu mở: «{words}»", "a space after an opening mark: “{words}”"),
        _slip("Bỏ khoảng trắng sau dấu mở", "Take the space after the opening mark away"),
        "Đề án “ Đẩy mạnh cải cách hành chính”", "Đề án “Đẩy mạnh cải cách hành chính”",
        search(rf"([(\[“]) +(?=[{LETTER}\d])", fix=r"\1", without=_NOT_HERE),
        fixable=True,
    ),
    Rule(
        "VB904",
        ("Khoảng trắng trước dấu đóng", "A space before a closing mark"),
        "Không có khoảng trắng ngay trước dấu ) ] ”.",
        _WHY, WARNING, WORDS,
        ("thừa khoảng trắng trước dấu đóng: «{words}»", "a space before a closing mark: “{words}”"),
        _slip("Bỏ khoảng trắng trước dấu đóng", "Take the space before the closing mark away"),
        "(sau đây gọi là Sở )", "(sau đây gọi là Sở)",
        search(rf"(?<=[{LETTER}\d.,;]) +([)\]”])", fix=r"\1", without=_NOT_HERE),
        fixable=True,
    ),
    Rule(
        "VB905",
        ("Thiếu khoảng trắng sau dấu phẩy, chấm phẩy, hai chấm", "No space after a comma"),
        "Sau dấu , ; : có một khoảng trắng.",
        _WHY, WARNING, WORDS,
        ("thiếu khoảng trắng sau dấu câu: «{words}»", "no space after a mark: “{words}”"),
        _slip("Thêm một khoảng trắng sau dấu câu", "Put a space after the mark"),
        "rà soát,sửa đổi; mức độ 3,4", "rà soát, sửa đổi; mức độ 3,4",
        search(
            rf"(?<=[{LETTER}\d)”])(?P<at>[,;:])(?=[{LETTER}“(])",
            fix=lambda m: f"{m['at']} ", unless=_in_address, without=NO_PROSE | {c.TABLE_TEXT},
        ),
        fixable=True,
    ),
    Rule(
        "VB906",
        ("Thiếu khoảng trắng sau dấu chấm", "No space after a full stop"),
        "Sau dấu chấm hết câu có một khoảng trắng.",
        _WHY, WARNING, WORDS,
        ("thiếu khoảng trắng sau dấu chấm: «{words}»", "no space after a full stop: “{words}”"),
        _slip("Thêm một khoảng trắng sau dấu chấm", "Put a space after the full stop"),
        "nhiệm vụ được giao.Thực hiện nghiêm túc", "nhiệm vụ được giao. Thực hiện nghiêm túc",
        search(
            rf"(?:[{LOWER}]{{2}}|[{LOWER}][)”]|\d%|\d{{4}})\.(?=[{UPPER}][{LOWER}])",
            fix=lambda m: f"{m[0]} ", unless=_is_one_word, without=_TEXT_ONLY,
        ),
        fixable=True,
    ),
    Rule(
        "VB907",
        ("Hai dấu câu khác nhau liền nhau", "Two marks in a row"),
        "Không đặt hai dấu câu liền nhau (.; ,. ;,).",
        _WHY, WARNING, WORDS,
        ("hai dấu câu liền nhau: «{words}»", "two marks in a row: “{words}”"),
        ("Giữ lại một dấu, tùy theo ý của câu.", "Keep the one that the sentence wants."),
        "tố cáo của công dân.; kiểm tra", "tố cáo của công dân; kiểm tra, v.v.; đôn đốc",
        search(
            rf"(?<=[{LOWER}\d)”]{{2}})(?:\.[;,:]|[,;:]\.(?!\.)|,[;:]|;[,:]|:[;,])(?![./])",
            unless=lambda m: m.string[max(0, m.start() - 3) : m.start()].lower() == "v.v",
            without=_NOT_HERE,
        ),
    ),
    Rule(
        "VB908",
        ("Dấu câu gõ lặp", "A mark typed twice"),
        "Dấu , ; : . không gõ hai lần (dấu ba chấm được bỏ qua).",
        _WHY, WARNING, WORDS,
        ("dấu câu gõ lặp: «{words}»", "a mark typed twice: “{words}”"),
        _slip("Chỉ giữ một dấu: «{right}»", "Keep one mark: “{right}”"),
        "báo cáo kết quả về Sở..", "báo cáo kết quả về Sở; các mục a, b,...",
        search(
            r"(?<![.,;:…])(?:([,;:])\1|(\.)\.)(?![.,;:…/])",
            fix=lambda m: m[0][0],
            unless=lambda m: m.string[m.start() - 1 : m.start()] in ("", " ", "\n"),
            without=_NOT_HERE,
        ),
        fixable=True,
    ),
    Rule(
        "VB909",
        ("Khoảng trắng gõ thừa", "More than one space"),
        "Giữa hai từ chỉ có một khoảng trắng; chỗ để trống điền tay được bỏ qua.",
        _WHY, WARNING, WORDS,
        ("thừa khoảng trắng giữa hai từ", "more than one space between two words"),
        _slip("Chỉ để một khoảng trắng", "Leave one space"),
        "cắt giảm  thời gian", "cắt giảm thời gian; ngày     tháng     năm 2026",
        search(rf"(?<=\S) {{2,}}(?=\S)|(?<=[{LOWER},])\t(?=[{LOWER}])", fix=" ",
               unless=_is_blank, without=_NOT_HERE),
        fixable=True,
    ),
    Rule(
        "VB910",
        ("Thiếu khoảng trắng trước dấu mở ngoặc", "No space before an opening mark"),
        "Trước dấu “ và dấu ( có một khoảng trắng.",
        _WHY, WARNING, WORDS,
        ("thiếu khoảng trắng trước dấu mở: «{words}»", "no space before: “{words}”"),
        _slip("Thêm một khoảng trắng trước dấu mở", "Put a space before the opening mark"),
        "phê duyệt Đề án“Chuyển đổi số”", "phê duyệt Đề án “Chuyển đổi số” (“Đề án”)",
        search(
            rf"(?:[{LETTER}\d,;:]“|[{LETTER}\d]\((?=[{LOWER}]{{2}})|[{LOWER}]\((?=\d+%))(?=[{LETTER}\d])",
            fix=lambda m: f"{m[0][:-1]} {m[0][-1]}", unless=_in_address, without=_TEXT_ONLY,
        ),
        fixable=True,
    ),
    Rule(
        "VB911",
        ("Thiếu khoảng trắng sau dấu đóng ngoặc", "No space after a closing mark"),
        "Sau dấu ” và dấu ) có một khoảng trắng, hoặc một dấu câu.",
        _WHY, WARNING, WORDS,
        ("thiếu khoảng trắng sau dấu đóng: «{words}»", "no space after a closing mark: “{words}”"),
        _slip("Thêm một khoảng trắng sau dấu đóng", "Put a space after the closing mark"),
        "Đề án “Chuyển đổi số”của tỉnh", "Đề án “Chuyển đổi số” của tỉnh (lần 2), đợt 1",
        search(rf"(?<=[{LETTER}\d.])[)”](?=[{LETTER}])", fix=lambda m: f"{m[0]} ",
               unless=_in_address, without=_TEXT_ONLY),
        fixable=True,
    ),
    Rule(
        "VB912",
        ("Dấu nháy thẳng xen dấu nháy cong", "Straight quotes beside curly ones"),
        "Trong một văn bản chỉ dùng một kiểu dấu ngoặc kép.",
        _WHY, WARNING, WORDS,
        ("dấu nháy thẳng (\") trong văn bản dùng dấu “ ”", "a straight quote beside curly ones"),
        ("Dùng “ ” cho cả văn bản.", "Use “ ” throughout."),
        "Đề án “Chuyển đổi số” và \"Chính quyền số\"", "Đề án “Chuyển đổi số”; đường kính 2\"",
        _beside("“", rf"(?<!\d)\"(?=[{LETTER}])|(?<=[{LETTER}.])\"", _is_told_at_its_opening),
    ),
    Rule(
        "VB913",
        ("Gạch ngang dài xen gạch nối", "Dashes of two kinds"),
        "Khoảng năm, khoảng số trong một văn bản dùng một kiểu gạch.",
        _WHY, INFO, WORDS,
        ("gạch dài «{words}» trong văn bản dùng gạch nối", "a long dash, where others are hyphens"),
        ("Dùng một kiểu gạch cho cả văn bản.", "Use one kind throughout."),
        "giai đoạn 2021 - 2025 và 2026 – 2030", "giai đoạn 2021 - 2025 và 2026 - 2030",
        _long_dashes,
    ),
    Rule(
        "VB938",
        ("Cách chữ quanh gạch nối", "Spaces around a hyphen"),
        "Gạch nối giữa hai cụm từ có khoảng trắng cả hai bên: Văn hóa - Xã hội.",
        _WHY, WARNING, WORDS,
        ("khoảng trắng quanh gạch nối không đều: «{words}»", "uneven spaces: “{words}”"),
        ("Đặt khoảng trắng cả hai bên.", "Put a space on both sides."),
        "Phòng Văn hóa -Xã hội", "Phòng Văn hóa - Xã hội; dạy - học; Thừa Thiên-Huế",
        search(rf"[{LOWER}]{{2}}(?: -(?=[{UPPER}][{LOWER}])|- (?=[{UPPER}][{LOWER}]))",
               without=_NOT_HERE),
    ),
    Rule(
        "VB915",
        ("Viết thường sau dấu chấm", "A small letter after a full stop"),
        "Chữ đầu câu sau dấu chấm viết hoa.",
        clause("II.sentence"), ERROR, WORDS,
        ("chữ thường sau dấu chấm: «{words}»", "a small letter after a full stop: “{words}”"),
        ("Viết hoa chữ đầu câu.", "Begin the sentence with a capital."),
        "thực hiện nghiêm túc. các phòng báo cáo", "thực hiện nghiêm túc. Các phòng, v.v. báo cáo",
        search(
            rf"(?<=[{LOWER}]{{3}}\. )(?P<at>[{LOWER}]+)(?= [{LOWER}]+ )", without=_TEXT_ONLY
            | {c.TABLE_TEXT},
        ),
    ),
    Rule(
        "VB917",
        ("Viết thường khi xuống dòng", "A small letter on a new line"),
        "Chữ đầu của căn cứ, điều, khoản, điểm và của câu mới khi xuống dòng viết hoa.",
        clause("II.sentence"), WARNING, WORDS,
        ("đầu dòng viết thường: «{words}»", "a small letter begins the line: “{words}”"),
        ("Viết hoa chữ đầu dòng.", "Begin the line with a capital."),
        "1. rà soát toàn bộ văn bản đã ban hành", "1. Rà soát toàn bộ văn bản đã ban hành",
        _small_beginning,
    ),
)  # fmt: skip
