"""Correct documents with one thing mistyped, and the rule over words that has to say so.

A row of `SLIPS` replaces the first place where its words stand, in each specimen that has them.
"""

from __future__ import annotations

from typing import NamedTuple

from docx.document import Document as DocxDocument
from docx.oxml.ns import qn

from tests.rules.mutants import Breakage, Mutant, broken
from tests.rules.specimens import MUTABLE

_S = "hồ sơ, tài liệu liên quan"  # in every specimen's text


class Slip(NamedTuple):
    """The code that has to be found, what is typed, and what was there."""

    code: str
    old: str
    new: str
    only: str = ""  # words of the specimens' names that it fits


SLIPS: tuple[Slip, ...] = (
    # head
    Slip("VB250", "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI"),
    Slip("VB251", "CHỦ NGHĨA VIỆT NAM", "CHỦ NGHỈA VIỆT NAM"),
    Slip("VB252", "Độc lập - Tự do", "Độc lập – Tự do"),
    Slip("VB252", "Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc"),
    Slip("VB253", "Độc lập - Tự do - Hạnh phúc", "Độc lập - tự do - hạnh phúc"),
    Slip("VB254", "Hạnh phúc", "Hạnh phúc."),
    # number
    Slip("VB350", "15/SNV-VP", "15/2026/SNV-VP"),
    Slip("VB350", "15/QĐ-SNV", "15/2026/QĐ-SNV"),
    Slip("VB351", "15/SNV-VP", "15/CV-SNV"),
    Slip("VB352", "15/SNV-VP", "5/SNV-VP"),
    Slip("VB352", "15/KH-SNV", "5/KH-SNV"),
    Slip("VB353", "15/QĐ-SNV", "15 / QĐ - SNV"),
    Slip("VB354", "15/QĐ-SNV", "15/QĐ/SNV"),
    Slip("VB356", "15/QĐ-SNV", "15/QD-SNV"),
    Slip("VB357", "15/QĐ-SNV", "15/TB-SNV"),
    Slip("VB358", "Số: 15", "Số 15"),
    # place and date
    Slip("VB360", "ngày 05 tháng 3 năm 2026", "ngày 05/3/2026"),
    Slip("VB361", "ngày 05 tháng 3 năm 2026", "ngày 5 tháng 3 năm 2026"),
    Slip("VB362", "ngày 05 tháng 3 năm 2026", "ngày 05 tháng 03 năm 2026"),
    Slip("VB363", "Lai Châu, ngày", "ngày"),
    Slip("VB364", "Lai Châu, ngày", "Lai Châu ngày"),
    Slip("VB366", "ngày 05 tháng 3 năm", "ngày 31 tháng 4 năm"),
    # subject
    Slip("VB450", "V/v kiểm tra", "V/v về việc kiểm tra"),
    Slip("VB451", "V/v kiểm tra", "V/v: kiểm tra"),
    # legal basis
    Slip("VB550", "nhân dân tỉnh;", "nhân dân tỉnh."),
    Slip("VB551", "Chánh Văn phòng Sở.", "Chánh Văn phòng Sở;"),
    Slip("VB552", "Căn cứ Quyết định số", "- Căn cứ Quyết định số"),
    Slip("VB554", " ngày 15/01/2026 của", " của", "by hand"),
    Slip("VB575", "15/01/2026", "15/4/2026"),
    Slip("VB560", "Căn cứ Quyết định số", "Căn cứ: Quyết định số"),
    # structure
    Slip("VB650", "Điều 1. ", "Điều 1: "),
    Slip("VB651", "Điều 2. Các phòng", "Điều II. Các phòng"),
    Slip("VB652", "Điều 2. Các phòng", "Điều 4. Các phòng"),
    Slip("VB653", "2. Thứ hai", "2) Thứ hai", "letter"),
    Slip("VB654", "b) Điểm b", "b. Điểm b"),
    Slip("VB655", "b) Điểm b", "f) Điểm b"),
    Slip("VB656", "b) Điểm b", "d) Điểm b"),
    Slip("VB660", "Phần I", "Phần 1"),
    Slip("VB663", "II. TỔ CHỨC", "III. TỔ CHỨC"),
    Slip("VB670", "./.", "."),
    Slip("VB671", "./.", "../."),
    # signature and recipients
    Slip("VB750", "KT. GIÁM ĐỐC", "K/T GIÁM ĐỐC"),
    Slip("VB751", "KT. GIÁM ĐỐC", "KT GIÁM ĐỐC"),
    Slip("VB752", "KT. GIÁM ĐỐC", "KT.GIÁM ĐỐC"),
    Slip("VB757", "Nguyễn Văn An", "TS. Nguyễn Văn An"),
    Slip("VB758", "Nguyễn Văn An", "Ông Nguyễn Văn An"),
    Slip("VB770", "Kính gửi:", "Kính gửi"),
    Slip("VB772", "Văn phòng Sở;", "Văn phòng Sở."),
    Slip("VB774", "Nơi nhận:", "Nơi nhận"),
    Slip("VB776", "- Như trên;", "- Như trên."),
    Slip("VB776", "- Như Điều 2;", "- Như Điều 2,"),
    Slip("VB777", "- Lưu: VT, VP.", "- Lưu: VT, VP"),
    Slip("VB779", "- Lưu: VT, VP.", "- Lưu VT, VP."),
    Slip("VB780", "- Lưu: VT, VP.", "- Lưu: VP."),
    Slip("VB781", "- Lưu: VT, VP.", "- Lưu: VT, VT."),
    Slip("VB784", "- Như Điều 2;", "- Như trên;"),
    Slip("VB658", "- Như Điều 2;", "- Như Điều 5;"),
    # slips of the keys
    Slip("VB901", _S, "hồ hồ sơ, tài liệu liên quan"),
    Slip("VB901", _S, "hồ sơ, tài liệu liên liên quan"),
    Slip("VB902", _S, "hồ sơ , tài liệu liên quan"),
    Slip("VB903", _S, "( hồ sơ, tài liệu) liên quan"),
    Slip("VB904", _S, "(hồ sơ, tài liệu ) liên quan"),
    Slip("VB905", _S, "hồ sơ,tài liệu liên quan"),
    Slip("VB906", "Các phòng, đơn vị trực thuộc", "Đoàn làm việc.Các phòng, đơn vị trực thuộc"),
    Slip("VB907", _S, "hồ sơ,; tài liệu liên quan"),
    Slip("VB908", _S, "hồ sơ,, tài liệu liên quan"),
    Slip("VB909", _S, "hồ sơ, tài  liệu liên quan"),
    Slip("VB910", _S, "hồ sơ“gốc”, tài liệu liên quan"),
    Slip("VB911", _S, "“hồ sơ”gốc, tài liệu liên quan"),
    Slip("VB915", "Các phòng, đơn vị", "Đoàn đã làm việc. các phòng thực hiện, đơn vị"),
    Slip("VB920", _S, "hồ sơ, ta\u0300i liệu liên quan"),
    Slip("VB921", "đầy đủ", "Ðầy đủ"),
    Slip("VB922", _S, "hồ sơ, tài li\u200bệu liên quan"),
    Slip("VB923", _S, "hồ sơ, t\u0430i liệu liên quan"),
    Slip("VB930", "đầy đủ hồ sơ", "đầy đủ, triễn khai hồ sơ"),
    Slip("VB940", _S, "chính sách của nhà nước, tài liệu liên quan"),
    Slip("VB941", _S, "phục vụ nhân dân, tài liệu liên quan"),
    Slip("VB942", _S, "Ủy ban Nhân dân tỉnh, tài liệu liên quan"),
    Slip("VB943", _S, "thành phố Hồ Chí Minh, tài liệu liên quan"),
    Slip("VB944", _S, "Ủy ban nhân dân Tỉnh Lai Châu, tài liệu liên quan"),
    Slip("VB945", _S, "địa bàn tỉnh lai châu, tài liệu liên quan"),
    Slip("VB948", _S, "sáng thứ hai, tài liệu liên quan"),
    Slip("VB949", _S, "nghị định số 30/2020/NĐ-CP, tài liệu liên quan"),
    Slip("VB951", _S, "khoản 2 điều 5 Luật Lưu trữ, tài liệu liên quan"),
    Slip("VB952", _S, "Khoản 2 Điều 5 Luật Lưu trữ, tài liệu liên quan"),
    Slip("VB954", _S, "Điều 5 khoản 2 Luật Lưu trữ, tài liệu liên quan"),
    Slip("VB570", _S, "Nghị định 30/2020/NĐ-CP, tài liệu liên quan"),
    Slip("VB574", _S, "Nghị định số 30/2020/NĐ-CP của Thủ tướng Chính phủ, tài liệu liên quan"),
    Slip("VB578", _S, "hồ sơ ngày 31/6/2026, tài liệu liên quan"),
    Slip("VB579", _S, "Nghị định số 30/2020/NĐ - CP, tài liệu liên quan"),
    Slip("VB676", _S, "hồ sơ và/hoặc tài liệu liên quan"),
    Slip("VB961", "Thứ nhất. ", "Giao Ủy ban nhân dân huyện Tân Phong thực hiện. "),
    Slip("VB963", "Thứ nhất. ", "Giao Ủy ban nhân dân tỉnh Bình Thuận thực hiện. "),
    # appendix
    Slip("VB851", "Danh mục hồ sơ tại Phụ lục kèm theo", "Danh mục hồ sơ kèm theo", "our"),
)


def _typed(slip: Slip) -> Breakage:
    def breaking(document: DocxDocument) -> None:
        for node in document.element.body.iter(qn("w:t")):
            text = (node.text or "").replace("\u00a0", " ").replace("\u2011", "-")
            if slip.old in text:
                node.text = text.replace(slip.old, slip.new, 1)
                node.set(qn("xml:space"), "preserve")
                return
        raise LookupError(slip.old)

    return Breakage(f"«{slip.old}» → «{slip.new}»", slip.code, breaking, slip.only)


def word_mutants() -> list[Mutant]:
    """Each slip in each specimen that has its words."""
    return list(broken(tuple(map(_typed, SLIPS)), MUTABLE))
