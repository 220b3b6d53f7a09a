"""Names with their capital letters, and what is written small (PL II)."""

from __future__ import annotations

# Provinces and cities that are there since 01/7/2025.
PROVINCES: tuple[str, ...] = (
    "An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên",
    "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Nội", "Hà Tĩnh", "Hải Phòng", "Huế", "Hưng Yên",
    "Khánh Hòa", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Nghệ An", "Ninh Bình", "Phú Thọ",
    "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sơn La", "Tây Ninh", "Thái Nguyên", "Thanh Hóa",
    "Hồ Chí Minh", "Tuyên Quang", "Vĩnh Long",
)  # fmt: skip

# PL II, Mục IV.1.a: the kind of the agency and its field begin with a capital.
AGENCIES: tuple[str, ...] = (
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Tòa án nhân dân", "Viện kiểm sát nhân dân",
    "Văn phòng Chính phủ", "Văn phòng Quốc hội", "Văn phòng Chủ tịch nước", "Thanh tra Chính phủ",
    "Ủy ban Thường vụ Quốc hội", "Thủ tướng Chính phủ", "Chủ tịch Quốc hội",
    "Kiểm toán nhà nước", "Ngân hàng Nhà nước Việt Nam", "Mặt trận Tổ quốc Việt Nam",
    "Đảng Cộng sản Việt Nam", "Ban Chấp hành Trung ương", "Bảo hiểm xã hội Việt Nam",
    *(f"{kind} {field}" for kind in ("Bộ", "Sở") for field in (
        "Nội vụ", "Tài chính", "Tư pháp", "Công Thương", "Xây dựng", "Y tế",
        "Giáo dục và Đào tạo", "Khoa học và Công nghệ", "Văn hóa, Thể thao và Du lịch",
        "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo", "Ngoại giao", "Kế hoạch và Đầu tư",
        "Tài nguyên và Môi trường", "Thông tin và Truyền thông", "Giao thông vận tải",
        "Lao động - Thương binh và Xã hội", "Nông nghiệp và Phát triển nông thôn",
    )),
    "Bộ Quốc phòng", "Bộ Công an",
    "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công", "Cổng Dịch vụ công quốc gia",
    "Chi cục Kiểm lâm", "Chi cục Thủy lợi", "Chi cục Thuế", "Chi cục Bảo vệ môi trường",
    "Chi cục Chăn nuôi và Thú y", "Chi cục Văn thư - Lưu trữ",
)  # fmt: skip

# Laws that offices cite every day (PL II, Mục V.6: `Luật Lưu trữ`).
LAWS: tuple[str, ...] = tuple(
    f"Luật {name}"
    for name in (
        "Lâm nghiệp", "Lưu trữ", "Tiếp công dân", "Khiếu nại", "Tố cáo", "Đất đai",
        "Cán bộ, công chức", "Viên chức", "Ngân sách nhà nước", "Đầu tư công", "Đấu thầu",
        "Giáo dục", "Thanh tra", "Phòng, chống tham nhũng", "Thi đua, khen thưởng",
        "Bảo hiểm xã hội", "Bảo vệ môi trường", "Xây dựng",
        "Di sản văn hóa", "Thủ đô", "Doanh nghiệp", "Quản lý thuế", "Nhà ở", "Giao dịch điện tử",
        "Phòng, chống ma túy", "Hộ tịch", "Cư trú", "Trẻ em", "Bình đẳng giới", "An toàn thực phẩm",
        "Tổ chức chính quyền địa phương", "Tổ chức Chính phủ", "Bảo vệ bí mật nhà nước",
        "Ban hành văn bản quy phạm pháp luật", "Phổ biến, giáo dục pháp luật", "Lao động",
        "Khám bệnh, chữa bệnh", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Căn cước",
    )
)  # fmt: skip

HOLIDAYS: dict[str, str] = {
    "huân chương lao động": "Huân chương Lao động",
    "Huân chương lao động": "Huân chương Lao động",
    "Huân chương độc lập": "Huân chương Độc lập",
    "Huân chương Lao động hạng nhất": "Huân chương Lao động hạng Nhất",
    "Huân chương Lao động hạng nhì": "Huân chương Lao động hạng Nhì",
    "Huân chương Lao động hạng ba": "Huân chương Lao động hạng Ba",
    "Huân chương Độc lập hạng nhất": "Huân chương Độc lập hạng Nhất",
    "Huân chương Độc lập hạng ba": "Huân chương Độc lập hạng Ba",
    "lễ quốc khánh": "lễ Quốc khánh",
    "dịp quốc khánh": "dịp Quốc khánh",
    "nghỉ lễ quốc khánh": "nghỉ lễ Quốc khánh",
    "ngày quốc khánh": "ngày Quốc khánh",
    "ngày quốc tế lao động": "ngày Quốc tế Lao động",
    "ngày Quốc tế lao động": "ngày Quốc tế Lao động",
    "ngày quốc tế phụ nữ": "ngày Quốc tế Phụ nữ",
    "ngày Quốc tế phụ nữ": "ngày Quốc tế Phụ nữ",
    "ngày phụ nữ Việt Nam": "ngày Phụ nữ Việt Nam",
    "ngày nhà giáo Việt Nam": "ngày Nhà giáo Việt Nam",
    "ngày thương binh": "ngày Thương binh",
    "ngày giải phóng miền Nam": "ngày Giải phóng miền Nam",
    "ngày pháp luật Việt Nam": "ngày Pháp luật Việt Nam",
    "giỗ tổ Hùng Vương": "Giỗ Tổ Hùng Vương",
    "cách mạng tháng tám": "Cách mạng tháng Tám",
    "Cách mạng tháng 8": "Cách mạng tháng Tám",
    "Cách mạng Tháng Tám": "Cách mạng tháng Tám",
}

TET: dict[str, str] = {
    "tết nguyên đán": "tết Nguyên đán",
    "tết Nguyên Đán": "tết Nguyên đán",
    "tết trung thu": "tết Trung thu",
    "tết Trung Thu": "tết Trung thu",
    "tết đoan ngọ": "tết Đoan ngọ",
    "tết Đoan Ngọ": "tết Đoan ngọ",
}

# Years of the moon: `Bính Ngọ`.
_STEMS = "Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý".split()
_BRANCHES = "Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi".split()
TET.update(
    {
        f"{stem} {_BRANCHES[at].lower()}": f"{stem} {_BRANCHES[at]}"
        for number, stem in enumerate(_STEMS)
        for at in range(number % 2, 12, 2)
    }
)
