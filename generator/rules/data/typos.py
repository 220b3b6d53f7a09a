"""Common slips of spelling, wrong → right; each wrong one is no Vietnamese at all."""

from __future__ import annotations

_ROWS = """
kính giửi: kính gửi | giửi: gửi | kính gủi: kính gửi | nơi nhân: nơi nhận | như trện: như trên
sử lý: xử lý | xữ lý: xử lý | sử phạt: xử phạt | xữ phạt: xử phạt | bổ xung: bổ sung
sát nhập: sáp nhập | xuất sứ: xuất xứ | chỉnh chu: chỉn chu | trãi qua: trải qua
suất sắc: xuất sắc | đột suất: đột xuất | năng xuất: năng suất | công xuất: công suất
lãi xuất: lãi suất | tần xuất: tần suất | hiệu xuất: hiệu suất | áp xuất: áp suất
xác xuất: xác suất | đề suất: đề xuất | sản suất: sản xuất | truy suất: truy xuất
tựu chung: tựu trung | kiễm tra: kiểm tra | hướng dẩn: hướng dẫn | thực hiên: thực hiện
quyết đinh: quyết định | nghị đinh: nghị định | nhiêm vụ: nhiệm vụ | nhiệm vu: nhiệm vụ
tổng hơp: tổng hợp | phối hơp: phối hợp | triễn khai: triển khai | triển khái: triển khai
kế hoach: kế hoạch | kê hoạch: kế hoạch | văn bãn: văn bản | đảm bão: đảm bảo
bão đảm: bảo đảm | cơ quang: cơ quan | lãnh đao: lãnh đạo | chỉ đao: chỉ đạo
trách nhiêm: trách nhiệm | phòng chóng: phòng chống | tuyên tuyền: tuyên truyền
tuyền truyền: tuyên truyền | thũ tục: thủ tục | cãi cách: cải cách | nổ lực: nỗ lực
sẳn sàng: sẵn sàng | vỉnh viễn: vĩnh viễn | kỹ niệm: kỷ niệm | kỹ luật: kỷ luật
kỹ cương: kỷ cương | kỷ thuật: kỹ thuật | kỷ năng: kỹ năng | nghĩ phép: nghỉ phép
nghĩ hưu: nghỉ hưu | suy nghỉ: suy nghĩ | đề nghỉ: đề nghị | cũng cố: củng cố
củng như: cũng như | rỏ ràng: rõ ràng | làm rỏ: làm rõ | mổi năm: mỗi năm | mổi người: mỗi người
sữa đổi: sửa đổi | sữa chữa: sửa chữa | sửa chửa: sửa chữa | chửa cháy: chữa cháy
dể dàng: dễ dàng | trân thành: chân thành | chân trọng: trân trọng | chia sẽ: chia sẻ
giữ dìn: giữ gìn | vô hình chung: vô hình trung | thống nhât: thống nhất | tập chung: tập trung
chung tâm: trung tâm | nghành: ngành | nghanh: ngành | nghạch: ngạch | nghập: ngập | ngiêm: nghiêm
ngiệp: nghiệp | ngị định: nghị định | hoàn thanh: hoàn thành | báo caó: báo cáo | bao cáo: báo cáo
thôn tin: thông tin | khuyến kích: khuyến khích | khắc phụ: khắc phục | giám xát: giám sát
khảo xát: khảo sát | quan xát: quan sát | rà xoát: rà soát | kiểm xoát: kiểm soát
dà soát: rà soát | xắp xếp: sắp xếp | sắp sếp: sắp xếp | xắp tới: sắp tới | sum họp: sum họp
chuẩn đoán: chẩn đoán | phố biến: phổ biến | phổ biên: phổ biến | nghiêm túch: nghiêm túc
đôn đóc: đôn đốc | lưu chữ: lưu trữ | văn thu: văn thư | thẩm quyên: thẩm quyền
bỗ sung: bổ sung | gữi: gửi | triên khai: triển khai | hoàm thành: hoàn thành | giử gìn: giữ gìn
 bổ xung: bổ sung | đúng chổ: đúng chỗ | chổ ở: chỗ ở | chổ này: chỗ này
chổ trống: chỗ trống | khắc phụt: khắc phục | tố chức: tổ chức | tổ chứt: tổ chức | tổ chứ: tổ chức
kiến nghi: kiến nghị | đề nghi: đề nghị | đơn vi: đơn vị | phòng bang: phòng ban
năng lưc: năng lực
giải quyêt: giải quyết | hiệu quã: hiệu quả | kết quã: kết quả | đảm bảo bảo: đảm bảo
thực hiện hiện: thực hiện | ban hàng: ban hành | thành lâp: thành lập | xây dưng: xây dựng
bồi dưởng: bồi dưỡng | hưỡng dẫn: hướng dẫn | hướng dẫng: hướng dẫn | cán bô: cán bộ
thẩm đinh: thẩm định | phê duyêt: phê duyệt | quãn lý: quản lý | quản lỷ: quản lý
xử lỷ: xử lý | xử lỳ: xử lý | bảo đãm: bảo đảm | kịp thòi: kịp thời | theo dỏi: theo dõi
nghiên cưu: nghiên cứu | khen thương: khen thưởng | kỷ luât: kỷ luật | chuyễn: chuyển
đánh gía: đánh giá | tiêp tục: tiếp tục | thương xuyên: thường xuyên | thường xuyện: thường xuyên
chấp hàng: chấp hành | hành chánh: hành chính | giãi quyết: giải quyết | giãi pháp: giải pháp
bão vệ: bảo vệ | bảo về môi trường: bảo vệ môi trường | nhửng: những | củng cố cố: củng cố
suất huyết: xuất huyết | suất sứ: xuất xứ | viêt nam: việt nam | Viêt Nam: Việt Nam
cùa: của | cuả: của | nguời: người | đuợc: được
qui định: quy định | qui chế: quy chế | qui trình: quy trình | qui hoạch: quy hoạch
qui mô: quy mô | qui chuẩn: quy chuẩn | quí I: quý I | quí II: quý II | quí III: quý III
quí IV: quý IV | căn cư vào: căn cứ vào | đồng chi: đồng chí | ủy bân: ủy ban | uỷ bân: uỷ ban
"""

TYPOS: dict[str, str] = {
    wrong.strip(): right.strip()
    for row in _ROWS.replace("\n", "|").split("|")
    if ":" in row
    for wrong, right in [row.split(":")]
    if wrong.strip() != right.strip()
}
