"""E94x, W94x, W95x: Word files as directives."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

IMPORTING: dict[str, Message] = {
    "E940": Message(
        "Đã có tệp {target}; lệnh này không ghi đè lên tệp nào.",
        "{target} is there already, and nothing is ever overwritten.",
        "Chọn thư mục khác: -o THƯ_MỤC; hoặc đổi tên, xóa tệp cũ nếu không cần nữa.",
        "Choose another folder with -o DIR, or rename or remove the old file.",
    ),
    "E941": Message(
        "Tệp này và {other} cùng cho ra {target}.",
        "This file and {other} would both give {target}.",
        "Đổi tên một tệp, hoặc nhập riêng từng tệp vào thư mục khác (-o).",
        "Rename one of them, or import them one by one into other folders (-o).",
    ),
    "E942": Message(
        "Không phải tệp Word: lệnh này đọc .docx, .docm, .dotx và .doc.",
        "Not a Word file: .docx, .docm, .dotx and .doc are read.",
        "Mở bằng Word rồi lưu với kiểu “Word Document (*.docx)”.",
        "Open it in Word and save it as “Word Document (*.docx)”.",
    ),
    "E943": Message(
        "LibreOffice không chuyển được tệp .doc này sang .docx: {reason}",
        "LibreOffice could not make a .docx of this .doc: {reason}",
        "Mở tệp bằng Word rồi lưu với kiểu “Word Document (*.docx)”, sau đó nhập tệp mới.",
        "Open it in Word, save it as “Word Document (*.docx)”, and import that.",
    ),
    "E944": Message(
        "Tiến trình đọc tệp này bị hệ điều hành dừng (có thể vì hết bộ nhớ).",
        "The process that read this file was stopped (perhaps there was no memory left).",
        "Nhập riêng tệp này; nếu vẫn vậy, mở bằng Word rồi lưu lại.",
        "Import it alone; if that fails too, save it again in Word.",
    ),
    "W940": Message(
        "Chưa hiểu {where} «{text}»: giữ lại thành lời ghi chú (#) ở cuối tệp YAML.",
        "Not understood, {where} “{text}”: kept as a comment (#) at the end of the YAML.",
        "Xem nó thuộc mục nào; không cần thì xóa dòng ghi chú.",
        "See which key it belongs to; remove the comment if none.",
    ),
    "W941": Message(
        "Tệp có chứa nguồn YAML, nhưng {why}: lấy theo lời văn của tệp.",
        "The file holds its YAML, but {why_en}: the words of the file are what is taken.",
    ),
    "W942": Message(
        "Chữ có vẻ gõ bằng bảng mã cũ (TCVN3, VNI) mà phông không phải: giữ nguyên, như «{text}».",
        "Text looks like an old encoding (TCVN3, VNI) in a font that is none: kept, as “{text}”.",
        "Mở bằng Word, đặt đúng phông cũ (.VnTime, VNI-Times) hoặc chuyển mã, rồi nhập lại.",
        "Set the right old font (.VnTime, VNI-Times) in Word, or convert it, and import again.",
    ),
    "W943": Message(
        "Không thấy «{key}» trong {where}: đã để chỗ trống trong [ngoặc vuông] để điền.",
        "No “{key}” was found ({where}): there is a place in [square brackets] to fill in.",
    ),
    "W944": Message(
        "Nguồn YAML lấy ra nguyên vẹn, nhưng với hồ sơ cơ quan ở đây nó cho ra văn bản khác.",
        "The YAML is what it was, but with the profile of this workspace it gives another paper.",
        "Xem vanban.yaml có phải của cơ quan ra văn bản này không; văn bản từ nơi khác đến thì "
        "nguồn có thể đã bị sửa: so từng chỗ với văn bản trước khi dùng.",
        "See whether vanban.yaml is that of the document's office. Of a file from elsewhere the "
        "YAML may be somebody's forgery: compare it with the document before it is used.",
    ),
    "W945": Message(
        "Cách ghi số thứ tự được viết lại theo Nghị định 30, từ {where}: «{before}» thành "
        "«{after}» ({count} chỗ).",
        "Numbers are written as the decree has them, from {where}: “{before}” is “{after}” "
        "({count} place(s)).",
    ),
    "W946": Message(
        "Số thứ tự không liên tục, từ {where} «{text}»: {count} dòng được giữ như đoạn văn thường "
        "(dấu \\ ở đầu dòng).",
        "Numbers do not follow one another, from {where} “{text}”: {count} line(s) are kept as "
        "plain text (a \\ before them).",
        "Sửa số rồi bỏ dấu \\ nếu muốn chúng là khoản, điểm.",
        "Correct the numbers and remove the \\ where they are meant as structure.",
    ),
    "W947": Message(
        "Chữ gõ bằng bảng mã cũ {encoding} đã được chuyển sang Unicode, như «{text}».",
        "Text in the old encoding {encoding} was converted to Unicode, as “{text}”.",
        "Đọc lại một lượt: chữ gõ sai phông có thể chuyển sai.",
        "Read it through: what was typed in the wrong font may come out wrong.",
    ),
    "W948": Message(
        "Chữ đậm, nghiêng giữa từ không ghi được, {where} «{text}»: chữ vẫn đủ.",
        "Bold or italics inside a word cannot be written, {where} “{text}”: the words are there.",
    ),
    "W949": Message(
        "Hình ở {where} không đưa vào văn bản; tệp hình được lưu bên cạnh: {name}",
        "The picture of {where} is not part of the text; its file is saved beside it: {name}",
        "Chỉ hình PNG, JPEG trong lời văn mới dùng được; hình vẽ của Word thì lưu thành PNG trước.",
        "Only PNG and JPEG inside the text can be used; save a drawing of Word as PNG first.",
    ),
    "W950": Message(
        "Phần sau chữ ký, từ {where} «{text}», được đưa vào «phụ lục».",
        "What stands below the signature, from {where} “{text}”, is an appendix.",
        "Đặt tên cho phụ lục, hoặc chuyển vào «nội dung» nếu nó thuộc về lời văn.",
        "Give the appendix a title, or move it into the text.",
    ),
    "W951": Message(
        "Bản in lại sẽ thiếu chữ của {where} «{text}»: {words}",
        "The paper made anew will lack words of {where} “{text}”: {words}",
        "Thêm chữ đó vào mục thích hợp nếu cần.",
        "Put them where they belong, if they are needed.",
    ),
    "W952": Message(
        "Tệp .doc được chuyển bằng LibreOffice trước khi đọc.",
        "The .doc was converted by LibreOffice before it was read.",
        "Đối chiếu với bản giấy: LibreOffice có thể đọc khác Word ở bảng và chỗ đánh số tự động.",
        "Compare with the paper: LibreOffice may read tables and automatic numbers differently.",
    ),
    "W953": Message(
        "Bảng ở {where} có phần không giữ nguyên được: {text}.",
        "The table of {where} cannot be kept as it is: {text}.",
        "Chữ vẫn đủ; xem lại bảng trong tệp YAML.",
        "Its words are there; look at the table in the YAML.",
    ),
    "W954": Message(
        "Tệp YAML đã ghi còn {count} chỗ phải sửa mới dùng được:",
        "The YAML has {count} problem(s) to be mended before it can be used:",
    ),
    "W955": Message(
        "Tên cơ quan giữ chữ in hoa như trên giấy, {where} «{text}»: chưa rõ viết thường thế nào.",
        "The agency's name is in capitals as on the paper, {where} “{text}”.",
        "Viết lại trong tệp YAML, như: Trường Trung học phổ thông Đốc Binh Kiều.",
        "Write it in the YAML as it stands in a sentence.",
    ),
    "W956": Message(
        "Tệp còn thay đổi chưa duyệt hoặc nhận xét (Track Changes, Comments): thay đổi lấy như đã "
        "chấp nhận, nhận xét không lấy.",
        "The file holds tracked changes or comments: changes are taken as accepted, comments left.",
    ),
    "W957": Message(
        "Bản in lại có thêm chữ không có trong tệp: «{text}»",
        "The paper made anew says more than the file: “{text}”",
    ),
    "W958": Message(
        "Tệp kèm theo nguồn YAML không lấy ra được: {name}",
        "A file that the YAML names could not be taken out: {name}",
    ),
    "W959": Message(
        "Có ký tự của phông riêng không rõ là chữ gì, {where} «{text}»: ghi là □.",
        "A sign of a private font is not known, {where} “{text}”: written as □.",
        "Thay □ bằng ký tự đúng.",
        "Put the right sign in the place of □.",
    ),
}
