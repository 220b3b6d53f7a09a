"""Where a line must not break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.compose.hard_spaces import bind, release


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Nghị quyết số 08-NQ/TU ngày 20/5/2021 của", "Nghị quyết số_08=NQ/TU ngày_20/5/2021 của"),
        ("Kế hoạch 2943/KH-UBND ngày 20/9/2021", "Kế hoạch_2943/KH=UBND ngày_20/9/2021"),
        ("Nghị định số 30/2020/NĐ-CP của", "Nghị định số_30/2020/NĐ=CP của"),
        ("ngày 21 tháng 10 năm 2022,", "ngày_21_tháng_10_năm_2022,"),
        ("giai đoạn 2021 - 2025, đến năm 2030", "giai đoạn_2021_-_2025, đến năm_2030"),
        ("giai đoạn 2021-2025).", "giai đoạn_2021=2025)."),
        ("quý III/2026 và quý IV năm 2026", "quý_III/2026 và quý_IV_năm_2026"),
        ("tại điểm a khoản 1 Điều 5 của Luật", "tại điểm_a_khoản_1_Điều_5 của Luật"),
        ("điểm đ khoản 2 Mục IV Phần I Phụ lục I", "điểm_đ_khoản_2_Mục_IV Phần_I Phụ lục_I"),
        ("đạt 100% kế hoạch, tăng 30 % so với", "đạt 100% kế hoạch, tăng 30_% so với"),
        ("10 triệu đồng trong 30 ngày", "10_triệu_đồng trong 30_ngày"),
        ("dịch COVID-19 lần 2", "dịch COVID=19 lần_2"),
        ("Giao ông Nguyễn Văn A chủ trì", "Giao ông_Nguyễn_Văn_A chủ trì"),
        ("mời bà Lê Thị Hoa, Giám đốc", "mời bà_Lê_Thị_Hoa, Giám đốc"),
        ("mời ông Bí thư chi bộ", "mời ông Bí thư chi bộ"),
        ("không Bắt Buộc", "không Bắt Buộc"),
        ("Thực hiện nghiêm túc các chủ trương", "Thực hiện nghiêm túc các chủ trương"),
        ("có 3 Thực hiện", "có 3 Thực hiện"),
    ],
)
def test_a_line_does_not_break_inside(text, bound):
    assert bind(text).replace("\u00a0", "_").replace("\u2011", "=") == bound


@given(st.text("số ngày1234567890/-NQĐ ,.;điểmkhoảnông Nguyễn VăIXV() ", max_size=80))
def test_the_words_stay_the_same(text):
    assert release(bind(text)) == text
    assert bind(bind(text)) == bind(text)
