"""E960–E979, W960–W979: comparing and merging versions, git."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

COMPARING: dict[str, Message] = {
    "E960": Message(
        "Thư mục này không nằm trong kho git nào.",
        "This folder is in no git repository.",
        "Chạy trong kho git (thư mục mới thì git init trước); so hai tệp trên đĩa thì ghi cả hai: "
        "vanban diff CŨ MỚI.",
        "Run it in a clone (git init for a new folder); to compare two files on the disk name "
        "both: vanban diff OLD NEW.",
    ),
    "E961": Message(
        "Git không biết phiên bản «{revision}».",
        "git knows no revision “{revision}”.",
        "Xem các phiên bản: git log --oneline; tên nhánh: git branch. Kho mới chưa có commit nào "
        "thì chưa có HEAD.",
        "See git log --oneline, git branch. A new repository without a commit has no HEAD yet.",
    ),
    "E962": Message(
        "Ở phiên bản «{revision}» chưa có tệp này.",
        "There is no such file at the revision “{revision}”.",
        "Xem tệp có từ khi nào: git log -- TỆP. Đường dẫn tính từ thư mục đang đứng.",
        "See since when it is there: git log -- FILE. Paths start from the current folder.",
    ),
    "E963": Message(
        "Tệp lớn hơn {limit} MB.",
        "The file is larger than {limit} MB.",
        "Bỏ bớt ảnh trong tệp rồi so lại.",
        "Make its pictures smaller.",
    ),
    "E964": Message(
        "Không chạy được git: {reason}",
        "git cannot be run: {reason}",
        "Cài git, hoặc so hai tệp trên đĩa: vanban diff CŨ MỚI.",
        "Install git, or compare two files on the disk: vanban diff OLD NEW.",
    ),
    "E965": Message(
        "Hai bên cùng sửa một chỗ, phải chọn: {what}",
        "both sides changed the same place, one has to be chosen: {what}",
        "Mở tệp, giữ phần đúng giữa các dấu <<<<<<< và >>>>>>>, xóa các dấu, rồi git add.",
        "Open the file, keep what is right between <<<<<<< and >>>>>>>, and git add it.",
    ),
    "E966": Message(
        "Gộp xong thì văn bản không còn đúng ({what}), nên để nguyên hai bản cho người chọn.",
        "The merged directive would not be right ({what}); both versions are left to choose from.",
        "Mở tệp, giữ phần đúng giữa các dấu <<<<<<< và >>>>>>>, xóa các dấu, rồi git add.",
        "Open the file, keep what is right between <<<<<<< and >>>>>>>, and git add it.",
    ),
    "E967": Message(
        "Nhiệm vụ đổi số khi gộp ({moved}) mà tệp tiến độ ({progress}) đã ghi theo số cũ.",
        "Tasks get other numbers by the merge ({moved}), and {progress} was kept by the old ones.",
        "Sửa số nhiệm vụ trong tệp tiến độ cho khớp (hoặc ghi «mã» cho nhiệm vụ), rồi git add cả "
        "hai tệp.",
        "Mend the numbers in the progress file (or give the tasks an id), and git add both files.",
    ),
    "E968": Message(
        "Không ghi được cấu hình git: {reason}",
        "git's configuration cannot be written: {reason}",
        "Xem lại quyền ghi của thư mục .git.",
        "Look at the permissions of .git.",
    ),
    "E969": Message(
        "Phải là một tệp văn bản thường (không phải thư mục, liên kết) dưới 1 MB; chưa ghi gì.",
        "It has to be a plain file (no folder, no link) of less than 1 MB; nothing was written.",
        "Đổi tên hoặc xóa nó rồi chạy lại vanban git setup.",
        "Rename or remove it, then run vanban git setup again.",
    ),
    "W960": Message(
        "Gộp xong, nhiệm vụ đổi số: {moved}.",
        "Merged; tasks got other numbers: {moved}.",
        "Báo cáo hay tiến độ nhắc số cũ thì sửa theo; ghi «mã» cho nhiệm vụ thì số không đổi nữa.",
        "Mend what names the old numbers; a task with an id of its own keeps it.",
    ),
    "W961": Message(
        "Bản so sánh không mang được {count} hình, biểu đồ hay tệp nhúng của bản trước.",
        "{count} picture(s), chart(s) or embedded file(s) of the earlier version are left out.",
        "Chữ thì đủ; hình của bản trước xem trong chính bản ấy.",
        "The words are all there; see the earlier version for them.",
    ),
}
