"""The clauses that the checker rests on: the place, and a few of its words, exactly as printed.

Where nothing more is said, the place is of Decree 30/2020/NĐ-CP (PL: its appendices).
"""

from __future__ import annotations

CLAUSES: dict[str, tuple[str, str]] = {
    # The decree's articles.
    "form": (
        "Điều 4, khoản 2, điểm a",
        "Văn bản của cơ quan, tổ chức phải được soạn thảo và ban hành đúng thẩm quyền, trình tự,"
        " thủ tục, hình thức, thể thức và kỹ thuật trình bày theo quy định của pháp luật",
    ),
    "types": ("Điều 7", "Văn bản hành chính gồm các loại văn bản sau"),
    "capitals": (
        "Điều 9",
        "Viết hoa trong văn bản hành chính được thực hiện theo quy định tại Phụ lục II Nghị định"
        " này.",
    ),
    "checked": (
        "Điều 12, khoản 2",
        "Người được giao trách nhiệm kiểm tra thể thức, kỹ thuật trình bày văn bản phải kiểm tra và"
        " chịu trách nhiệm trước người đứng đầu cơ quan, tổ chức và trước pháp luật về thể thức, kỹ"
        " thuật trình bày văn bản.",
    ),
    "content checked": (
        "Điều 12, khoản 1",
        "Người đứng đầu đơn vị soạn thảo văn bản phải kiểm tra và chịu trách nhiệm trước người đứng"
        " đầu cơ quan, tổ chức và trước pháp luật về nội dung văn bản.",
    ),
    "collective": (
        "Điều 13, khoản 2",
        "Người đứng đầu cơ quan, tổ chức thay mặt tập thể lãnh đạo ký các văn bản của cơ quan, tổ"
        " chức.",
    ),
    "authority in writing": (
        "Điều 13, khoản 3",
        "Việc giao ký thừa ủy quyền phải được thực hiện bằng văn bản, giới hạn thời gian và nội"
        " dung được ủy quyền.",
    ),
    "no passing on": (
        "Điều 13, khoản 3",
        "Người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký.",
    ),
    # Appendix I, part I.
    "unicode": (
        "PL I, Phần I, Mục I.4",
        "bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001",
    ),
    "state name": (
        "PL I, Phần I, Mục II.1.a",
        "Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”",
    ),
    "motto": (
        "PL I, Phần I, Mục II.1.b",
        "chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối (-), có cách chữ",
    ),
    "motto words": ("PL I, Phần I, Mục II.1.b", "Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”"),
    "agency": (
        "PL I, Phần I, Mục II.2.a",
        "Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ của cơ quan, tổ chức",
    ),
    "agency's place": (
        "PL I, Phần I, Mục II.2.a",
        "Đối với tên cơ quan, tổ chức chủ quản trực tiếp ở địa phương có thêm tên tỉnh, thành phố"
        " trực thuộc trung ương",
    ),
    "components": (
        "Điều 8, khoản 2",
        "Thể thức văn bản hành chính bao gồm các thành phần chính",
    ),
    "number": (
        "PL I, Phần I, Mục II.3.a",
        "Số của văn bản là số thứ tự văn bản do cơ quan, tổ chức ban hành trong một năm",
    ),
    "number digits": (
        "PL I, Phần I, Mục II.3.a",
        "Số của văn bản được ghi bằng chữ số Ả Rập.",
    ),
    "symbol": (
        "PL I, Phần I, Mục II.3.b",
        "Ký hiệu của văn bản bao gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan, tổ"
        " chức",
    ),
    "letter symbol": (
        "PL I, Phần I, Mục II.3.b",
        "Đối với công văn, ký hiệu bao gồm chữ viết tắt tên cơ quan, tổ chức",
    ),
    "number word": ("PL I, Phần I, Mục II.3.c", "sau từ “Số” có dấu hai chấm (:)"),
    "leading zero": (
        "PL I, Phần I, Mục II.3.c",
        "với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước",
    ),
    "symbol marks": (
        "PL I, Phần I, Mục II.3.c",
        "giữa các nhóm chữ viết tắt trong ký hiệu văn bản có dấu gạch nối (-), không cách chữ",
    ),
    "number slash": (
        "PL I, Phần I, Mục II.3.c",
        "Giữa số và ký hiệu văn bản có dấu gạch chéo (/)",
    ),
    "symbol capitals": (
        "PL I, Phần I, Mục II.3.c",
        "Ký hiệu của văn bản được trình bày bằng chữ in hoa",
    ),
    "date in full": (
        "PL I, Phần I, Mục II.4.b",
        "Thời gian ban hành văn bản phải được viết đầy đủ",
    ),
    "date digits": (
        "PL I, Phần I, Mục II.4.b",
        "đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước",
    ),
    "date": (
        "PL I, Phần I, Mục II.4.b",
        "Thời gian ban hành văn bản là ngày, tháng, năm văn bản được ban hành.",
    ),
    "place": (
        "PL I, Phần I, Mục II.4.a",
        "tên gọi chính thức của đơn vị hành chính nơi cơ quan ban hành văn bản đóng trụ sở",
    ),
    "place comma": ("PL I, Phần I, Mục II.4.c", "sau địa danh có dấu phẩy (,)"),
    "place letters": (
        "PL I, Phần I, Mục II.4.c",
        "bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng; các chữ cái đầu của địa danh"
        " phải viết hoa",
    ),
    "place capitals": (
        "PL I, Phần I, Mục II.4.c",
        "các chữ cái đầu của địa danh phải viết hoa",
    ),
    "subject": (
        "PL I, Phần I, Mục II.5.a",
        "Trích yếu nội dung văn bản là một câu ngắn gọn hoặc một cụm từ",
    ),
    "letter subject": (
        "PL I, Phần I, Mục II.5.b",
        "trích yếu nội dung văn bản được trình bày tại ô số 5b",
    ),
    "letter subject word": ("PL I, Phần I, Mục II.5.b", "sau chữ “V/v” bằng chữ in thường"),
    "basis": (
        "PL I, Phần I, Mục II.6.a",
        "Căn cứ ban hành văn bản bao gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ"
        " quan, tổ chức ban hành văn bản",
    ),
    "basis in full": (
        "PL I, Phần I, Mục II.6.a",
        "Căn cứ ban hành văn bản được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành,"
        " ngày tháng năm ban hành văn bản và trích yếu nội dung văn bản",
    ),
    "law": (
        "PL I, Phần I, Mục II.6.a",
        "riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành",
    ),
    "basis lines": (
        "PL I, Phần I, Mục II.6.a",
        "sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chẩm phẩy (;), dòng cuối cùng kết thúc"
        " bằng dấu chấm (.)",
    ),
    "first citation": (
        "PL I, Phần I, Mục II.6.b",
        "Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của văn"
        " bản, thời gian ban hành văn bản, tên cơ quan, tổ chức ban hành văn bản và trích yếu nội"
        " dung văn bản",
    ),
    "later citation": (
        "PL I, Phần I, Mục II.6.b",
        "trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó",
    ),
    "structure": (
        "PL I, Phần I, Mục II.6.c",
        "được phân chia thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định",
    ),
    "chapter line": (
        "PL I, Phần I, Mục II.6.đ",
        "Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng riêng",
    ),
    "chapter number": (
        "PL I, Phần I, Mục II.6.đ",
        "Số thứ tự của phần, chương dùng chữ số La Mã.",
    ),
    "section number": (
        "PL I, Phần I, Mục II.6.đ",
        "Số thứ tự của mục, tiểu mục dùng chữ số Ả Rập.",
    ),
    "article word": (
        "PL I, Phần I, Mục II.6.đ",
        "Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường",
    ),
    "clause number": (
        "PL I, Phần I, Mục II.6.đ",
        "Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.)",
    ),
    "point letter": (
        "PL I, Phần I, Mục II.6.đ",
        "Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng"
        " Việt, sau có dấu đóng ngoặc đơn",
    ),
    "capacity TM": (
        "PL I, Phần I, Mục II.7.b",
        "Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh"
        " đạo hoặc tên cơ quan, tổ chức.",
    ),
    "capacity KT": (
        "PL I, Phần I, Mục II.7.b",
        "Trường hợp ký thay người đứng đầu cơ quan, tổ chức thì phải ghi chữ viết tắt “KT.” vào"
        " trước chức vụ của người đứng đầu.",
    ),
    "signing title": (
        "PL I, Phần I, Mục II.7.c",
        "Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức của người ký văn bản trong cơ"
        " quan, tổ chức",
    ),
    "academic title": (
        "PL I, Phần I, Mục II.7.c",
        "Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự khác.",
    ),
    "name": (
        "PL I, Phần I, Mục II.7.c",
        "Họ và tên người ký văn bản bao gồm họ, tên đệm (nếu có) và tên của người ký văn bản.",
    ),
    "capacities": (
        "PL I, Phần I, Mục II.7.đ",
        "các chữ viết tắt quyền hạn như: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”",
    ),
    "name letters": (
        "PL I, Phần I, Mục II.7.đ",
        "Họ và tên của người ký văn bản được trình bày tại ô số 7b",
    ),
    "letter recipients": (
        "PL I, Phần I, Mục II.9.b",
        "Phần thứ nhất bao gồm từ “Kính gửi”, sau đó là tên các cơ quan, tổ chức hoặc đơn vị, cá"
        " nhân trực tiếp giải quyết công việc.",
    ),
    "as above": (
        "PL I, Phần I, Mục II.9.b",
        "Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”",
    ),
    "other recipients": (
        "PL I, Phần I, Mục II.9.c",
        "Đối với những văn bản khác, nơi nhận bao gồm từ “Nơi nhận” và phần liệt kê các cơ quan",
    ),
    "addressed": ("PL I, Phần I, Mục II.9.d", "sau từ “Kính gửi” có dấu hai chấm (:)"),
    "addressees": (
        "PL I, Phần I, Mục II.9.d",
        "trường hợp văn bản gửi cho hai cơ quan, tổ chức hoặc cá nhân trở lên thì xuống dòng",
    ),
    "one addressee": (
        "PL I, Phần I, Mục II.9.d",
        "Nếu văn bản gửi cho một cơ quan, tổ chức hoặc một cá nhân thì từ “Kính gửi” và tên cơ"
        " quan, tổ chức hoặc cá nhân được trình bày trên cùng một dòng",
    ),
    "addressee lines": (
        "PL I, Phần I, Mục II.9.d",
        "cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.)",
    ),
    "recipients word": (
        "PL I, Phần I, Mục II.9.d",
        "Từ “Nơi nhận” được trình bày trên một dòng riêng",
    ),
    "recipient lines": (
        "PL I, Phần I, Mục II.9.d",
        "đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;)",
    ),
    "drafter": (
        "PL I, Phần I, Mục III.3",
        "ký hiệu bằng chữ in hoa, số lượng bản bằng chữ số Ả Rập, cỡ chữ 11, kiểu chữ đứng",
    ),
    "filed": (
        "PL I, Phần I, Mục II.9.d",
        "dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”,"
        " dấu phẩy (,)",
    ),
    "appendix cited": (
        "PL I, Phần I, Mục III.1.a",
        "Trường hợp văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó.",
    ),
    "appendix numbers": (
        "PL I, Phần I, Mục III.1.a",
        "Văn bản có từ hai Phụ lục trở lên thì các Phụ lục phải được đánh số thứ tự bằng chữ số La"
        " Mã.",
    ),
    "appendix word": (
        "PL I, Phần I, Mục III.1.b",
        "được trình bày thành một dòng riêng, canh giữa, bằng chữ in thường",
    ),
    "appendix note form": (
        "PL I, Phần I, Mục III.1.c",
        "(Kèm theo văn bản số …/…-… ngày …. tháng ….năm ….)",
    ),
    "appendix note": (
        "PL I, Phần I, Mục III.1.c",
        "Thông tin chỉ dẫn kèm theo văn bản trên mỗi Phụ lục được ban hành bao gồm: Số, ký hiệu văn"
        " bản, thời gian ban hành văn bản và tên cơ quan, tổ chức ban hành văn bản.",
    ),
    "urgency": (
        "PL I, Phần I, Mục III.2.b",
        "văn bản được xác định độ khẩn theo các mức sau: hoả tốc, thượng khẩn, khẩn",
    ),
    # Appendix II.
    "II.sentence": (
        "PL II, Mục I",
        "Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh",
    ),
    "II.name": (
        "PL II, Mục II.1.a",
        "Viết hoa chữ cái đầu tất cả các âm tiết của danh từ riêng chỉ tên người.",
    ),
    "II.unit": (
        "PL II, Mục III.1.a",
        "Viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng và không dùng gạch nối.",
    ),
    "II.special place": (
        "PL II, Mục III.1.c",
        "Trường hợp viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
    ),
    "II.agency": (
        "PL II, Mục IV.1.a",
        "Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, tổ chức; chức năng, lĩnh"
        " vực hoạt động của cơ quan, tổ chức.",
    ),
    "II.people": ("PL II, Mục V.1", "Danh từ thuộc trường hợp đặc biệt: Nhân dân, Nhà nước."),
    "II.office": ("PL II, Mục V.3", "Ví dụ: Chủ tịch Quốc hội, Thủ tướng Chính phủ"),
    "II.holiday": (
        "PL II, Mục V.5",
        "Viết hoa chữ cái đầu của âm tiết tạo thành tên gọi ngày lễ, ngày kỷ niệm.",
    ),
    "II.type": ("PL II, Mục V.6", "Viết hoa chữ cái đầu của tên loại văn bản"),
    "II.article": (
        "PL II, Mục V.7",
        "viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều",
    ),
    "II.article order": (
        "PL II, Mục V.7",
        "Căn cứ điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự.",
    ),
    "II.tet": ("PL II, Mục V.8.b", "tết Nguyên đán, tết Đoan ngọ, tết Trung thu"),
    "II.day": (
        "PL II, Mục V.8.c",
        "Viết hoa chữ cái đầu của âm tiết chỉ ngày và tháng trong trường hợp không dùng chữ số.",
    ),
    "II.event": ("PL II, Mục V.9", "Cách mạng tháng Tám"),
    # Appendix III.
    "III.abbreviations": (
        "PL III, Mục I",
        "BẢNG CHỮ VIẾT TẮT TÊN LOẠI VĂN BẢN HÀNH CHÍNH VÀ BẢN SAO VĂN BẢN",
    ),
    "III.models": (
        "PL III, Mục II",
        "MẪU TRÌNH BÀY VĂN BẢN HÀNH CHÍNH, PHỤ LỤC VÀ BẢN SAO VĂN BẢN",
    ),
    "III.decision": ("PL III, Mục II, Mẫu 1.2 và 1.3", "QUYẾT ĐỊNH:"),
    "III.invitation": ("PL III, Mục II, Mẫu 1.7", "trân trọng kính mời"),
    "III.minutes secretary": ("PL III, Mục II, Mẫu 1.9", "THƯ KÝ"),
    "III.minutes start": ("PL III, Mục II, Mẫu 1.9", "Thời gian bắt đầu:"),
    "III.minutes end": (
        "PL III, Mục II, Mẫu 1.9",
        "Cuộc họp (hội nghị, hội thảo) kết thúc vào …. giờ …., ngày …. tháng …. năm …../.",
    ),
    "III.end": ("PL III, Mục II, Mẫu 1.4 và 1.5", "./."),
    # Other laws.
    "in force": (
        "Điều 37",
        "hết hiệu lực từ ngày Nghị định này có hiệu lực pháp luật",
    ),
    "units 2025": (
        "Luật số 72/2025/QH15; Nghị quyết số 202/2025/QH15",
        "Tổ chức chính quyền địa phương; sắp xếp đơn vị hành chính cấp tỉnh",
    ),
}
