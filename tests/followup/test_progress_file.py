"""The progress file: one line an event, nothing else touched, nobody's line lost."""

import datetime
import multiprocessing
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.diagnostics import format_diagnostic
from generator.core.errors import InputError
from generator.followup.event import Event
from generator.followup.events import read_events
from generator.followup.finding import progress_path, read_progress
from generator.followup.progress_file import (
    append_event,
    appended,
    ensure_union_merge,
    line_of,
    locked,
)

DAY = datetime.date(2026, 2, 9)
DONE = Event("1", "Phòng Tổ chức", done=DAY, recorded=datetime.date(2026, 2, 10))


def events(text):
    found = read_events(text.encode() if isinstance(text, str) else text, "a.progress.yaml")
    assert found.diagnostics == []
    return [event._replace(line=0) for event in found.events]


def told(text):
    found = read_events(text.encode(), "a.progress.yaml").diagnostics
    return [format_diagnostic(diagnostic).splitlines()[0] for diagnostic in found]


def test_a_line_says_everything_about_its_event():
    event = DONE._replace(period="quý I/2026", note='Báo cáo "số" 12\\BC: #1, {a}')
    assert line_of(event) == (
        '{nhiệm vụ: "1", đơn vị: "Phòng Tổ chức", kỳ: "quý I/2026", xong: 2026-02-09,'
        ' ghi: 2026-02-10, ghi chú: "Báo cáo \\"số\\" 12\\\\BC: #1, {a}"}'
    )
    assert events(f"tiến độ:\n- {line_of(event)}\n") == [event]


def test_a_new_file_says_what_it_is():
    text = appended(b"", DONE, "03-ct.yaml").decode()
    assert text == (
        "# Tiến độ thực hiện các nhiệm vụ của 03-ct.yaml: mỗi dòng một việc,"
        " do «vanban progress» ghi.\n"
        "tiến độ:\n"
        '- {nhiệm vụ: "1", đơn vị: "Phòng Tổ chức", xong: 2026-02-09, ghi: 2026-02-10}\n'
    )


_TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1).filter(
    lambda text: any(map(str.isalnum, text)) and text == text.strip()
)


@given(_TEXTS, _TEXTS, _TEXTS, st.dates(datetime.date(1945, 1, 1), datetime.date(2100, 12, 31)))
def test_what_is_written_is_what_is_read_or_nothing_is_written(task, unit, note, day):
    event = Event(task, unit, done=day, note=note)
    data = appended(appended(b"", DONE, "a.yaml"), event, "a.yaml")
    if data is not None:
        assert set(events(data)) == {DONE, event}


@pytest.mark.parametrize(
    "text",
    [
        "tiến độ:\n- {nhiệm vụ: a, ghi chú: x}\n",
        "tiến độ:\n- {nhiệm vụ: a, ghi chú: x}",
        "tiến độ:\r\n  - {nhiệm vụ: a, ghi chú: x}   # của tôi\r\n\r\n# hết\r\n",
        "progress:\n    - task: a\n      note: x\n",
        "tiến độ: [{nhiệm vụ: a, ghi chú: x}]\n",
        "tiến độ: {nhiệm vụ: a, ghi chú: x}\n",
        "\ufefftiến độ:\n- {nhiệm vụ: a, ghi chú: x}\n",
        "tiến độ:\n- {nhiệm vụ: a, ghi chú: x}\ntiến độ:\n  - {nhiệm vụ: a, ghi chú: x}\n",
    ],
)
def test_appending_keeps_every_byte(text):
    data = text.encode()
    new = appended(data, DONE, "a.yaml")
    assert new.startswith(data)
    assert events(new) == [Event("a", note="x"), DONE]
    if "\r\n" in text:
        assert b"\n" not in new.replace(b"\r\n", b"")


@pytest.mark.parametrize("text", ["", "\n", "# chỉ có chú thích\n", "tiến độ:\n"])
def test_a_file_without_events_is_no_mistake(text):
    assert events(text) == []
    assert events(appended(text.encode(), DONE, "a.yaml")) == [DONE]


def test_the_root_key_may_come_twice_and_equal_lines_count_once():
    line = line_of(DONE)
    other = DONE._replace(task="2")
    text = f"tiến độ:\n- {line}\n- {line_of(other)}\ntiến độ:\n- {line}\n"
    assert events(text) == [DONE, other]


def test_english_keys():
    text = (
        "progress:\n- {task: 1, unit: A, extend: 9/2/2026, recorded: 2026-02-01}\n"
        "- {task: 1, unit: A, cancelled: yes, period: quý I/2026}\n"
    )
    assert events(text) == [
        Event("1", "A", extend=DAY, recorded=datetime.date(2026, 2, 1)),
        Event("1", "A", cancelled=True, period="quý I/2026"),
    ]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("- xong rồi", "2:3: E860"),
        ("- {đơn vị: A, xong: 2026-02-09}", "2:4: E205"),
        ('- {nhiệm vụ: "1", xong: 2026-02-30}', "2:25: E302"),
        ('- {nhiệm vụ: "1", xog: 2026-02-09}', "2:19: E202"),
        ('- {nhiệm vụ: "1", xong: 2026-02-09, gia hạn: 2026-02-10}', "2:4: E861"),
        ('- {nhiệm vụ: "1", đơn vị: A}', "2:4: E862"),
        ('- {nhiệm vụ: "1", hủy: có lẽ}', "2:24: E226"),
        ('- {nhiệm vụ: "1", xong: 2026-02-09, xong: 2026-02-09}', "2:37: E204"),
        ("<<<<<<< HEAD", "2:1: E019"),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(line, place):
    assert any(
        sentence.startswith(f"a.progress.yaml:{place}") for sentence in told(f"tiến độ:\n{line}\n")
    )


