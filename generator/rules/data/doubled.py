"""Words that stand twice in a row in good Vietnamese."""

from __future__ import annotations

DOUBLED: frozenset[str] = frozenset(
    """
    ai ầm ào băng bé bình bừng chang chằm chiều chầm chốc chốn chung cụ dài dần đâu đăm đêm điệp
    đều đời đùng gần hàng hay hoài hơi khăng khư kiếp lâu lăm lớp luôn lừ mãi mùa muôn năm ngàn
    ngang ngày ngành người nhà nhanh nhiều nho nhỏ nơi oang phăng phây quý rành rầm riêng rưng
    sáng song sơ tầng thao thầm thấp thường tối triệu trùng tỷ từ ùn vạn vân vui vừa xa xanh
    """.split()
)

# A word that ends one compound and begins the next: `hành vi` + `vi phạm`.
_ADJOINING = """
vi: hành | phạm, bằng, mô, tính, sinh, khuẩn, ta
tiếp: trực, gián, giao | công, nhận, xúc, tục, dân, khách, cận, thu, theo, đón, tế, thị
quan: cơ, hải, liên, chủ, khách | trọng, tâm, hệ, điểm, sát, chức, trắc, lý
định: quy, xác, quyết, nghị, ổn, chỉ, nhận, ấn, thẩm | kỳ, hướng, mức, lượng, danh, vị, giá
tác: công, hợp, đối, thao | động, nghiệp, phẩm, giả, phong, hại
chức: tổ, công, viên, quan | năng, vụ, danh, trách, nghiệp, sắc
viên: thành, nhân, đảng, đoàn, hội, ủy, công, sinh, giáo | chức
vị: đơn, đơn, cương | trí, thế
gia: tham, quốc, chuyên | đình, nhập, hạn, tăng, súc, cầm, công
lý: quản, xử, vật, pháp, tâm, đại | lịch, luận, do, thuyết, giải, hóa, trình
luật: pháp, kỷ, bộ | sư, hóa, quy
hình: tình, mô, địa, loại, truyền, điển | thành, thức, ảnh, thái, sự, phạt, tượng, dung
trình: chương, công, tờ, quy, lộ, tiến | duyệt, Chủ, Ủy, UBND, Thủ, Giám, cấp, ký, Hội, HĐND
dụng: sử, ứng, tuyển, áp, tín, xây | cụ
quyết: giải, nghị, biểu | định, toán, tâm, liệt, nghị
hợp: phối, tổng, trường, kết, phù | đồng, tác, lý, pháp, lệ, nhất, thức, phần
tạo: đào, sáng, cải, chế | điều, ra, lập, nên, nguồn, việc, môi, cơ, sự, động, đà
toàn: an, hoàn, bảo | tỉnh, bộ, diện, xã, ngành, quốc, dân, thể, cầu, huyện, trường, thành, phường
phương: địa, đa, song, đối | án, pháp, tiện, hướng, thức, châm, trình
lợi: thủy, quyền, thuận, phúc | ích, nhuận, thế, dụng
kê: thống, kiểm, liệt | khai, biên
tra: kiểm, thanh, điều | cứu, soát
nhận: tiếp, công, chứng, ghi, xác, thu | thức, xét, định, diện, được, hồ, lại, bàn
sinh: học, vệ, giáo, thí | hoạt, viên, sống, hóa, học, thái, sản, kế
học: năm, trường, khoa, môn, đại, trung, tiểu, bậc, cấp | sinh, tập, viên, phí, kỳ, bạ, liệu, phần
thời: đồng, kịp, tức, lâm | gian, hạn, điểm, kỳ, sự, tiết
ban: ủy, các, phòng, trưởng | hành, bố, chỉ, đầu
chuẩn: tiêu, quy, phê | bị, hóa, mực, xác
tỉnh: tỉnh | ủy
công: thủ, thi, thành | tác, việc, chức, dân, trình, an, khai, bố, nhận, cụ, nghệ, văn, điện
thông: giao, truyền, phổ, lưu | tin, báo, qua, suốt, tư, thường
hiện: thực, thể, biểu, phát, xuất | nay, đại, có, hành, trạng, vật, tượng, trường, diện
độ: chế, mức, trình, tiến | tuổi, dài, cao, lớn, rộng
tính: đặc, thuộc, hành | toán, chất, năng, từ, đến
dân: nhân, công, nông, người | cư, số, chủ, tộc, sự, vận, quân, sinh, trí, phòng
phòng: văn, quốc, tiêu, dự, các, trưởng | chống, cháy, ngừa, thủ, họp, ban, học, chuyên
điểm: địa, thời, quan, đặc, trọng | a, b, c, d, đ, bán, du, đến
hóa: văn, chuẩn, số, hàng | đơn, chất, học
vụ: nhiệm, dịch, nghiệp, phục, công | việc, án, mùa
dự: tham, can | án, thảo, toán, kiến, báo, phòng, họp, nguồn
nghị: đề, hội, kiến | quyết, định, trường
đề: vấn, chuyên, chủ | nghị, xuất, án, ra, tài, cập, bạt, cử
"""

ADJOINING: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    word: (frozenset(before.replace(",", " ").split()), frozenset(after.replace(",", " ").split()))
    for row in _ADJOINING.strip().split("\n")
    for word, _, rest in [row.partition(":")]
    for before, _, after in [rest.partition("|")]
}
