"""Legal basis of a letter: one running paragraph, in full the first time and then short."""

import datetime

import pytest

from generator.compose.citations import basis_sentence, cited_in_full
from generator.directive.model import Basis, Citation

RESOLUTION = Citation(
    "Nghị quyết",
    "08-NQ/TU",
    datetime.date(2021, 5, 20),
    "Ban Chấp hành Đảng bộ tỉnh",
    "về đẩy mạnh cải cách hành chính",
)
DECISION = Citation(
    "Quyết định",
    "688/QĐ-UBND",
    datetime.date(2021, 6, 11),
    "Ủy ban nhân dân tỉnh Lai Châu",
    "phê duyệt Đề án “Đẩy mạnh cải cách hành chính”",
)


def test_the_seed_letters_paragraph_runs_as_it_was_issued():
    sentence = basis_sentence(
        (Basis("Thực hiện", citation=RESOLUTION), Basis("Thực hiện", citation=DECISION))
    )
    assert sentence == (
        "Thực hiện Nghị quyết số 08-NQ/TU ngày 20/5/2021 của Ban Chấp hành Đảng bộ tỉnh về đẩy "
        "mạnh cải cách hành chính; Quyết định số 688/QĐ-UBND ngày 11/6/2021 của Ủy ban nhân dân "
        "tỉnh Lai Châu phê duyệt Đề án “Đẩy mạnh cải cách hành chính”."
    )


def test_a_verb_is_written_when_it_changes_and_small_after_the_first():
    sentence = basis_sentence(
        (
            Basis("Căn cứ", "Quy chế làm việc của Sở;"),
            Basis("Căn cứ", "Kế hoạch năm 2026"),
            Basis("Theo đề nghị của", "Chánh Văn phòng."),
        )
    )
    assert sentence == (
        "Căn cứ Quy chế làm việc của Sở; Kế hoạch năm 2026; theo đề nghị của Chánh Văn phòng."
    )


def test_a_document_cited_again_is_cited_by_type_and_number_only():
    sentence = basis_sentence(
        (
            Basis("Thực hiện", citation=DECISION),
            Basis("Căn cứ", citation=DECISION._replace(date=None, issuer="", subject="")),
        )
    )
    assert sentence.endswith("hành chính”; căn cứ Quyết định số 688/QĐ-UBND.")


def test_a_law_is_cited_by_its_name():
    law = Citation(
        "Luật", "", datetime.date(2025, 2, 19), "", "Ban hành văn bản quy phạm pháp luật"
    )
    assert cited_in_full(law) == "Luật Ban hành văn bản quy phạm pháp luật ngày 19/02/2025"


@pytest.mark.parametrize(
    ("subject", "goes_on"),
    [
        ("Về công tác văn thư", "về công tác văn thư"),
        ("V/v công tác văn thư", "về việc công tác văn thư"),
        ("Ban hành Quy chế", "ban hành Quy chế"),
        ("Chương trình tổng thể", "về Chương trình tổng thể"),
        ("công tác văn thư", "về công tác văn thư"),
        ("phê duyệt Đề án", "phê duyệt Đề án"),
    ],
)
def test_a_subject_goes_on_in_the_sentence(subject, goes_on):
    cited = cited_in_full(RESOLUTION._replace(subject=subject))
    assert cited.endswith(f"của Ban Chấp hành Đảng bộ tỉnh {goes_on}")


def test_no_basis_is_no_paragraph():
    assert basis_sentence(()) == ""
