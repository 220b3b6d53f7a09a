"""E90x, E91x: reading any .docx."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

_SAVE_VI = (
    "Mở tệp bằng Word rồi lưu lại với kiểu “Word Document (*.docx)”, sau đó kiểm tra tệp mới."
)
_SAVE_EN = "Open it in Word, save it as “Word Document (*.docx)”, and check the new file."
_AGAIN_VI = "Xin lại tệp gốc từ người gửi, hoặc mở bằng Word (Open and Repair) rồi lưu lại."
_AGAIN_EN = "Ask the sender for the file again, or open it in Word (Open and Repair) and save it."
_NEVER_VI = "Word không bao giờ viết như vậy: đừng mở tệp này, hãy hỏi lại người gửi."
_NEVER_EN = "Word never writes this: do not open the file, ask whoever sent it."

INSPECTING: dict[str, Message] = {
    "E900": Message(
        "Tệp này không phải là tệp .docx.", "This is not a .docx file.", _SAVE_VI, _SAVE_EN
    ),
    "E901": Message(
        "Đây là tệp Word đời cũ (.doc) mang đuôi .docx.",
        "This is an old Word file (.doc) under the name of a .docx.",
        _SAVE_VI,
        _SAVE_EN,
    ),
    "E902": Message(
        "Tệp có mật khẩu nên không đọc được.",
        "The file is protected by a password and cannot be read.",
        "Bỏ mật khẩu trong Word (File, Info, Protect Document), lưu lại rồi kiểm tra.",
        "Remove the password in Word (File, Info, Protect Document), save, and check again.",
    ),
    "E903": Message(
        "Đây không phải là tệp Word .docx: bên trong là {kind}.",
        "This is no .docx of Word's: it is {kind} inside.",
        _SAVE_VI,
        _SAVE_EN,
    ),
    "E904": Message(
        "Tệp bị hỏng hoặc bị cắt cụt: {what}",
        "The file is damaged or cut off: {what}",
        _AGAIN_VI,
        _AGAIN_EN,
    ),
    "E905": Message(
        "Tệp quá lớn hoặc nén bất thường ({what}).",
        "The file is too large, or packed abnormally ({what}).",
        "Nén ảnh trong Word (Compress Pictures) hoặc tách tệp; nếu tệp vốn nhỏ thì đừng mở.",
        "Compress the pictures in Word or split the file; if it was small, do not open it.",
    ),
    "E906": Message(
        "Tệp có tên bên trong không an toàn hoặc trùng nhau: {what}",
        "The file holds a name that is unsafe, or there twice: {what}",
        _NEVER_VI,
        _NEVER_EN,
    ),
    "E907": Message(
        "Tệp có khai báo DOCTYPE hoặc ENTITY trong {what}.",
        "The file declares a DOCTYPE or ENTITY in {what}.",
        _NEVER_VI,
        _NEVER_EN,
    ),
    "E908": Message(
        "Phần {what} của tệp không ghi bằng bảng mã UTF-8.",
        "The part {what} of the file is not written in UTF-8.",
        _SAVE_VI,
        _SAVE_EN,
    ),
    "E909": Message(
        "Phần {what} của tệp có XML sai cú pháp.",
        "The part {what} of the file is not well-formed XML.",
        _AGAIN_VI,
        _AGAIN_EN,
    ),
    "E910": Message(
        "Tệp thiếu phần {what} nên không phải là văn bản Word trọn vẹn.",
        "The file lacks {what} and is no whole Word document.",
        _AGAIN_VI,
        _AGAIN_EN,
    ),
    "E911": Message(
        "Văn bản quá dài để kiểm tra một lần: {what}.",
        "The document is too long to be checked at once: {what}.",
        "Tách thành nhiều tệp, hoặc bỏ bảng số liệu lớn ra tệp riêng.",
        "Split it, or move large tables into a file of their own.",
    ),
    "E912": Message(
        "Phần {what} của tệp lồng nhau quá sâu (bảng trong bảng, khung trong khung).",
        "The part {what} of the file is nested too deep (tables in tables, boxes in boxes).",
        "Tách bảng hoặc khung chữ lồng trong cùng ra ngoài, lưu lại rồi kiểm tra.",
        "Move the innermost tables or text boxes out, save, and check again.",
    ),
    "E913": Message(
        "Văn bản có một đoạn dài hơn {count} chữ cái, không kiểm tra được.",
        "The document has a paragraph of more than {count} letters and cannot be checked.",
        "Ngắt đoạn bằng Enter ở chỗ hết ý (tìm chỗ không có dấu hết đoạn ¶), rồi kiểm tra lại.",
        "Part it with Enter where a thought ends (where no ¶ stands), and check again.",
    ),
}
