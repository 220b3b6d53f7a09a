"""E92x–E94x: `vanban check`, `vanban rules`, `vanban verify`."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

CHECKING: dict[str, Message] = {
    "E920": Message(
        "Tệp này không phải .yaml hay .docx nên không kiểm tra được.",
        "This is neither a .yaml nor a .docx file and cannot be checked.",
        "Tệp .doc, .odt, .rtf thì mở bằng Word rồi lưu thành .docx.",
        "Open a .doc, .odt or .rtf in Word and save it as .docx.",
    ),
    "E921": Message(
        "Không có quy tắc «{code}».",
        "There is no rule «{code}».",
        "Ghi mã như VB601, hoặc chữ đầu của mã như VB6; xem các mã: vanban rules.",
        "Write a code like VB601, or how codes begin, like VB6; see them: vanban rules.",
    ),
    "E922": Message(
        "Việc kiểm tra tệp này bị dừng đột ngột (có thể do thiếu bộ nhớ); các tệp khác vẫn xong.",
        "Checking this file ended abruptly (perhaps for want of memory); the others are done.",
        "Kiểm tra riêng tệp này; vẫn bị thì gửi tệp cho người phụ trách phần mềm.",
        "Check this file alone; if it happens again, send it to whoever maintains the program.",
    ),
    "E923": Message(
        "Tệp ghi nhận xét trùng với một tệp đang kiểm tra.",
        "The file for the comments is one of those that are checked.",
        "Đặt tên khác sau --annotate; bản gốc không bao giờ bị ghi đè.",
        "Give another name behind --annotate; the original is never overwritten.",
    ),
    "E924": Message(
        "Không ghi được nhận xét vào bản sao của tệp này: {what}.",
        "No comments could be put into a copy of this file: {what}.",
        "Mở tệp bằng Word, lưu lại rồi chạy lại lệnh; danh sách lỗi ở trên vẫn đầy đủ.",
        "Open it in Word, save it, and run the command again; the list above is complete.",
    ),
    "E925": Message(
        "Việc kiểm tra tệp này gặp lỗi của chính chương trình: {reason}",
        "Checking this file met a defect of the program itself: {reason}",
        "Không phải lỗi của bạn; hãy gửi dòng này cùng tệp cho người phụ trách phần mềm.",
        "This is not your mistake; send this line and the file to whoever maintains it.",
    ),
    "E926": Message(
        "Không ghi được phần tự sửa vào tệp này: {reason}. Tệp vẫn nguyên như cũ.",
        "The repairs could not be written into this file: {reason}. It is as it was.",
        "Xem lại quyền ghi và chỗ trống trên đĩa rồi chạy lại, hoặc tự sửa theo danh sách này.",
        "Look at permissions and disk space and run it again, or mend it by this list.",
    ),
    "E927": Message(
        "Đã có tệp này, và nó không phải là bản nhận xét của vanban: không ghi đè.",
        "There is such a file, and no copy with comments of vanban's: it is not overwritten.",
        "Đặt tên khác sau --annotate (ví dụ {name}), hoặc chuyển tệp cũ đi chỗ khác.",
        "Give another name behind --annotate (such as {name}), or move the old file away.",
    ),
    "E930": Message(
        "Trái quy định {rule}: {message_vi}",
        "breaks rule {rule}: {message_en}",
        "{hint_vi} ({clause}; xem: vanban rules {rule})",
        "{hint_en} ({clause}; see: vanban rules {rule})",
    ),
    "E931": Message(
        "Không tìm thấy tệp YAML của văn bản này.",
        "The YAML file of this document was not found.",
        "Ghi tên tệp đó: vanban verify {path} --source TỆP.yaml (văn bản do vanban merge tạo ra "
        "thì thêm --data DANH_SÁCH)",
        "Name it: vanban verify {path} --source FILE.yaml (for a document made by vanban merge, "
        "add --data LIST)",
    ),
    "E932": Message(
        "Tệp này không do vanban tạo ra (không có dấu xuất xứ).",
        "This file was not made by vanban (it does not say where it comes from).",
        "Muốn xem tệp có đúng thể thức không: vanban check {path}",
        "To see whether it follows the decree: vanban check {path}",
    ),
    "E933": Message(
        "Đã bị sửa sau khi tạo: {what}.",
        "It was changed after it was made: {what}.",
        "Sửa trong {source} rồi tạo lại: vanban render {source}; hoặc xin lại bản gốc.",
        "Make the change in {source} and render again: vanban render {source}.",
    ),
    "E934": Message(
        "{source} (hoặc vanban.yaml, mẫu Word) đã thay đổi từ khi tạo văn bản này, nên không rõ "
        "tệp có bị sửa trong Word hay không{what}.",
        "{source} (or vanban.yaml, or the template) has changed since this was made, so whether "
        "the file was changed in Word is not known{what}.",
        "Xem từng chỗ khác; nội dung mới của YAML là đúng thì tạo lại: vanban render {source}",
        "Look at each difference; if the YAML's words are right, render again: vanban render "
        "{source}",
    ),
    "E935": Message(
        "{source} là mẫu trộn (có ô {places}), nên chưa rõ văn bản này của hàng nào trong danh "
        "sách.",
        "{source} is a merge master (with {places}): of which row of the list this document is, "
        "is not known.",
        "Ghi cả danh sách đã dùng: vanban verify {path} --source {source} --data DANH_SÁCH.xlsx",
        "Name the list it was made with: vanban verify {path} --source {source} --data LIST.xlsx",
    ),
    "E936": Message(
        "Không hàng nào của {list} cho ra văn bản này: danh sách, {source}, vanban.yaml hoặc mẫu "
        "Word đã thay đổi từ khi trộn, hoặc đây là văn bản của danh sách khác.",
        "No row of {list} gives this document: the list, {source}, vanban.yaml or the template has "
        "changed since, or it is of another list.",
        "Lấy lại các tệp như lúc trộn (git) rồi xem lại; nội dung mới là đúng thì trộn lại: "
        "vanban merge {source} --data {list}",
        "Look again with the files as they were (git); if the new words are right, merge again: "
        "vanban merge {source} --data {list}",
    ),
    "E937": Message(
        "Đã bị sửa sau khi trộn từ {place_vi} của {list}: {what}.",
        "It was changed after it was made from {place_en} of {list}: {what}.",
        "Sửa trong {source} hoặc danh sách rồi trộn lại: vanban merge {source} --data {list}; hoặc "
        "xin lại bản gốc.",
        "Make the change in {source} or the list and merge again: vanban merge {source} --data "
        "{list}.",
    ),
}
