"""What an office writes: whole sentences, names and titles for the generated variants."""

# ruff: noqa: E501  (sentences as an office writes them)

from __future__ import annotations

SHORT = (
    "Bảo đảm an toàn, tiết kiệm.",
    "Chế độ báo cáo thực hiện hằng quý.",
    "Kinh phí lấy từ dự toán được giao.",
    "Hồ sơ được lập đúng thời hạn.",
)
SENTENCES = (
    "Các phòng, đơn vị rà soát, báo cáo kết quả thực hiện về Văn phòng trước ngày 30/6/2027.",
    "Việc quản lý văn bản thực hiện theo khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.",
    "Kinh phí thực hiện 125 triệu đồng, trong đó 45,5 triệu đồng từ ngân sách tỉnh, phần còn lại huy động từ các nguồn hợp pháp khác.",
    "Chỉ thị số 08-CT/TU yêu cầu cấp ủy các cấp tăng cường kiểm tra, giám sát; Nghị quyết số 08-NQ/TU giao chỉ tiêu cụ thể cho từng địa phương.",
    "Văn phòng chủ trì, phối hợp với Thanh tra Sở theo dõi, đôn đốc, tổng hợp kết quả, báo cáo lãnh đạo trong quý III năm 2026.",
    "Nâng cao trách nhiệm của người đứng đầu cơ quan, đơn vị trong việc lập hồ sơ công việc, nộp lưu hồ sơ, tài liệu vào Lưu trữ cơ quan theo đúng thời hạn quy định của pháp luật.",
    "Ông Nguyễn Văn An, chuyên viên Văn phòng, là đầu mối liên hệ; bà Trần Thị Bích Ngọc thay thế khi cần.",
    "Tỷ lệ hồ sơ giải quyết đúng hạn đạt **99,6%**, tăng *1,2%* so với cùng kỳ năm 2025.",
    "Diện tích quy hoạch 1.250 ha, gồm 320 ha đất ở và 48,6 km² đất rừng phòng hộ, thuộc địa bàn 12 xã, phường.",
    "Công tác văn thư phải bảo đảm chính xác, kịp thời, an toàn; mọi văn bản đi, văn bản đến đều được quản lý tập trung tại Văn thư cơ quan, trừ những văn bản được đăng ký riêng theo quy định của pháp luật về bảo vệ bí mật nhà nước; văn bản thuộc ngày nào phải được đăng ký, phát hành hoặc chuyển giao trong ngày đó, chậm nhất là trong ngày làm việc tiếp theo.",
    "Trong giai đoạn 2026 - 2030, toàn tỉnh phấn đấu giảm tỷ lệ hộ nghèo bình quân 3,5% mỗi năm; xây dựng 15 km đường liên xã và 02 trạm y tế đạt chuẩn.",
    "Trường hợp có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về Sở Nội vụ để tổng hợp, trình cấp có thẩm quyền xem xét, quyết định theo điểm b khoản 2 Điều 12 của Quy chế đó.",
    "Thời gian làm việc từ 07 giờ 30 đến 17 giờ 00 các ngày trong tuần, trừ ngày lễ.",
)
NOTED = "Số liệu được tổng hợp từ báo cáo của 106 xã, phường^[Báo cáo số 215/BC-SNV ngày 12/5/2025 của Sở Nội vụ.] trên địa bàn tỉnh."
LEAD_INS = (
    "Các cơ quan, đơn vị có trách nhiệm:",
    "Người đứng đầu cơ quan, đơn vị trong phạm vi nhiệm vụ, quyền hạn được giao chỉ đạo thực hiện những công việc sau đây:",
    "Nội dung kiểm tra gồm:",
)
TITLES = (
    "Phạm vi điều chỉnh và đối tượng áp dụng",
    "Trách nhiệm của người đứng đầu",
    "Tổ chức thực hiện",
    "Quản lý văn bản đi, văn bản đến và lập hồ sơ công việc của các phòng, đơn vị trực thuộc",
    "Kinh phí",
    "Chế độ thông tin, báo cáo",
)
AGENCIES = (
    ("Sở Nội vụ", "SNV", "UBND tỉnh Sông Mai"),
    ("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", "Ủy ban nhân dân tỉnh Sông Mai"),
    ("Ủy ban nhân dân phường Tân Phong", "UBND", ""),
    ("Trung tâm Ứng dụng công nghệ thông tin và Truyền thông số", "TTUDCNTT", "Sở Khoa học và Công nghệ"),
    ("Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh", "BQLDA", "UBND tỉnh Sông Mai"),
    ("Bộ Nội vụ", "BNV", ""),
)  # fmt: skip
PLACES = ("Sông Mai", "Tân Phong", "Hà Nội", "Thành phố Hồ Chí Minh")
ADDRESSEES = (
    "Ủy ban nhân dân tỉnh Sông Mai",
    "Các phòng, đơn vị trực thuộc Sở",
    "Sở Tài chính",
    "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh, Ban Quản lý Khu kinh tế cửa khẩu",
    "Công an tỉnh",
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội",
    "Bảo hiểm xã hội khu vực III",
)  # fmt: skip
SUBJECTS = (
    "Về công tác phòng, chống lụt bão",
    "Về việc kiểm tra công tác văn thư, lưu trữ năm 2026",
    "V/v đôn đốc báo cáo kết quả thực hiện nhiệm vụ quý II/2026",
    "Về việc triển khai thực hiện Chương trình mục tiêu quốc gia về phát triển văn hóa giai đoạn 2026 - 2030 trên địa bàn tỉnh Sông Mai và các địa phương lân cận",
    "Ban hành Quy chế làm việc",
)
BASES = (
    "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Nghị định số {n}/2025/NĐ-CP ngày 05/{m}/2025 của Chính phủ quy định chi tiết một số điều của Luật Lưu trữ",
    "Thông tư số {n}/2024/TT-BNV ngày 12/{m}/2024 của Bộ trưởng Bộ Nội vụ hướng dẫn một số nội dung về công tác văn thư, lưu trữ trong hoạt động của cơ quan, tổ chức",
    "Quyết định số {n}/QĐ-UBND ngày 21/{m}/2025 của Ủy ban nhân dân tỉnh",
)
SIGNERS = (
    ("Lê Văn Minh", "Giám đốc", (), ()),
    ("Đỗ Thị Lan", "Phó Giám đốc", ("KT.",), ("Giám đốc",)),
    ("Hoàng Văn Sơn", "Phó Chủ tịch", ("TM.", "KT."), ("Ủy ban nhân dân", "Chủ tịch")),
    ("Phạm Thu Hà", "Chánh Văn phòng", ("TL.",), ("Giám đốc Sở Văn hóa, Thể thao và Du lịch",)),
    ("Nguyễn Hoàng Bảo Châu", "Giám đốc", ("Q.",), ()),
)
ROLES = ("Thư ký", "Chủ tọa", "Đại diện Bên A", "Đại diện Bên B")
