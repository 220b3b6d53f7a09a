"""Texts and what a rule finds in them: code → (text, the words found)."""

from __future__ import annotations

DATED = "Sông Mai, ngày 05 tháng 3 năm 2026\n"
OLD = "Sông Mai, ngày 30 tháng 6 năm 2025\n"
NEW = "Sông Mai, ngày 01 tháng 7 năm 2025\n"
KH = f"Số: 07/KH-SNV\n{DATED.replace('05', '09')}KẾ HOẠCH\nPhụ lục\n"
NONE: tuple[str, ...] = ()

CASES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "VB250": (("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", ("HOÀ",)),),
    "VB251": (
        ("CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM", ("CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM",)),
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", NONE),  # VB250 alone says so
    ),
    "VB252": (
        ("Độc lập-Tự do-Hạnh phúc", ("Độc lập-Tự do-Hạnh phúc",)),
        ("Độc lập — Tự do — Hạnh phúc", ("Độc lập — Tự do — Hạnh phúc",)),
        ("Độc lập\u00a0-\u00a0Tự do\u00a0-\u00a0Hạnh phúc", NONE),
    ),
    "VB253": (
        ("Độc lập - Tự Do - Hạnh Phúc", ("Độc lập - Tự Do - Hạnh Phúc",)),
        ("Độc lập – Tự do – Hạnh phúc", NONE),
    ),
    "VB255": (
        ("TRUNG TÂM VHTTDL HUYỆN", ("VHTTDL",)),
        ("VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH", NONE),
    ),
    "VB258": (
        ("UBND TỈNH", ("UBND TỈNH",)),
        ("ỦY BAN NHÂN DÂN", ("ỦY BAN NHÂN DÂN",)),
        ("ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU", NONE),
        ("HỘI ĐỒNG NHÂN DÂN XÃ TÂN PHONG", NONE),
        ("SỞ NỘI VỤ", NONE),
    ),
    "VB259": (
        ("SỞ NỘI VỤ TỈNH LAI CHÂU", NONE),
        ("UBND TỈNH LAI CHÂU\nSỞ NỘI VỤ", NONE),
        ("SỞ Y TẾ\nBỆNH VIỆN NHI", ("SỞ Y TẾ",)),
        ("SỞ Y TẾ NGHỆ AN\nBỆNH VIỆN NHI", NONE),
    ),
    "VB350": (
        ("Số: 145/2026/CV-UBND", ("Số: 145/2026/CV-UBND",)),
        ("Số: 21/2026/QĐ-UBND", NONE),  # may be a legal document
        ("Số: 2026/KH-UBND", NONE),  # the number 2026
    ),
    "VB351": (
        ("Số:      /CV-HNDN", ("CV",)),
        ("Số: 15/CVP-TH", NONE),
    ),
    "VB352": (
        ("Số: 9/QĐ-SNV", ("9",)),
        ("Số: 10/QĐ-SNV", NONE),
        ("Số: 09/QĐ-SNV", NONE),
        ("Số:     /QĐ-SNV", NONE),
    ),
    "VB353": (
        ("Số: 12/QĐ- UBND", ("/QĐ- UBND",)),
        ("Số:      /QĐ-UBND", NONE),
        ("Số: 12/QĐ‑UBND", NONE),  # with the hyphen that does not break
    ),
    "VB354": (
        ("Số: 15/TB/SNV", ("TB/SNV",)),
        ("Số: 15/TB–SNV", ("TB–SNV",)),
        ("Số: 15/2026/QĐ-UBND", NONE),
    ),
    "VB355": (("Số: 12-QĐ/TU", ("12-QĐ/TU",)), ("Số: 12/QĐ-UBND2", NONE)),
    "VB356": (("Số: 12/QCh-SNV", ("QCh",)), ("Số: 12/CTr-SNV", NONE)),
    "VB357": (
        ("Số: 345/SNV-QĐ\nQUYẾT ĐỊNH", ("SNV",)),
        ("Số: 12/KH-SNV\nBÁO CÁO", ("KH",)),
        ("Số: 12/QĐ-SNV\nV/v báo cáo", ("QĐ",)),
        ("Số: 12/SNV-VP\nV/v báo cáo", NONE),
        ("Số: 12/BC-SNV\nBÁO CÁO", NONE),
    ),
    "VB358": (
        ("SỐ: 12/QĐ-SNV", ("SỐ:",)),
        ("số: 12/QĐ-SNV", ("số:",)),
        ("Số : 12/QĐ-SNV", ("Số :",)),
        ("Số. 12/QĐ-SNV", ("Số.",)),
    ),
    "VB360": (
        ("Sông Mai, ngày 15, tháng 3 năm 2026", ("15,",)),
        ("Sông Mai, ngày 15-3-2026", ("15-3-2026",)),
        ("Sông Mai, Ngày 15 tháng 3 năm 2026", ("Ngày",)),
        ("Sông Mai, ngày     tháng     năm 2026", NONE),
    ),
    "VB361": (
        ("Sông Mai, ngày 9 tháng 10 năm 2026", ("ngày 9",)),
        ("Sông Mai, ngày 10 tháng 1 năm 2026", ("tháng 1",)),
        ("Sông Mai, ngày 10 tháng 10 năm 2026", NONE),
        ("Sông Mai, ngày 09 tháng 3 năm 2026", NONE),
    ),
    "VB362": (
        ("Sông Mai, ngày 15 tháng 03 năm 2026", ("tháng 03",)),
        ("Sông Mai, ngày 15 tháng 09 năm 2026", ("tháng 09",)),
        ("Sông Mai, ngày 15 tháng 02 năm 2026", NONE),
        ("Sông Mai, ngày 15 tháng 10 năm 2026", NONE),
    ),
    "VB364": (("Hà Nội. ngày 15 tháng 3 năm 2026", ("Nội.",)),),
    "VB365": (
        ("Hạc thành, ngày 18 tháng 6 năm 2026", ("Hạc thành",)),
        ("lai châu, ngày 15 tháng 3 năm 2026", ("lai châu",)),
        ("hà Nội, ngày 15 tháng 3 năm 2026", ("hà Nội",)),
        ("thành phố Huế, ngày 15 tháng 3 năm 2026", NONE),
        ("Bà Rịa - Vũng Tàu, ngày 15 tháng 3 năm 2026", NONE),
    ),
    "VB366": (
        ("Sông Mai, ngày 29 tháng 02 năm 2026", ("29 tháng 02 năm 2026",)),
        ("Sông Mai, ngày 29 tháng 02 năm 2028", NONE),
    ),
    "VB379": (
        ("Số: /QĐ-SNV", ("Số: /",)),
        ("Số:12/QĐ-SNV", ("Số:",)),
        ("Số: 00/QĐ-SNV", ("Số: 00/",)),
        ("Số:        /QĐ-SNV", NONE),
        ("Số: …/QĐ-SNV", NONE),
    ),
    "VB461": (("V/v Lưu trữ hồ sơ", NONE), ("V/v Hội nghị tổng kết", NONE)),
    "VB450": (("V/v Về việc nghỉ tết", ("V/v Về việc",)),),
    "VB454": (
        ("V/v sửa đổi quy chế;", (";",)),
        ("V/v sửa đổi quy chế,\nV/v báo cáo", NONE),  # goes on below
    ),
    "VB550": (
        (
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024,\nTheo đề nghị của Chánh Văn phòng.",
            (",",),
        ),
    ),
    "VB551": (
        ("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024", ("4",)),
        ("Xét đề nghị của Sở:", NONE),
    ),
    "VB553": (
        ("Căn cứ Luật Lưu trữ. Căn cứ Nghị định số 30/2020/NĐ-CP.", ("Căn cứ",)),
        ("Căn cứ Luật Lưu trữ; Luật sửa đổi một số điều của Luật Lưu trữ;", NONE),
    ),
    "VB554": (
        (
            "Căn cứ Quyết định số 15/QĐ-UBND của Ủy ban nhân dân tỉnh;",
            ("Căn cứ Quyết định số 15/QĐ-UBND của Ủy ban nhân dân tỉnh;",),
        ),
        (
            "Căn cứ Quyết định số 15/QĐ-UBND ngày 15/3/2026 của Ủy ban nhân dân tỉnh;\n"
            "Căn cứ Quyết định số 15/QĐ-UBND;",
            NONE,
        ),
        ("Căn cứ Luật Lưu trữ;", NONE),
    ),
    "VB557": (
        (
            "Sông Mai, ngày 01 tháng 4 năm 2025\nCăn cứ Nghị định số 34/2016/NĐ-CP;",
            ("34/2016/NĐ-CP",),
        ),
        ("Sông Mai, ngày 31 tháng 3 năm 2025\nCăn cứ Nghị định số 34/2016/NĐ-CP;", NONE),
        ("Sông Mai, ngày    tháng 3 năm 2025\nCăn cứ Nghị định số 34/2016/NĐ-CP;", NONE),
        ("Căn cứ Nghị định số 234/2016/NĐ-CP ngày 05/3/2016;", NONE),
        ("bãi bỏ quyết định theo Nghị định số 34/2016/NĐ-CP", NONE),  # no basis
    ),
    "VB569": (
        (
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n"
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
            ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",),
        ),
        (  # what says who the agency is stands first
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n"
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
            NONE,
        ),
        (  # of another rank
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n"
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;",
            NONE,
        ),
        (  # an amendment stands with what it amends
            "Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;\n"
            "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Viên chức ngày 25 tháng 11"
            " năm 2019;\n"
            "Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;",
            NONE,
        ),
    ),
    "VB570": (
        ("Kế hoạch 2943/KH-UBND ngày 20/9/2021", ("Kế hoạch 2943/KH-UBND",)),
        ("Đề án 688, Nghị quyết 19 và Kế hoạch số 12/KH-UBND", NONE),
    ),
    "VB571": (
        ("theo QĐ này", ("QĐ",)),
        ("theo QĐ số 12 của Sở", ("QĐ",)),
        ("số 12/QĐ-UBND, 30/2020/NĐ-CP", NONE),
    ),
    "VB572": (
        ("Luật số 72/2025/QH15", ("Luật số 72/2025/QH15",)),
        ("Nghị quyết số 202/2025/QH15 của Quốc hội", NONE),
    ),
    "VB573": (
        ("Luật Lưu trữ; Nghị quyết số 202/2025/QH15 của Quốc hội", NONE),
        ("hướng dẫn thi hành Luật Bầu cử đại biểu Quốc hội", NONE),
    ),
    "VB574": (
        (
            "Pháp lệnh Xử lý vi phạm hành chính của Quốc hội",
            ("Pháp lệnh Xử lý vi phạm hành chính của Quốc hội",),
        ),
        (
            "Quyết định số 12/QĐ-TTg ngày 05/3/2020 của Chính phủ",
            ("/QĐ-TTg ngày 05/3/2020 của Chính phủ",),
        ),
        ("Quyết định số 12/QĐ-TTg ngày 05/3/2020 của Thủ tướng Chính phủ", NONE),
        ("Thông tư số 01/2024/TT-BNV ngày 05/3/2024 của Bộ trưởng Bộ Nội vụ", NONE),
    ),
    "VB575": (
        (
            f"{DATED}theo Công văn số 15/SNV-VP ngày 06 tháng 3 năm 2026",
            ("15/SNV-VP ngày 06 tháng 3 năm 2026",),
        ),
        (f"{DATED}báo cáo trước ngày 06/4/2026", NONE),
        ("theo Công văn số 15/SNV-VP ngày 06/3/2036", NONE),  # a draft has no date yet
    ),
    "VB578": (
        ("từ ngày 30/02/2026", ("ngày 30/02/2026",)),
        ("Ngày 31/4/2026 là hạn", ("Ngày 31/4/2026",)),
        ("từ ngày 29/02/2028", NONE),
    ),
    "VB579": (
        ("Kế hoạch số 15/kh-ubnd", ("15/kh-ubnd",)),
        ("Nghị định số 30/2020/ND-CP", ("30/2020/ND-CP",)),
        ("Nghị định số 30-2020-NĐ-CP", ("30-2020-NĐ-CP",)),
        ("Quyết định số 12/QD-UBND", ("12/QD-UBND",)),
        ("Nghị định số 30/2020/NĐ-CP, Quyết định số 12/QĐ-UBND, Luật số 72/2025/QH15", NONE),
    ),
    "VB581": (
        ("Thông tư số 01/TT-BNV", ("Thông tư số 01/TT-BNV",)),
        ("Nghị định số 142/CP ngày 28/9/1963", NONE),
        ("Thông tư số 05/TT-BYT ngày 02/5/1995", NONE),
        ("Quyết định số 12/QĐ-UBND", NONE),
    ),
    "VB650": (
        ("Điều 1. Một\nĐiều 2 Hai", NONE),
        ("Điều 12 : Thi hành", ("Điều 12 :",)),
        ("Điều 5 Nghị định số 30/2020/NĐ-CP quy định", NONE),
    ),
    "VB652": (
        ("Điều 1. Một\nĐiều 2. Hai\nĐiều 2. Ba", ("Điều 2.",)),
        ("ĐIỀU 1. Một\nđiều 2. Hai\nĐiều  3. Ba", NONE),
        ("Điều 1. Một\nĐiều 2. Hai\nĐiều 1. Quy chế\nĐiều 2. Phạm vi", NONE),
        ("Điều 1. Sửa đổi như sau:\n“Điều 9. Thi hành\nĐiều 11. Hiệu lực”\nĐiều 2. Thi hành", NONE),
    ),
    "VB653": (
        ("2/ Văn phòng báo cáo", ("2/",)),
        ("1/2 số đại biểu", NONE),
    ),
    "VB654": (
        ("b/ Lập hồ sơ", ("b/",)),
        ("- a) Lập hồ sơ", ("- a)",)),
        ("a) Lập hồ sơ", NONE),
        ("A. Phần chung", NONE),
        ("B) Lập hồ sơ", ("B)",)),
        ("B) LẬP HỒ SƠ", NONE),
    ),
    "VB656": (
        ("b) Một", NONE),  # its beginning is not among the lines
        ("1. Việc\nb) Một", ("b)",)),
        ("a) Một\nb) Hai\nd) Ba", ("d)",)),
        ("a) Một\nb) Hai\n- Ý\nc) Ba\n2. Việc\na) Một\nb) Hai", NONE),
        ("d) Một\nđ) Hai\ne) Ba\ng) Bốn", NONE),
    ),
    "VB657": (
        ("I. GIAO VIỆC\n1. Sở Nội vụ chủ trì.\n1. Sở Tài chính phối hợp.", ("1. ",)),
        ("I. GIAO VIỆC\n1. Các sở làm những việc sau:\n1. Rà soát.\n2. Báo cáo.", NONE),
        ("I. CHUNG\n1. Một\n3. Ba", ("3. ",)),
        ("I. CHUNG\n1. Một\n2. Hai\nII. RIÊNG\n1. Một", NONE),
        ("1. Một\n2. Hai\na) Ý\n1. Con\n2. Con\nb) Ý\n3. Ba", NONE),
        ("1.1. Một\n1.2. Hai\n2.500 người", NONE),
    ),
    "VB658": (
        ("Điều 1. Một\nĐiều 2. Theo Điều 5 Quyết định này", ("Điều 5",)),
        ("Điều 1. Một\nĐiều 2. Theo Điều 5 Nghị định số 30/2020/NĐ-CP", NONE),
        ("theo Điều 5 Quyết định này", NONE),  # nothing of its structure is known
    ),
    "VB660": (("Phần 1\nCHUNG", ("Phần 1",)), ("Phần 1 của kế hoạch nêu rõ", NONE)),
    "VB662": (("Chương I\nChương II\nChương IV", ("Chương IV",)),),
    "VB670": (
        ("Đề nghị các phòng thực hiện.", NONE),  # no foot: a part of a document
        ("Đề nghị các phòng thực hiện/.\nNơi nhận:", NONE),  # VB671 says what is wrong
    ),
    "VB671": (
        ("Đề nghị thực hiện;./.", (";./.",)),
        ("Đề nghị thực hiện/.", ("/.",)),
        ("Đề nghị thực hiện. /.", (". /.",)),
        ("Đề nghị thực hiện ./.", NONE),
        ("bằng 24/24 giờ.", NONE),
    ),
    "VB674": (
        (f"{DATED}hoàn thành trong tháng 02 năm 2026", ("tháng 02 năm 2026",)),
        (f"{DATED}hoàn thành trong tháng 3 năm 2026", NONE),
        (f"{DATED}Hồ sơ đã nộp trước ngày 04/3/2026.", NONE),
        (
            f"{DATED}Các phòng báo cáo trước ngày 04 tháng 3 năm 2026.",
            ("ngày 04 tháng 3 năm 2026",),
        ),
        ("Các phòng báo cáo trước ngày 04/3/2026.", NONE),
    ),
    "VB676": (("và / hoặc", ("và / hoặc",)),),
    "VB683": (
        ("BIÊN BẢN\nHọp giao ban\nThư ký: Bà Bình\nNội dung\nCHỦ TỊCH", ("BIÊN BẢN",)),
        ("BIÊN BẢN\nHọp giao ban\nNội dung\nTHƯ KÝ\nCHỦ TỊCH", NONE),
        ("BIÊN BẢN\nHọp giao ban\nNội dung\nNGƯỜI GHI BIÊN BẢN\nCHỦ TỊCH", NONE),
        ("BIÊN BẢN\nHội nghị tổng kết\nNội dung\nThư kí cuộc họp\nCHỦ TỊCH", NONE),
        ("BIÊN BẢN\nHọp giao ban\nNội dung", NONE),  # nobody's title was recognised
        ("BIÊN BẢN\nBàn giao hồ sơ\nNội dung\nCHỦ TỊCH", NONE),  # no meeting
        ("BÁO CÁO\nHọp giao ban\nNội dung\nCHỦ TỊCH", NONE),
    ),
    "VB684": (
        ("BIÊN BẢN\nHọp giao ban\nThư ký: Bà Bình\nCHỦ TỊCH", ("BIÊN BẢN",)),
        ("BIÊN BẢN\nHọp giao ban\nHội nghị kết thúc vào 16 giờ 30 cùng ngày.", NONE),
        ("BIÊN BẢN\nHọp giao ban\nCuộc họp kết thúc lúc 11h30./.", NONE),
        ("BIÊN BẢN\nHọp giao ban\nBiên bản lập xong hồi 10 giờ, ngày 05/3/2026.", NONE),
        ("BIÊN BẢN\nHọp giao ban\nHội nghị bế mạc vào … giờ … phút.", NONE),
        ("BIÊN BẢN\nHọp giao ban\nKết thúc năm 2025, Sở phù hợp.", ("BIÊN BẢN",)),
        ("BIÊN BẢN\nNghiệm thu công trình\nPhù hợp thiết kế.", NONE),
    ),
    "VB685": (
        ("GIẤY MỜI\nDự họp\nThời gian: 08 giờ 00. Tài liệu gửi kèm.", ("GIẤY MỜI",)),
        ("GIẤY MỜI\nDự họp\nTheo yêu cầu tại Công văn số 12/SNV-VP.", ("GIẤY MỜI",)),
        ("GIẤY MỜI\nDự họp\nGiao Văn phòng chuẩn bị hội trường.", ("GIẤY MỜI",)),
        ("GIẤY MỜI\nDự họp\nLúc 08 giờ 00, tại Hội trường Sở.", NONE),
        ("GIẤY MỜI\nDự họp\nHội trường Sở, tầng 5.", NONE),
        ("GIẤY MỜI\nDự họp\nHọp trực tuyến từ 08 giờ 00.", NONE),
        ("GIẤY MỜI\nDự họp\nĐịa điểm: ………", NONE),
    ),
    "VB686": (
        ("GIẤY MỜI\nDự họp\nĐịa điểm: Hội trường Sở.", ("GIẤY MỜI",)),
        ("GIẤY MỜI\nDự họp\nĐề nghị đến đúng thời gian.", ("GIẤY MỜI",)),
        ("GIẤY MỜI\nDự họp\nVào 08 giờ 00, ngày 16/01/2026.", NONE),
        ("GIẤY MỜI\nDự họp\nVào 8h30, ngày 16/01/2026.", NONE),
        ("GIẤY MỜI\nDự họp\nThời gian: ………", NONE),
    ),
    "VB687": (
        ("BÁO CÁO\nNơi nhận:\n- Như trên;\n- Lưu: VT.", ("- Như trên;",)),
        ("BÁO CÁO\nKính gửi: Bộ Nội vụ\nNơi nhận:\n- Như trên;\n- Lưu: VT.", NONE),
        ("BÁO CÁO\nNơi nhận:\n- Bộ Nội vụ;\n- Lưu: VT.", NONE),
        ("QUYẾT ĐỊNH\nNơi nhận:\n- Như trên;\n- Lưu: VT.", NONE),  # VB784 says so
    ),
    "VB688": (
        (
            "BIÊN BẢN\nHọp giao ban\nCuộc họp kết thúc vào 16 giờ, ngày 15/01/2026.\nCHỦ TỊCH",
            ("BIÊN BẢN",),
        ),
        ("BIÊN BẢN\nHọp giao ban\nHôm nay, ngày 15/01/2026, tại phòng họp.\nCHỦ TỊCH", NONE),
        ("BIÊN BẢN\nBàn giao tài sản\nBên giao: Sở Nội vụ\nCHỦ TỊCH", NONE),
    ),
    "VB694": (
        ("Điều 5", ("Điều 5",)),
        ("Điều 5. Trách nhiệm thi hành", NONE),
    ),
    "VB695": (
        ("1. Việc chung\n1.1. Rà soát hồ sơ", NONE),  # no document of Điều
        ("Điều 1. Một\nĐiều 2. Hai\n2.1.3. Rà soát\n2.1.4. Báo cáo", ("2.1.3.",)),
    ),
    "VB696": (
        ("Mục 2: QUẢN LÝ VĂN BẢN", ("Mục 2: QUẢN LÝ VĂN BẢN",)),
        ("Chương III\nTỔ CHỨC THỰC HIỆN\nMục 2", NONE),
    ),
    "VB750": (
        ("K/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", ("K/T",)),
        ("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", NONE),
    ),
    "VB757": (
        ("ThS Nguyễn Văn An", ("ThS ",)),
        ("Bác sĩ Nguyễn Văn An", ("Bác sĩ ",)),
        ("Tiến Văn An", NONE),
    ),
    "VB759": (("Nguyễn Văn AN", NONE), ("LÊ VĂN MINH", ("LÊ VĂN MINH",))),
    "VB771": (("Kính gửi: Ủy ban nhân dân các xã, phường", NONE),),
    "VB772": (
        ("Kính gửi:\n- Sở Tài chính;\n- Sở Nội vụ;", (";",)),
        ("Kính gửi:\n- Sở Tài chính;\n- Sở Nội vụ,\nThanh tra tỉnh.", (",",)),
    ),
    "VB776": (("Nơi nhận:\n- Như trên\n- Lưu: VT.", ("n",)),),
    "VB777": (
        ("Nơi nhận:\n- Lưu: VT, VP. PL.(300)", NONE),
        ("Nơi nhận:\n- Lưu: VT, NCKSTTHC.Châu", NONE),
        ("Nơi nhận:\n- Lưu: VT, CCVC(Thuận)", (")",)),
    ),
    "VB785": (
        ("Kính gửi: Sở Nội vụ\nNơi nhận:\n- Như Kính gửi;\n- Lưu: VT.", NONE),
        ("Kính gửi: Sở Nội vụ\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.", ("- Như Điều 3;",)),
    ),
    "VB850": (
        ("Lịch tại Phụ lục I.\nChỉ tiêu tại Phụ lục II.\nPhụ lục\n(Kèm theo", ("Phụ lục II",)),
        ("theo Phụ lục II kèm theo Nghị định số 30/2020/NĐ-CP", NONE),
        ("Chi tiết tại Phụ lục kèm theo.", ("Phụ lục kèm theo",)),
        ("Văn bản có Phụ lục kèm theo thì phải có chỉ dẫn.", NONE),
    ),
    "VB852": (("Phụ lục\n(Kèm theo)", NONE),),  # one has no number
    "VB901": (
        ("giúp phân công công việc; trở thành thành phố; Đảng bộ bộ phận", NONE),
        ("lấy ý kiến kiến của Sở", ("kiến kiến",)),
        ("thực thực hiện", ("thực thực",)),
        ("xử lý hành vi vi phạm; trực tiếp tiếp công dân; giải quyết quyết định", NONE),
        ("từ từ, dần dần, luôn luôn, người người", NONE),
        ("thực hiện năm năm 2026 - 2030", NONE),
        ("của Hiệp hội Hiệp hội Nước mắm", ("Hiệp hội Hiệp hội",)),
    ),
    "VB902": (
        ("như sau :", (" :",)),
        ("báo cáo . Các phòng", (" .",)),
        ("thực hiện ./.", NONE),
        ("ngày   , tháng", NONE),  # left to be filled in
        ("hồ sơ ...", NONE),
    ),
    "VB905": (
        ("như sau:Các phòng", (":",)),
        ("https://vanban.vn, mức độ 3,4 và 17:30", NONE),
        ("gửi về snv@songmai.example;bản giấy", NONE),  # an address: hands off
    ),
    "VB906": (
        ("kết thúc).Các phòng", ("c).",)),
        ("tp.Hồ Chí Minh, TS.Nguyễn Văn An, 1.500.Một", NONE),
        ("tại Vanban.Gov.vn", NONE),
    ),
    "VB907": (
        ("công dân.,", (".,",)),
        ("v.v.; (khoản 2); 24/24.", NONE),
        ("hồ sơ, tài liệu,...; báo cáo", NONE),
    ),
    "VB908": (
        ("công dân,, tổ chức;; cơ quan", (",,", ";;")),
        ("chờ... và chờ…", NONE),
        ("ngày ......... tháng", NONE),
    ),
    "VB909": (
        ("nội dung;  kịp thời", ("  ",)),
        ("Số:     /QĐ-UBND ngày    tháng   năm 2026", NONE),
        ("cột một     cột hai", NONE),  # laid out by hand, no slip
        ("cột một    cột hai", ("    ",)),
    ),
    "VB910": (("Hội(sau đây gọi là", ("i(",)), ("m2 (một)", NONE), ("f(x)", NONE)),
    "VB915": (
        ("kết thúc năm. các phòng báo cáo", ("các",)),
        ("v.v. và các nội dung khác", NONE),
        ("TP. hồ", NONE),
    ),
    "VB921": (("Ðơn vị, ðơn vị", ("Ð", "ð")),),
    "VB936": (
        ("bàn giao danh mụt, sữa chửa; THỰC HIÊN; Tỗng hợp", ("danh mụt", "Tỗng hợp")),
        ("cơ quan trong tỉnh; quan trọng; xã Hoàng Thành; công tác; học viên", NONE),
        ("đúng chủ trương trình Hội đồng; xem xét tăng cường; đơn giá thanh toán", NONE),
        ("rà, soát; xữ lý", NONE),  # another rule's
    ),
    "VB956": (("khoản 2 Điều 5, Điều 6; khoản 1, 2 Điều 7", NONE),),
    "VB957": (
        ("Căn cứ Bộ luật dân sự ngày 24 tháng 11 năm 2015;", ("d",)),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Kế toán;", NONE),
        ("theo Luật hiện hành", NONE),
    ),
    "VB859": (("HỎA TỐC", NONE), ("HOẢ TỐC", NONE)),
    "VB912": (
        ('Đề án “Chuyển đổi số" và “Chính quyền số”', ('"',)),
        ('phong trào "Bình dân học vụ số" và “Thi đua”', ('"',)),
        ('chỉ có "một kiểu" dấu', NONE),
    ),
    "VB588": (
        ("QUYẾT ĐỊNH\nĐiều 1. Ban hành Kế hoạch năm 2026.\nĐiều 2. Thi hành Kế hoạch này.", NONE),
    ),
    "VB799": (("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG", NONE), ("TM. ỦY BAN NHÂN DÂN", NONE)),
    "VB928": (("tăng 9,8 tỷ; theo mục 2.1; 1.245 ha; ngày 20.3", NONE),),
    "VB692": (("từ năm 2030 đến năm 2025", ("từ năm 2030 đến năm 2025",)),),
    "VB798": (
        ("Nơi nhận:\n- Lưu: VT, VP.\npl.(300)", NONE),
        ("Nơi nhận:\n- Lưu: VT, VP. PL.(300)", NONE),
    ),
    "VB926": (
        ("ngày O6 tháng 3 năm 2026", ("O6",)),
        ("từ năm 2O26", ("2O26",)),
        ("tại Điều l2 Nghị định", ("l2",)),
        ("nồng độ khí O2, Quý II, Điều I, số lI", NONE),
    ),
    "VB927": (
        ("tăng 12, 5% so với năm trước", ("12, 5",)),
        ("diện tích 3,5 ha, 4,5 ha; vào các ngày 4, 5 tháng 3; gồm 2, 3, 4 lần", NONE),
    ),
    "VB923": (("кế hoạch", NONE), ("Кế hoạch", ("К",))),
    "VB930": (
        ("kế họach, khỏan chi, hòan thành", ("họach", "khỏan", "hòan")),
        ("hòa bình, tỏa sáng, khóa họp", NONE),
        ("sử lý, Bổ xung", ("sử lý", "Bổ xung")),
        ("lịch sử lý thú", ("sử lý",)),
    ),
    "VB931": (
        ("nghành giáo dục, thưc hiện, đựơc", ("thưc", "đựơc")),  # VB930 knows `nghành`
        ("kương, ngiên, ghô", ("kương", "ngiên", "ghô")),
        ("có ngy cơ cao, được huong dan; data, email, logo, on line", ("ngy", "huong")),
        ("quyết toán, giữ gìn, gì, giếng, nguyệt, khuỷu, quờ, yêu, ia, oẳn, huýt", ("ia",)[:0]),
        ("điểm đ khoản 2, Đắk Lắk, Kpă, A-xan, Pác Bó, café, số 12/QĐ-UBND", ("café",)),
    ),
    "VB932": (
        ("hóa, hòa, khỏe, hoá", ("hoá",)),
        ("hoá, hoà, khoẻ, hóa", ("hóa",)),
        ("quý, quỹ, quá, hoàn, toàn, khoản", NONE),
        ("văn hóa; ông Nguyễn Văn Hoà", NONE),  # a person's name is as it is
        ("Ủy ban, ủy quyền, Uỷ ban", ("Uỷ",)),
    ),
    "VB933": (("lý do, quản lý, lí do", ("lí",)), ("lý do, tỉ mỉ, tỷ lệ", NONE)),
    "VB934": (
        ("Ban QLDA", ("QLDA",)),
        ("khối lượng GPMB đạt 54% kế hoạch", ("GPMB",)),
        ("Ban Quản lý dự án (QLDA); QLDA báo cáo UBND, HĐND; năm MMXX", ("MMXX",)),
        ("NHIỆM VỤ CỦA QLDA", NONE),
        ("tên tiếng nước ngoài: LAM DONG TOURISM ASSOCIATION.", NONE),
        ("thực hiện CTMTQG GNBV năm 2026", ("CTMTQG", "GNBV")),
    ),
    "VB940": (
        ("chủ trương của đảng", ("đảng",)),
        ("sinh hoạt của đảng viên", NONE),
        ("Đảng và nhà nước", ("nhà nước",)),
        ("quản lý nhà nước, cơ quan nhà nước, doanh nghiệp nhà nước, ngân sách nhà nước", NONE),
    ),
    "VB941": (
        ("vận động Nhân Dân", ("Nhân Dân",)),
        ("các tầng lớp nhân dân", ("nhân dân",)),
        ("Vận động nhân dân ký cam kết; gặp gỡ với nhân dân", ("nhân dân", "nhân dân")),
        ("Hội đồng nhân dân, Công an nhân dân, hội thẩm nhân dân", NONE),
    ),
    "VB942": (
        ("các cơ sở y tế, cán bộ y tế, cán bộ Công an; nộp sở y tế", ("sở y tế",)),
        ("Nghị định của chính phủ quy định", ("chính phủ",)),
        ("chỉ số của chính phủ điện tử", NONE),
        ("uỷ ban nhân dân tỉnh", NONE),  # the other way of setting marks: VB932's
        ("ủy ban nhân dân tỉnh", ("ủy ban nhân dân",)),
        ("Sở Giáo Dục Và Đào Tạo", ("Sở Giáo Dục Và Đào Tạo",)),
        ("Sở Giáo dục và Đào tạo, ỦY BAN NHÂN DÂN", NONE),
    ),
    "VB943": (("thành phố Hồ Chí Minh", ("thành phố Hồ Chí Minh",)),),
    "VB944": (
        ("Ủy ban nhân dân Tỉnh Sông Mai", ("Tỉnh",)),
        ("tại Tỉnh ủy, Tỉnh đoàn Lai Châu", NONE),
    ),
    "VB945": (
        ("nước Việt nam", ("Việt nam",)),
        ("tại thành phố hải phòng", ("hải phòng",)),
        ("tỉnh Lai châu", ("Lai châu",)),
        ("tỉnh có huế", NONE),
    ),
    "VB948": (
        ("họp ngày 25/5/2026 (thứ hai)", ("hai",)),
        ("chiều thứ tư hằng tuần", ("tư",)),
        ("trước 15 giờ thứ sáu hằng tuần; giờ thứ sáu của ngày", ("sáu",)),
        ("người thứ ba, lần thứ hai", NONE),
    ),
    "VB951": (("tại điều 12 Quy chế", ("điều",)), ("điều chỉnh 12 hồ sơ", NONE)),
    "VB952": (
        ("tại Điểm a khoản 2", ("Điểm",)),
        ("Khoản 2 Điều 5 quy định", NONE),  # begins the sentence
        ("Điểm nhấn của Khoản chi", NONE),
    ),
    "VB954": (
        ("theo Điều 5, khoản 2 và", ("Điều 5, khoản 2",)),
        ("theo Điều 5, khoản 2 Điều 6", NONE),
        ("theo Điều 5, khoản 2, khoản 3 Điều 6", NONE),
    ),
    "VB960": (
        (f"{NEW}Kính gửi: UBND huyện Tân Phong", ("UBND huyện",)),
        (f"{OLD}Kính gửi: UBND huyện Tân Phong", NONE),
        ("Kính gửi: UBND huyện Tân Phong", NONE),  # no date: judged when it has one
        (f"{NEW}Kính gửi: Huyện ủy", NONE),
    ),
    "VB961": (
        (f"{NEW}Giao Ủy ban nhân dân huyện Tân Phong rà soát", ("Ủy ban nhân dân huyện",)),
        (f"{NEW}theo Quyết định số 12/QĐ-UBND ngày 30/6/2025 của UBND huyện Tân Phong", NONE),
        (f"{OLD}Giao Ủy ban nhân dân huyện Tân Phong rà soát", NONE),
    ),
    "VB962": (
        (f"{NEW}Kính gửi: Sở Nội vụ tỉnh Hải Dương", ("tỉnh Hải Dương",)),
        (f"{OLD}Kính gửi: Sở Nội vụ tỉnh Hải Dương", NONE),
        (
            f"{NEW}Kính gửi: Các sở: Xây dựng, Tài nguyên và Môi trường;",
            ("Tài nguyên và Môi trường",),
        ),
        (f"{NEW}Kính gửi: Các sở: Nội vụ, Nông nghiệp và Môi trường;", NONE),
        (f"{NEW}Kính gửi: Ủy ban nhân dân phường Hải Dương", NONE),  # a phường of that name
        ("Sông Mai, ngày 28 tháng 02 năm 2025\nKính gửi: Bộ Kế hoạch và Đầu tư", NONE),
        (
            "Sông Mai, ngày 01 tháng 3 năm 2025\nKính gửi: Bộ Kế hoạch và Đầu tư",
            ("Bộ Kế hoạch và Đầu tư",),
        ),
    ),
    "VB963": (
        (f"{NEW}trên địa bàn tỉnh Bình Thuận", ("tỉnh Bình Thuận",)),
        (f"{NEW}Đề án “Phát triển du lịch tỉnh Bình Thuận”", NONE),
        (f"{NEW}sáp nhập tỉnh Bình Thuận vào tỉnh Lâm Đồng", NONE),
    ),
    "VB254": (("Độc lập - Tự do - Hạnh phúc.", ("Độc lập - Tự do - Hạnh phúc.",)),),
    "VB359": (
        ("Số: 007/QĐ-SNV", ("007",)),
        ("Số: 05/QĐ-SNV", NONE),
        ("Số: 100/QĐ-SNV", NONE),
        ("Số: 0015/QĐ-SNV", ("0015",)),
    ),
    "VB369": (
        ("Số: 15/svhttdl-VP", ("svhttdl",)),
        ("Số: 15/SNV-vp", ("vp",)),
        ("Số: 15/TTr-SNV", NONE),  # as the table of types writes it
        ("Số: 15/BGDĐT-GDTrH", NONE),  # an office's own, mostly in capitals
        ("Số: 15/Svhttdl-VP", ("Svhttdl",)),
        ("Số: 15/GM-Pb", ("Pb",)),
    ),
    "VB370": (("Số: 12a/QĐ-SNV", ("12a",)), ("Số: 12/QĐ-SNV", NONE)),
    "VB378": (
        ("Sông Mai , ngày 15 tháng 3 năm 2026", (" , ",)),
        ("Sông Mai, ngày 15 tháng 3 năm 2026", NONE),
    ),
    "VB666": (("02. Tổ chức thực hiện", ("02",)), ("Điều 10. Tổ chức thực hiện", NONE)),
    "VB667": (
        ("b)Việc lập hồ sơ", ("b)",)),
        ("Nơi nhận:\n-Như trên;\n- Lưu: VT.", ("-",)),
        ("Nơi nhận:\n- Như trên;\n- Lưu: VT.", NONE),
        ("1.500 người", NONE),
    ),
    "VB751": (
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", NONE),
        ("KT - GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", ("KT -",)),
    ),
    "VB853": (("Phụ Lục I\n(Kèm theo)", ("Phụ Lục",)), ("Phụ lục I\n(Kèm theo)", NONE)),
    "VB860": (("Phụ lục I.\n(Kèm theo)", (".",)),),
    "VB371": (
        ("Số: 345/QĐ\nQUYẾT ĐỊNH", ("Số: 345/QĐ",)),
        ("Số: 15", ("Số: 15",)),
        ("Số:      /", NONE),  # a draft
    ),
    "VB372": (
        ("Sông Mai, ngày 15 tháng 3 năm 2026.", (".",)),
        ("Số: 15/SNV-VP;", (";",)),
        ("Sông Mai, ngày     tháng 3 năm ...", NONE),
    ),
    "VB373": (("Số:      /SNV\nV/v báo cáo", NONE), ("Số: 15/BC-SNV\nBÁO CÁO", NONE)),
    "VB374": (
        ("TP. HUẾ, ngày 15 tháng 3 năm 2026", ("TP. HUẾ",)),
        ("TP. Huế, ngày 15 tháng 3 năm 2026", NONE),
    ),
    "VB375": (("Sông Mai, ngày 15 tháng 3 năm 20…", NONE),),
    "VB453": (
        ("Về việc nâng bậc lương", NONE),  # of a type with a title
        ("v/v nâng bậc lương", ("v/v",)),
    ),
    "VB566": (
        ("QUYẾT ĐỊNH,", ("QUYẾT ĐỊNH,",)),
        ("Quyết định:", NONE),  # its letters are the layout's
    ),
    "VB665": (
        ("ĐIỀU 2. Tổ chức thực hiện", ("ĐIỀU",)),
        ("ĐIỀU LỆ HỘI", NONE),
        ("Điều 2. Tổ chức thực hiện", NONE),
    ),
    "VB760": (("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", NONE),),
    "VB761": (("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", NONE), ("GIÁM ĐỐC", NONE)),
    "VB763": (("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", NONE),),
    "VB764": (("Lê Thị Ánh", NONE), ("Trần thị Bình", ("Trần thị Bình",))),
    "VB779": (("Nơi nhận:\n- lưu: VT.", ("lưu: ",)), ("Nơi nhận:\n- Lưu: VT.", NONE)),
    "VB780": (
        ("Nơi nhận:\n- Lưu: VP, VT.", ("- Lưu: VP, VT.",)),
        ("Nơi nhận:\n- Lưu: Văn thư, VP.", NONE),
    ),
    "VB782": (
        ("Nơi nhận:\n- Sở Y tế;\n- Sở Y tế;\n- Lưu: VT.", ("- Sở Y tế;",)),
        ("Nơi nhận:\n- Như Điều....;\n- ………;\n- ………;\n- Như Điều....;", NONE),
    ),
    "VB786": (("Nơi nhận:\n- NHƯ TRÊN;", ("NHƯ TRÊN",)), ("Nơi nhận:\n- như trên;", ("như trên",))),
    "VB787": (
        ("Nơi Nhận:", ("Nơi Nhận",)),
        ("KÍNH GỬI: Sở Nội vụ", ("KÍNH GỬI",)),
        ("Kính gửi: Sở Nội vụ", NONE),
    ),
    "VB789": (("Kính gửi:\n- Sở Tài chính;\n- Sở Nội vụ.", NONE),),
    "VB797": (
        ("KT. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", ("KT. GIÁM ĐỐC",)),
        ("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", NONE),
        ("TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", NONE),
        ("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG", NONE),
        ("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC", NONE),
    ),
    "VB677": (
        ("thuốc, giường bệnh...; xe cứu thương", ("...",)),
        ("gồm sách, báo, tạp chí v.v.", ("v.v.",)),
        ("ngày … tháng … năm 2026; số: ......; Họ tên: …", NONE),
    ),
    "VB681": (
        ("họp ngày 05/02/2026, nộp trước ngày 20/03/2026", ("20/03/2026",)),
        ("họp ngày 5 tháng 3 năm 2026", ("ngày 5 tháng 3",)),
        ("từ ngày 05 tháng 02 năm 2026 đến ngày 10/10/2026; trong 5 ngày, tháng 3", NONE),
    ),
    "VB768": (
        ("TUQ. GIÁM ĐỐC\nTUQ. CHÁNH VĂN PHÒNG", ("TUQ. CHÁNH VĂN PHÒNG",)),
        ("TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG", NONE),
    ),
    "VB769": (
        ("Theo uỷ quyền của Giám đốc.\nTUQ. GIÁM ĐỐC", NONE),
        ("Trả lời như sau.\nTL. GIÁM ĐỐC", NONE),
    ),
    "VB790": (
        ("Nơi nhận:\n- Lưu: VT - VP.", (" - ",)),
        ("Nơi nhận:\n- Lưu: VT.", NONE),
        ("Nơi nhận:\n- Lưu: VT, VP. PL.(300)", NONE),
    ),
    "VB791": (("Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, VP. PL.(300)", NONE),),
    "VB796": (
        (
            "Nơi nhận:\n- Như trên;\n- Các phòng (để thực hiện);\n- Đảng ủy Sở (để b/c);\n"
            "- Lưu: VT.",
            ("- Đảng ủy Sở (để b/c);",),
        ),
        (
            "Nơi nhận:\n- Bộ Nội vụ;\n- Thủ tướng Chính phủ;\n- Lưu: VT.",
            ("- Thủ tướng Chính phủ;",),
        ),
        (
            "Nơi nhận:\n- Bộ Nội vụ;\n- UBND tỉnh;\n- Sở Nội vụ;\n- UBND các xã;\n- Lưu: VT.",
            NONE,
        ),
        ("Nơi nhận:\n- Tỉnh ủy (để b/c);\n- Các phòng (để thực hiện);\n- Lưu: VT.", NONE),
    ),
    "VB792": (("Nơi nhận:\n- Như trên;\n- Lưu: VT.", NONE),),
    "VB856": (
        (
            f"{KH}(Kèm theo Kế hoạch số 07/KH-STC ngày 09 tháng 3 năm 2026 của Sở Nội vụ)",
            ("KH-STC",),
        ),
        (
            f"{KH}(Kèm theo Quyết định số 07/KH-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ)",
            ("Quyết định",),
        ),
        (
            f"{KH}(Kèm theo Kế hoạch số 07/KH-SNV ngày 10 tháng 3 năm 2026 của Sở Nội vụ)",
            ("10 tháng 3 năm 2026",),
        ),
        (f"{KH}(Kèm theo Kế hoạch số 07/KH-SNV ngày 09/3/2026 của Sở Nội vụ)", NONE),
        (f"{KH}(Kèm theo Kế hoạch số     /KH-SNV ngày     tháng 3 năm 2026 của Sở Nội vụ)", NONE),
        (f"{KH}(Kèm theo Thông tư số 01/2024/TT-BNV ngày 05/3/2024 của Bộ Nội vụ)", NONE),
    ),
    "VB857": (
        (
            f"{KH}(Kèm theo Kế hoạch số 07/KH-SNV của Sở Nội vụ)",
            ("(Kèm theo Kế hoạch số 07/KH-SNV của Sở Nội vụ)",),
        ),
        (f"{KH}(Kèm theo Kế hoạch số …/KH-SNV ngày … tháng … năm … của Sở Nội vụ)", NONE),
    ),
    "VB913": (
        ("- Rà soát hồ sơ;\n– Lập danh mục;\n- Báo cáo.", ("–",)),
        ("– Rà soát hồ sơ;\n– Lập danh mục.", NONE),  # one kind throughout
    ),
    "VB917": (
        ("Điều 2. tổ chức thực hiện nghiêm túc", ("tổ",)),
        ("b) việc lập hồ sơ", ("việc",)),
        ("gồm các việc sau:\nrà soát văn bản đã ban hành trong năm 2026", NONE),
        ("Các phòng báo cáo.\nrà soát văn bản đã ban hành trong năm 2026", ("rà",)),
        ("- rà soát văn bản", NONE),  # goes on with the sentence above
        ("I. Chuẩn bị\nrà soát văn bản đã ban hành trong năm 2026.", ("rà",)),
        ("I. Chuẩn bị\nrà soát văn bản đã ban hành trong năm 2026", NONE),  # a title broken by hand
    ),
    "VB455": (
        ("V/v “lập hồ sơ công việc”", ("“",)),
        ("V/v thực hiện Đề án “Chuyển đổi số”", NONE),
        ("V/v “một cửa” và “một cửa liên thông”", NONE),
    ),
    "VB460": (("BÁO CAO", ("BÁO CAO",)), ("THÔNG BÁO", NONE), ("Báo cáo thu chi", NONE)),
    "VB567": (
        ("Căn cứ theo Luật Lưu trữ ngày 21 tháng 6 năm 2024;", ("Căn cứ theo",)),
        ("Việc xếp loại căn cứ vào kết quả công việc.", NONE),
    ),
    "VB568": (
        (
            "Xét đề nghị của Chánh Văn phòng;\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.",
            ("Xét đề nghị của Chánh Văn phòng;",),
        ),
        ("Theo đề nghị của Chánh Văn phòng.\nQUYẾT ĐỊNH:", NONE),
    ),
    "VB580": (
        ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2021", ("ngày 05/3/2021",)),
        ("Quyết định số 2020/QĐ-UBND ngày 05/3/2021", NONE),  # the number 2020
    ),
    "VB668": (
        ("II/ TỔ CHỨC THỰC HIỆN", ("II/",)),
        ("I-II: chỉ tiêu chung", NONE),
        ("X: số lớp học; Y: số học sinh", NONE),
    ),
    "VB678": (
        ("từ ngày 31/12/2025 đến ngày 02/01/2025", ("ngày 02/01/2025",)),
        ("từ ngày 31/12/2025 đến ngày 02/01/2026", NONE),
        ("từ ngày 09 đến ngày 03 tháng 3 năm 2026", NONE),  # two months, perhaps
    ),
    "VB679": (
        ("vào sáng thứ Ba, ngày 25/5/2026 (thứ Hai)", ("thứ Ba",)),
        ("Chủ nhật, ngày 24 tháng 5 năm 2026", NONE),
        ("lần thứ ba ngày 25/5/2026", NONE),
    ),
    "VB680": (
        ("lúc 8 giờ 75", ("8 giờ 75",)),
        ("lúc 14h30, ngày 25/5/2026", NONE),
        ("40 giờ 00 phút học mỗi tuần", ("40 giờ 00",)),
        ("làm việc 48 giờ trong tuần", NONE),
    ),
    "VB767": (
        ("KT. P. GIÁM ĐỐC", ("P. ",)),
        ("KT. PHÓ GIÁM ĐỐC", NONE),
    ),
    "VB795": (
        ("Kính gửi: Các phòng, đơn vị;", (";",)),
        ("Kính gửi:\n- Sở Tài chính;\n- Sở Nội vụ.", NONE),
    ),
    "VB861": (
        ("Phụ lục\n(Kèm theo Quyết định số 15/QĐ-SNV)", ("Phụ lục",)),
        ("Phụ lục", NONE),
    ),
    "VB918": (
        ("các đơn vị (phòng, ban báo cáo", ("(",)),
        ("các đơn vị phòng, ban) báo cáo", (")",)),
        ("các đơn vị (phòng,\nban) báo cáo", NONE),  # over two paragraphs
        ("1) Rà soát; tại điểm a) và iv) khoản 2", NONE),
    ),
    "VB919": (
        ("1. Rà soát toàn bộ văn bản đã ban hành trong năm,\n2. Báo cáo kết quả.", (",",)),
        (
            "a) Rà soát toàn bộ văn bản đã ban hành;\nb) Tổng hợp kết quả rà soát của các đơn vị\n"
            "c) Báo cáo Giám đốc Sở trước khi công bố.",
            ("ị",),
        ),
        ("1. Rà soát toàn bộ văn bản đã ban hành\na) Của Sở;\nb) Của các phòng.", NONE),
        ("Danh sách các đơn vị được kiểm tra trong năm 2026 của tỉnh\n1. Văn phòng Sở.", NONE),
    ),
    "VB935": (
        ("Quyết định v/v thành lập", ("v/v",)),
        ("V/v thành lập Tổ công tác", NONE),
    ),
    "VB914": (
        ("Đề án Chuyển đổi số” của tỉnh", ("”",)),
        ("sửa đổi như sau:\n“Điều 5. Số\nĐiều 6. Tên”", NONE),
        ("a “b “c” d", ("“",)),
    ),
    "VB659": (
        (
            "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Khác\ntheo khoản 2 Điều này",
            ("khoản 2 Điều này",),
        ),
        ("Điều 1. Phạm vi\n1. Một.\n2. Theo khoản 1 Điều này.", NONE),
    ),
    "VB851": (
        (
            "Danh sách tại Phụ lục I kèm theo.\nPhụ lục I\n(Kèm theo)\nPhụ lục II\n(Kèm theo)",
            ("Phụ lục II",),
        ),
        (
            "Danh sách tại các Phụ lục kèm theo.\nPhụ lục I\n(Kèm theo)\nPhụ lục II\n(Kèm theo)",
            NONE,
        ),
        (
            "tại Phụ lục I, II và III.\nPhụ lục I\n(Kèm theo)\n"
            "Phụ lục II\n(Kèm theo)\nPhụ lục III\n(Kèm theo)",
            NONE,
        ),
    ),
    "VB949": (
        ("theo luật Lưu trữ", ("luật",)),
        ("theo pháp luật Việt Nam", NONE),
    ),
}
