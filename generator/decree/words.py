"""Fixed words of the decree: motto, signing capacities, marks of urgency, secrecy, circulation."""

from __future__ import annotations

from typing import NamedTuple

# PL I, Phần I, Mục II.1
STATE_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"  # Quốc hiệu
MOTTO = "Độc lập - Tự do - Hạnh phúc"  # Tiêu ngữ

# Model 1.10, below the signature
CONFIRMATION_WORDS = "Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép"


class Capacity(NamedTuple):
    """How a signatory signs (quyền hạn, PL I, Phần I, Mục II.7.b).

    `names_head`: the abbreviation stands before the title of another (the head, the collective),
    which the directive gives as `on_behalf_of`; `Q.` stands before the signatory's own title.
    """

    abbreviation: str
    meaning: str
    names_head: bool = True


CAPACITIES: dict[str, Capacity] = {
    c.abbreviation: c
    for c in (
        Capacity("TM.", "thay mặt tập thể lãnh đạo hoặc cơ quan"),
        Capacity("Q.", "được giao quyền cấp trưởng", names_head=False),
        Capacity("KT.", "ký thay người đứng đầu"),
        Capacity("TL.", "ký thừa lệnh người đứng đầu"),
        Capacity("TUQ.", "ký thừa ủy quyền người đứng đầu"),
    )
}


class Mark(NamedTuple):
    """A boxed mark: the words printed, and the size of the box in mm (width, height)."""

    text: str
    width_mm: float
    height_mm: float


# PL I, Phần I, Mục III.2.b: the three stamps of 30 × 8, 40 × 8 and 20 × 8 mm, in this order.
URGENCY: dict[str, Mark] = {
    "hỏa tốc": Mark("HỎA TỐC", 30, 8),
    "thượng khẩn": Mark("THƯỢNG KHẨN", 40, 8),
    "khẩn": Mark("KHẨN", 20, 8),
}

# PL I, Phần I, Mục III.2.a names the words and leaves the size to the rules on state secrets; the
# boxes here take the height of the urgency stamps so that the two stand well one under the other.
SECRECY: dict[str, Mark] = {
    "tuyệt mật": Mark("TUYỆT MẬT", 40, 8),
    "tối mật": Mark("TỐI MẬT", 30, 8),
    "mật": Mark("MẬT", 20, 8),
}

# PL I, Phần I, Mục III.2.c: in a rectangle of single lines; no size is given.
CIRCULATION: dict[str, Mark] = {
    "lưu hành nội bộ": Mark("LƯU HÀNH NỘI BỘ", 54, 8),
    "xem xong trả lại": Mark("XEM XONG TRẢ LẠI", 54, 8),
}
