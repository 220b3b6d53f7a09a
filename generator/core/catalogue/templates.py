"""E530–E549, W530–W549: what `vanban templates` says of a template that somebody has edited."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

_STYLE_VI = "Trong Word: bấm chuột phải vào kiểu chữ đó, chọn Sửa đổi (Modify)."
_STYLE_EN = "In Word: right-click the style and choose Modify."
_BACK_VI = "Chép thẻ đó từ mẫu gốc; lấy mẫu gốc về: vanban templates reset (tệp cũ được giữ lại)."
_BACK_EN = "Copy the tag from the base template: vanban templates reset (your file is kept)."

TEMPLATES: dict[str, Message] = {
    "E530": Message(
        "Không có mẫu nào tên là «{value}»{near}.",
        "There is no template called “{value}”{near}.",
        "Các mẫu: {known}.",
        "The templates: {known}.",
    ),
    "E531": Message(
        "Chưa ở trong thư mục làm việc nào, nên không có chỗ đặt mẫu riêng.",
        "This is in no workspace, so there is no place for a template of your own.",
        "Chuyển vào thư mục có vanban.yaml, hoặc lập một thư mục: vanban init THƯ_MỤC.",
        "Go to the folder with vanban.yaml, or make one: vanban init DIR.",
    ),
    "E532": Message(
        "Mẫu không còn in “{what}”: thiếu thẻ “{tag}”, hoặc thẻ ở trong điều kiện khác.",
        "The template no longer prints “{what}”: the tag “{tag}” is missing, or within another"
        " condition.",
        "Trong mẫu gốc, thẻ này đứng sau “{before}”. " + _BACK_VI,
        "In the base template it stands after “{before}”. " + _BACK_EN,
    ),
    "W532": Message(
        "Mẫu không còn in “{what}”: thiếu thẻ “{tag}”. Văn bản nào có phần này sẽ bị báo lỗi hoặc"
        " thiếu nó.",
        "The template no longer prints “{what}”: the tag “{tag}” is missing. A document that has"
        " this is refused or goes without.",
        "Trong mẫu gốc, thẻ này đứng sau “{before}”. " + _BACK_VI,
        "In the base template it stands after “{before}”. " + _BACK_EN,
    ),
    "E533": Message(
        "Thẻ “{tag}” đứng trước “{other}”; trên trang giấy thì sau.",
        "The tag “{tag}” stands before “{other}”; on the page it comes after.",
        "Chuyển về đúng thứ tự như trong mẫu gốc.",
        "Move it to its place in the base template.",
    ),
    "W533": Message(
        "Mẫu không còn điều kiện “{name}” mà mẫu gốc có; có dòng sẽ không được canh như mẫu gốc.",
        "The template no longer asks for “{name}” as the base does; a line will be set otherwise.",
        _BACK_VI,
        _BACK_EN,
    ),
    "E534": Message(
        "Cỡ chữ {size} ở {where_vi}: phải là {want} ({clause}).",
        "Size {size} in {where_en}: it must be {want} ({clause}).",
        _STYLE_VI,
        _STYLE_EN,
    ),
    "E535": Message(
        "Kiểu chữ {is_vi} ở {where_vi}: phải là {want_vi} ({clause}).",
        "Letters are {is_en} in {where_en}: they must be {want_en} ({clause}).",
        _STYLE_VI,
        _STYLE_EN,
    ),
    "E536": Message(
        "Dòng {is_vi} ở {where_vi}: phải {want_vi} ({clause}).",
        "Lines are {is_en} in {where_en}: they must be {want_en} ({clause}).",
        _STYLE_VI,
        _STYLE_EN,
    ),
    "E537": Message(
        "Phông chữ {font} ở {where_vi}: phải là {want} ({clause}).",
        "Typeface {font} in {where_en}: it must be {want} ({clause}).",
        _STYLE_VI,
        _STYLE_EN,
    ),
    "E538": Message(
        "Hiệu ứng chữ hoa (All caps, Small caps) ở {where_vi}: phải là {want_vi} ({clause}).",
        "All caps or small caps in {where_en}: it must be {want_en} ({clause}).",
        "Bỏ dấu ở ô All caps, Small caps trong hộp Font của kiểu chữ đó.",
        "Clear All caps and Small caps in the style's Font box.",
    ),
    "E539": Message(
        "Màu chữ {color} ở {where_vi}: phải là màu đen ({clause}).",
        "Colour {color} in {where_en}: it must be black ({clause}).",
        _STYLE_VI,
        _STYLE_EN,
    ),
    "E540": Message(
        "Khổ giấy {is} (phần thứ {section}): phải là A4, 210 x 297 mm (PL I, Phần I, Mục I.1).",
        "Paper {is} (section {section}): it must be A4, 210 x 297 mm (PL I, Phần I, Mục I.1).",
        "Trong Word: Layout, Size, A4.",
        "In Word: Layout, Size, A4.",
    ),
    "E541": Message(
        "Lề {side_vi} {is} mm (phần thứ {section}): phải là {want} mm (PL I, Phần I, Mục I.3).",
        "The {side_en} margin is {is} mm (section {section}): it must be {want} mm (PL I, Phần I,"
        " Mục I.3).",
        "Trong Word: Layout, Margins, Custom Margins; Gutter là 0.",
        "In Word: Layout, Margins, Custom Margins; the gutter is 0.",
    ),
    "E542": Message(
        "Không đọc được tệp cũ ({reason}); chưa thay gì.",
        "The old file cannot be read ({reason}); nothing was replaced.",
    ),
    "E543": Message(
        "{what_vi} {is} ở {where_vi}: phải là {want} ({clause}).",
        "{what_en} {is} in {where_en}: it must be {want} ({clause}).",
        _STYLE_VI,
        _STYLE_EN,
    ),
    "W534": Message(
        "Thẻ “{tag}” nằm trong {what}, ở chỗ không bao giờ được in ra.",
        "The tag “{tag}” is in {what}, where nothing is ever printed.",
        "Thẻ chỉ có tác dụng trong thân văn bản, đầu trang và chân trang.",
        "A tag works in the text, the headers and the footers only.",
    ),
    "W535": Message(
        "Không loại văn bản nào dùng mẫu này{near}.",
        "No type of document uses this template{near}.",
        "Các mẫu được dùng: {known}.",
        "Templates that are used: {known}.",
    ),
    "W536": Message(
        "Không biết mẫu này sửa từ mẫu gốc nào, nên không xem được có thiếu thẻ nào không.",
        "Nobody knows which base template this was made from, so missing tags cannot be found.",
        "Đặt tên tệp như mẫu gốc: {known}.",
        "Name the file as the base template: {known}.",
    ),
    "W537": Message(
        "Định dạng trực tiếp trên thẻ “{tag}” không có tác dụng.",
        "Formatting of the tag “{tag}” itself has no effect.",
        "Sửa kiểu chữ “{style}” thay cho việc định dạng chữ của thẻ.",
        "Change the style “{style}” instead.",
    ),
    "W538": Message(
        "Mẫu còn dấu vết sửa đổi (Track Changes); văn bản nào tạo ra cũng sẽ mang chúng.",
        "The template holds tracked changes; every document would carry them.",
        "Trong Word: Review, Accept All Changes, rồi tắt Track Changes.",
        "In Word: Review, Accept All Changes, then turn Track Changes off.",
    ),
    "W539": Message(
        "Mẫu còn chú thích bên lề (Comments); văn bản nào tạo ra cũng sẽ mang chúng.",
        "The template holds comments; every document would carry them.",
        "Trong Word: Review, Delete All Comments.",
        "In Word: Review, Delete All Comments.",
    ),
}
