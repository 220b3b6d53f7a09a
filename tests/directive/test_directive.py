"""What is read from a directive that is right."""

from __future__ import annotations

import datetime
import hashlib

import pytest

from generator.decree.forms import EVERY_KEY
from generator.decree.types import DOCUMENT_TYPES, LETTER, NEVER, DocumentType
from generator.directive.by_type import needed, refused
from generator.directive.load import load_text
from generator.directive.model import Basis, Citation, Contact, Due, Signatory, Task
from tests.directive.letters import DECISION, PROFILE, found, good, letter, smallest

COMPOSED = DOCUMENT_TYPES

ENGLISH = """\
type: công văn
number: 5
date: 2022-10-21
subject: a
addressees: [b, c]
legal_basis: [{verb: Xét, text: d}]
tasks: [{text: e, lead: f, due: hằng quý}]
body: g
signatory: {name: h, title: i, capacity: KT., on_behalf_of: k}
contact: {phone: l}
urgency: khẩn
"""
VIETNAMESE = """\
Loại: CÔNG VĂN
số: 05
Ngày: 21/10/2022
trích yếu: a
kính gửi: [b, c]
căn cứ: [{động từ: Xét, nội dung: d}]
nhiệm vụ: [{nội dung: e, chủ trì: f, hạn: hằng quý}]
nội dung: g
người ký: {họ tên: h, chức vụ: i, quyền hạn: kt, thay cho: k}
liên hệ: {điện thoại: l}
độ khẩn: KHẨN
"""


def test_keys_of_either_language_give_the_same_directive() -> None:
    first = load_text(ENGLISH.encode(), "a", PROFILE).directive
    second = load_text(VIETNAMESE.encode(), "b", PROFILE).directive
    assert first is not None
    assert second is not None
    assert first._replace(source_digest="", content_digest="") == second._replace(
        source_digest="", content_digest=""
    )


def test_the_minimum() -> None:
    directive = good("")
    assert directive.type is LETTER
    assert directive.number is directive.date is None
    assert directive.symbol == "SNV-VP"
    assert directive.agency == "Sở Nội vụ"
    assert directive.signatories == (Signatory("Nguyễn Văn An", "Giám đốc"),)
    assert directive.recipients == directive.archive == directive.tasks == ()


def test_the_digest_is_of_the_bytes_of_both_files() -> None:
    profile = PROFILE._replace(content=b"xyz")
    expected = hashlib.sha256(letter("") + b"\0" + b"xyz").hexdigest()
    assert good("", profile).source_digest == expected
    assert good("").source_digest == hashlib.sha256(letter("") + b"\0").hexdigest()


@pytest.mark.parametrize("text", ["2022-10-21", "21/10/2022", '"21/10/2022"', "  2022-10-21  "])
def test_dates(text: str) -> None:
    assert good(f"ngày: {text}").date == datetime.date(2022, 10, 21)


def test_day_and_month_of_one_digit() -> None:
    assert good("ngày: 1/2/2022").date == datetime.date(2022, 2, 1)


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("05", 5), ("125", 125), ("99999", 99999)])
def test_numbers(text: str, number: int) -> None:
    assert good(f"số: {text}").number == number
    assert good(f"số bản: '{text}'").copies == number


@pytest.mark.parametrize("text", ["no", "1:30", "08", "'null'", "0x1F", "1e3", "=1", "{{ 7*7 }}"])
def test_every_scalar_is_the_text_that_it_looks_like(text: str) -> None:
    quoted = f"'{text}'" if text.startswith("{") else text
    assert good(f"trích yếu: {quoted}").subject == text.strip("'")


@pytest.mark.parametrize("text", ["~", "null", "Null", "NULL"])
def test_null_is_nothing(text: str) -> None:
    assert found(f"trích yếu: {text}") == [("E208", 1, 12)]
    assert found(f"liên hệ: {text}") == [("E222", 1, 10)]


def test_english_keys_with_spaces() -> None:
    assert good("legal basis: [Luật A]\nParent Agency: B").parent_agency == "B"


@pytest.mark.parametrize("text", ["hoả tốc", "hỏa tốc", "Hỏa Tốc", "HOẢ TỐC", "hoa toc"])
def test_marks_whatever_their_tone_placement_and_case(text: str) -> None:
    assert good(f"độ khẩn: {text}").urgency == "hỏa tốc"


