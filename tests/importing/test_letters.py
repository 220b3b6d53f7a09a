"""Letters of before Unicode."""

from __future__ import annotations

import pytest

from generator.importing.letters import TCVN3, VNI, Decoder, from_tcvn3, from_vni

LOWER = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
        ("Uû ban nh©n d©n tØnh, tr\u00adêng häc", "Uỷ ban nhân dân tỉnh, trường học"),
        ("B¶o Th¾ng, M\u00adêng Kh\u00ad¬ng", "Bảo Thắng, Mường Khương"),
    ],
)
def test_tcvn3(written: str, shown: str) -> None:
    assert from_tcvn3(written) == shown


def test_tcvn3_in_a_font_of_capitals() -> None:
    assert from_tcvn3("quyÕt ®Þnh", capitals=True) == "QUYẾT ĐỊNH"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("ÑOÄC LAÄP", "ĐỘC LẬP"),
        ("tröôøng hoïc, chæ thò, kyõ", "trường học, chỉ thị, kỹ"),
    ],
)
def test_vni(written: str, shown: str) -> None:
    assert from_vni(written) == shown


def test_every_letter_of_the_alphabet_can_be_written_in_both() -> None:
    tcvn3 = bytes(range(0xA1, 0x100)).decode("latin-1")
    assert set(LOWER) <= set(from_tcvn3(tcvn3))
    vowels = "aeouyôö"
    marks = "øùûõïêèéúüëâàáåãä"
    pairs = [vowel + mark for vowel in vowels for mark in marks] + list("íìæóòîñôö")
    assert set(LOWER) <= set("".join(from_vni(pair) for pair in pairs))


def test_what_was_typed_in_unicode_stays_whatever_its_font_says() -> None:
    assert from_tcvn3("Sở Nội vụ") == from_vni("Sở Nội vụ") == "Sở Nội vụ"


def test_the_decoder_goes_by_the_font_and_remembers() -> None:
    decoder = Decoder()
    assert decoder("Së Y tÕ", ".VnTime") == "Sở Y tế"
    assert decoder("Sôû Y teá", "VNI-Times") == "Sở Y tế"
    assert decoder("Së", "Times New Roman") == "Së"
    assert decoder("\uf0fe", "Wingdings") == "☑"
    assert decoder.seen == {TCVN3: "Sở Y tế", VNI: "Sở Y tế"}


def test_old_letters_in_a_new_font_are_suspected_and_kept() -> None:
    decoder = Decoder()
    written = (
        "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc. Uû ban nh©n d©n tØnh"
    )
    assert decoder(written * 3, "Times New Roman") == written * 3
    assert decoder.suspects
    assert decoder.doubtful.startswith("Céng hßa")


def test_vietnamese_is_not_suspected() -> None:
    decoder = Decoder()
    for text in ("Sở Nội vụ đề nghị các đơn vị báo cáo; diện tích 5 m², 20 °C, Word®.", LOWER):
        decoder(text * 20, "Times New Roman")
    assert not decoder.suspects
