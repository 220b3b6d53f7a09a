"""Files that are no readable YAML text: each is refused at once, and with a place."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from generator.core.diagnostics import Span
from generator.directive import source
from generator.directive.load import load, load_text
from generator.directive.problems import Problems
from generator.directive.yaml_errors import report_yaml_error
from tests.directive.letters import PROFILE, letter, places, read

GOOD = letter("")


def codes_of_file(path: str | os.PathLike[str]) -> list[str]:
    loaded = load(path, PROFILE)
    assert loaded.directive is None
    return [d.code for d in loaded.diagnostics]


def found(data: bytes) -> list[tuple[str, int, int]]:
    return places(load_text(data, "thu.yaml", PROFILE))


@pytest.mark.parametrize("name", ["khong-co.yaml", "a/b/c.yaml", "x" * 300, "a\0b", ""])
def test_a_file_that_is_not_there(tmp_path: Path, name: str) -> None:
    path = f"{tmp_path}/{name}" if name else ""
    assert codes_of_file(path) == ["E001"]


@pytest.mark.parametrize("head", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-1.7\n"])
@pytest.mark.parametrize("size", [100, source.MAX_BYTES + 1])
def test_a_file_of_word_or_a_pdf(tmp_path: Path, head: bytes, size: int) -> None:
    path = tmp_path / "cong-van.docx"
    path.write_bytes(head.ljust(size, b"\xff"))
    assert codes_of_file(path) == ["E023"]
    assert found(head.ljust(size, b"\xff")) == [("E023", 0, 0)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nhiệm vụ:\n  - nội dung:Rà soát\n    chủ trì: VP\n", ("E129", 2, 13)),
        ("kính gửi: A\nmở đầu:Làm.\n", ("E129", 2, 7)),
        ("kính gửi:\n  - Phòng A\n    mở đầu: a\n", ("E114", 3, 5)),
        ("nhiệm vụ:\n  - Họp lúc 8:30\n\n    hạn: hằng quý\n", ("E131", 4, 5)),
        ("trích yếu: a\nxem https://a.vn\n", ("E115", 2, 1)),
        ("căn cứ:\n  - loại: Luật\n\u00a0\u00a0số: 5\n", ("E130", 3, 1)),
    ],
)
def test_what_a_line_lacks(text: str, place: tuple[str, int, int]) -> None:
    assert place in found(letter(text))


def test_a_folder(tmp_path: Path) -> None:
    assert codes_of_file(tmp_path) == ["E002"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EACCES, "E003"), (errno.EPERM, "E003"), (errno.ENXIO, "E004"), (errno.EIO, "E020")],
)
def test_what_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(source.os, "open", refuse)
    assert codes_of_file(tmp_path / "a.yaml") == [code]


def test_a_disk_that_fails_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_bytes(GOOD)

    def fail(*_: object) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(source.os, "read", fail)
    assert codes_of_file(tmp_path / "a.yaml") == ["E020"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_that_nobody_writes_to_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ong")
    assert codes_of_file(tmp_path / "ong") == ["E004"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device(tmp_path: Path) -> None:
    assert codes_of_file("/dev/zero") == ["E004"]


def test_a_file_over_one_mebibyte(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(GOOD + b"#" * source.MAX_BYTES)
    assert codes_of_file(path) == ["E005"]
    assert found(path.read_bytes()) == [("E005", 0, 0)]


def test_a_file_that_grows_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.yaml").write_bytes(GOOD)
    monkeypatch.setattr(source.os, "read", lambda handle, count: b"#" * min(count, 65536))
    assert codes_of_file(tmp_path / "a.yaml") == ["E005"]


def test_a_file_of_exactly_one_mebibyte_is_read() -> None:
    padding = b"#" * (source.MAX_BYTES - len(GOOD) - 1) + b"\n"
    assert found(padding + GOOD) == []


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E006"),
        (b" \n\r\n", "E006"),
        (b"\xef\xbb\xbf", "E006"),
        (b"# ghi chu\n", "E007"),
        (b"---\n", "E007"),
        ("loại: công văn".encode("utf-16"), "E008"),
        ("loại: công văn".encode("utf-16-le"), "E008"),
        ("type: x".encode("utf-16-be"), "E008"),
        ("loại: công văn".encode("utf-32"), "E008"),
        ("type: x".encode("utf-32-be"), "E008"),
    ],
)
def test_files_without_text(data: bytes, code: str) -> None:
    assert found(data) == [(code, 0, 0)]


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        ("loại: công văn\nnơi nhận: Sở ".encode() + b"\xe0 lai", 2, 14),
        ("\ufeffloại".encode() + b"\xff", 1, 5),
        (b"a: 1\r\nb: \xc3", 2, 4),
        (b"a: 1\rb: \xed\xa0\x80", 2, 4),  # a lone surrogate
        (b"a: \xc0\xaf", 1, 4),  # an overlong slash
    ],
)
def test_bytes_that_are_not_utf8_are_placed(data: bytes, line: int, column: int) -> None:
    assert found(data) == [("E009", line, column)]


def test_a_byte_order_mark_is_taken_and_counts_for_no_column() -> None:
    assert found(b"\xef\xbb\xbf" + GOOD) == []
    assert found(b"\xef\xbb\xbf" + letter("số: 0")) == [("E307", 1, 5)]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_gives_the_same_places(ending: str) -> None:
    text = letter("số: 0\n\nghi: chú\nngày: 31/02/2022\ntên\u200b: x").decode()
    assert found(text.replace("\n", ending).encode()) == [
        ("E307", 1, 5),
        ("E201", 3, 1),
        ("E302", 4, 7),
        ("E013", 5, 4),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 5_000, "E107"),
        ("{a: " * 5_000, "E107"),
        ("- " * 5_000, "E107"),
        ("\n".join(" " * i + "a:" for i in range(1_000)), "E107"),
        ("a:\n" + "- x\n" * 20_001, "E108"),
        ("a: " + "x" * 65_537 + "\n", "E109"),
        ("a: |\n  b\n  " + "x" * 65_537 + "\n", "E109"),
        ("\x07 " * 100, "E021"),
        ("a: " + "\u0301\u0323" * 50_000, "E016"),
        ("x: " + "*a " * 10_000, "E102"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "E102"),
        ("a: " + '"' * 100_000, "E119"),
    ],
)
def test_hostile_files_are_refused_quickly(text: str, code: str) -> None:
    started = time.process_time()  # what else the machine does is not its fault
    codes = {place[0] for place in found(text.encode())}
    assert code in codes
    assert time.process_time() - started < 1.0


def test_what_libyaml_may_say_one_day_gets_a_general_sentence() -> None:
    class Mark:
        line, column = 0, 2

    class Error(Exception):
        problem, problem_mark, context, context_mark = "something new", Mark, None, None

    problems = Problems("thu.yaml", "a: b")
    report_yaml_error(Error(), problems, None)
    report_yaml_error(ValueError("no mark"), problems, None)
    assert [(d.code, d.span) for d in problems.found] == [
        ("E199", Span(1, 3, 1, 4)),
        ("E199", Span(1, 1, 1, 2)),
    ]


def test_problems_of_characters_are_told_together_with_a_mistake_of_yaml() -> None:
    assert found("a\u200bb: 1\nc: [1\nd: \u202e2".encode()) == [
        ("E013", 1, 2),
        ("E112", 2, 4),
        ("E012", 3, 4),
    ]


@pytest.mark.parametrize("text", ["trích yếu: 🙂 vui", "trích yếu: nhiệt độ 20\u00a0°C"])
def test_emoji_and_hard_spaces_are_let_through(text: str) -> None:
    assert found(letter(text)) == []


@pytest.mark.parametrize("escape", ["\\ufffd", "\\r", "x \\ufffd y", "\\0"])
def test_what_only_an_escape_can_bring_is_refused_and_never_dropped(escape: str) -> None:
    assert found(letter(f'mở đầu: "{escape}"'))[0][0] == "E018"


@pytest.mark.parametrize("text", ["-", ";", ".", "'…'", '"./."', "•"])
def test_a_value_without_a_letter_or_digit_is_an_empty_one(text: str) -> None:
    assert found(letter(f"kính gửi: [A, {text}]")) != []
    assert found(letter(f"kết thúc: {text}")) != []


def test_a_block_of_many_lines_may_be_longer_than_one_text() -> None:
    lines = "\n".join(f"  Đoạn văn thứ {n} của một quy chế rất dài." for n in range(2_500))
    assert read(f"nội dung: |\n{lines}\n").directive is not None
