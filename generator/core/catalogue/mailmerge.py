"""E73x and E74x, E755: mail merge."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

MAILMERGE: dict[str, Message] = {
    "E730": Message(
        "Tệp này không có ô trộn nào, nên mọi hàng của danh sách sẽ ra cùng một văn bản.",
        "This file has no merge place, so that every row would give the same document.",
        "Ghi tên cột trong hai dấu nhọn ở nơi cần điền, ví dụ: kính gửi: <<Tên đơn vị>>",
        "Write the name of a column where it belongs: addressees: <<Unit>>",
    ),
    "E731": Message(
        "Danh sách không có hàng nào dưới hàng tên cột.",
        "The list has no row below the names of its columns.",
        "Hàng đầu ghi tên các cột, mỗi hàng sau một nơi nhận.",
        "The first row names the columns; each row below is one addressee.",
    ),
    "E732": Message(
        "Danh sách có {count} hàng; nhiều nhất là {most}.",
        "The list has {count} rows; {most} are the most.",
        "Chia danh sách ra nhiều tệp.",
        "Divide it among several files.",
    ),
    "E733": Message(
        "{place_vi} có ký tự {character}, không thể in ra.",
        "{place_en} has the character {character}, which cannot be printed.",
        "Xóa ký tự đó trong danh sách.",
        "Delete it in the list.",
    ),
    "E734": Message(
        "{place_vi} dài {length} chữ; nhiều nhất là {most}.",
        "{place_en} has {length} characters; {most} are the most.",
    ),
    "E735": Message(
        "Danh sách phải là tệp .csv hoặc .xlsx.",
        "The list has to be a .csv or .xlsx file.",
        "Mở tệp bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.",
        "Open it in Excel or LibreOffice and save it as .xlsx.",
    ),
    "E736": Message(
        "Danh sách lớn hơn {most} MB.",
        "The list is larger than {most} MB.",
        "Chia danh sách ra nhiều tệp, bỏ ảnh và những cột không dùng.",
        "Divide it among several files; leave out pictures and columns that are not used.",
    ),
    "E737": Message(
        "Số của văn bản không lấy từ danh sách: mỗi số chỉ do sổ đăng ký cấp một lần.",
        "The number of a document does not come from a list: only the book gives numbers.",
        "Một số chung thì cấp số cho tệp này (vanban issue) rồi trộn; mỗi văn bản một số thì bỏ"
        " dòng «số» và dùng --own-numbers.",
        "One number for all: number this file (vanban issue), then merge. One each: leave the line"
        " «number» out and use --own-numbers.",
    ),
    "E738": Message(
        "Danh sách không có cột «{column}»{near_vi}.",
        "The list has no column “{column}”{near_en}.",
        "Các cột của {list}: {known}.",
        "The columns of {list}: {known}.",
    ),
    "E739": Message(
        "Dấu << hoặc >> này không thành một ô trộn.",
        "This << or >> is no merge place.",
        "Viết <<tên cột>> trên một dòng; ô được phép trống thì viết <<tên cột?>>.",
        "Write <<column>> on one line, <<column?>> where the cell may be empty.",
    ),
    "E740": Message(
        "{place_vi}: cột này trùng tên với {other_vi}.",
        "{place_en}: this column has the same name as {other_en}.",
        "Đổi tên một trong hai cột.",
        "Rename one of them.",
    ),
    "E741": Message(
        "{place_vi} để trống.",
        "{place_en} is empty.",
        "Điền ô đó; nếu được phép trống thì viết <<{column}?>> trong {yaml}.",
        "Fill it in; where it may be empty, write <<{column}?>> in {yaml}.",
    ),
    "E742": Message(
        "{place_vi} gộp với ô khác, nên không rõ hàng này ghi gì.",
        "{place_en} is joined to another cell, so that nobody knows what this row says.",
        "Bỏ gộp ô trong danh sách và điền từng ô.",
        "Split the cells and fill in each.",
    ),
    "E743": Message(
        "{place_vi}: tên tệp «{name}» trùng với {vi}.",
        "{place_en}: the file name “{name}” is that of {en} too.",
        'Thêm vào --name một cột mà mỗi hàng một khác, ví dụ: --name "giay-moi-<<STT>>"',
        'Put a column into --name that differs in each row: --name "invitation-<<No>>"',
    ),
    "E744": Message(
        "--name: dấu << hoặc >> không thành một ô trộn.",
        "--name: a << or >> is no merge place.",
        'Viết <<tên cột>>, ví dụ: --name "giay-moi-<<STT>>"',
        'Write <<column>>, such as --name "invitation-<<No>>"',
    ),
    "E745": Message(
        "Tệp này đã có số, mà --own-numbers là để mỗi văn bản có số riêng.",
        "This file has a number, and --own-numbers is for a number for each document.",
        "Một số chung cho mọi nơi nhận thì bỏ --own-numbers; nếu không thì bỏ dòng «số».",
        "For one number for all leave --own-numbers out; else leave the line «number» out.",
    ),
    "E746": Message(
        "Tệp này có từ lần trộn trước và nay khác với {place_vi} của danh sách; không ghi đè.",
        "This file is of an earlier merge and differs from {place_en} of the list now; it is kept.",
        "Văn bản chưa cấp số thì xóa tệp rồi chạy lại; đã cấp số thì sửa danh sách cho khớp.",
        "Delete it and run again if it has no number yet; else make the list agree with it.",
    ),
    "E747": Message(
        "Tệp này không có trong lần trộn này; thêm văn bản bên cạnh nó có thể cấp số hai lần.",
        "This file is not of this merge; documents beside it might be numbered twice.",
        "Giữ nguyên danh sách, --name như lần trước, hoặc ghi vào thư mục khác bằng -o.",
        "Use the same list and --name as before, or another folder with -o.",
    ),
    "E748": Message(
        "{place_vi}: chữ trong hàng này sẽ bị đọc khác đi khi nằm trong tệp YAML.",
        "{place_en}: words of this row would be read as something else in a YAML file.",
        "Thường là dấu * quanh chữ, hoặc ^[ ; bỏ các dấu đó trong danh sách.",
        "Mostly asterisks around words, or ^[ ; take them out of the list.",
    ),
    "E749": Message(
        "{place_vi}: chương trình đã dừng đột ngột khi làm văn bản này.",
        "{place_en}: the program died while it made this document.",
        "Thường là hết bộ nhớ; đóng bớt chương trình khác rồi chạy lại.",
        "Mostly for want of memory; close other programs and run it again.",
    ),
    "E755": Message(
        "Các tệp YAML ghi vào {folder} sẽ không đọc được tệp «{name}»: chỉ đọc được tệp trong cùng "
        "thư mục làm việc.",
        "YAML files in {folder} could not read the file «{name}»: only files of the same workspace "
        "are read.",
        "Ghi vào một thư mục trong thư mục làm việc của {path} (bỏ -o, hoặc -o directives/…); chưa "
        "có thì lập: vanban init",
        "Write into the workspace of {path} (leave -o out, or -o directives/…); if there is none, "
        "make one: vanban init",
    ),
    "W730": Message(
        "Các cột không dùng đến: {columns}.",
        "Columns that are not used: {columns}.",
    ),
    "W731": Message(
        "Còn {count} tệp không thuộc lần trộn này, từ {first}.",
        "{count} files are not of this merge, from {first}.",
        "Không còn dùng thì xóa đi, để khỏi gửi nhầm.",
        "Delete those that are not used, lest they be sent.",
    ),
    "W732": Message(
        "Văn bản còn ô trộn {places}, chưa điền.",
        "The document still has the merge places {places}.",
        "Điền từ danh sách: vanban merge {path} --data DANH_SÁCH.xlsx",
        "Fill them from a list: vanban merge {path} --data LIST.xlsx",
    ),
    "W734": Message(
        "Tệp này là mẫu trộn (có ô {places}), tự nó chưa phải là văn bản: không tạo, không tính.",
        "This file is a merge master (with {places}), no document itself: not made, not counted.",
        "Tạo văn bản theo danh sách: vanban merge {path} --data DANH_SÁCH.xlsx; nếu << >> chỉ là "
        "dấu ngoặc kép thì viết “…”.",
        "Make its documents from a list: vanban merge {path} --data LIST.xlsx; if << >> are only "
        "quotation marks, write “…”.",
    ),
    "W733": Message(
        "Các bản PDF trong thư mục này ({count} tệp) là của lần trộn trước.",
        "The PDFs in this folder ({count} files) are of an earlier merge.",
        "Tạo lại: thêm --pdf vào lệnh này.",
        "Make them again: add --pdf to this command.",
    ),
}
