"""E7xx: the workspace and the command line."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

WORKSPACE: dict[str, Message] = {
    "E701": Message(
        "Đã có tệp này rồi, không ghi đè",
        "this file exists already and is not overwritten",
        "chọn tên khác hoặc thư mục khác, hoặc tự xóa tệp cũ nếu không cần nữa",
        "choose another name or folder, or remove the old file yourself",
    ),
    "E702": Message(
        "Văn bản này và {other} cùng ghi ra một tệp là {target}",
        "this directive and {other} would be written to the same file, {target}",
        "đổi tên một trong hai tệp, hoặc không dùng -o",
        "rename one of the two files, or leave -o out",
    ),
    "E703": Message(
        "Máy không cho đọc hoặc ghi: {reason}",
        "the machine refused to read or write: {reason}",
        "xem lại quyền ghi của thư mục và chỗ trống trên đĩa; văn bản cũ (nếu có) vẫn còn nguyên",
        "look at the folder's permissions and the disk's free space; the old file, if any, is kept",
    ),
    "E704": Message(
        "Không có loại văn bản «{value}»{near}",
        "there is no type of document “{value}”{near}",
        "loại có thể là: {known}",
        "a type is one of: {known}",
    ),
    "E706": Message(
        "Thư mục này đã là thư mục làm việc.",
        "This folder is a workspace already.",
        "Dùng luôn thư mục này: vanban new công-văn; hoặc chọn tên thư mục khác.",
        "Use it as it is: vanban new công-văn; or choose another folder.",
    ),
    "W701": Message(
        "Văn bản còn chỗ trong [ngoặc vuông] chưa thay: {places}",
        "The document still has places in [square brackets] to replace: {places}",
        "Điền nội dung thật vào tệp này (hoặc vào vanban.yaml) rồi tạo lại trước khi trình ký.",
        "Put the real words into this file (or into vanban.yaml) and render again before signing.",
    ),
    "W702": Message(
        "Bản PDF này là bản cũ, chưa được làm lại theo .docx vừa tạo.",
        "This PDF is an old one; it was not made again from the new .docx.",
        "Làm lại: vanban render TỆP --pdf, hoặc vanban build --pdf; không cần thì xóa bản cũ.",
        "Make it again: vanban render FILE --pdf, or vanban build --pdf; or remove it.",
    ),
    "W703": Message(
        "Chưa có vanban.yaml ở thư mục này hay các thư mục trên nó.",
        "There is no vanban.yaml in this folder or above it.",
        "Chạy «vanban init THƯ_MỤC» một lần để ghi tên cơ quan, địa danh, người ký dùng chung.",
        "Run “vanban init DIR” once, to keep agency, place and signatories in one place.",
    ),
    "E799": Message(
        "Lỗi của chính chương trình: {reason}",
        "a defect of the program itself: {reason}",
        "không phải lỗi của bạn; hãy gửi dòng này cùng tệp YAML cho người phụ trách phần mềm",
        "this is not your mistake; send this line and the YAML file to whoever maintains it",
    ),
}
