"""E2xx and E3xx: keys, shapes and values of a directive."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

VALUES: dict[str, Message] = {
    "E201": Message(
        "Không có mục nào tên là «{key}».",
        "There is no key «{key}».",
        "Xóa dòng này; nếu nó là một câu có dấu hai chấm, đặt cả câu trong dấu nháy.",
        "Delete the line; if it is a text with a colon in it, put the text in quotes.",
    ),
    "E202": Message(
        "Không có mục nào tên là «{key}»; có phải là «{vi}»?",
        "There is no key «{key}»; did you mean «{en}»?",
        "Sửa thành «{vi}» (hoặc «{en}»).",
        "Write «{en}» (or «{vi}»).",
    ),
    "E203": Message(
        "Mục «{key}» không đặt ở đây; chỗ của nó là {place_vi}.",
        "The key «{key}» does not belong here; its place is {place_en}.",
        "Chuyển dòng này về đúng chỗ, hoặc kiểm tra chỗ thụt đầu dòng.",
        "Move the line there, or check its indentation.",
    ),
    "E204": Message(
        "Mục «{key}» bị ghi lần thứ hai; lần đầu ở dòng {line}.",
        "The key «{key}» is given a second time; the first is in line {line}.",
        "Giữ lại một lần, xóa lần kia («{vi}» và «{en}» là cùng một mục).",
        "Keep one of them («{en}» and «{vi}» are the same key).",
    ),
    "E205": Message(
        "Thiếu mục «{vi}».",
        "The key «{en}» is missing.",
        "Thêm một dòng «{vi}: {example}» (tên tiếng Anh: {en}).",
        "Add a line «{en}: {example}» (in Vietnamese: {vi}).",
    ),
    "E206": Message(
        "Thiếu mục «{vi}».",
        "The key «{en}» is missing.",
        "Thêm một dòng «{vi}: {example}» (tên tiếng Anh: {en}) vào đây, hoặc một lần cho mọi văn "
        "bản vào vanban.yaml.",
        "Add a line «{en}: {example}» (in Vietnamese: {vi}) here, or once for all to vanban.yaml.",
    ),
    "E207": Message(
        "Văn bản chưa có nội dung.",
        "The document has no content.",
        "Thêm ít nhất một trong các mục: «căn cứ», «mở đầu», «nhiệm vụ», «nội dung», «kết thúc».",
        "Add at least one of legal_basis, opening, tasks, body and closing.",
    ),
    "E208": Message(
        "Mục «{vi}» để trống.",
        "The key «{en}» is empty.",
        "Điền nội dung, hoặc xóa cả dòng.",
        "Fill it in, or delete the line.",
    ),
    "E209": Message(
        "Ở đây «{vi}» phải là một câu, không phải danh sách.",
        "Here «{en}» has to be a text, not a list.",
        "Bỏ dấu gạch đầu dòng hoặc dấu ngoặc vuông; nếu [ ] là một phần của câu, đặt cả câu trong "
        "dấu nháy.",
        "Remove the dashes or brackets; if [ ] belong to the text, put the text in quotes.",
    ),
    "E210": Message(
        "Ở đây «{vi}» phải là một câu, không phải các dòng «mục: nội dung».",
        "Here «{en}» has to be a text, not lines of «key: value».",
        'Nếu câu có dấu hai chấm, đặt cả câu trong dấu nháy: "…".',
        "If the text has a colon in it, put the whole text in quotes.",
    ),
    "E211": Message(
        "«{vi}» phải gồm các dòng «mục: nội dung» thụt vào bên dưới.",
        "«{en}» has to consist of lines «key: value», indented below it.",
        "Xuống dòng sau «{vi}:» rồi ghi từng mục, thụt vào hai dấu cách.",
        "Begin a new line after «{en}:» and write its keys, indented by two spaces.",
    ),
    "E213": Message(
        "«{vi}» phải là một danh sách.",
        "«{en}» has to be a list.",
        "Thêm dấu gạch «- » trước mục đầu tiên của mỗi phần tử.",
        "Put «- » before the first key of each item.",
    ),
    "E215": Message(
        "«nội dung» không nhận danh sách trong danh sách.",
        "«body» takes no list in a list.",
        "Bỏ bớt một dấu gạch; mỗi mục là một câu, hoặc một mục như `điều: …`.",
        "Take one dash away; an item is a text, or a mapping as `article: …`.",
    ),
    "E216": Message(
        "Có hơn {most} người ký; một trang không đủ chỗ.",
        "There are more than {most} signatories; no page has room for them.",
        "Để lại nhiều nhất {most} người ký.",
        "Leave {most} at most.",
    ),
    "E217": Message(
        "Loại «{type}» không có mục «{vi}».",
        "The type «{type}» has no «{en}».",
        "Xóa mục này; chỉ nghị quyết và quyết định mới có (Phụ lục III).",
        "Delete it; only resolutions and decisions have one (appendix III).",
    ),
    "E219": Message(
        "Nhiệm vụ là một câu có dấu hai chấm nhưng chưa nằm trong dấu nháy.",
        "The task is a text with a colon in it, but without quotes.",
        'Đặt cả câu trong dấu nháy "…", hoặc viết «- >-» rồi xuống dòng.',
        "Put the whole text in quotes, or write «- >-» and begin a new line.",
    ),
    "E220": Message(
        "«{vi}»: nhiều dòng viết liền nhau ở đây sẽ bị gộp thành một câu.",
        "«{en}»: the lines here would be merged into one text.",
        "Mỗi mục viết một dòng riêng, bắt đầu bằng «- » (dấu gạch và một dấu cách), thụt vào bằng "
        "nhau. Nếu chỉ là một câu dài thì đặt trong dấu nháy, hoặc viết «>-» rồi xuống dòng.",
        "Put each item on a line of its own beginning with «- » (dash and space), all indented "
        "alike. One long text goes in quotes, or behind «>-» on a new line.",
    ),
    "E221": Message(
        "«{vi}»: các dòng viết như thế này sẽ bị gộp thành một đoạn.",
        "«{en}»: lines written like this would be merged into one paragraph.",
        "Viết «{vi}: |», xuống dòng, rồi thụt mọi dòng vào hai dấu cách; mỗi dòng là một đoạn.",
        "Write «{en}: |», begin a new line, and indent every line by two spaces; each line is a "
        "paragraph.",
    ),
    "E222": Message(
        "Mục «{vi}» để trống.",
        "The key «{en}» is empty.",
        "Điền nội dung; xóa cả dòng thì lấy theo vanban.yaml; văn bản này không có thì ghi "
        "«{vi}: không».",
        "Fill it in; without the line vanban.yaml is followed; where there is none write "
        "«{en}: none».",
    ),
    "E223": Message(
        "Loại «{type}» không có mục «{vi}».",
        "The type «{type}» has no «{en}».",
        "Xóa mục này, ghi nơi nhận vào «nơi nhận»; chỉ công văn, tờ trình và báo cáo gửi cấp trên "
        "mới có (Phụ lục I, Phần I, Mục II.9).",
        "Delete it and name them in «recipients»; only công văn, tờ trình and báo cáo to a "
        "superior have it (appendix I, part I, II.9).",
    ),
    "E224": Message(
        "Loại «{type}» không có mục «{vi}».",
        "The type «{type}» has no «{en}».",
        "Xóa mục này, hoặc xem lại «loại»; mục này dành cho: {types}.",
        "Delete it, or look at «type» again; it belongs to: {types}.",
    ),
    "E226": Message(
        "«{vi}»: phải ghi `có` hoặc `không`, không phải «{text}».",
        "«{en}»: `yes` or `no`, not «{text}».",
        "Ghi `có` hoặc `không`.",
        "Write `yes` or `no`.",
    ),
    "E228": Message(
        "Loại «{type}» phải có ít nhất {count} người ký.",
        "The type «{type}» needs at least {count} signatories.",
        "Ghi «người ký» thành danh sách, mỗi người một gạch đầu dòng, theo thứ tự từ trái sang "
        "phải.",
        "Make «signatory» a list, one dash each, from left to right.",
    ),
    "E229": Message(
        "Loại «{type}» đã thuộc một nhóm khác ở dòng {line}.",
        "The type «{type}» is in another group already, on line {line}.",
        "Mỗi loại chỉ ghi ở một nhóm.",
        "Name each type in one group only.",
    ),
    "E230": Message(
        "«{vi}»: đây không phải là địa chỉ của một cơ sở dữ liệu dùng được.",
        "«{en}»: this is not the address of a database that can be used.",
        "Ghi như «{example}»; hoặc bỏ cả dòng để dùng tệp vanban.db.",
        "Write it like «{example}»; or leave the line out to use the file vanban.db.",
    ),
    "E301": Message(
        "«{vi}»: «{text}» không phải là ngày.",
        "«{en}»: «{text}» is no date.",
        "Ghi theo dạng 21/10/2022 hoặc 2022-10-21.",
        "Write 21/10/2022 or 2022-10-21.",
    ),
    "E302": Message(
        "«{vi}»: không có ngày {text}.",
        "«{en}»: there is no day {text}.",
        "Kiểm tra ngày và tháng (ngày/tháng/năm hoặc năm-tháng-ngày).",
        "Check day and month (day/month/year or year-month-day).",
    ),
    "E303": Message(
        "«{vi}»: năm trong «{text}» phải ghi đủ bốn chữ số.",
        "«{en}»: the year of «{text}» needs four digits.",
        "Ghi theo dạng 21/10/2022 hoặc 2022-10-21.",
        "Write 21/10/2022 or 2022-10-21.",
    ),
    "E304": Message(
        "«{vi}»: năm trong «{text}» phải từ {first} đến {last}.",
        "«{en}»: the year of «{text}» has to be from {first} to {last}.",
        "Sửa lại năm.",
        "Correct the year.",
    ),
    "E305": Message(
        "«{vi}»: «{text}» không phải là số nguyên.",
        "«{en}»: «{text}» is no whole number.",
        "Chỉ ghi chữ số, ví dụ 125; ký hiệu ghi ở mục «ký hiệu».",
        "Write digits alone, as 125; the symbol has a key of its own, «symbol».",
    ),
    "E306": Message(
        "«{vi}»: «{text}» có thừa số 0 ở đầu.",
        "«{en}»: «{text}» begins with a zero too many.",
        "Ghi {plain}.",
        "Write {plain}.",
    ),
    "E307": Message(
        "«{vi}» phải từ 1 trở lên, không thể là «{text}».",
        "«{en}» has to be 1 or more, not «{text}».",
        "Sửa lại số; chưa có số thì xóa cả dòng.",
        "Correct it; delete the line when there is none yet.",
    ),
    "E308": Message(
        "«{vi}»: «{text}» lớn quá {most}.",
        "«{en}»: «{text}» is more than {most}.",
        "Sửa lại số.",
        "Correct the number.",
    ),
    "E309": Message(
        "Không có loại văn bản «{text}» trong Phụ lục III.",
        "There is no document type «{text}» in appendix III.",
        "Ghi tên loại, ví dụ «công văn».",
        "Write the name of a type, as «công văn».",
    ),
    "E310": Message(
        "Không có loại văn bản «{text}» trong Phụ lục III; có phải là «{near}»?",
        "There is no document type «{text}» in appendix III; did you mean «{near}»?",
        "Sửa thành «{near}».",
        "Write «{near}».",
    ),
    "E312": Message(
        "«{vi}»: không có mức «{text}».",
        "«{en}»: there is no «{text}».",
        "Chọn một trong: {choices}.",
        "Choose one of {choices}.",
    ),
    "E313": Message(
        "«{text}» không phải là quyền hạn của người ký.",
        "«{text}» is no capacity in which one signs.",
        "Chọn một trong: {choices}; nhiều quyền hạn thì ghi thành danh sách, ví dụ «[TM., KT.]».",
        "Choose one of {choices}; several are a list, as «[TM., KT.]».",
    ),
    "E314": Message(
        "Quyền hạn «{text}» viết không đúng thể thức.",
        "The capacity «{text}» is not in the prescribed form.",
        "Văn bản hành chính viết «{form}» (Phụ lục I, Phần I, Mục II.7).",
        "Administrative documents write «{form}» (appendix I, part I, section II.7).",
    ),
    "E315": Message(
        "«Q.» đứng trước chức vụ của chính người ký nên không có «thay cho».",
        "«Q.» stands before the signatory's own title: there is no «on_behalf_of».",
        "Xóa mục «thay cho» và ghi chức vụ ở «chức vụ».",
        "Delete «on_behalf_of» and write the position as «title».",
    ),
    "E316": Message(
        "Có «thay cho» ({heads}) mà không có «quyền hạn».",
        "There is «on_behalf_of» ({heads}) without a «capacity».",
        "Thêm «quyền hạn: KT.» (hoặc TM., TL., TUQ.), hoặc xóa «thay cho».",
        "Add «capacity: KT.» (or TM., TL., TUQ.), or delete «on_behalf_of».",
    ),
    "E317": Message(
        "vanban.yaml không có người ký nào tên ngắn là «{text}».",
        "vanban.yaml has no signatory with the short name «{text}».",
        "Chọn một trong: {known}; hoặc ghi họ tên và chức vụ thành từng dòng.",
        "Choose one of {known}; or write name and title on lines of their own.",
    ),
    "E318": Message(
        "vanban.yaml không có người ký nào tên ngắn là «{text}»; có phải là «{near}»?",
        "vanban.yaml has no signatory with the short name «{text}»; did you mean «{near}»?",
        "Sửa thành «{near}». Đang có: {known}.",
        "Write «{near}». There are: {known}.",
    ),
    "E319": Message(
        "«{text}» được hiểu là tên ngắn, nhưng vanban.yaml chưa có «những người ký».",
        "«{text}» is taken for a short name, but vanban.yaml has no «signatories».",
        "Ghi «họ tên» và «chức vụ» thành từng dòng bên dưới «người ký», hoặc thêm «những người ký» "
        "vào vanban.yaml.",
        "Write «name» and «title» on lines below «signatory», or add «signatories» to vanban.yaml.",
    ),
    "E320": Message(
        "Căn cứ này chưa có nội dung.",
        "This legal basis has no content.",
        "Thêm «nội dung», hoặc «loại», «số», «ngày», «cơ quan ban hành», «trích yếu».",
        "Add «text», or «type», «number», «date», «issuer» and «subject».",
    ),
    "E321": Message(
        "Căn cứ có «nội dung» thì không có {vi} nữa.",
        "A legal basis with «text» cannot have {en} too.",
        "Giữ câu văn ở «nội dung», hoặc giữ các mục kia; không dùng cả hai.",
        "Keep the text, or keep the other keys; not both.",
    ),
    "E322": Message(
        "Văn bản được viện dẫn còn thiếu {vi}.",
        "The cited document lacks {en}.",
        "Lần đầu viện dẫn phải ghi đủ (Phụ lục I, Phần I, Mục II.6.b); những lần sau chỉ cần loại "
        "và số.",
        "The first citation is in full (appendix I, part I, II.6.b); later ones need type and "
        "number.",
    ),
    "E323": Message(
        "{type} được viện dẫn không ghi «{vi}».",
        "«{type}» is cited without «{en}».",
        "Xóa dòng này: luật, pháp lệnh chỉ ghi tên loại và tên văn bản (Phụ lục I, Phần I, Mục "
        "II.6.b).",
        "Delete the line: laws are cited by type and name alone (appendix I, part I, II.6.b).",
    ),
    "E324": Message(
        "Có quyền hạn «{capacity}» mà không ghi thay cho ai.",
        "There is the capacity «{capacity}», but not for whom.",
        "Thêm một dòng «thay cho: Giám đốc» (chức vụ của người đứng đầu, hoặc tên tập thể).",
        "Add a line «on_behalf_of: Giám đốc» (the head's position, or the collective).",
    ),
    "E325": Message(
        "Mã nhiệm vụ «{id}» đã dùng ở dòng {line}.",
        "The task id «{id}» is taken already, in line {line}.",
        "Đặt mã khác; nhiệm vụ không ghi mã thì lấy số thứ tự làm mã.",
        "Choose another; a task without an id has its position as id.",
    ),
    "E326": Message(
        "Nhiệm vụ chưa có «nội dung» hoặc «tiêu đề».",
        "The task has neither «text» nor «title».",
        "Thêm một dòng «nội dung: …».",
        "Add a line «text: …».",
    ),
    "E327": Message(
        "Có {capacities} quyền hạn cần ghi thay cho ai, nhưng «thay cho» có {heads}.",
        "{capacities} capacities sign for somebody, but «on_behalf_of» has {heads}.",
        "Ghi từng cặp theo thứ tự, thành danh sách: «quyền hạn: [TM., KT.]» và «thay cho: [Ủy ban "
        "nhân dân, Chủ tịch]».",
        "Write them in pairs, as lists: «capacity: [TM., KT.]» and «on_behalf_of: [Ủy ban nhân "
        "dân, Chủ tịch]».",
    ),
    "E328": Message(
        "Nơi lưu bị ghi hai lần: ở đây và ở mục «lưu», dòng {line}.",
        "The archive is given twice: here and as «archive» in line {line}.",
        "Xóa dòng «Lưu: …» trong «nơi nhận», hoặc xóa mục «lưu».",
        "Delete the line «Lưu: …» among the recipients, or delete «archive».",
    ),
    "E329": Message(
        "Ký hiệu «{text}» có dấu gạch chéo.",
        "The symbol «{text}» has a slash in it.",
        "Chỉ ghi phần sau dấu gạch chéo; số ghi ở mục «số».",
        "Write only what follows the slash; the number has a key of its own, «number».",
    ),
    "E330": Message(
        "Ký hiệu của công văn không bắt đầu bằng «CV».",
        "The symbol of a công văn does not begin with «CV».",
        "Bỏ «CV-» (Phụ lục I, Phần I, Mục II.3).",
        "Delete «CV-» (appendix I, part I, section II.3).",
    ),
    "E331": Message(
        "«{vi}»: «{text}» phải viết in hoa.",
        "«{en}»: «{text}» has to be in capitals.",
        "Viết «{capitals}».",
        "Write «{capitals}».",
    ),
    "E332": Message(
        "Ký hiệu «{text}» không bắt đầu bằng chữ viết tắt của cơ quan, «{start}».",
        "The symbol «{text}» does not begin with the agency's abbreviation, «{start}».",
        "Xóa mục «ký hiệu» để chương trình tự ghép, hoặc sửa «viết tắt».",
        "Delete «symbol» to have it derived, or correct «agency_abbreviation».",
    ),
    "E333": Message(
        "«{vi}»: chữ viết tắt «{text}» không được có dấu cách hoặc dấu gạch chéo.",
        "«{en}»: the abbreviation «{text}» may have neither spaces nor slashes.",
        "Viết liền, ví dụ SVHTTDL; tên đầy đủ ghi ở mục «cơ quan».",
        "Write it in one word, as SVHTTDL; the full name goes to «agency».",
    ),
    "E334": Message(
        "Chưa có «{vi}» nên không ghép được ký hiệu.",
        "Without «{en}» the symbol cannot be derived.",
        "Thêm một dòng «{vi}: {example}» (tên tiếng Anh: {en}) vào đây hoặc vào vanban.yaml.",
        "Add a line «{en}: {example}» (in Vietnamese: {vi}) here or to vanban.yaml.",
    ),
    "E336": Message(
        "Ký hiệu «{text}» có ký tự không được dùng.",
        "The symbol «{text}» has characters that are not allowed.",
        "Chỉ dùng chữ in hoa và chữ số, các nhóm nối bằng dấu gạch nối, ví dụ SVHTTDL-VP.",
        "Use capitals and digits, in groups joined by hyphens, as SVHTTDL-VP.",
    ),
    "E337": Message(
        "Ký hiệu «{text}» của {type} không bắt đầu bằng «{start}».",
        "The symbol «{text}» of a {type} does not begin with «{start}».",
        "Xóa mục «ký hiệu» để chương trình tự ghép, hoặc sửa «viết tắt».",
        "Delete «symbol» to have it derived, or correct «agency_abbreviation».",
    ),
    "E340": Message(
        "«{marker}» chưa có tiêu đề.",
        "«{marker}» has no title.",
        "Viết tiêu đề ngay sau hoặc ở dòng dưới (Phụ lục I, Phần I, Mục II.6.d). Dòng chỉ "
        "trông giống thế thì thêm dấu \\ ở đầu: «\\{marker} …».",
        "Write it behind or on the next line (appendix I, part I, II.6.d). Put a \\ before a "
        "line that only looks like one: «\\{marker} …».",
    ),
    "E341": Message(
        "«{marker}» đứng sau «{after}»; tiếp theo phải là «{right}».",
        "«{marker}» follows «{after}»; «{right}» comes next.",
        "Sửa thành «{right}», hoặc bổ sung phần còn thiếu. Dòng chỉ trông giống thế thì thêm "
        "dấu \\ ở đầu: «\\{marker} …».",
        "Write «{right}», or add what is missing. Put a \\ before a line that only looks like "
        "one: «\\{marker} …».",
    ),
    "E342": Message(
        "Dãy số bắt đầu bằng «{marker}»; phải bắt đầu bằng «{right}».",
        "The sequence begins with «{marker}»; it has to begin with «{right}».",
        "Sửa thành «{right}», hoặc bổ sung phần còn thiếu. Dòng chỉ trông giống thế thì thêm "
        "dấu \\ ở đầu: «\\{marker} …».",
        "Write «{right}», or add what is missing. Put a \\ before a line that only looks like "
        "one: «\\{marker} …».",
    ),
    "E343": Message(
        "«{marker}» không phải là chữ cái dùng cho điểm.",
        "«{marker}» is no letter that a điểm may have.",
        "Điểm theo thứ tự {letters} (Phụ lục I, Phần I, Mục II.6.đ). Dòng chỉ trông giống thế "
        "thì thêm dấu \\ ở đầu: «\\{marker} …».",
        "The letters are {letters} (appendix I, part I, II.6.đ). Put a \\ before a line that "
        "only looks like one: «\\{marker} …».",
    ),
    "E344": Message(
        "Sau «y)» không còn chữ cái nào cho «{marker}».",
        "After «y)» there is no letter left for «{marker}».",
        "Tách khoản này thành hai khoản. Dòng chỉ trông giống thế thì thêm dấu \\ ở đầu: "
        "«\\{marker} …».",
        "Split the khoản in two. Put a \\ before a line that only looks like one: «\\{marker} …».",
    ),
    "E345": Message(
        "«{marker}» đã có ở dòng {line}.",
        "«{marker}» is there already, in line {line}.",
        "Đánh số điều liên tục trong cả văn bản, chương mới không đánh lại từ 1. Dòng chỉ "
        "trông giống thế thì thêm dấu \\ ở đầu: «\\{marker} …».",
        "Articles are numbered through the whole text, chapters do not restart them. Put a \\ "
        "before a line that only looks like one: «\\{marker} …».",
    ),
    "E346": Message(
        "Sau «{marker}» không có nội dung.",
        "Nothing stands behind «{marker}».",
        "Viết nội dung trên cùng dòng, hoặc xóa dòng này. Dòng chỉ trông giống thế thì thêm "
        "dấu \\ ở đầu: «\\{marker} …».",
        "Write the text on the same line, or delete it. Put a \\ before a line that only "
        "looks like one: «\\{marker} …».",
    ),
    "E347": Message(
        "«{marker}» phải viết là «{right}».",
        "«{marker}» has to be written «{right}».",
        "Phần, chương dùng chữ số La Mã; mục, tiểu mục dùng chữ số Ả Rập (Phụ lục I, Phần I, "
        "Mục II.6.đ). Dòng chỉ trông giống thế thì thêm dấu \\ ở đầu: «\\{marker} …».",
        "Phần and chương have Roman, mục and tiểu mục Arabic numerals (appendix I, part I, "
        "II.6.đ). Put a \\ before a line that only looks like one: «\\{marker} …».",
    ),
    "E348": Message(
        "«{marker}» phải viết là «{right}», rồi một dấu cách.",
        "«{marker}» has to be written «{right}», then a space.",
        "Sau số của điều là dấu chấm (Phụ lục I, Phần I, Mục II.6.đ). Dòng chỉ trông giống "
        "thế thì thêm dấu \\ ở đầu: «\\{marker} …».",
        "A stop follows the number of a điều (appendix I, part I, II.6.đ). Put a \\ before a "
        "line that only looks like one: «\\{marker} …».",
    ),
    "E349": Message(
        "Nội dung của {type} phải chia thành các điều.",
        "The body of a {type} has to consist of điều.",
        "Bắt đầu bằng một dòng «Điều 1. …» (Phụ lục III).",
        "Begin with a line «Điều 1. …» (appendix III).",
    ),
    "E350": Message(
        "«{marker}» không đứng dưới «{parent}».",
        "«{marker}» does not stand below «{parent}».",
        "Sửa số cho khớp với khoản ở trên, hoặc bổ sung «{parent}». Dòng chỉ trông giống thế "
        "thì thêm dấu \\ ở đầu: «\\{marker} …».",
        "Correct it by the khoản above, or add «{parent}». Put a \\ before a line that only "
        "looks like one: «\\{marker} …».",
    ),
    "E351": Message(
        "Mỗi mục của «nội dung» phải có đúng một trong: {keys}.",
        "Each item of «body» has exactly one key of: {keys}.",
        "Nếu đó là một câu có dấu hai chấm, đặt cả câu trong dấu nháy.",
        "If it is a text with a colon in it, put the text in quotes.",
    ),
}
