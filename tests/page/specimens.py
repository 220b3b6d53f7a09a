"""A small fixed set of directives that together show every component of the decree."""

# ruff: noqa: E501  (sentences as an office writes them)

from __future__ import annotations

_LONG = "Công tác văn thư phải bảo đảm chính xác, kịp thời, an toàn; mọi văn bản đi, văn bản đến đều được quản lý tập trung tại Văn thư cơ quan, trừ những văn bản được đăng ký riêng theo quy định của pháp luật về bảo vệ bí mật nhà nước; văn bản thuộc ngày nào phải được đăng ký trong ngày đó."
_HEAD = """
cơ quan chủ quản: Ủy ban nhân dân tỉnh Sông Mai
cơ quan: Sở Văn hóa, Thể thao và Du lịch
viết tắt: SVHTTDL
đơn vị soạn thảo: VP
địa danh: Thành phố Hồ Chí Minh
số: 2088
ngày: 29/12/2026
"""
_FOOT = """
nơi nhận: [Ủy ban nhân dân tỉnh (để báo cáo), Các phòng và đơn vị trực thuộc Sở]
người soạn thảo: PL
số bản: 300
người ký: {họ tên: Đỗ Thị Lan, chức vụ: Phó Giám đốc, quyền hạn: KT., thay cho: Giám đốc}
"""
_MARKS = """
độ khẩn: thượng khẩn
độ mật: mật
phạm vi lưu hành: lưu hành nội bộ
liên hệ: {địa chỉ: "Tầng 5, Nhà D, Trung tâm Hành chính", điện thoại: 0213.3876.100}
"""
_ARTICLES = "\n".join(
    f"  Điều {n}. Trách nhiệm của các cơ quan, đơn vị\n  1. {_LONG}\n  2. Các phòng có trách nhiệm:\n  a) {_LONG}\n  - Bảo đảm an toàn cho người, tài sản của cơ quan trong mọi trường hợp theo đúng quy định hiện hành."
    for n in range(1, 7)
)
_TABLE = "{{bảng: {{tên bảng: Bảng tổng hợp, đơn vị tính: triệu đồng, cột: [{columns}], dòng: [[{cells}], [{cells}]]}}}}"


def _table(columns: int) -> str:
    names = ", ".join(["TT", *(f"Chỉ tiêu *số* {n}" for n in range(1, columns))])
    return _TABLE.format(columns=names, cells=", ".join(["1", *["Nghiệm thu"] * (columns - 1)]))


SPECIMENS: dict[str, str] = {
    "decision": f"""loại: quyết định{_HEAD}{_MARKS}
trích yếu: Về việc triển khai thực hiện Chương trình mục tiêu quốc gia về phát triển văn hóa giai đoạn 2026 - 2030
thẩm quyền ban hành: Giám đốc Sở Văn hóa, Thể thao và Du lịch
căn cứ:
  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
  - {_LONG}
nội dung: |
{_ARTICLES}
  Điều 7. {_LONG}
  1. Kinh phí thực hiện
  a) {_LONG}^[Báo cáo số 215/BC-SNV ngày 12/5/2026 của Sở Nội vụ.]
{_FOOT}
văn bản kèm theo:
  loại: quy chế
  trích yếu: làm việc của Sở Văn hóa, Thể thao và Du lịch
  nội dung: |
    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. {_LONG}
phụ lục:
  - tiêu đề: Danh mục nhiệm vụ
    khổ ngang: có
    nội dung:
      - đoạn: "{_LONG}"
      - {_table(4)}
      - đoạn: "{_LONG}"
  - nội dung: |
      I. MỤC TIÊU
      1. {_LONG}
      {_LONG}
""",
    "letter": f"""loại: công văn{_HEAD}{_MARKS}
trích yếu: đôn đốc báo cáo kết quả thực hiện nhiệm vụ
kính gửi: Các phòng, đơn vị trực thuộc Sở
mở đầu: "{_LONG} Sở yêu cầu như sau"
nhiệm vụ:
  - tiêu đề: Cải cách thể chế
    nội dung: "{_LONG}"
    chi tiết: ["{_LONG}", Rà soát thủ tục]
{_FOOT}""",
    "report": f"""loại: báo cáo{_HEAD}
trích yếu: Về công tác phòng, chống lụt bão
kính gửi: [Ủy ban nhân dân tỉnh, Sở Tài chính]
nội dung: |
  Phần I
  TÌNH HÌNH THỰC HIỆN
  I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC
  1. Phạm vi và đối tượng
  {_LONG}
{_FOOT}""",
    "tables": f"""loại: thông báo{_HEAD}
trích yếu: Về kết quả thực hiện chỉ tiêu
nội dung:
  - đoạn: "{_LONG}"
  - {_table(5)}
  - đoạn: "{_LONG}"
  - {_table(9)}
  - đoạn: "{_LONG}"
  - {_table(10)}
  - đoạn: "{_LONG}"
{_FOOT}""",
    "submission": f"""loại: tờ trình{_HEAD}
trích yếu: Về việc phê duyệt Đề án
kính gửi: Các phòng, đơn vị trực thuộc Sở; Bảo tàng, Thư viện tỉnh và Đoàn Nghệ thuật tỉnh Sông Mai
nội dung:
  - đoạn: "{_LONG}"
  - hình: {{tệp: cong-van-trang-1.png, rộng: 50, tên hình: Hình 1. Trang thứ nhất}}
  - đoạn: "{_LONG}"
{_FOOT}""",
    "introduction": f"""loại: giấy giới thiệu{_HEAD}
ông bà: Nguyễn Văn An
chức vụ: Chuyên viên
nơi đến: Ủy ban nhân dân phường Tân Phong
về việc: khảo sát hiện trạng
giá trị đến: 31/12/2026
{_FOOT}""",
    "leave": f"""loại: giấy nghỉ phép{_HEAD}
ngày đơn: 01/12/2026
ông bà: Nguyễn Văn An
chức vụ: Chuyên viên
thời gian nghỉ: 05 ngày
từ ngày: 07/12/2026
đến ngày: 11/12/2026
nơi nghỉ: tỉnh Nghệ An
tính vào: nghỉ hằng năm của năm 2026
{_FOOT}""",
    "copy": f"""loại: bản trích sao{_HEAD}
nội dung: |
  {_LONG}
  {_LONG}
{_FOOT}""",
    "wire": f"""loại: công điện{_HEAD}
trích yếu: Về việc ứng phó với mưa lũ
kính gửi: [Công an tỉnh, Bảo tàng tỉnh]
nội dung: "{_LONG}"
{_FOOT}""",
    "minutes": f"""loại: bản thỏa thuận{_HEAD}
trích yếu: Về việc hợp tác
nội dung: "{_LONG}"
nơi nhận: [Công an tỉnh, Bảo tàng tỉnh]
người ký:
  - {{tư cách: Đại diện Bên A, họ tên: Lê Văn Minh, chức vụ: Giám đốc}}
  - {{tư cách: Đại diện Bên B, họ tên: Đỗ Thị Lan, chức vụ: Giám đốc}}
""",
}