def test_a_file_that_cannot_take_a_line_stays_as_it_is(tmp_path):
    path = tmp_path / "a.progress.yaml"
    data = "tiến độ: [{nhiệm vụ: a, ghi chú: x}\n".encode()
    path.write_bytes(data)
    with pytest.raises(InputError) as refused:
        append_event(str(path), data, DONE, "a.yaml")
    assert refused.value.diagnostics[0].code == "E863"
    assert path.read_bytes() == data


def _many(path, name, count):
    for number in range(count):
        with locked(path):
            data, _ = read_progress(path)
            append_event(path, data, Event(str(number), name, note="x"), "a.yaml")


def test_several_at_once_lose_no_event(tmp_path):
    path = str(tmp_path / "a.progress.yaml")
    method = multiprocessing.get_context("fork")
    people = [method.Process(target=_many, args=(path, name, 25)) for name in "ABCD"]
    for person in people:
        person.start()
    for person in people:
        person.join()
        assert person.exitcode == 0
    wanted = {Event(str(number), name, note="x") for number in range(25) for name in "ABCD"}
    assert set(events(Path(path).read_bytes())) == wanted
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.progress.yaml"]


def test_a_lock_that_a_killed_process_left_stops_nobody(tmp_path):
    path = tmp_path / "a.progress.yaml"
    (tmp_path / ".a.progress.yaml.lock").write_bytes(b"")
    with locked(str(path)):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, "*.progress.yaml merge=union\n"),
        ("*.docx binary", "*.docx binary\n*.progress.yaml merge=union\n"),
        ("*.docx binary\r\n", "*.docx binary\r\n*.progress.yaml merge=union\r\n"),
        ("*.progress.yaml  merge=union text\n", None),
    ],
)
def test_git_is_told_to_join_progress_files(tmp_path, before, after):
    path = tmp_path / ".gitattributes"
    if before is not None:
        path.write_bytes(before.encode())
    assert ensure_union_merge(str(tmp_path)) is (after is not None)
    assert path.read_bytes().decode() == (after or before)
    assert ensure_union_merge(str(tmp_path)) is False


def test_the_progress_file_lies_beside_its_directive():
    assert progress_path("directives/2026/03-ct.yaml") == "directives/2026/03-ct.progress.yaml"


_STRANGE = """\
tiến độ:
progress:
- {nhiệm vụ: 1, xong: 2026-02-09}
  - {task: a, note: b}
# x

- {nhiệm vụ: 1}
[
- a: b
tiến độ: [{nhiệm vụ: 1, hủy: có}]
}
\t
""".split("\n")
_LINES = st.lists(st.sampled_from(_STRANGE), max_size=8).map("\n".join)


@given(_LINES.map(str.encode) | st.binary(max_size=60))
def test_no_file_is_too_strange_to_be_read_or_to_be_left_as_it_is(data):
    found = read_events(data, "a.progress.yaml")
    new = appended(data, DONE, "a.yaml")
    if new is not None:
        assert new.startswith(data)
        assert set(events(new)) == {*(e._replace(line=0) for e in found.events), DONE}


class Repository:
    def __init__(self, folder):
        self.folder = folder
        self.progress = folder / "a.progress.yaml"
        self.git("init", "--quiet", "--initial-branch=main")
        (folder / "vanban.yaml").write_text("cơ quan: A\n", encoding="utf-8")
        self.commit()

    def git(self, *arguments):
        settings = ("-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false")
        command = ["git", *settings, *arguments]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr

    def commit(self):
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "x")

    def record(self, *recorded):
        ensure_union_merge(str(self.folder))
        for event in recorded:
            data, _ = read_progress(str(self.progress))
            append_event(str(self.progress), data, event, "a.yaml")
        self.commit()

    def on(self, branch, *recorded):
        self.git("switch", "--quiet", "--create", branch, "main")
        self.record(*recorded)


@pytest.fixture
def repository(tmp_path):
    return Repository(tmp_path)


MINE = [Event("1", "A", done=DAY), Event("2", "A", note="của tôi")]
THEIRS = [Event("1", "B", done=DAY), Event("2", "A", cancelled=True)]


@pytest.mark.parametrize("common", [0, 1, 3])
@pytest.mark.parametrize("both", [0, 1])
def test_two_branches_merge_and_no_event_is_lost(repository, common, both):
    old = [Event(str(number), "C", note="cũ") for number in range(common)]
    same = [Event("7", "D", done=DAY)] * both
    if old:
        repository.record(*old)
    repository.on("theirs", *THEIRS, *same)
    repository.on("mine", *MINE, *same)
    repository.git("merge", "--quiet", "--no-edit", "theirs")
    found = events(repository.progress.read_bytes())
    assert set(found) == {*old, *MINE, *THEIRS, *same}
    assert len(found) == len(set(found))
    repository.record(Event("9", "E", done=DAY))
    assert set(events(repository.progress.read_bytes())) >= {*MINE, *THEIRS}
