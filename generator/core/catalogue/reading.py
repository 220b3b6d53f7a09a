"""E0xx and E1xx: files, encodings, YAML."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

READING: dict[str, Message] = {
    "E001": Message(
        "Không tìm thấy tệp này.",
        "There is no such file.",
        "Kiểm tra lại đường dẫn và tên tệp (kể cả dấu và phần đuôi).",
        "Check the path and the name of the file.",
    ),
    "E002": Message(
        "Đây là một thư mục, không phải tệp.",
        "This is a folder, not a file.",
        "Ghi tên một tệp trong thư mục đó; tạo cả thư mục một lần thì dùng vanban build.",
        "Name a file inside it; vanban build makes all of a folder.",
    ),
    "E003": Message(
        "Không có quyền đọc tệp này.",
        "You may not read this file.",
        "Nhờ người quản trị máy cấp quyền đọc, hoặc chép tệp sang thư mục của mình.",
        "Ask for permission to read it, or copy it to a folder of your own.",
    ),
    "E004": Message(
        "Đây không phải là tệp thông thường.",
        "This is not a regular file.",
        "Chép nội dung vào một tệp .yaml rồi dùng tệp đó.",
        "Copy what it holds to a .yaml file and use that.",
    ),
    "E005": Message(
        "Tệp lớn hơn 1 MiB.",
        "The file is larger than 1 MiB.",
        "Một văn bản không dài đến thế; kiểm tra xem có nhầm tệp không.",
        "No document is that long; check that it is the right file.",
    ),
    "E006": Message(
        "Tệp trống.",
        "The file is empty.",
        "Dùng «vanban new» để có một tệp mẫu rồi điền vào.",
        "Let «vanban new» write one to fill in.",
    ),
    "E007": Message(
        "Tệp chỉ có chú thích, không có nội dung.",
        "The file holds only comments.",
        "Bỏ dấu # ở đầu các dòng cần dùng, hoặc dùng «vanban new» để có tệp mẫu.",
        "Remove the # of the lines that are wanted, or start with «vanban new».",
    ),
    "E008": Message(
        "Tệp được lưu bằng mã UTF-16 hoặc UTF-32.",
        "The file is saved as UTF-16 or UTF-32.",
        "Mở tệp, chọn Lưu thành (Save as), mã hóa (Encoding) UTF-8, rồi lưu lại.",
        "Open it, choose Save as, encoding UTF-8, and save it again.",
    ),
    "E009": Message(
        "Từ chỗ này tệp không phải mã UTF-8 (gặp byte {byte}).",
        "From here on the file is not UTF-8 (byte {byte}).",
        "Lưu lại tệp với mã UTF-8. Nếu tệp gõ bằng bảng mã cũ (TCVN3, VNI, Windows-1258), "
        "chuyển sang Unicode trước.",
        "Save it as UTF-8; convert it first if it is in an old encoding (TCVN3, VNI, Latin-1).",
    ),
    "E010": Message(
        "Có ký tự NUL (U+0000) trong tệp.",
        "The file holds a NUL character (U+0000).",
        "Tệp có thể đã hỏng; xóa ký tự đó hoặc lấy lại bản trước từ git.",
        "The file may be damaged; delete the character, or take the last version from git.",
    ),
    "E011": Message(
        "Có ký tự điều khiển không nhìn thấy ({character}).",
        "There is an invisible control character ({character}).",
        "Xóa ký tự đó; nó thường đi theo khi chép từ tệp PDF hoặc Word.",
        "Delete it; it often comes along when text is copied from a PDF or Word.",
    ),
    "E012": Message(
        "Có ký tự đảo chiều chữ ({character}), có thể làm tên và số hiện ra khác với thực tế.",
        "There is a character that reverses text ({character}); it can fake names and numbers.",
        "Xóa ký tự đó rồi đọc lại cả dòng.",
        "Delete it, then read the line again.",
    ),
    "E013": Message(
        "Có ký tự không có bề rộng, không nhìn thấy ({character}).",
        "There is an invisible character without width ({character}).",
        "Xóa ký tự đó, hoặc gõ lại từ này.",
        "Delete it, or type the word again.",
    ),
    "E014": Message(
        "Ký tự {character} không có trong bảng mã Unicode chung, máy khác sẽ in ra ô vuông.",
        "The character {character} is no standard Unicode character; others will see a box.",
        "Thay bằng ký tự thông thường; nó thường đến từ phông ký hiệu (Symbol, Wingdings).",
        "Use an ordinary character; this one often comes from a symbol font.",
    ),
    "E015": Message(
        "Chữ ở đây đã bị hỏng (ký tự thay thế U+FFFD).",
        "The text is damaged here (replacement character U+FFFD).",
        "Gõ lại chữ đúng: bản gốc đã mất khi chuyển bảng mã.",
        "Type the right letter again: it was lost in a conversion.",
    ),
    "E016": Message(
        "Có {count} dấu chồng lên một chữ.",
        "There are {count} marks on one letter.",
        "Gõ lại chữ này; một chữ tiếng Việt có nhiều nhất hai dấu.",
        "Type the letter again; a Vietnamese letter has two marks at most.",
    ),
    "E017": Message(
        "Đầu dòng được thụt vào bằng phím Tab.",
        "The line is indented with a tab.",
        "Thay phím Tab bằng dấu cách (hai dấu cách cho mỗi bậc).",
        "Use spaces instead (two for each level).",
    ),
    "E018": Message(
        "Trong ngoặc kép có mã của một ký tự không được dùng ({character}).",
        "A quoted text holds the escape of a forbidden character ({character}).",
        "Xóa phần bắt đầu bằng dấu \\ đó.",
        "Delete that escape.",
    ),
    "E019": Message(
        "Còn dấu đánh dấu xung đột của git ở đây.",
        "A merge conflict of git is left here.",
        "Chọn giữ một trong hai bản, rồi xóa các dòng <<<<<<<, =======, >>>>>>>.",
        "Keep one of the two versions and delete the lines <<<<<<<, =======, >>>>>>>.",
    ),
    "E020": Message(
        "Không đọc được tệp: {reason}.",
        "The file cannot be read: {reason}.",
        "Thử mở tệp bằng chương trình khác; nếu không được, báo người quản trị máy.",
        "Try to open it with another program; if that fails too, ask the administrator.",
    ),
    "E021": Message(
        "Còn nhiều ký tự lạ nữa sau {count} chỗ đầu tiên.",
        "There are more wrong characters after the first {count}.",
        "Tệp có thể không phải là tệp văn bản; kiểm tra xem có nhầm tệp không.",
        "It may be no text file; check that it is the right one.",
    ),
    "E022": Message(
        "Có dấu Tab ở giữa văn bản.",
        "There is a tab inside the text.",
        "Thay dấu Tab bằng một dấu cách.",
        "Use a space instead.",
    ),
    "E023": Message(
        "Đây là tệp Word, Excel hoặc PDF, không phải tệp .yaml.",
        "This is a Word, Excel or PDF file, not a .yaml file.",
        "Đưa vào tệp .yaml mà văn bản được soạn từ đó; chưa có thì dùng «vanban new».",
        "Give the .yaml file from which the document is made, or start one with «vanban new».",
    ),
    "E101": Message(
        "Không dùng được dấu neo «&{name}» ở đây.",
        "The anchor «&{name}» is not allowed here.",
        'Nếu & là một phần của văn bản, đặt cả câu trong dấu nháy: "…".',
        "If & belongs to the text, put the whole text in quotes.",
    ),
    "E102": Message(
        "«*{name}» không trỏ được đến phần khác của tệp.",
        "«*{name}» cannot point to another part of the file.",
        'Nếu là chữ nghiêng hay chữ đậm ở đầu câu, đặt cả câu trong dấu nháy: "*…*".',
        "If it is italic or bold at the head of a text, put the whole text in quotes.",
    ),
    "E103": Message(
        "Không dùng được dấu «{tag}» ở đây.",
        "The tag «{tag}» is not allowed here.",
        'Nếu dấu ! là một phần của văn bản, đặt cả câu trong dấu nháy: "…".',
        "If ! belongs to the text, put the whole text in quotes.",
    ),
    "E104": Message(
        "Không dùng được «<<» để gộp mục.",
        "Merging keys with «<<» is not allowed.",
        "Ghi các mục ra đầy đủ; mục dùng chung thì ghi vào vanban.yaml.",
        "Write the keys out; what is common to all goes into vanban.yaml.",
    ),
    "E105": Message(
        "Một tệp chỉ chứa một văn bản; dòng «---» này bắt đầu văn bản thứ hai.",
        "One file holds one document; this «---» begins a second one.",
        "Chép phần sau dòng «---» sang một tệp khác.",
        "Move what follows the «---» to another file.",
    ),
    "E106": Message(
        "Tệp phải gồm các dòng «mục: nội dung».",
        "The file has to consist of lines «key: value».",
        "Bắt đầu bằng «loại: công văn», hoặc dùng «vanban new» để có tệp mẫu.",
        "Begin with «type: công văn», or let «vanban new» write one.",
    ),
    "E107": Message(
        "Các mục lồng vào nhau quá 32 bậc.",
        "Keys and lists are nested more than 32 levels deep.",
        "Kiểm tra các dấu [ và {{ có bị gõ lặp không.",
        "Look for brackets [ and {{ typed again and again.",
    ),
    "E108": Message(
        "Tệp có hơn 20.000 mục.",
        "The file has more than 20,000 values.",
        "Kiểm tra xem có nhầm tệp không, hoặc tách thành nhiều văn bản.",
        "Check that it is the right file, or split it into several documents.",
    ),
    "E109": Message(
        "Một đoạn văn bản dài {length} ký tự, quá 65.536.",
        "One text has {length} characters, more than 65,536.",
        "Tách thành nhiều đoạn; có thể còn thiếu một dấu nháy đóng.",
        "Split it; a closing quote may be missing.",
    ),
    "E110": Message(
        "Tên mục phải là chữ, không phải danh sách.",
        "The name of a key has to be a text, not a list.",
        "Nếu đây là nội dung, đặt nó trong dấu nháy; tên mục đứng trước dấu hai chấm.",
        "If this is text, put it in quotes; a key stands before its colon.",
    ),
    "E111": Message(
        "Dấu nháy mở ở đây mà không có dấu nháy đóng.",
        "The quote opened here is never closed.",
        "Thêm dấu nháy đóng ở cuối câu.",
        "Add the closing quote at the end of the text.",
    ),
    "E112": Message(
        "Dấu ngoặc mở ở đây mà không có dấu «{closing}» đóng.",
        "The bracket opened here is never closed with «{closing}».",
        "Thêm dấu «{closing}», và kiểm tra dấu phẩy giữa các mục.",
        "Add the «{closing}», and look for a missing comma between the items.",
    ),
    "E113": Message(
        "Có thêm một dấu hai chấm trong dòng này.",
        "There is one colon too many in this line.",
        "Nếu dấu hai chấm là một phần của câu, đặt cả câu trong dấu nháy, hoặc viết «>-» rồi xuống "
        "dòng.",
        "If it belongs to the text, put the text in quotes, or write «>-» and begin a new line.",
    ),
    "E114": Message(
        "Dòng này thụt vào không khớp với các dòng trên.",
        "This line's indentation does not fit the lines above.",
        "Các mục cùng bậc phải bắt đầu ở cùng một cột.",
        "Keys of one level have to begin in the same column.",
    ),
    "E115": Message(
        "Dòng này không có dấu hai chấm.",
        "This line has no colon.",
        "Viết «mục: nội dung», có một dấu cách sau dấu hai chấm; câu tiếp nối dòng trên thì phải "
        "thụt vào.",
        "Write «key: value» with a space after the colon; indent what continues a text.",
    ),
    "E116": Message(
        "Nội dung không được bắt đầu bằng dấu «{character}».",
        "A text may not begin with «{character}».",
        'Đặt cả câu trong dấu nháy: "…".',
        "Put the whole text in quotes.",
    ),
    "E117": Message(
        "Trong ngoặc kép, dấu \\ này không có nghĩa.",
        "This \\ has no meaning inside double quotes.",
        "Dùng dấu nháy đơn '…', hoặc gõ hai lần: \\\\.",
        "Use single quotes '…', or type it twice: \\\\.",
    ),
    "E118": Message(
        "Trong ngoặc kép, mã ký tự sau dấu \\ bị sai.",
        "The character code after \\ is wrong.",
        "Gõ thẳng ký tự cần dùng thay cho mã của nó.",
        "Type the character itself instead of its code.",
    ),
    "E119": Message(
        "Còn chữ thừa sau phần đã kết thúc ở dòng này.",
        "Something is left over after the value in this line.",
        "Nếu câu có dấu nháy bên trong, dùng “…” cho dấu nháy đó, hoặc bao cả câu bằng dấu nháy "
        "đơn '…'.",
        "If the text has quotes inside, write them “…”, or put all of it in single quotes.",
    ),
    "E120": Message(
        "Không thể có «{character}» ở đây.",
        "«{character}» cannot stand here.",
        "Xóa dấu đó; nếu nó là một phần của câu, đặt cả câu trong dấu nháy.",
        "Delete it; if it belongs to the text, put the text in quotes.",
    ),
    "E121": Message(
        "Câu bắt đầu bằng dấu * phải nằm trong dấu nháy.",
        "A text that begins with * has to be in quotes.",
        'Viết "**chữ đậm** …" thay cho **chữ đậm** ….',
        'Write "**bold** …" instead of **bold** ….',
    ),
    "E122": Message(
        "Danh sách có dấu gạch đầu dòng phải bắt đầu ở dòng mới.",
        "A list with dashes has to begin on a new line.",
        "Xuống dòng sau dấu hai chấm rồi mới viết «- …»; nếu là câu thì đặt trong dấu nháy.",
        "Begin a new line after the colon; if it is a text, put it in quotes.",
    ),
    "E123": Message(
        "Dòng đánh dấu đầu hoặc cuối tệp («---», «...», «%») không đúng.",
        "A marker of the file's beginning or end («---», «...», «%») is wrong.",
        "Xóa dòng đó: tệp không cần các dấu này.",
        "Delete the line: no such marker is needed.",
    ),
    "E124": Message(
        "Sau dấu «|» hoặc «>» có chữ thừa.",
        "Something is wrong behind «|» or «>».",
        "Chỉ viết «|» hoặc «>-», rồi xuống dòng và thụt vào.",
        "Write «|» or «>-» alone, then a new line, indented.",
    ),
    "E125": Message(
        "Nội dung không được bắt đầu bằng dấu «!».",
        "A text may not begin with «!».",
        'Đặt cả câu trong dấu nháy: "…".',
        "Put the whole text in quotes.",
    ),
    "E126": Message(
        "Từ dấu # trở đi sẽ bị bỏ: sau dấu cách, dấu # mở đầu một lời chú thích.",
        "Everything from the # on would be dropped: after a space a # begins a comment.",
        "Là nội dung thì đặt cả câu trong dấu nháy kép; là chú thích thì viết «# » có dấu cách.",
        "Put a text that has it in quotes; write a comment as «# », with a space.",
    ),
    "E127": Message(
        "Có dấu hai chấm trong câu này, mà dấu nháy cong “…” của Word không bao được câu.",
        "There is a colon in this text, and Word's curly quotes “…” do not count as quotes.",
        'Đặt cả câu trong dấu nháy thẳng: "…", hoặc viết «>-» rồi xuống dòng.',
        'Put the text in straight quotes: "…", or write «>-» and begin a new line.',
    ),
    "E128": Message(
        "Dòng này đứng trong một danh sách mà không bắt đầu bằng «- » (dấu gạch và một dấu cách).",
        "This line stands in a list, but does not begin with «- » (dash and space).",
        "Thêm «- » ở đầu; câu tiếp nối dòng trên thì phải thụt vào sâu "
        "hơn dấu gạch; mục mới thì viết «mục: nội dung».",
        "Begin it with «- »; indent what continues the line above further than "
        "the dash; a new key is written «key: value».",
    ),
    "E129": Message(
        "Sau dấu hai chấm này thiếu một dấu cách.",
        "A space is missing after this colon.",
        "Viết «mục: nội dung», có một dấu cách sau dấu hai chấm.",
        "Write «key: value», with a space after the colon.",
    ),
    "E130": Message(
        "Đầu dòng được thụt vào bằng dấu cách không ngắt (U+00A0), nhìn giống dấu cách thường.",
        "The line is indented with no-break spaces (U+00A0), which look like ordinary ones.",
        "Xóa phần thụt vào rồi gõ lại bằng phím cách; dấu này thường đi theo khi chép từ Word.",
        "Delete the indentation and type it again with the space bar; it often comes from Word.",
    ),
    "E131": Message(
        "Mục của danh sách ở dòng {line} là một câu, nên bên dưới không ghi thêm mục khác được.",
        "The item in line {line} is a text, so that no keys can follow below it.",
        "Ghi tên mục cho câu đó: «- nội dung: {text}».",
        "Give the text its key: «- text: {text}».",
    ),
    "E199": Message(
        "Không đọc được tệp từ chỗ này ({problem}).",
        "The file cannot be read from here on ({problem}).",
        "Xem lại dấu hai chấm, dấu nháy và chỗ thụt đầu dòng ở đây và dòng trên.",
        "Look at the colons, quotes and indentation here and in the line above.",
    ),
}

# The mistakes of YAML that end the reading: those below them are told only when they are mended.
_ENDS_THE_READING = (*range(111, 126), 127, 128, 129, 131, 199)

for _code in (f"E{number}" for number in _ENDS_THE_READING):
    _message = READING[_code]
    READING[_code] = _message._replace(
        hint_vi=f"{_message.hint_vi} Sửa xong thì chạy lại: phần bên dưới chưa được kiểm tra.",
        hint_en=f"{_message.hint_en} Then run it again: what stands below has not been checked.",
    )
