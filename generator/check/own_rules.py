"""What the checker itself has to say: codes VB000 to VB005, in the shape of rules."""

from __future__ import annotations

from collections.abc import Iterator

from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Clause, Finding, Paper, Rule


def _nothing(_: Paper) -> Iterator[Finding]:
    """These findings are made by the checker, not by looking at a paper."""
    yield from ()


def _own(
    code: str,
    severity: str,
    title: tuple[str, str],
    checks: str,
    message: tuple[str, str],
    hint: tuple[str, str],
    wrong: str = "",
    right: str = "",
) -> Rule:
    none = Clause("", "")
    return Rule(code, title, checks, none, severity, WORDS, message, hint, wrong, right, _nothing)


CRASHED = _own(
    "VB000",
    ERROR,
    ("Quy tắc bị hỏng", "A rule that crashed"),
    "Một quy tắc gặp lỗi của chính chương trình; các quy tắc khác vẫn chạy.",
    (
        "quy tắc {rule} bị hỏng giữa chừng ({error}); các quy tắc khác vẫn chạy",
        "rule {rule} broke off ({error}); the others went on",
    ),
    (
        "không phải lỗi của văn bản; hãy gửi dòng này cho người phụ trách phần mềm, và tạm dùng "
        "--ignore {rule}",
        "this is not the document's fault; send this line to whoever maintains the program, and "
        "use --ignore {rule} for now",
    ),
)
NO_REASON = _own(
    "VB001",
    WARNING,
    ("Bỏ qua mà không ghi lý do", "Ignored without a reason"),
    "Dòng «# vanban: ignore MÃ» phải ghi lý do; không có lý do thì không có tác dụng.",
    (
        "bỏ qua {codes} mà không ghi lý do, nên không có tác dụng",
        "{codes} is ignored without a reason, which has no effect",
    ),
    (
        "ghi lý do ngay sau mã: # vanban: ignore {codes} tên riêng của chương trình",
        "put the reason behind the code: # vanban: ignore {codes} the project's own name",
    ),
    "# vanban: ignore VB901",
    "# vanban: ignore VB901 tên riêng của chương trình",
)
UNUSED = _own(
    "VB002",
    WARNING,
    ("Bỏ qua điều không có", "Nothing to ignore"),
    "Dòng «# vanban: ignore MÃ» mà ở đó quy tắc không báo gì.",
    (
        "ở đây không có gì phải bỏ qua cho {codes}",
        "there is nothing of {codes} to ignore here",
    ),
    (
        "xóa dòng chú thích này; lỗi ở chỗ khác thì đặt chú thích cùng dòng hoặc ngay dòng trên",
        "remove this comment; if the finding stands elsewhere, put it on its line or the one above",
    ),
)
UNKNOWN = _own(
    "VB003",
    WARNING,
    ("Mã quy tắc không có", "No such rule"),
    "Dòng «# vanban: ignore MÃ» ghi một mã không có trong danh mục.",
    ("không có quy tắc {codes}", "there is no rule {codes}"),
    (
        "ghi mã của quy tắc rồi lý do: # vanban: ignore VB901 tên riêng; xem các mã: vanban rules",
        "write the rule's code and a reason: # vanban: ignore VB901 a name; see: vanban rules",
    ),
)
MORE = _own(
    "VB005",
    INFO,
    ("Còn nhiều chỗ nữa", "Many more of them"),
    "Một quy tắc báo rất nhiều chỗ trong một tệp; chỉ những chỗ đầu được kể.",
    (
        "{rule} còn báo nhiều chỗ nữa trong tệp này; chỉ kể {count} chỗ đầu",
        "{rule} has found many more places in this file; the first {count} are told",
    ),
    (
        "sửa những chỗ đã kể (thường là một lỗi lặp lại) rồi kiểm tra lại",
        "mend those that are told (mostly one mistake repeated) and check again",
    ),
)

MISWRITTEN = _own(
    "VB004",
    WARNING,
    ("Dòng bỏ qua viết sai dạng", "A comment that ignores nothing"),
    "Dòng chú thích có ý bỏ qua một quy tắc mà không viết đúng dạng «# vanban: ignore MÃ lý do».",
    (
        "dòng này không bỏ qua được {codes}: viết chưa đúng dạng",
        "this comment does not ignore {codes}: it is not in the right form",
    ),
    (
        "viết có dấu hai chấm sau «vanban», rồi mã và lý do: "
        "# vanban: ignore {codes} tên riêng của chương trình",
        "write a colon behind vanban, then code and reason: # vanban: ignore {codes} a name",
    ),
    "# vanban ignore VB901 tên riêng của chương trình",
    "# vanban: ignore VB901 tên riêng của chương trình",
)

OWN_RULES: tuple[Rule, ...] = (CRASHED, NO_REASON, UNUSED, UNKNOWN, MISWRITTEN, MORE)
