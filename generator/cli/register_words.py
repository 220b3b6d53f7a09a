"""The words of `vanban issue`, `reserve` and `register` in both languages."""

from __future__ import annotations

REGISTER_WORDS: dict[str, tuple[str, str]] = {
    "issue": (
        "Cấp số tiếp theo của hệ thống số và năm, ghi số và ngày vào tệp YAML (mọi chữ khác giữ"
        " nguyên), vào sổ đăng ký, và tạo văn bản. Có lỗi ở bất kỳ tệp nào thì không cấp số nào."
        " Bị ngắt giữa chừng thì chạy lại đúng lệnh này: văn bản nhận đúng số đã giữ.",
        "Give the next number of its series and year, write number and date into the YAML (all else"
        " stays), enter it into the book and make the document. If any file has an error, no number"
        " is given. After a break run the same command again: it gets the number that was kept.",
    ),
    "issue-summary": ("Cấp số, ngày và vào sổ", "Give number and date, enter into the book"),
    "issue-usage": (
        "TỆP… [--date NGÀY] [--number SỐ] [--backdate LÝ_DO]",
        "FILE… [--date DAY] [--number NUMBER] [--backdate REASON]",
    ),
    "issue-date": (
        "Ngày ban hành; không ghi thì là ngày trong tệp, hoặc hôm nay.",
        "The date of issue; that of the file, or today, unless given.",
    ),
    "issue-number": (
        "Lấy đúng số này: số đã dành, hoặc số đầu tiên khi sổ năm nay bắt đầu trên giấy.",
        "Take this number: a reserved one, or the first when the year began on paper.",
    ),
    "issue-backdate": (
        "Cho phép ngày không theo thứ tự số, với lý do này (được lưu trong sổ).",
        "Allow a date out of order, for this reason (which is kept).",
    ),
    "issue-done": (
        "Số {number}/{symbol} ngày {date}: {path}",
        "Number {number}/{symbol} of {date}: {path}",
    ),
    "issue-stopped": (
        "Chưa cấp số nào: {count} lỗi.",
        "No number was given: {count} problem(s).",
    ),
    "issue-broken-off": (
        "Đã cấp số {number} cho {path} nhưng chưa làm xong; sửa nguyên nhân dưới đây rồi chạy lại"
        " đúng lệnh này để nhận đúng số đó.",
        "{path} has number {number}, but is not finished; mend what is told below and run the same"
        " command again: it gets that number.",
    ),
    "reserve": (
        "Dành số cho văn bản sẽ ban hành sau với ngày này; số đã dành chỉ dùng được bằng"
        " «vanban issue TỆP --number SỐ». LOẠI chọn hệ thống số (mặc định: công văn).",
        "Keep numbers for documents that will be issued later with this date; use one by"
        " “vanban issue FILE --number N”. TYPE chooses the series (công văn unless given).",
    ),
    "reserve-summary": ("Dành số cho văn bản sẽ ban hành", "Keep numbers for later"),
    "reserve-usage": ("[LOẠI] --reason LÝ_DO", "[TYPE] --reason WHY"),
    "reserve-date": ("Ngày của các số đó; mặc định hôm nay.", "Their date; today unless given."),
    "reserve-count": ("Dành mấy số liền nhau.", "How many numbers."),
    "reason": ("Lý do, lưu trong sổ.", "Why; kept in the book."),
    "series": ("Hệ thống số, như tên trong sổ.", "The series, as the book names it."),
    "year": ("Năm; mặc định năm nay.", "The year; this one unless given."),
    "reserve-done": ("Đã dành số {number} ({series}), ngày {date}.",
                     "Number {number} ({series}) is kept, with the date {date}."),
    "register": (
        "Sổ đăng ký văn bản đi: xem, tìm, in, đối chiếu với các tệp, lập lại, hủy số, khóa sổ.",
        "The book of outgoing documents: show, search, print, compare with the files, complete,"
        " give a number up, close a year.",
    ),
    "register-summary": ("Sổ đăng ký văn bản đi", "The book of outgoing documents"),
    "register-usage": ("show|search|export|verify|rebuild|start|void|close …",
                       "show|search|export|verify|rebuild|start|void|close …"),
    "register-show": ("Xem sổ của một năm.", "Show the book of a year."),
    "register-show-summary": ("Xem sổ", "Show the book"),
    "register-show-usage": ("[--year NĂM] [--type LOẠI]", "[--year YEAR] [--type TYPE]"),
    "register-search": (
        "Tìm văn bản có mọi từ này, trong trích yếu, nội dung, nơi nhận, người ký; từ không dấu tìm"
        " cả từ có dấu.",
        "Find documents with all of these words: in subject, text, recipients, signatories. A word"
        " without marks finds those with marks too.",
    ),
    "register-search-summary": ("Tìm văn bản trong sổ", "Find documents"),
    "register-search-usage": ("TỪ…", "WORD…"),
    "register-export": (
        "In sổ theo Phụ lục IV (.xlsx, .docx, .pdf, có bìa), hoặc xuất dữ liệu đặc tả theo Phụ lục"
        " VI (.json, .xml); đuôi tên tệp cho biết dạng nào.",
        "Write the book of appendix IV (.xlsx, .docx, .pdf, with its cover), or the metadata of"
        " appendix VI (.json, .xml); the file's suffix says which.",
    ),
    "register-export-summary": ("In sổ, xuất dữ liệu", "Write the book to a file"),
    "register-export-usage": ("TỆP.xlsx|docx|pdf|json|xml", "FILE.xlsx|docx|pdf|json|xml"),
    "register-verify": (
        "Đối chiếu sổ với các tệp YAML, register/<năm>.yaml và các nhánh git: kể mọi chỗ không"
        " khớp.",
        "Compare the book with the YAML files, register/<year>.yaml and the git branches: name"
        " every disagreement.",
    ),
    "register-verify-summary": ("Đối chiếu sổ với các tệp", "Compare book and files"),
    "register-verify-usage": ("", ""),
    "register-rebuild": (
        "Ghi bổ sung vào sổ những gì các tệp YAML và register/<năm>.yaml có mà sổ không có (và"
        " ngược lại). Không xóa gì khỏi sổ; chỗ không tự khớp được thì kể ra.",
        "Enter into the book what the YAML files and register/<year>.yaml have and it lacks (and"
        " the other way round). Nothing is taken out; what cannot be mended is told.",
    ),
    "register-rebuild-summary": ("Lập lại sổ từ các tệp", "Complete the book from the files"),
    "register-rebuild-usage": ("", ""),
    "register-start": (
        "Sổ của năm bắt đầu từ số này: các số trước đó đã ghi ở sổ khác (sổ giấy, phần mềm cũ).",
        "The year's book begins with this number: the ones before it stand in another book.",
    ),
    "register-start-summary": ("Sổ bắt đầu từ số nào", "With which number the book begins"),
    "register-start-usage": ("SỐ [--reason LÝ_DO]", "N [--reason WHY]"),
    "start-done": (
        "Sổ năm {year} ({series}) bắt đầu từ số {number}.",
        "The book of {year} ({series}) begins with {number}.",
    ),
    "register-void": (
        "Hủy một số, có lý do; số đã hủy không bao giờ được cấp lại.",
        "Give a number up, with a reason; it is never given again.",
    ),
    "register-void-summary": ("Hủy một số", "Give a number up"),
    "register-void-usage": ("SỐ --reason LÝ_DO", "N --reason WHY"),
    "register-close": (
        "Khóa sổ của một năm: không cấp số nào của năm đó nữa.",
        "Close the book of a year: no number of it is given any more.",
    ),
    "register-close-summary": ("Khóa sổ một năm", "Close a year"),
    "register-close-usage": ("NĂM [--reason LÝ_DO]", "YEAR [--reason WHY]"),
    "amend": (
        "Viết tệp YAML của văn bản sửa đổi, bổ sung (cùng hình thức với văn bản đã ban hành), hoặc"
        " thay thế nó. Dùng khi sai về nội dung; sai về thể thức thì dùng «vanban correct» (khoản 3"
        " Điều 18).",
        "Write the YAML of a document (of the same form) that amends an issued one, or replaces it."
        " For mistakes in the content; for those in form use “vanban correct” (Điều 18.3).",
    ),
    "amend-summary": ("Sửa đổi, thay thế văn bản đã ban hành", "Amend or replace what was issued"),
    "amend-usage": ("TỆP [--replace] [-o TỆP_MỚI]", "FILE [--replace] [-o NEW_FILE]"),
    "amend-replace": (
        "Thay thế cả văn bản: tệp mới bắt đầu bằng toàn bộ nội dung cũ.",
        "Replace the whole: the new file begins with all of the old one.",
    ),
    "correct": (
        "Viết tệp YAML của công văn đính chính một văn bản đã ban hành có sai sót về thể thức, kỹ"
        " thuật trình bày, thủ tục (khoản 3 Điều 18).",
        "Write the YAML of the công văn that corrects mistakes of form or procedure in an issued"
        " document (Điều 18.3).",
    ),
    "correct-summary": ("Đính chính văn bản đã ban hành", "Correct what was issued"),
    "correct-usage": ("TỆP [-o TỆP_MỚI]", "FILE [-o NEW_FILE]"),
    "revoke": (
        "Viết tệp YAML của thông báo thu hồi một văn bản đã ban hành (khoản 4 Điều 18); khi thông"
        " báo được cấp số, sổ ghi chú văn bản cũ là bị thu hồi.",
        "Write the YAML of the thông báo that calls an issued document back (Điều 18.4); once that"
        " is issued, the book says so beside the old one.",
    ),
    "revoke-summary": ("Thu hồi văn bản đã ban hành", "Call back what was issued"),
    "revoke-usage": ("TỆP [--reason LÝ_DO] [-o TỆP_MỚI]", "FILE [--reason WHY] [-o NEW_FILE]"),
    "revoke-reason": ("Lý do thu hồi, in trong thông báo.", "Why; printed in the notice."),
    "draft-next": (
        "Điền chỗ [ngoặc vuông], rồi: vanban render {path}; ký xong thì: vanban issue {path}",
        "Fill in the [square brackets], then: vanban render {path}; once signed: vanban issue"
        " {path}",
    ),
    "number-argument": ("SỐ", "N"),
    "year-argument": ("NĂM", "YEAR"),
    "words-argument": ("TỪ…", "WORD…"),
    "file-argument": ("TỆP", "FILE"),
    "optional-type": ("[LOẠI]", "[TYPE]"),
    "only-type": ("Chỉ loại này (ghi nhiều lần được).", "Only this type (may be repeated)."),
    "from-day": ("Từ ngày.", "From this day."),
    "to-day": ("Đến hết ngày.", "Up to this day."),
    "secret": ("Sổ của văn bản mật.", "The book of the secret documents."),
    "volume": ("Quyển số, in trên bìa.", "The volume, as on the cover."),
    "void-file": (
        "Số đó là của {path} ({what}): xóa dòng số, ngày trong tệp ấy. Cấp lại thì có số mới.",
        "It was the number of {path} ({what}): remove number and date from that file. Issued again"
        " it gets a new one.",
    ),
    "void-done": ("Đã hủy số {number} ({series}, năm {year}).",
                  "Number {number} ({series}, {year}) is given up."),
    "close-done": ("Đã khóa sổ năm {year}: {series}.", "The book of {year} is closed: {series}."),
    "book-empty": ("Sổ không có dòng nào như vậy.", "The book has no such line."),
    "verified": (
        "Sổ và các tệp khớp nhau: {count} số.",
        "Book and files agree: {count} number(s).",
    ),
    "not-verified": ("Có {count} chỗ không khớp.", "{count} disagreement(s)."),
    "rebuilt": (
        "Đã ghi vào sổ {entered} văn bản, làm xong {finished}, đổi đường dẫn {moved},"
        " bổ sung {lines} dòng.",
        "Entered {entered} document(s), finished {finished}, moved {moved}, {lines} line(s) added.",
    ),
    "nothing-rebuilt": (
        "Không có gì phải ghi bổ sung.",
        "There was nothing to complete.",
    ),
    "damaged-kept": ("Tệp sổ hỏng được giữ ở {path}.", "The damaged file is kept at {path}."),
    "unknown-format": (
        "{path}: tên tệp phải có đuôi .xlsx, .docx, .pdf, .json hoặc .xml",
        "{path}: the name must end with .xlsx, .docx, .pdf, .json or .xml",
    ),
}  # fmt: skip