class TestTexts:
    def test_one_text_stands_for_a_list_of_one(self) -> None:
        assert good("kính gửi: Phòng A").addressees == ("Phòng A",)
        assert good("kính gửi: [Phòng A, Phòng B]").addressees == ("Phòng A", "Phòng B")

    def test_spaces_inside_stay_and_line_breaks_fold(self) -> None:
        assert good("trích yếu: >-\n  cắt giảm  thời gian\n  và\n").subject == (
            "cắt giảm  thời gian và"
        )
        assert good("trích yếu: |\n  một\n  hai\n").subject == "một hai"

    @pytest.mark.parametrize("sign", ["|", ">-", ">", "|-"])
    def test_a_blank_line_separates_paragraphs(self, sign: str) -> None:
        text = f"mở đầu: {sign}\n  một\n  hai\n\n  ba\n\n\n  bốn\n"
        assert good(text).opening == ("một hai", "ba", "bốn")

    def test_paragraphs_as_a_list(self) -> None:
        assert good("kết thúc:\n  - một\n  - hai").closing == ("một", "hai")

    def test_each_line_of_the_body_is_a_paragraph(self) -> None:
        texts = [node.text for node in good("nội dung: |\n  một\n  hai\n\n  ba\n").body]
        assert texts == ["một", "hai", "ba"]
        assert [node.text for node in good("nội dung: [một, hai]").body] == ["một", "hai"]

    def test_what_a_user_types_at_the_head_and_end_of_an_item_stays(self) -> None:
        assert good("nơi nhận: ['- Sở A;']").recipients == ("- Sở A;",)


class TestArchive:
    @pytest.mark.parametrize(
        "item", ["Lưu: VT, VP", "'Lưu: VT, VP.'", "'- Lưu: VT, VP;'", "lưu:  VT,VP"]
    )
    def test_among_the_recipients(self, item: str) -> None:
        directive = good(f"nơi nhận:\n  - Sở A\n  - {item}")
        assert directive.recipients == ("Sở A",)
        assert directive.archive == ("VT", "VP")

    def test_as_a_list_of_its_own(self) -> None:
        assert good("nơi nhận: [Sở A, Lưu: [VT, VP]]").archive == ("VT", "VP")

    def test_empty(self) -> None:
        assert found("nơi nhận:\n  - Sở A\n  - Lưu:") == [("E208", 3, 5)]

    def test_it_goes_before_the_profile(self) -> None:
        profile = PROFILE._replace(defaults={**PROFILE.defaults, "archive": ("VT",)})
        assert good("", profile).archive == ("VT",)
        assert good("nơi nhận: ['Lưu: VP']", profile).archive == ("VP",)


