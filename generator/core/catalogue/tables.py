"""E37x to E39x: tables and pictures."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

_FILE_VI = "Mở bằng Excel hoặc LibreOffice, xem lại rồi lưu lại."
_FILE_EN = "Open it in Excel or LibreOffice, look at it and save it again."

TABLES: dict[str, Message] = {
    "E370": Message(
        "Bảng không có dòng nào.",
        "The table has no rows.",
        "Ghi «dòng» (mỗi dòng một danh sách ô), hoặc «tệp» là một tệp .csv, .xlsx.",
        "Give «rows» (each a list of cells), or «file», a .csv or .xlsx.",
    ),
    "E371": Message(
        "«{vi}» phải là danh sách các dòng, mỗi dòng là một danh sách ô.",
        "«{en}» has to be a list of rows, each a list of cells.",
        "Viết: - [ô thứ nhất, ô thứ hai]",
        "Write: - [first cell, second cell]",
    ),
    "E372": Message(
        "Một ô của bảng phải là một câu chữ.",
        "A cell of a table has to be a text.",
        "Câu có dấu hai chấm hoặc dấu phẩy thì đặt trong dấu nháy.",
        "Put a text with a colon or a comma in it in quotes.",
    ),
    "E373": Message(
        "Bảng có cả «dòng» lẫn «tệp».",
        "The table has both «rows» and «file».",
        "Giữ lại một trong hai.",
        "Keep one of them.",
    ),
    "E374": Message(
        "Bảng có {count} dòng; nhiều nhất là {most}.",
        "The table has {count} rows; {most} are the most.",
        "Chia bảng ra nhiều phụ lục.",
        "Divide it among several appendices.",
    ),
    "E375": Message(
        "Bảng có {count} cột; phải có từ 1 đến {most}.",
        "The table has {count} columns; 1 to {most} are possible.",
        "Bỏ bớt cột, hoặc chia thành nhiều bảng.",
        "Leave columns out, or make several tables of it.",
    ),
    "E376": Message(
        "Dòng {row} của bảng có {count} ô, các dòng khác có {wanted}.",
        "Row {row} of the table has {count} cells, the others {wanted}.",
        "Ô trống ghi là ''; ô gộp với ô bên trái ghi là <, với ô bên trên ghi là ^.",
        "Write '' for an empty cell, < for one joined to its left, ^ to the one above.",
    ),
    "E377": Message(
        "Ô ở dòng {row}, cột {column} ghi «{sign}» nhưng không có ô nào bên đó để gộp.",
        "The cell in row {row}, column {column} is «{sign}», but there is no cell to join it to.",
        "Dấu < gộp với ô bên trái, ^ gộp với ô bên trên; muốn in dấu đó thì ghi \\{sign}.",
        "< joins it to the left, ^ to the cell above; write \\{sign} to print the sign.",
    ),
    "E378": Message(
        "Các ô gộp với ô ở dòng {row}, cột {column} không thành một hình chữ nhật.",
        "The cells joined to that of row {row}, column {column} are no rectangle.",
        "Xem lại các dấu < và ^ quanh ô đó.",
        "Look at the < and ^ around it.",
    ),
    "E379": Message(
        "Bảng không lấy được từ tệp «{name}»; chỉ nhận .csv và .xlsx.",
        "No table can be taken from «{name}»; only from .csv and .xlsx.",
        "Mở tệp bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.",
        "Open it in Excel or LibreOffice and save it as .xlsx.",
    ),
    "E380": Message(
        "Tệp «{name}» không phải UTF-8 (dòng {row}).",
        "The file «{name}» is not UTF-8 (row {row}).",
        "Trong Excel, lưu lại với kiểu “CSV UTF-8”.",
        "Save it in Excel as “CSV UTF-8”.",
    ),
    "E381": Message(
        "Tệp «{name}» sai cách viết CSV ở dòng {row} ({reason}).",
        "The file «{name}» is no sound CSV in row {row} ({reason}).",
        "Thường là thiếu một dấu nháy kép; " + _FILE_VI[0].lower() + _FILE_VI[1:],
        "Mostly a missing double quote; " + _FILE_EN[0].lower() + _FILE_EN[1:],
    ),
    "E382": Message(
        "Tệp «{name}» không phải là tệp Excel (.xlsx) lành lặn.",
        "The file «{name}» is no sound Excel workbook (.xlsx).",
        _FILE_VI,
        _FILE_EN,
    ),
    "E383": Message(
        "Tệp «{name}» có ký tự {character} ở dòng {row}, không thể in ra.",
        "The file «{name}» has the character {character} in row {row}, which cannot be printed.",
        "Xóa ký tự đó trong tệp.",
        "Delete it in the file.",
    ),
    "E384": Message(
        "Tệp «{name}» là tệp Excel cũ (.xls) hoặc có mật khẩu.",
        "The file «{name}» is an old Excel file (.xls) or has a password.",
        "Mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx.",
        "Open it in Excel, take the password away and save it as .xlsx.",
    ),
    "E385": Message(
        "Tệp «{name}» không có trang tính «{sheet}».",
        "The file «{name}» has no sheet «{sheet}».",
        "Các trang tính: {known}.",
        "Its sheets: {known}.",
    ),
    "E386": Message(
        "Trang tính «{sheet}» của tệp «{name}» quá lớn.",
        "The sheet «{sheet}» of the file «{name}» is too large.",
        "Chép phần cần in sang một trang tính mới; dòng, cột trống có định dạng cũng được tính.",
        "Copy what is to be printed to a new sheet; empty formatted rows and columns count.",
    ),
    "E387": Message(
        "Ô {cell} của tệp «{name}» là công thức chưa được tính.",
        "The cell {cell} of the file «{name}» is a formula that was never calculated.",
        _FILE_VI,
        _FILE_EN,
    ),
    "E388": Message(
        "Ô {cell} của tệp «{name}» có lỗi {value}.",
        "The cell {cell} of the file «{name}» holds the error {value}.",
        "Sửa công thức trong tệp đó.",
        "Mend the formula there.",
    ),
    "E389": Message(
        "Văn bản kết thúc bằng bảng hoặc hình; phía trên chữ ký phải có lời văn.",
        "The document ends with a table or a picture; words have to stand above the signature.",
        "Thêm một câu kết sau bảng, hoặc ghi «kết thúc».",
        "Add a closing sentence behind it, or give «closing».",
    ),
    "E390": Message(
        "Tệp «{name}» không phải là ảnh PNG hoặc JPEG lành lặn.",
        "The file «{name}» is no sound PNG or JPEG picture.",
        "Mở ảnh rồi lưu lại thành .png hoặc .jpg.",
        "Open it and save it as .png or .jpg.",
    ),
    "E391": Message(
        "Hình rộng {width} mm; phải từ {least} đến {most} mm.",
        "The picture is {width} mm wide; {least} to {most} mm are possible.",
        "Sửa «rộng», hoặc bỏ đi để hình vừa với trang.",
        "Change «width», or leave it out for a picture that fits the page.",
    ),
    "E392": Message(
        "Ảnh «{name}» quá lớn: {width} × {height} điểm ảnh.",
        "The picture «{name}» is too large: {width} × {height} pixels.",
        "Thu nhỏ ảnh còn nhiều nhất {side} điểm mỗi cạnh và {most} triệu điểm tất cả.",
        "Make it smaller: at most {side} pixels a side and {most} million in all.",
    ),
    "E393": Message(
        "Tệp «{name}» có {vi} bị ẩn.",
        "The file «{name}» has {en} hidden.",
        "Bỏ ẩn hoặc xóa hẳn trong tệp, để rõ cái gì được in ra.",
        "Show or delete it in the file, so that it is plain what is printed.",
    ),
    "E394": Message(
        "Bảng có «{vi}» nhưng không có «tệp» nào để dùng nó.",
        "The table has «{en}», but no «file» that it would hold for.",
        "Xóa mục này, hoặc ghi «tệp» (trang tính chỉ có trong .xlsx).",
        "Delete it, or give a «file» (only an .xlsx has sheets).",
    ),
}
