"""How a task stands: the states, extensions, periods, and who owes it."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.directive.model import Due, Task
from generator.followup.event import Event
from generator.followup.recording import Report, event_of
from generator.followup.reminders import reminders_by_target, reminders_of
from generator.followup.rows import rows_of
from generator.followup.tracked import from_plain, to_plain, tracked_of, units_of
from generator.followup.working_days import Swaps, WorkingDays
from tests.builders import letter

ISSUED = datetime.date(2026, 2, 2)
CALENDAR = WorkingDays(Swaps())


def day(text):
    return datetime.date.fromisoformat(text)


ONCE = Task("Rà soát.", lead=("Phòng Tổ chức", "Văn phòng"), due=Due(day=day("2026-02-10")), id="1")
MONTHLY = Task("Báo cáo.", lead=("Văn phòng",), due=Due(words="ngày 20 hằng tháng"), id="2")
UNDATED = Task("Thực hiện nghiêm.", due=Due(words="thường xuyên"), id="3")
DIRECTIVE = letter(
    number=3, date=ISSUED, tasks=(ONCE, MONTHLY, UNDATED), addressees=("Các phòng", "Chi cục")
)


def stands(*events, as_of="2026-04-01", task="1", unit="Phòng Tổ chức"):
    rows = rows_of(DIRECTIVE, "a.yaml", events, (), day(as_of), CALENDAR)
    return [row for row in rows if (row.task, row.unit) == (task, unit)]


def ev(task="1", unit="Phòng Tổ chức", **what):
    days = {"done", "extend", "recorded"}
    return Event(task, unit, **{k: day(v) if k in days else v for k, v in what.items()})


@pytest.mark.parametrize(
    ("events", "as_of", "state", "due", "days", "working"),
    [
        ([], "2026-02-10", "in_progress", "2026-02-10", 0, 0),
        ([], "2026-02-11", "overdue", "2026-02-10", 1, 1),
        ([], "2026-02-23", "overdue", "2026-02-10", 13, 4),
        ([ev(done="2026-02-10")], "2026-04-01", "done_in_time", "2026-02-10", 0, 0),
        ([ev(done="2026-02-11")], "2026-04-01", "done_late", "2026-02-10", 0, 0),
        ([ev(unit="phong to chuc", done="2026-02-10")], "2026-04-01", "done_in_time", "2026-02-10",
         0, 0),
        ([ev(unit="Văn phòng", done="2026-02-10")], "2026-02-11", "overdue", "2026-02-10", 1, 1),
        ([ev(extend="2026-02-12")], "2026-02-12", "extended", "2026-02-12", 0, 0),
        ([ev(extend="2026-02-12")], "2026-02-13", "overdue", "2026-02-12", 1, 1),
        ([ev(extend="2026-02-12"), ev(done="2026-02-12")], "2026-04-01", "done_in_time",
         "2026-02-12", 0, 0),
        ([ev(extend="2026-03-12"), ev(extend="2026-02-12")], "2026-03-01", "extended",
         "2026-03-12", 0, 0),
        ([ev(cancelled=True)], "2026-04-01", "cancelled", "2026-02-10", 0, 0),
        # The day on which it was done counts, not the day on which somebody wrote it down.
        ([ev(done="2026-02-09", recorded="2026-02-20")], "2026-02-12", "done_in_time",
         "2026-02-10", 0, 0),
        ([ev(done="2026-02-20")], "2026-02-12", "overdue", "2026-02-10", 2, 2),
    ],
)  # fmt: skip
def test_a_task_that_is_done_once(events, as_of, state, due, days, working):
    (row,) = stands(*events, as_of=as_of)
    assert (row.state, row.due, row.days_overdue) == (state, day(due), days)
    assert row.working_days_overdue == working


def test_an_extension_keeps_what_the_deadline_was():
    (row,) = stands(ev(extend="2026-02-12", note="xin lùi"))
    assert row.extended_from == day("2026-02-10")
    assert row.notes == ("xin lùi",)


def periods(*events, as_of="2026-04-01"):
    rows = stands(*events, as_of=as_of, task="2", unit="Văn phòng")
    return {row.period: row.state for row in rows}


def mev(**what):
    return ev("2", "Văn phòng", **what)


def test_a_recurring_task_has_a_state_for_each_period():
    assert periods() == {
        "tháng 02/2026": "overdue",
        "tháng 3/2026": "overdue",
        "tháng 4/2026": "in_progress",
    }


@pytest.mark.parametrize(
    ("events", "february", "march"),
    [
        ([mev(done="2026-02-20")], "done_in_time", "overdue"),
        ([mev(done="2026-02-20"), mev(done="2026-03-21")], "done_in_time", "done_late"),
        ([mev(done="2026-03-21"), mev(done="2026-02-20")], "done_in_time", "done_late"),
        ([mev(done="2026-03-19", period="Tháng 3 năm 2026")], "overdue", "done_in_time"),
        ([mev(done="2026-03-19", period="tháng 03/2026"), mev(done="2026-03-20")], "done_late",
         "done_in_time"),
        ([mev(extend="2026-05-01", period="tháng 2/2026")], "extended", "overdue"),
        ([mev(cancelled=True)], "cancelled", "cancelled"),
        ([mev(cancelled=True, period="tháng 3/2026")], "overdue", "cancelled"),
    ],
)  # fmt: skip
def test_what_counts_for_which_period(events, february, march):
    found = periods(*events)
    assert (found["tháng 02/2026"], found["tháng 3/2026"]) == (february, march)


_EVENTS = st.builds(
    ev,
    st.just("2"),
    st.just("Văn phòng"),
    done=st.sampled_from(["2026-02-19", "2026-03-25", "2026-04-30"]),
    period=st.sampled_from(["", "tháng 3/2026"]),
) | st.builds(
    ev,
    st.just("2"),
    st.just("Văn phòng"),
    extend=st.sampled_from(["2026-03-30", "2026-04-20"]),
    period=st.sampled_from(["tháng 02/2026", "tháng 3/2026"]),
)


_IN_ANY_ORDER = st.lists(_EVENTS, max_size=5).flatmap(
    lambda events: st.tuples(st.just(events), st.permutations(events))
)


@given(_IN_ANY_ORDER)
def test_the_order_of_the_lines_does_not_matter(orders):
    one, other = orders
    assert periods(*one) == periods(*other)


def test_without_leads_the_addressees_owe_it_and_without_those_nobody():
    assert units_of(ONCE, DIRECTIVE) == ("Phòng Tổ chức", "Văn phòng")
    assert units_of(UNDATED, DIRECTIVE) == ("Các phòng", "Chi cục")
    assert units_of(UNDATED, letter(addressees=())) == ("",)
    assert units_of(Task("x", lead=("A", "B", "a")), DIRECTIVE) == ("A", "B")


def test_a_deadline_that_cannot_be_worked_out():
    (row,) = stands(task="3", unit="Chi cục")
    assert (row.state, row.due, row.due_text) == ("no_deadline", None, "thường xuyên")
    (row,) = stands(ev("3", "Chi cục", extend="2026-03-01"), task="3", unit="Chi cục")
    assert (row.state, row.days_overdue) == ("overdue", 31)


def test_a_draft_has_no_rows():
    assert rows_of(DIRECTIVE._replace(date=None), "a.yaml", (), (), ISSUED, CALENDAR) == []


def test_a_row_names_document_and_task():
    (row,) = stands()
    assert (row.document, row.title) == ("Công văn số 03/SNV-VP", "Rà soát")


def test_what_is_tracked_survives_as_plain_data():
    tracked = tracked_of(DIRECTIVE)
    assert from_plain(to_plain(tracked)) == tracked
    assert rows_of(tracked, "a.yaml", (), (), ISSUED, CALENDAR) == rows_of(
        DIRECTIVE, "a.yaml", (), (), ISSUED, CALENDAR
    )


def test_follow_up_letters_that_have_gone_out_are_reminders():
    first = letter(
        number=20, date=day("2026-03-01"), addressees=("phòng tổ chức",), follow_up_of="03-ct.yaml"
    )
    second = first._replace(
        number=31, date=day("2026-03-20"), follow_up_of="directives/2026/03-ct.yaml"
    )
    letters = {
        "directives/2026/03-ct.yaml": DIRECTIVE,
        "directives/2026/b.yaml": second,
        "directives/2026/a.yaml": first,
        "directives/2026/draft.yaml": first._replace(number=None),
        "directives/2026/undated.yaml": first._replace(date=None),
        "directives/2026/later.yaml": first._replace(date=day("2026-05-01")),
        "directives/2026/lost.yaml": first._replace(follow_up_of="khac.yaml"),
    }
    tracked = {path: tracked_of(directive) for path, directive in letters.items()}
    found = reminders_by_target(tracked, day("2026-04-01"))["directives/2026/03-ct.yaml"]
    assert [reminder.citation.number for reminder in found] == ["20/SNV-VP", "31/SNV-VP"]
    assert found[0].path == "directives/2026/a.yaml"
    assert reminders_of(found, "Phòng Tổ chức") == found
    assert reminders_of(found, "Văn phòng") == ()
    rows = rows_of(DIRECTIVE, "a.yaml", (), found, day("2026-04-01"), CALENDAR)
    assert {row.unit: row.reminders for row in rows} == {
        "Phòng Tổ chức": 2, "Văn phòng": 0, "Các phòng": 0, "Chi cục": 0,
    }  # fmt: skip


def report(task="1", unit="Phòng Tổ chức", events=(), as_of="2026-02-25", **what):
    days = {"done", "extend"}
    what = {k: day(v) if k in days else v for k, v in what.items()}
    event, problems = event_of(
        Report(task, unit, **what), DIRECTIVE, "a.yaml", tuple(events), day(as_of), CALENDAR
    )
    return event or problems[0].code


def test_a_report_becomes_an_event_in_the_directives_own_words():
    event = report("01", "phong  TO CHUC", done="2026-02-09", note=" Báo cáo\n số 1 ")
    assert event == ev(done="2026-02-09", recorded="2026-02-25", note="Báo cáo số 1")
    assert report("3", "chi cục", cancelled=True).unit == "Chi cục"


def test_a_report_on_a_recurring_task_says_its_period():
    first = report("2", "Văn phòng", done="2026-02-19")
    assert first.period == "tháng 02/2026"
    assert report("2", "Văn phòng", [first], done="2026-02-24").period == "tháng 3/2026"
    named = report("2", "Văn phòng", as_of="2026-04-01", done="2026-03-02", period="tháng 3/2026")
    assert named.period == "tháng 3/2026"
    assert report("2", "Văn phòng", cancelled=True).period == ""


@pytest.mark.parametrize(
    ("code", "given"),
    [
        ("E851", {"task": "9", "done": "2026-02-09"}),
        ("E853", {"done": "2026-02-01"}),
        ("E853", {"note": "x", "as_of": "2026-02-01"}),
        ("E854", {"done": "2026-02-26"}),
        ("E855", {"unit": "Thanh tra", "done": "2026-02-09"}),
        ("E855", {"unit": "", "done": "2026-02-09"}),
        ("E856", {"unit": "Tổ chức", "done": "2026-02-09"}),
        ("E856", {"unit": "Phòng Tổ chứ", "done": "2026-02-09"}),
        ("E857", {"done": "2026-02-09", "period": "quý I/2026"}),
        ("E858", {"task": "2", "unit": "Văn phòng", "done": "2026-02-09", "period": "quý I/2026"}),
        ("E859", {"note": "a\u202eb"}),
        ("E864", {"done": "2026-02-09", "events": [ev(done="2026-02-08")]}),
        ("E864", {"extend": "2026-03-09", "events": [ev(done="2026-02-08")]}),
        ("E865", {"done": "2026-02-09", "events": [ev(cancelled=True)]}),
        ("E866", {"extend": "2026-02-10"}),
        ("E866", {"extend": "2026-02-20", "events": [ev(extend="2026-02-20")]}),
        ("E867", {"task": "3", "unit": "Chi cục", "extend": "2026-02-02"}),
    ],
)
def test_what_is_surely_wrong_is_refused(code, given):
    assert report(**given) == code


@pytest.mark.parametrize(("note", "code"), [("a" * 1001, "E877"), ("e" + "\u0301" * 12, "E859")])
def test_a_note_that_no_table_could_hold_is_refused(note, code):
    assert report(note=note) == code


def test_a_note_is_taken_whatever_the_state():
    assert report(note="x", events=[ev(done="2026-02-08")]).note == "x"
    assert report(note="x", events=[ev(cancelled=True)]).note == "x"


def test_a_draft_and_a_directive_without_tasks_are_refused():
    for code, directive in (
        ("E850", DIRECTIVE._replace(date=None)),
        ("E852", DIRECTIVE._replace(tasks=())),
    ):
        given = Report("1", "A", note="x")
        assert event_of(given, directive, "a.yaml", (), ISSUED, CALENDAR)[1][0].code == code
