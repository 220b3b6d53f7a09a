"""E5xx and E6xx: templates, rendering, publishing."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

_RESET_VI = "Lấy lại mẫu gốc: vanban templates reset."
_RESET_EN = "Get the base template back: vanban templates reset."

RENDERING: dict[str, Message] = {
    # The template's file.
    "E501": Message(
        "Tệp mẫu không phải là tệp .docx.",
        "The template is not a .docx file.",
        "Mở tệp bằng Word rồi lưu lại với kiểu “Word Document (*.docx)”.",
        "Open it in Word and save it as “Word Document (*.docx)”.",
    ),
    "E502": Message(
        "Tệp mẫu quá lớn hoặc nén bất thường ({what}).",
        "The template is too large or packed abnormally ({what}).",
        _RESET_VI,
        _RESET_EN,
    ),
    "E503": Message(
        "Tệp mẫu có macro ({what}); macro không được dùng trong mẫu văn bản.",
        "The template holds macros ({what}); macros are not allowed in a template.",
        "Lưu lại bằng Word với kiểu “Word Document (*.docx)”, không phải .docm.",
        "Save it in Word as “Word Document (*.docx)”, not .docm.",
    ),
    "E504": Message(
        "Tệp mẫu tham chiếu ra ngoài hoặc nhúng đối tượng ({what}).",
        "The template refers to something outside or embeds an object ({what}).",
        "Bỏ đối tượng đó; ảnh thì chèn thẳng vào tệp, không liên kết.",
        "Remove it; insert pictures into the file instead of linking them.",
    ),
    "E505": Message(
        "Tệp mẫu có khai báo DOCTYPE hoặc ENTITY trong {what}; Word không bao giờ viết như vậy.",
        "The template declares a DOCTYPE or ENTITY in {what}; Word never does.",
        _RESET_VI,
        _RESET_EN,
    ),
    "E506": Message(
        "Tệp mẫu bị hỏng: {what}.",
        "The template is damaged: {what}.",
        "Mở bằng Word và lưu lại, hoặc lấy lại mẫu gốc: vanban templates reset.",
        "Open it in Word and save it again, or get the base template back: vanban templates reset.",
    ),
    "E507": Message(
        "Tệp mẫu có phần XML sai cú pháp: {what}.",
        "A part of the template is not well-formed XML: {what}.",
        _RESET_VI,
        _RESET_EN,
    ),
    "E508": Message(
        "Không có mẫu “{name}” trong thư mục templates/ lẫn trong chương trình.",
        "There is no template “{name}”, neither in templates/ nor in the program.",
        "Xem các mẫu đang có: vanban templates list.",
        "See what there is: vanban templates list.",
    ),
    "E509": Message("Không đọc được tệp mẫu: {reason}.", "The template cannot be read: {reason}."),
    # The template's tags.
    "E510": Message(
        "Thẻ “{tag}” sai cú pháp ({reason}), ở đoạn: {place}",
        "The tag “{tag}” is broken ({reason}), in the paragraph: {place}",
        "Mỗi {{%p if … %}} phải có {{%p endif %}}, mỗi {{%p for … %}} phải có {{%p endfor %}}.",
        "Each {{%p if … %}} needs its {{%p endif %}}, each {{%p for … %}} its {{%p endfor %}}.",
    ),
    "E511": Message(
        "Thẻ “{tag}” dùng tên “{name}” không có; ở đoạn: {place}",
        "The tag “{tag}” uses the unknown name “{name}”; in the paragraph: {place}",
        "Có thể là: {near}.",
        "Perhaps: {near}.",
    ),
    "E512": Message(
        "Mẫu không được dùng “{what}” (thẻ “{tag}”), ở đoạn: {place}",
        "A template may not use “{what}” (tag “{tag}”), in the paragraph: {place}",
        "Chỉ dùng được {{{{r tên }}}}, {{{{p tên }}}}, {{%p if %}} và {{%p for %}} như trong mẫu"
        " gốc.",
        "Only {{{{r name }}}}, {{{{p name }}}}, {{%p if %}} and {{%p for %}} as in the base"
        " template.",
    ),
    "E513": Message(
        "Thẻ “{tag}” phải viết là “{right}”, ở đoạn: {place}",
        "The tag “{tag}” must be written “{right}”, in the paragraph: {place}",
    ),
    "E514": Message(
        "Thẻ “{tag}” phải đứng một mình trong đoạn (dòng bảng) của nó, phần chữ còn lại sẽ bị mất:"
        " {place}",
        "The tag “{tag}” must stand alone in its paragraph (row), the other text would be lost:"
        " {place}",
        "Chuyển phần chữ sang đoạn khác.",
        "Move the text to another paragraph.",
    ),
    "E515": Message(
        "Thẻ “{tag}” đứng một mình sẽ để lại một đoạn trống trên trang.",
        "The tag “{tag}”, alone in its paragraph, would leave an empty paragraph on the page.",
        "Thêm chữ p: {{%p … %}} (cho dòng của bảng: {{%tr … %}}).",
        "Add a p: {{%p … %}} (for a row of a table: {{%tr … %}}).",
    ),
    "E516": Message(
        "Mẫu dùng “{name}” nhưng không còn kiểu chữ (style) “{style}” để trình bày.",
        "The template uses “{name}” but has lost the style “{style}” that it is set in.",
        _RESET_VI,
        _RESET_EN,
    ),
    "E517": Message(
        "Các thẻ trong {what} cắt ngang đoạn hoặc bảng, tệp tạo ra sẽ không mở được.",
        "The tags in {what} cut through paragraphs or tables; the result would not open.",
        "Mở và đóng mỗi vòng lặp, điều kiện trong cùng một ô, bằng các thẻ có p (hoặc tr).",
        "Open and close each loop and condition within one cell, with tags that have p (or tr).",
    ),
    "E518": Message(
        "Thẻ “{tag}” chưa đóng, thiếu “{closing}”, ở đoạn: {place}",
        "The tag “{tag}” is not closed, “{closing}” is missing, in the paragraph: {place}",
    ),
    "E519": Message(
        "Các thẻ trong mẫu lồng nhau quá nhiều tầng.",
        "The tags of the template are nested too deeply.",
        _RESET_VI,
        _RESET_EN,
    ),
    # Rendering.
    "E520": Message(
        "Nội dung này bị mất khi đưa vào mẫu: “{text}”.",
        "This text was lost in the template: “{text}”.",
        "Mẫu thiếu thẻ in nội dung đó, hoặc các thẻ không theo thứ tự trên trang giấy.",
        "The template lacks the tag that prints it, or its tags are not in the order of the page.",
    ),
    "E521": Message(
        "Nội dung có ký tự {character} không thể có trong văn bản: “{text}”.",
        "The text holds the character {character}, which no document can hold: “{text}”.",
        "Xóa ký tự đó trong tệp YAML.",
        "Delete it in the YAML file.",
    ),
    "E522": Message(
        "Nội dung này bị mất khi đưa vào mẫu: “{text}”.",
        "This text was lost in the template: “{text}”.",
        "Vòng lặp của mẫu thiếu nhánh {{%p elif b.style == '{style}' %}}.",
        "The template's loop lacks the branch {{%p elif b.style == '{style}' %}}.",
    ),
    # Publishing.
    "E601": Message(
        "Chưa có LibreOffice để tạo PDF; cài bằng lệnh: apt install libreoffice-writer-nogui.",
        "LibreOffice, which makes the PDF, is missing; install it: apt install"
        " libreoffice-writer-nogui.",
    ),
    "E602": Message(
        "LibreOffice không tạo được PDF từ tệp này ({reason}).",
        "LibreOffice could not make a PDF of this file ({reason}).",
        "Thử mở tệp .docx bằng LibreOffice để xem lỗi.",
        "Try to open the .docx in LibreOffice to see what is wrong.",
    ),
    "E603": Message(
        "LibreOffice chạy quá lâu và đã bị dừng; chưa có PDF.",
        "LibreOffice took too long and was stopped; there is no PDF.",
        "Thử lại, hoặc tạo ít tệp hơn trong một lần.",
        "Try again, or fewer files at once.",
    ),
    "E604": Message(
        "PDF do LibreOffice tạo ra thiếu nội dung này: “{text}”; PDF không được giữ lại.",
        "The PDF that LibreOffice made lacks this text: “{text}”; it was not kept.",
    ),
    "E605": Message("Không đọc hoặc ghi được tệp: {reason}.", "Cannot read or write: {reason}."),
    "E606": Message("Tệp này không phải là văn bản Word (.docx).", "This is no Word document."),
    "E607": Message(
        "Biến môi trường VANBAN_SOFFICE chỉ đến “{value}”, không phải chương trình chạy được.",
        "The environment variable VANBAN_SOFFICE names “{value}”, which is no program that can"
        " be run.",
        "Sửa biến đó, hoặc bỏ đi để dùng LibreOffice đã cài.",
        "Correct the variable, or unset it to use the LibreOffice that is installed.",
    ),
    "E608": Message(
        "LibreOffice không tạo được PDF nào trong nhiều lần liền; còn {count} tệp chưa làm, từ"
        " {first}.",
        "LibreOffice made no PDF many times in a row; {count} files have not been tried, from"
        " {first}.",
        "Xem các lỗi kể trên và chỗ trống của đĩa, rồi chạy lại.",
        "Look at the problems told above and at the room on the disk, then run it again.",
    ),
    "E609": Message(
        "PDF do LibreOffice tạo ra không phải là PDF/A-2b; PDF không được giữ lại.",
        "The PDF that LibreOffice made is no PDF/A-2b; it was not kept.",
        "Dùng LibreOffice 7.0 trở lên.",
        "Use LibreOffice 7.0 or later.",
    ),
    "E610": Message(
        "Tệp PDF ghép để in không đủ trang của từng văn bản; tệp không được giữ lại.",
        "The PDF joined for printing lacks pages of the documents; it was not kept.",
        "In từng tệp PDF, hoặc chạy lại.",
        "Print the PDFs one by one, or run it again.",
    ),
}