class TestBases:
    @pytest.mark.parametrize(
        ("text", "verb", "rest"),
        [
            ("Luật Thanh niên", "Căn cứ", "Luật Thanh niên"),
            ("Căn cứ Luật Thanh niên", "Căn cứ", "Luật Thanh niên"),
            ("căn cứ Luật Thanh niên", "Căn cứ", "Luật Thanh niên"),
            ("Thực hiện chỉ đạo", "Thực hiện", "chỉ đạo"),
            ("Theo đề nghị của Chánh Văn phòng", "Theo đề nghị của", "Chánh Văn phòng"),
            ("Theo chỉ đạo", "Theo", "chỉ đạo"),
            ("Xét đề nghị của Phòng A", "Xét đề nghị của", "Phòng A"),
            ("Xét thấy", "Xét", "thấy"),
            ("Tiếp theo Công văn số 5", "Tiếp theo", "Công văn số 5"),
            ("Phúc đáp Công văn số 5", "Phúc đáp", "Công văn số 5"),
            ("Xétnghiệm", "Căn cứ", "Xétnghiệm"),
            ("Căn cứ", "Căn cứ", "Căn cứ"),
        ],
    )
    def test_a_text_is_split_into_verb_and_rest(self, text: str, verb: str, rest: str) -> None:
        assert good(f"căn cứ: [{text}]").legal_basis == (Basis(verb, rest),)
        assert good(f"căn cứ: [{{nội dung: {text}}}]").legal_basis == (Basis(verb, rest),)

    def test_a_verb_that_is_given_is_not_doubled(self) -> None:
        text = "căn cứ: [{động từ: thực hiện, nội dung: Thực hiện chỉ đạo}]"
        assert good(text).legal_basis == (Basis("Thực hiện", "chỉ đạo"),)

    def test_a_citation(self) -> None:
        text = (
            "căn cứ:\n  - {động từ: Thực hiện, loại: nghị quyết, số: 08-NQ/TU, ngày: 20/5/2021, "
            "cơ quan ban hành: Tỉnh ủy, trích yếu: về a}\n  - {loại: Nghị quyết, số: 08-NQ/TU}"
        )
        day = datetime.date(2021, 5, 20)
        assert good(text).legal_basis == (
            Basis("Thực hiện", "", Citation("Nghị quyết", "08-NQ/TU", day, "Tỉnh ủy", "về a")),
            Basis("Căn cứ", "", Citation("Nghị quyết", "08-NQ/TU")),
        )

    def test_the_first_mention_has_to_be_in_full(self) -> None:
        text = "căn cứ:\n  - {loại: Nghị quyết, số: 08-NQ/TU}\n  - {loại: Nghị quyết, số: 9}"
        assert found(text) == [("E322", 2, 6), ("E322", 3, 6)]

    @pytest.mark.parametrize("kind", ["luật", "Bộ luật", "pháp lệnh", "Hiến pháp"])
    def test_laws_are_cited_by_name(self, kind: str) -> None:
        (basis,) = good(f"căn cứ: [{{loại: {kind}, trích yếu: Thanh niên}}]").legal_basis
        assert basis.citation == Citation(kind[0].upper() + kind[1:], subject="Thanh niên")


class TestTasks:
    def test_texts_and_mappings(self) -> None:
        text = (
            "nhiệm vụ:\n  - a\n  - {nội dung: b, tiêu đề: B, chi tiết: [c, d], chủ trì: e, "
            "phối hợp: [f, g], hạn: 30/6/2026, sản phẩm: h, mã: X-1}\n  - {tiêu đề: chỉ tiêu đề}"
        )
        assert good(text).tasks == (
            Task("a", id="1"),
            Task(
                "b",
                "B",
                ("c", "d"),
                ("e",),
                ("f", "g"),
                Due(datetime.date(2026, 6, 30)),
                "h",
                "X-1",
            ),
            Task("", "chỉ tiêu đề", id="3"),
        )

    @pytest.mark.parametrize(
        "words", ["hằng quý", "6/2026", "trước ngày 30/6/2026", "quý I/2026", "theo số 31/9/2026-A"]
    )
    def test_a_due_day_in_words(self, words: str) -> None:
        (task,) = good(f"nhiệm vụ: [{{nội dung: a, hạn: {words}}}]").tasks
        assert task.due == Due(words=words)

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("31/02/2026", "E302"),
            ("ngày 31/9/2026", "E302"),
            ("trước ngày 30/6/26", "E303"),
            ("30/6/26", "E303"),
            ("30.6.2026", "E301"),
            ("2026/6/30", "E301"),
        ],
    )
    def test_what_looks_like_a_date_has_to_be_one(self, text: str, code: str) -> None:
        assert found(f"nhiệm vụ: [{{nội dung: a, hạn: {text}}}]") == [(code, 1, 31)]


