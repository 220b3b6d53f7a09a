"""Pairs of syllables that belong together in the words that offices write.

A line that ends inside one of them (`công / tác`) reads badly, so lines are broken elsewhere where
they can be; and what is typed almost like one of them is most likely a slip. Not a dictionary: what
offices write every day.
"""

from __future__ import annotations

_WORDS = """
an ninh, an sinh, an toàn, ban bí, ban hành, ban ngành, bao gồm, biên bản, biên chế, biên giới,
biên phòng, biên soạn, biểu dương, biểu mẫu, biện pháp, bài giảng, bàn giao, báo chí, báo cáo, báo
động, bình đẳng, bí mật, bí thư, bưu điện, bước đầu, bảo dưỡng, bảo hiểm, bảo quản, bảo trợ, bảo
tàng, bảo tồn, bảo vệ, bảo đảm, bất cập, bất thường, bầu cử, bồi dưỡng, bồi thường, bổ nhiệm, bổ
sung, bộ máy, bộ phận, bộ đội, cam kết, chi bộ, chi cục, chi nhánh, chi tiết, chi trả, chi đoàn,
chia sẻ, chiến lược, chiến sĩ, chu đáo, chung kết, chuyên gia, chuyên môn, chuyên ngành, chuyên
viên, chuyên đề, chuyển biến, chuyển giao, chuyển đổi, chuẩn bị, chính phủ, chính quyền, chính
sách, chính thức, chính trị, chính xác, chú trọng, chăm sóc, chương trình, chấm dứt, chấn chỉnh,
chấp hành, chất lượng, chất thải, chất vấn, chậm trễ, chỉ huy, chỉ số, chỉ thị, chỉ tiêu, chỉ đạo,
chịu trách, chồng chéo, chủ quản, chủ trì, chủ trương, chủ tịch, chủ yếu, chủ động, chức danh,
chức năng, chức vụ, chứng chỉ, chứng minh, chứng nhận, chứng thực, chứng từ, cung cấp, cung ứng,
cá nhân, cán bộ, câu lạc, công an, công bằng, công bố, công chức, công chứng, công cộng, công dân,
công khai, công nghiệp, công nghệ, công nhân, công nhận, công thương, công trình, công ty, công
tác, công tâm, công việc, công văn, công vụ, công điện, công đoàn, căn cứ, cơ bản, cơ chế, cơ cấu,
cơ quan, cơ sở, cưỡng chế, cạnh tranh, cải cách, cải tạo, cảnh báo, cảnh giác, cấp bách, cấp phát,
cấp phép, cấp thiết, cần thiết, cập nhật, cố gắng, cộng hòa, cộng đồng, cụ thể, cục bộ, củng cố,
cứu hộ, cứu nạn, cử tri, danh mục, danh sách, di sản, di tích, diễn biến, diễn ra, diện tích,
doanh nghiệp, doanh nhân, du lịch, duy trì, dân chủ, dân cư, dân dụng, dân số, dân tộc, dân vận,
dược phẩm, dịch bệnh, dịch vụ, dữ liệu, dự báo, dự kiến, dự phòng, dự thảo, dự toán, dự án, ghi
nhận, gia hạn, gia nhập, gia đình, giao dịch, giao nhận, giao thông, giá thành, giá trị, giám sát,
giám định, giám đốc, gián đoạn, giáo dục, giáo viên, giải pháp, giải phóng, giải quyết, giải
trình, giảm nghèo, giấy mời, giới thiệu, gây ra, gìn giữ, hiện hành, hiện nay, hiện trạng, hiệp
hội, hiệu lực, hiệu quả, hiệu trưởng, hoàn thiện, hoàn thành, hoãn họp, hoạt động, huy hiệu, huy
động, hàng hóa, hành chính, hành vi, hình sự, hình thức, hòa giải, hòm thư, hóa chất, hướng dẫn,
hưởng ứng, hạ tầng, hạn chế, hải quan, hậu cần, hằng năm, hệ thống, học bổng, học kỳ, học phí, học
sinh, học tập, học viện, hồ sơ, hỗ trợ, hộ chiếu, hội chợ, hội họp, hội nghị, hội nhập, hội thi,
hội thảo, hội viên, hội đồng, hợp nhất, hợp pháp, hợp tác, hợp đồng, khai báo, khai giảng, khai
mạc, khai thác, khen ngợi, khen thưởng, khiếu nại, kho bạc, khoa học, khoáng sản, khu vực, khuyến
khích, khuyến nông, khách hàng, khách quan, kháng chiến, kháng nghị, khí hậu, khí tượng, khó khăn,
khả năng, khảo sát, khẩn cấp, khẩn trương, khẩu hiệu, khắc phục, khối lượng, khởi công, kinh
doanh, kinh nghiệm, kinh phí, kinh tế, kiến nghị, kiến thức, kiến trúc, kiểm dịch, kiểm kê, kiểm
lâm, kiểm phiếu, kiểm soát, kiểm sát, kiểm toán, kiểm tra, kiểm điểm, kiểm định, kiện toàn, kéo
dài, kê khai, ký kết, ký số, kế hoạch, kế toán, kết luận, kết nối, kết quả, kết thúc, kịp thời, kỷ
luật, kỷ niệm, kỹ năng, kỹ thuật, lao động, linh hoạt, liên hoan, liên hệ, liên kết, liên lạc,
liên ngành, liên quan, liên thông, liên đoàn, lâm nghiệp, lâu dài, lãnh đạo, lý do, lĩnh vực, lưu
hành, lưu trữ, lưu ý, lấn chiếm, lấy ý, lập dự, lập tức, lắp đặt, lễ hội, lịch sử, lựa chọn, lực
lượng, minh bạch, minh chứng, mong muốn, mua sắm, mô hình, môi trường, mạng lưới, mặt trận, mục
tiêu, mục đích, nghiêm chỉnh, nghiêm cấm, nghiêm túc, nghiên cứu, nghiệm thu, nghiệp vụ, nghĩa vụ,
nghệ thuật, nghỉ hưu, nghỉ phép, nghị quyết, nghị sự, nghị trường, nghị định, ngoại giao, ngoại
vụ, nguyên nhân, nguyên tắc, nguồn lực, nguồn vốn, ngân hàng, ngân sách, ngăn chặn, người dân,
nhanh chóng, nhiệm kỳ, nhiệm vụ, nhiệt tình, nhu cầu, nhà máy, nhà nước, nhà thầu, nhà trường, nhà
ở, nhân dân, nhân lực, nhân rộng, nhân sự, nhấn mạnh, nhận thức, nhập học, nâng cao, nông dân,
nông nghiệp, nông sản, nông thôn, năng lượng, năng lực, năng động, nổi bật, nỗ lực, nội bộ, nội
dung, nội quy, nội vụ, nộp thuế, phiền hà, phong trào, pháp chế, pháp luật, pháp lý, pháp lệnh,
phát biểu, phát hiện, phát huy, phát hành, phát sinh, phát thanh, phát triển, phát động, phân bổ,
phân công, phân cấp, phân hiệu, phân loại, phân tán, phân tích, phê bình, phê duyệt, phòng cháy,
phòng chống, phòng ngừa, phó giám, phúc lợi, phúc tra, phúc đáp, phương hướng, phương pháp, phương
thức, phương tiện, phương án, phạm vi, phản biện, phản ánh, phấn đấu, phối hợp, phổ biến, phụ lục,
phụ nữ, phụ trách, phục hồi, phục vụ, phức tạp, quan hệ, quan trắc, quan trọng, quan tâm, quy
chuẩn, quy chế, quy hoạch, quy mô, quy trình, quy định, quy ước, quyết liệt, quyết toán, quyết
tâm, quyết định, quyền hạn, quyền lợi, quá hạn, quá trình, quán triệt, quân khu, quân sự, quân
đội, quản lý, quản trị, quốc gia, quốc hội, quốc phòng, quốc tế, rà soát, ràng buộc, rõ ràng, rút
kinh, rút ngắn, sai phạm, sai sót, sinh hoạt, sinh viên, sáng kiến, sáng tạo, sâu rộng, sơ bộ, sơ
kết, sơ đồ, sạt lở, sản phẩm, sản xuất, sắp xếp, số hóa, số liệu, sớm nhất, sức khỏe, sử dụng, sửa
chữa, sửa đổi, sự kiện, sự nghiệp, tham dự, tham gia, tham luận, tham mưu, tham nhũng, tham quan,
thanh niên, thanh toán, thanh tra, thay mặt, thay thế, thay đổi, theo dõi, thi công, thi hành, thi
đua, thiên nhiên, thiên tai, thiết bị, thiết kế, thiết thực, thiết yếu, thiếu nhi, thiếu niên,
thiếu sót, thiệt hại, thu hút, thu hồi, thu nhập, thuận lợi, thuận tiện, thuế quan, thuộc tính,
thành công, thành lập, thành phần, thành phố, thành tích, thành viên, thành ủy, thái độ, thân
thiện, thí điểm, thích ứng, thôn bản, thông báo, thông cáo, thông qua, thông suốt, thông thường,
thông tin, thông tư, thú y, thúc đẩy, thương binh, thương mại, thường trực, thường vụ, thường
xuyên, thẩm quyền, thẩm tra, thẩm định, thắng cảnh, thẳng thắn, thể chế, thể dục, thể thao, thỏa
thuận, thỏa đáng, thống kê, thống nhất, thời gian, thời hạn, thời điểm, thủ trưởng, thủ tướng, thủ
tục, thủ đô, thủy lợi, thủy sản, thủy văn, thực hiện, thực phẩm, thực tiễn, thực trạng, thực tế,
tinh giản, tinh gọn, tinh thần, tiêu biểu, tiêu chuẩn, tiêu chí, tiêu cực, tiêu dùng, tiến bộ,
tiến hành, tiến độ, tiếp công, tiếp cận, tiếp nhận, tiếp thu, tiếp tục, tiết kiệm, tiền sử, tiểu
học, toàn bộ, toàn quốc, trang thiết, trang trọng, tranh chấp, trao đổi, triển khai, triển lãm,
triệt để, trung học, trung tâm, trung ương, truyền hình, truyền thanh, truyền thông, truyền thống,
trách nhiệm, tránh tình, trân trọng, trình bày, trình chiếu, trình duyệt, trình ký, trình độ,
trước mắt, trường học, trường hợp, trưởng phòng, trật tự, trọng tâm, trọng điểm, trở thành, trợ
cấp, trợ giúp, trụ cột, trụ sở, trực thuộc, trực tiếp, trực tuyến, tu bổ, tuyên dương, tuyên
truyền, tuyến đường, tuyển chọn, tuyển dụng, tuyển sinh, tuyệt đối, tuân thủ, tuần lễ, tuần tra,
tài chính, tài khoản, tài liệu, tài nguyên, tài sản, tác giả, tác phong, tác phẩm, tác động, tái
cơ, tâm huyết, tình hình, tích cực, tín dụng, tính toán, tòa án, tăng cường, tăng trưởng, tư liệu,
tư pháp, tư tưởng, tư vấn, tương trợ, tương đương, tương ứng, tạm trú, tạm ứng, tạo điều, tận
dụng, tập huấn, tập thể, tập trung, tập đoàn, tỉnh ủy, tọa đàm, tố cáo, tố tụng, tối cao, tồn tại,
tổ chức, tổng cục, tổng hợp, tổng kết, tổng thể, tội phạm, tờ trình, từ thiện, từng bước, tự giác,
uốn nắn, vi phạm, viên chức, viễn thông, việc làm, viện dẫn, viện phí, vùng cao, văn bản, văn
bằng, văn hóa, văn học, văn kiện, văn minh, văn nghệ, văn phòng, văn thư, vướng mắc, vấn đề, vận
dụng, vận hành, vận tải, vận động, vật liệu, vật tư, vắng mặt, vệ sinh, vị trí, vụ việc, xuất bản,
xuất khẩu, xuất sắc, xuống cấp, xác minh, xác nhận, xác định, xâm hại, xâm phạm, xây dựng, xã hội,
xã viên, xét duyệt, xét nghiệm, xét tặng, xóa đói, xúc tiến, xăng dầu, xếp hạng, xếp loại, xử lý,
xử phạt, y tế, yêu cầu, yếu kém, áp dụng, ô nhiễm, ý kiến, ý nghĩa, ý thức, điều chỉnh, điều hành,
điều kiện, điều lệ, điều tra, điều động, điển hình, điện lực, điện tử, đoàn kết, đoàn thể, đoàn
viên, đào tạo, đánh giá, đáp ứng, đính chính, đô thị, đôn đốc, đúng hạn, đăng ký, đơn giá, đơn
thư, đơn vị, đường bộ, đường sắt, đường thủy, đại biểu, đại diện, đại học, đại hội, đảm bảo, đảng
bộ, đảng viên, đảng ủy, đất đai, đấu giá, đấu thầu, đầu tư, đầy đủ, đẩy mạnh, đặc biệt, đề cao, đề
nghị, đề ra, đề xuất, đề án, địa bàn, địa chính, địa danh, địa phương, định danh, định hướng, định
kỳ, định mức, đối chiếu, đối ngoại, đối thoại, đối tượng, đồng bào, đồng bộ, đồng chí, đồng thời,
độc hại, độc tố, đội ngũ, đột xuất, ưu tiên, ưu đãi, ảnh hưởng, ấn phẩm, ủng hộ, ủy ban, ủy quyền,
ứng dụng, ứng phó
"""

COMPOUNDS: frozenset[str] = frozenset(word.strip() for word in _WORDS.replace("\n", " ").split(","))
