"""The fixed words of the forms in PL III: what a giấy mời says, and where an office fills it in."""

from __future__ import annotations

from string import Formatter
from typing import NamedTuple

BEFORE, AFTER = "before", "after"


class FormLine(NamedTuple):
    """One paragraph of a form; `{key}` stands for what the directive gives under that key.

    `{agency}` is who issues. `place`: before or after the text (`nội dung`). A line that is not
    `needed` is left out where the directive does not give its keys. `centred`: as in the model.
    """

    words: str
    needed: bool = True
    place: str = BEFORE
    centred: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that the line asks for."""
        found = (name for _, name, _, _ in Formatter().parse(self.words) if name)
        return tuple(name for name in found if name != "agency")

    @property
    def leads_in(self) -> bool:
        """Whether the line only leads in the text (`Nội dung:`), which then has to be there."""
        return self.place == BEFORE and "{" not in self.words


Form = tuple[FormLine, ...]

INVITATION: Form = (  # model 1.7
    FormLine("{agency} trân trọng kính mời: {guests}"),
    FormLine("Tới dự {event}"),
    FormLine("Chủ trì: {chair}", needed=False),
    FormLine("Thời gian: {time}"),
    FormLine("Địa điểm: {venue}"),
)
INTRODUCTION: Form = (  # model 1.8
    FormLine("{agency} trân trọng giới thiệu:", centred=True),
    FormLine("Ông (bà): {person}"),
    FormLine("Chức vụ: {position}"),
    FormLine("Được cử đến: {destination}"),
    FormLine("Về việc: {purpose}"),
    FormLine(
        "Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.",
        place=AFTER,
    ),
    FormLine("Giấy này có giá trị đến hết ngày {valid_until}.", place=AFTER),
)
MINUTES: Form = (  # model 1.9
    FormLine("Thời gian bắt đầu: {time}"),
    FormLine("Địa điểm: {venue}"),
    FormLine("Thành phần tham dự: {attendees}"),
    FormLine("Chủ trì (chủ tọa): {chair}"),
    FormLine("Thư ký (người ghi biên bản): {secretary}"),
    FormLine("Nội dung:"),
    FormLine("Cuộc họp kết thúc vào {ended}.", place=AFTER),
)
LEAVE: Form = (  # model 1.10
    FormLine(
        "Xét Đơn đề nghị nghỉ phép ngày {request_date} của ông (bà) {person}, {agency} cấp cho:"
    ),
    FormLine("Ông (bà): {person}"),
    FormLine("Chức vụ: {position}"),
    FormLine(
        "Được nghỉ phép trong thời gian {leave_length} kể từ ngày {from_date} đến hết ngày"
        " {to_date} tại {leave_place}."
    ),
    FormLine("Số ngày nghỉ phép nêu trên được tính vào thời gian {counted_as}."),
)

EVERY_KEY: frozenset[str] = frozenset(
    key for form in (INVITATION, INTRODUCTION, MINUTES, LEAVE) for line in form for key in line.keys
)