class TestSigning:
    @pytest.mark.parametrize("text", ["KT.", "KT", "kt.", "Kt"])
    def test_one_capacity(self, text: str) -> None:
        directive = good(
            f"người ký: {{họ tên: A, chức vụ: Phó Giám đốc, quyền hạn: {text}, thay cho: Giám đốc}}"
        )
        assert directive.signatories == (Signatory("A", "Phó Giám đốc", ("KT.",), ("Giám đốc",)),)

    def test_two_capacities_pair_with_two_heads(self) -> None:
        directive = good(
            "người ký: {họ tên: A, chức vụ: Phó Chủ tịch, quyền hạn: [TM., KT.], "
            "thay cho: [Ủy ban nhân dân, Chủ tịch]}"
        )
        (signatory,) = directive.signatories
        assert signatory.capacity == ("TM.", "KT.")
        assert signatory.on_behalf_of == ("Ủy ban nhân dân", "Chủ tịch")

    def test_q_names_nobody(self) -> None:
        directive = good("người ký: {họ tên: A, chức vụ: Giám đốc, quyền hạn: Q.}")
        assert directive.signatories == (Signatory("A", "Giám đốc", ("Q.",), ("",)),)
        directive = good(
            "người ký: {họ tên: A, chức vụ: Chủ tịch, quyền hạn: [TM., Q.], thay cho: Ủy ban}"
        )
        assert directive.signatories[0].on_behalf_of == ("Ủy ban", "")

    @pytest.mark.parametrize("text", ["TM. KT.", "TM./KT.", "TM / KT", "'TM., KT.'"])
    def test_two_capacities_in_one_text(self, text: str) -> None:
        sign = f"người ký:\n  họ tên: A\n  chức vụ: B\n  quyền hạn: {text}\n  thay cho: "
        (signatory,) = good(sign + "[Ủy ban, Chủ tịch]").signatories
        assert signatory.capacity == ("TM.", "KT.")
        assert found(sign + "Ủy ban, Chủ tịch") == [("E327", 5, 3)]

    @pytest.mark.parametrize("head", ["KT. Giám đốc", "KT.Giám đốc", "kt Giám đốc"])
    def test_a_capacity_typed_again(self, head: str) -> None:
        directive = good(f"người ký: {{họ tên: A, chức vụ: B, quyền hạn: KT., thay cho: {head}}}")
        assert directive.signatories[0].on_behalf_of == ("Giám đốc",)

    def test_a_short_name_whatever_its_case(self) -> None:
        assert good("người ký: Giám Đốc").signatories[0].name == "Nguyễn Văn An"

    @pytest.mark.parametrize("text", ["K/T", "TM/", "K.T.", "t/m"])
    def test_the_forms_of_the_party_are_refused(self, text: str) -> None:
        assert found(f"người ký: {{họ tên: A, chức vụ: B, quyền hạn: {text}, thay cho: C}}") == [
            ("E314", 1, 46)
        ]


class TestSymbols:
    @pytest.mark.parametrize("text", ["SNV", "SNV-VP", "SNV-QLĐT&HTQT", "SNV-TTr", "SNV-P.1"])
    def test_given(self, text: str) -> None:
        assert good(f"ký hiệu: {text}").symbol == text

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("SNV--VP", "E336"),
            ("SNV-", "E336"),
            ("-SNV", "E336"),
            ("SNV_VP", "E336"),
            ("snv-vp", "E331"),
            ("CV-SNV", "E330"),
            ("SNVX-VP", "E332"),
        ],
    )
    def test_wrong(self, text: str, code: str) -> None:
        assert found(f"ký hiệu: {text}") == [(code, 1, 10)]

    def test_without_a_profile_a_given_symbol_needs_no_abbreviation(self) -> None:
        text = (
            "ký hiệu: STC-NS\ncơ quan: Sở Tài chính\nđịa danh: Lai Châu\n"
            "người ký: {họ tên: A, chức vụ: B}"
        )
        assert good(text, None).symbol == "STC-NS"

    @pytest.mark.parametrize("text", ["QĐ-SNV", "QĐ-SNV-VP"])
    def test_of_a_decision(self, text: str) -> None:
        decision = DECISION.format("Điều 1. Bổ nhiệm.")
        assert good(decision).symbol == "QĐ-SNV"
        assert good(f"ký hiệu: {text}\n{decision}").symbol == text

    @pytest.mark.parametrize("text", ["SNV-VP", "QĐ", "NQ-SNV", "QĐ-SNVX"])
    def test_wrong_of_a_decision(self, text: str) -> None:
        decision = DECISION.format("Điều 1. Bổ nhiệm.")
        assert found(f"ký hiệu: {text}\n{decision}") == [("E337", 1, 10)]

    def test_a_named_type_needs_no_unit_that_drafts(self) -> None:
        defaults = {k: v for k, v in PROFILE.defaults.items() if k != "drafting_unit"}
        profile = PROFILE._replace(defaults=defaults)
        assert good(DECISION.format("Điều 1. Bổ nhiệm."), profile).symbol == "QĐ-SNV"
        assert found("", profile) == [("E334", 1, 1)]


