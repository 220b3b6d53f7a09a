"""Offices, directives and progress of every kind, from a seed: for the tests of the pages."""

from __future__ import annotations

import datetime
import random
from pathlib import Path
from typing import NamedTuple

from generator.directive.load import Loaded, load, load_text
from generator.directive.model import Citation, Directive
from generator.directive.profile import Profile, load_profile_text
from generator.followup.chart import bar_chart
from generator.followup.chasing import chases
from generator.followup.event import Event
from generator.followup.figures import by_unit
from generator.followup.letter import letter_text
from generator.followup.phrases import load_phrases
from generator.followup.reminders import Reminder
from generator.followup.reporting import report_text
from generator.followup.rows import Row, rows_of
from generator.followup.working_days import WorkingDays

# Name, abbreviation, the agency above (empty: none), the place.
OFFICES = (
    ("Sở Nông nghiệp và Môi trường", "SNNMT", "UBND tỉnh Sông Mai", "Sông Mai"),
    ("Ủy ban nhân dân xã Nậm Nhùn", "UBND", "", "Nậm Nhùn"),
    ("Trường Đại học Sông Mai", "ĐHSM", "", "Sông Mai"),
    ("Chi cục Thủy lợi và Phòng, chống thiên tai", "CCTL", "Sở Nông nghiệp và Môi trường", "Tả Mi"),
    (
        "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp",
        *("BQLDA", "Ủy ban nhân dân thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    ),
)
UNITS = (
    *("Văn phòng Sở", "Thanh tra Sở", "Chi cục Kiểm lâm", "Chi cục Bảo vệ môi trường"),
    "Trung tâm Quan trắc tài nguyên và môi trường",
    "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh",
    "Ban Quản lý rừng phòng hộ Sông Mai - Tà Mung",
    *(f"Ủy ban nhân dân xã {name}" for name in ("Bản Bo", "Khun Há", "Mường Kim", "Pa Ủ")),
    *(f"Phòng Nghiệp vụ số {number}" for number in range(1, 15)),
)
TEXTS = (
    "Rà soát, công khai thủ tục hành chính lĩnh vực môi trường",
    "Báo cáo việc thực hiện khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
    "Trồng 1.250 ha rừng, giải ngân 48,5 tỷ đồng, đạt 100% kế hoạch năm 2026",
    "Lập danh mục; gửi ông Nguyễn Văn An, bà Trần Thị Bình",
    "Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tổ chức rà soát, đánh giá toàn diện "
    "việc thực hiện Nghị quyết số 08-NQ/TU ngày 12/5/2025 của Tỉnh ủy về chuyển đổi số; xác định rõ"
    " nguyên nhân, trách nhiệm của từng tập thể, cá nhân đối với những chỉ tiêu chưa đạt, đề xuất "
    "giải pháp khắc phục và lộ trình hoàn thành trong năm 2026, báo cáo cấp có thẩm quyền xem xét",
)
KINDS = (
    ("chỉ thị", "về việc tăng cường quản lý tài nguyên và bảo vệ môi trường năm 2026"),
    ("kế hoạch", "Triển khai công tác cải cách hành chính, chuyển đổi số năm 2026"),
    ("công văn", "đẩy mạnh phòng cháy, chữa cháy rừng mùa khô 2025 - 2026"),
    ("thông báo", "Kết luận của Giám đốc tại cuộc họp giao ban tháng 01 năm 2026"),
)
DEADLINES = (
    *("15/02/2026", "27/02/2026", "31/3/2026", "quý I/2026", "cuối tháng 02", "hằng tháng"),
    *("hằng quý", "trong 10 ngày làm việc kể từ ngày ký", "thường xuyên"),
)
ISSUED = datetime.date(2026, 1, 9)
AS_OF = datetime.date(2026, 5, 6)


class Case(NamedTuple):
    """An issued directive and how its tasks stand."""

    original: Directive
    profile: Profile
    rows: list[Row]
    reminders: tuple[Reminder, ...]


def case(seed: int, units: int, tasks: int, level: int = 1) -> Case:
    """A directive with so many tasks for so many units; `level`: which reminder is due."""
    chance = random.Random(seed)
    office, short, above, place = OFFICES[seed % len(OFFICES)]
    kind, subject = KINDS[seed % len(KINDS)]
    names = chance.sample(UNITS, units)
    profile = _profile(office, short, above, place, contact=seed % 7 == 3)
    lines = [
        f'  - nội dung: "{chance.choice(TEXTS)}."\n'
        f"    chủ trì: [{_quoted(_leads(n, names, chance))}]\n"
        f"    hạn: {chance.choice(DEADLINES)}\n"
        for n in range(tasks)
    ]
    to = f"kính gửi: [{_quoted(names[:3])}]\n" if kind == "công văn" else ""
    text = (
        f"loại: {kind}\nsố: 3\nngày: 09/01/2026\ntrích yếu: {subject}\n{to}"
        f"mở đầu: Yêu cầu thực hiện các nhiệm vụ sau\nnhiệm vụ:\n{''.join(lines)}"
        "người ký: {họ tên: Lê Văn Minh, chức vụ: Giám đốc}\n"
    )
    loaded = load_text(text.encode(), "goc.yaml", profile)
    assert loaded.diagnostics == [], (loaded.diagnostics, text)
    assert loaded.directive is not None
    reminders = _reminders(names, short, office, level)
    events = [
        Event(task.id, unit, done=ISSUED + datetime.timedelta(chance.randrange(20, 110)),
              note=chance.choice(("", f"Báo cáo số {n}/BC-CC")))
        for n, task in enumerate(loaded.directive.tasks)
        for unit in task.lead
        if level == 1 and chance.random() < 0.3
    ]  # fmt: skip
    rows = rows_of(loaded.directive, "goc.yaml", events, reminders, AS_OF, WorkingDays())
    return Case(loaded.directive, profile, rows, reminders)


def letters(case: Case, *, per_unit: bool = False) -> list[Directive]:
    """The follow-up letters that are due."""
    reply = AS_OF + datetime.timedelta(7)
    due = chases(case.rows, {"goc.yaml": case.reminders}, AS_OF, reply, per_unit=per_unit)
    return [
        _loaded(load_text(text.encode(), "thu.yaml", case.profile))
        for chase in due
        for text in [letter_text(chase, case.original, case.profile, load_phrases(None))]
    ]


def report(case: Case, folder: Path) -> Directive:
    """The report, with its chart in `folder`."""
    (folder / "hinh.png").write_bytes(bar_chart(by_unit(case.rows)))
    originals = [("goc.yaml", case.original)]
    phrases = load_phrases(None)
    text = report_text(originals, case.rows, AS_OF, "hinh.png", case.profile, phrases)
    (folder / "bao-cao.yaml").write_text(text, encoding="utf-8")
    profile = case.profile._replace(path=str(folder / "vanban.yaml"))
    return _loaded(load(folder / "bao-cao.yaml", profile))


def _loaded(loaded: Loaded) -> Directive:
    assert loaded.diagnostics == []
    assert loaded.directive is not None
    return loaded.directive


def _profile(office: str, short: str, above: str, place: str, *, contact: bool) -> Profile:
    text = f"cơ quan: {office}\nviết tắt: {short}\nđịa danh: {place}\nđơn vị soạn thảo: VP\n"
    text += f"cơ quan chủ quản: {above}\n" if above else ""
    text += "liên hệ:\n  địa chỉ: Tầng 5, Nhà B\n  điện thoại: 0213.3876.485\n" if contact else ""
    profile, problems = load_profile_text(text.encode(), "vanban.yaml")
    assert profile is not None, problems
    return profile


def _leads(number: int, names: list[str], chance: random.Random) -> list[str]:
    """Each unit in turn, so that none is without a task; some tasks have two."""
    one = names[number % len(names)]
    other = chance.choice(names)
    return [one] if other == one or chance.random() < 0.8 else [one, other]


def _quoted(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _reminders(names: list[str], short: str, office: str, level: int) -> tuple[Reminder, ...]:
    days = (datetime.date(2026, 4, 6), datetime.date(2026, 4, 20))
    return tuple(
        Reminder(
            f"thu-{n}.yaml",
            Citation("Công văn", f"{n + 40}/{short}-VP", day, office, "đôn đốc"),
            day,
            tuple(names),
        )
        for n, day in enumerate(days[: level - 1])
    )
