"""Drafts are told apart, and none of them is written over another one or over somebody's words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.followup.conftest import Vanban
from tests.followup.offices import ORDER, PATH
from tests.followup.test_letters import FIRST, issue, loaded, text_of

SECOND = FIRST.replace(".yaml", "-2.yaml")
DAY = ("--as-of", "2026-04-10")


def put(root: Path, path: str, text: str) -> str:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")
    return path


def test_directives_of_the_same_file_name_have_letters_of_their_own(
    root: Path, vanban: Vanban
) -> None:
    older = put(root, "directives/2025/ct.yaml", ORDER.replace("số: 3", "số: 8"))
    both = vanban("followup", "draft", "directives", *DAY)
    assert both == (0, [FIRST, SECOND], "")
    assert [loaded(path).follow_up_of for path in (FIRST, SECOND)] == [older, PATH]
    before = (root / FIRST).read_bytes()
    # Later, and the other way round, each finds its own again.
    assert vanban("followup", "draft", PATH, *DAY)[1] == [SECOND]
    assert vanban("followup", "draft", older, *DAY)[1] == [FIRST]
    assert (root / FIRST).read_bytes() == before


def test_reports_on_other_directives_are_other_reports(root: Path, vanban: Vanban) -> None:
    for name in "abc":
        put(root, f"directives/2026/{name}.yaml", ORDER)
    one = vanban("followup", "report", PATH, "directives/2026/a.yaml", *DAY)[1]
    other = vanban("followup", "report", PATH, "directives/2026/b.yaml", *DAY)[1]
    assert not set(one) & set(other)
    assert vanban("followup", "report", PATH, "directives/2026/a.yaml", *DAY)[1] == one


def test_a_letter_to_some_is_another_one_than_the_letter_to_all(root: Path, vanban: Vanban) -> None:
    unit = ("--unit", "Thanh tra Sở")
    assert vanban("followup", "draft", PATH, *DAY)[1] == [FIRST]
    assert vanban("followup", "draft", PATH, *DAY, *unit)[1] == [SECOND]
    assert len(loaded(FIRST).addressees) == 3
    assert loaded(SECOND).addressees == ("Thanh tra Sở",)


def test_a_unit_that_another_draft_writes_to_is_told_of(root: Path, vanban: Vanban) -> None:
    assert vanban("followup", "draft", PATH, *DAY) == (0, [FIRST], "")
    code, out, err = vanban("followup", "draft", PATH, *DAY, "--unit", "Thanh tra Sở")
    assert (code, out) == (0, [SECOND])
    assert f"{PATH}: W857" in err
    assert f"«{FIRST}» là dự thảo khác, chưa ban hành, cũng đôn đốc Thanh tra Sở" in err
    # With the other one gone there is nothing to tell.
    (root / SECOND).unlink()
    assert vanban("followup", "draft", PATH, *DAY) == (0, [FIRST], "")


def test_who_is_late_for_the_first_time_gets_a_first_letter_after_that_of_the_others(
    root: Path, vanban: Vanban
) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    issue(vanban, FIRST, "16/3/2026")
    vanban("progress", PATH, "1", "Văn phòng Sở", "--done", "2026-03-20")
    code, out, err = vanban("followup", "draft", PATH, *DAY)
    assert (code, out) == (0, [SECOND]), err
    assert loaded(SECOND).addressees == ("Chi cục Môi trường", "Thanh tra Sở")
    assert loaded(SECOND).subject == "đôn đốc thực hiện Chỉ thị số 03/CT-SNNMT"


def test_letters_to_all_and_to_some_count_for_those_who_had_them(
    root: Path, vanban: Vanban
) -> None:
    vanban("followup", "draft", PATH, *DAY)
    issue(vanban, FIRST, "13/4/2026")
    some = ("--unit", "Thanh tra Sở", "--as-of", "2026-04-24")
    (second,) = vanban("followup", "draft", PATH, *some)[1]
    issue(vanban, second, "24/4/2026")
    out = vanban("followup", "draft", PATH, "--as-of", "2026-05-15", "--per-unit")[1]
    assert sorted(path.split("lan-")[1] for path in out) == [
        "2-ct-chi-cuc-moi-truong.yaml",
        "2-ct-van-phong-so.yaml",
        "3-ct-thanh-tra-so.yaml",
    ]
    first = "đã đôn đốc tại Công văn số 04/SNNMT-VP ngày 13/4/2026,"
    both = "Công văn số 04/SNNMT-VP ngày 13/4/2026 và Công văn số 05/SNNMT-VP ngày 24/4/2026,"
    for path in out:
        assert (both if "thanh-tra" in path else first) in text_of(path)
    # What goes out later is not known on an earlier day.
    assert (
        vanban("followup", "draft", PATH, "--as-of", "2026-04-20", "--per-unit")[1][0]
        .split("lan-")[1]
        .startswith("2-")
    )


def test_a_unit_is_one_however_it_is_written(root: Path, vanban: Vanban) -> None:
    text = ORDER.replace("kết quả., chủ trì: Chi cục", "kết quả., chủ trì: CHI CỤC")
    put(root, PATH, text)
    code, out, _ = vanban("followup", "draft", PATH, *DAY, "--per-unit")
    assert (code, len(out)) == (0, 3)
    vanban("followup", "draft", PATH, *DAY)
    _, twice, _ = loaded(FIRST).addressees
    assert twice.casefold() == "chi cục môi trường"
    assert f"{twice}: 02 nhiệm vụ" in text_of(FIRST)


def test_units_whose_names_begin_alike_have_letters_of_their_own(
    root: Path, vanban: Vanban
) -> None:
    name = "Trung tâm Ứng dụng khoa học và chuyển giao công nghệ"
    put(root, PATH, ORDER.replace("[Chi cục Môi trường, Thanh tra Sở]", f"[{name} A, {name} B]"))
    out = vanban("followup", "draft", PATH, *DAY, "--per-unit")[1]
    assert len(out) == 4
    assert {loaded(path).addressees for path in out} >= {(f"{name} A",), (f"{name} B",)}


def test_one_draft_that_cannot_be_written_keeps_all_from_being_written(
    root: Path, vanban: Vanban
) -> None:
    out = vanban("followup", "draft", PATH, *DAY, "--per-unit")[1]
    for path in out[:2]:
        text = (root / path).read_text(encoding="utf-8")
        (root / path).write_text(text.replace("đến ngày 10/4", "đến hôm nay"), encoding="utf-8")
    before = [(root / path).read_bytes() for path in out]
    code, told, err = vanban("followup", "draft", PATH, "--as-of", "2026-04-17", "--per-unit")
    assert (code, told) == (1, [])
    assert err.count("E871") >= 2
    assert [(root / path).read_bytes() for path in out] == before


def test_what_was_taken_out_stays_out_and_is_told(root: Path, vanban: Vanban) -> None:
    vanban("progress", PATH, "3", "Chi cục Môi trường", "--cancel")
    vanban("followup", "draft", PATH, *DAY)
    assert "3. Thanh tra Sở: nhiệm vụ" not in text_of(FIRST)  # a khoản, without number
    lines = (root / FIRST).read_text(encoding="utf-8").splitlines(keepends=True)
    last = next(n for n, line in enumerate(lines) if "3. Thanh tra Sở" in line)
    kept = [line for line in [*lines[:last], *lines[last + 1 :]] if line != "  - Thanh tra Sở\n"]
    (root / FIRST).write_text("".join(kept), encoding="utf-8")
    code, out, err = vanban("followup", "draft", PATH, "--as-of", "2026-04-11")
    assert (code, out) == (0, [FIRST]), err
    assert "Thanh tra Sở" not in (root / FIRST).read_text(encoding="utf-8")
    assert err.count("W853") == 2
    assert "Thanh tra Sở: nhiệm vụ 2 “Kiểm tra các cơ sở xả thải”, thời hạn" in err


def test_what_is_typed_at_the_end_of_the_file_is_kept(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, *DAY)
    with (root / FIRST).open("a", encoding="utf-8") as file:
        file.write("nơi nhận: [Như trên, Lãnh đạo Sở]\n")
    assert vanban("followup", "draft", PATH, "--as-of", "2026-04-17")[0] == 0
    assert loaded(FIRST).recipients == ("Như trên", "Lãnh đạo Sở")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "E002"),
        ("loại: công văn\n<<<<<<< HEAD\n=======\n>>>>>>> x\n".encode(), "E019"),
        ("loại: công văn\n".encode("utf-16"), "E008"),
        (b"lo\xe1i: c\n", "E009"),
        (b"x" * 2**21, "E005"),
    ],
)
def test_a_target_that_is_no_draft_is_told_and_left(
    root: Path, vanban: Vanban, content: bytes | None, code: str
) -> None:
    if content is None:
        (root / FIRST).mkdir()
    else:
        (root / FIRST).write_bytes(content)
    result, out, err = vanban("followup", "draft", PATH, *DAY)
    assert (result, out) == (1, [])
    assert f"{FIRST}:" in err
    assert f": {code} " in err
    assert content is None or (root / FIRST).read_bytes() == content


def test_a_letter_that_nobody_could_read_is_not_written(root: Path, vanban: Vanban) -> None:
    task = "  - {nội dung: Báo cáo., chủ trì: Thanh tra Sở, hạn: hằng tuần}\n"
    put(root, PATH, ORDER.replace("nhiệm vụ:\n", "nhiệm vụ:\n" + task * 60))
    for command in ("draft", "report"):
        code, out, err = vanban("followup", command, PATH, "--as-of", "2031-04-10")
        assert (code, out) == (1, [])
        assert "E878" in err
    assert not [path for path in root.rglob("directives/2031/*") if path.is_file()]


def test_a_draft_of_windows_stays_one(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, *DAY)
    data = (root / FIRST).read_bytes()
    mine = b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")
    (root / FIRST).write_bytes(mine)
    assert vanban("followup", "draft", PATH, *DAY)[0] == 0
    assert (root / FIRST).read_bytes() == mine


def test_a_report_whose_picture_was_removed_gets_it_back(root: Path, vanban: Vanban) -> None:
    text, picture = vanban("followup", "report", PATH, *DAY)[1]
    before = (root / text).read_bytes(), (root / picture).read_bytes()
    (root / picture).unlink()
    assert vanban("followup", "report", PATH, *DAY)[0] == 0
    assert ((root / text).read_bytes(), (root / picture).read_bytes()) == before


def test_a_report_outside_the_workspace_can_be_written_anew(
    root: Path, vanban: Vanban, tmp_path: Path
) -> None:
    for _ in range(2):
        code, _, err = vanban("followup", "report", PATH, *DAY, "-o", tmp_path / "khac")
        assert code == 0, err


def test_what_is_overdue_and_nobodys_is_told(root: Path, vanban: Vanban) -> None:
    put(root, PATH, ORDER.replace(", chủ trì: Văn phòng Sở, hạn: 27", ", hạn: 27"))
    code, out, err = vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    assert (code, out) == (0, [])
    assert f"{PATH}: W854 Nhiệm vụ 1 quá hạn 15 ngày nhưng chưa giao cho ai" in err


def test_a_draft_that_is_to_be_chased_is_told(root: Path, vanban: Vanban) -> None:
    put(root, PATH, ORDER.replace("số: 3\nngày: 09/01/2026\n", ""))
    code, out, err = vanban("followup", "draft", PATH, *DAY)
    assert (code, out) == (0, [])
    assert f"{PATH}: W855" in err
    assert "W855" not in vanban("followup", "draft", "directives", *DAY)[2]


def test_what_is_named_on_the_command_line(root: Path, vanban: Vanban) -> None:
    vanban("templates", "reset", "don-doc")
    assert vanban("followup", "draft", ".", *DAY)[:2] == (0, [FIRST])
    for path, code in ((PATH.replace(".yaml", ".progress.yaml"), "E868"), (PATH, "E870")):
        result, out, err = vanban("followup", "draft", path, *DAY, "--unit", "Thanh tra Sơ 2")
        assert (result, out) == (1, [])
        assert code in err


HOSTILE = [
    "12 xã, phường", "Điều 1. Phòng", "a) Phòng", "- Phòng", "1. Phòng", "I. Phòng", "“Phòng",
    "**Phòng** A^[ghi chú]", "*Phòng*", "{{ 7*7 }} <<lần>>", "Phòng: #1 \\ 'a'",
    "Phần I", "P" * 300,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_no_name_becomes_structure_or_a_mark(root: Path, vanban: Vanban, text: str) -> None:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    order = ORDER.replace("Chi cục Môi trường", f'"{quoted}"').replace("Báo cáo kết", quoted)
    order = order.replace("nội dung: Kiểm tra các cơ sở xả thải.", f'nội dung: "{quoted}."')
    put(root, PATH, order.replace(f"nội dung: {quoted} quả.", f'nội dung: "{quoted} quả."'))
    for command in ("draft", "report"):
        code, out, err = vanban("followup", command, PATH, *DAY)
        assert code == 0, err
        draft = loaded(out[0])
        assert {node.kind for node in draft.body} <= {"đoạn", "khoản", "-", "I.", "bảng", "hình"}
        said = "\n".join(node.text for node in draft.body)
        assert text.replace("**", "").replace("^[ghi chú]", "").replace("*Phòng*", "Phòng") in said
        assert "^[" not in said
        assert vanban("render", out[0])[0] == 0
