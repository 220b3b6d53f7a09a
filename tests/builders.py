"""A complete letter to change in one place: `letter(number=5)`."""

import datetime

from generator.decree.types import LETTER
from generator.directive.model import Directive, Signatory

_COMPLETE = Directive(
    type=LETTER,
    subject="tăng cường kiểm tra công tác văn thư",
    agency="Sở Nội vụ",
    symbol="SNV-VP",
    place="Lai Châu",
    number=12,
    date=datetime.date(2026, 3, 5),
    parent_agency="UBND tỉnh Lai Châu",
    agency_abbreviation="SNV",
    drafting_unit="VP",
    addressees=("Các phòng, đơn vị thuộc Sở",),
    opening=("Sở Nội vụ yêu cầu các phòng, đơn vị thực hiện như sau:",),
    archive=("VT", "VP"),
    signatories=(Signatory("Nguyễn Văn A", "Giám đốc"),),
)


def letter(**changes: object) -> Directive:
    """The complete letter with `changes`."""
    return _COMPLETE._replace(**changes)