class TestTypes:
    """What a type needs and refuses, as the table of types has it."""

    @pytest.mark.parametrize("kind", COMPOSED, ids=lambda kind: kind.name)
    def test_what_it_needs_is_enough_and_none_of_it_too_much(self, kind: DocumentType) -> None:
        assert found(smallest(kind)) == []
        for key in needed(kind):
            assert found(smallest(kind, key)) == [("E205", 1, 1)]

    @pytest.mark.parametrize("kind", COMPOSED, ids=lambda kind: kind.name)
    def test_addressees(self, kind: DocumentType) -> None:
        addressed = found("addressees: Phòng A\n" + smallest(kind, "addressees"))
        assert addressed == ([("E223", 1, 1)] if kind.addressed == NEVER else [])

    @pytest.mark.parametrize("kind", COMPOSED, ids=lambda kind: kind.name)
    def test_authority(self, kind: DocumentType) -> None:
        given = found("authority: GIÁM ĐỐC\n" + smallest(kind, "authority"))
        assert given == ([] if kind.order or kind.wired else [("E217", 1, 1)])

    @pytest.mark.parametrize("kind", COMPOSED, ids=lambda kind: kind.name)
    def test_the_places_of_other_forms(self, kind: DocumentType) -> None:
        for key in sorted(EVERY_KEY | {"subject"}):
            given = found(f"{key}: An\n" + smallest(kind, key))
            assert given == ([("E224", 1, 1)] if key in refused(kind) else [])

    @pytest.mark.parametrize("kind", COMPOSED, ids=lambda kind: kind.name)
    def test_a_document_that_several_have_to_sign(self, kind: DocumentType) -> None:
        text = smallest(kind).replace("giám đốc, ", "")
        codes = [code for code, _, _ in found(text)]
        assert codes == (["E228"] if kind.signers > 1 else [])

    def test_of_an_unknown_type_nothing_is_said(self) -> None:
        text = "loại: thư\ntrích yếu: a\nthẩm quyền ban hành: B\nmở đầu: c\nngười ký: giám đốc\n"
        assert found(text + "# hết") == [("E309", 1, 7)]

    def test_the_authority_is_kept(self) -> None:
        assert good(DECISION.format("Điều 1. Bổ nhiệm.")).authority == "GIÁM ĐỐC SỞ NỘI VỤ"


def test_contact() -> None:
    text = "liên hệ: {địa chỉ: Tầng 5, điện thoại: 0213.3876, fax: 1, email: a@b, website: c.vn}"
    assert good(text).contact == Contact("Tầng 5", "0213.3876", "1", "a@b", "c.vn")


def test_ten_mistakes_are_ten_diagnostics() -> None:
    text = """\
loại: công vn
số: 0
ngày: 31/02/2022
trích yếu:
kinh gửi: Các phòng
căn cứ:
  - {loại: Luật, số: 5, trích yếu: Thanh niên}
nhiệm vụ:
  - {nội dung: a, hạn: 30/6/26}
độ khẩn: gấp
người ký: {họ tên: An, chức vụ: Phó Giám đốc, quyền hạn: K/T, thay cho: Giám đốc}
mở đầu: a\u200bb
# hết
"""
    assert found(text) == [
        ("E310", 1, 7),
        ("E307", 2, 5),
        ("E302", 3, 7),
        ("E208", 4, 1),
        ("E202", 5, 1),
        ("E323", 7, 18),
        ("E303", 9, 24),
        ("E312", 10, 10),
        ("E314", 11, 58),
        ("E013", 12, 10),
    ]


def test_a_mistake_of_yaml_hides_nothing_that_stands_above_it() -> None:
    """What is unfinished or below it is left for the next run: nothing is said of it wrongly."""
    text = """\
số: 0
ghi chú: a
người ký:
    họ tên: An
  chức vụ: Giám đốc
ngày: 31/02/2022
"""
    assert found(text) == [("E307", 1, 5), ("E201", 2, 1), ("E114", 5, 3)]
