"""E7xx: the workspace and the command line."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

WORKSPACE: dict[str, Message] = {
    "E701": Message(
        "đã có tệp này rồi, không ghi đè",
        "this file exists already and is not overwritten",
        "chọn tên khác hoặc thư mục khác, hoặc tự xóa tệp cũ nếu không cần nữa",
        "choose another name or folder, or remove the old file yourself",
    ),
    "E702": Message(
        "văn bản này và {other} cùng ghi ra một tệp là {target}",
        "this directive and {other} would be written to the same file, {target}",
        "đổi tên một trong hai tệp, hoặc không dùng -o",
        "rename one of the two files, or leave -o out",
    ),
    "E703": Message(
        "máy không cho đọc hoặc ghi: {reason}",
        "the machine refused to read or write: {reason}",
        "xem lại quyền ghi của thư mục và chỗ trống trên đĩa; văn bản cũ (nếu có) vẫn còn nguyên",
        "look at the folder's permissions and the disk's free space; the old file, if any, is kept",
    ),
    "E704": Message(
        "không có loại văn bản «{value}»{near}",
        "there is no type of document “{value}”{near}",
        "loại có thể là: {known}",
        "a type is one of: {known}",
    ),
    "E705": Message(
        "phiên bản này chưa soạn được {value}",
        "this version cannot compose {value} yet",
    ),
    "E799": Message(
        "lỗi của chính chương trình: {reason}",
        "a defect of the program itself: {reason}",
        "không phải lỗi của bạn; hãy gửi dòng này cùng tệp YAML cho người phụ trách phần mềm",
        "this is not your mistake; send this line and the YAML file to whoever maintains it",
    ),
}
