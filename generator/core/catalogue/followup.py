"""E85x–E89x and W85x–W89x: tasks, what has been done on them, what is overdue."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

FOLLOWUP: dict[str, Message] = {
    "E850": Message(
        "Văn bản này chưa có ngày ban hành, nên nhiệm vụ của nó chưa được theo dõi.",
        "This document has no date yet, so its tasks are not followed up.",
        "Ghi «ngày: …» vào tệp khi văn bản đã ban hành, rồi chạy lại.",
        "Put its date into the file once it has been issued, and run again.",
    ),
    "E851": Message(
        "Văn bản này không có nhiệm vụ nào mã là «{task}».",
        "This document has no task «{task}».",
        "Các nhiệm vụ: {known}",
        "Its tasks: {known}",
    ),
    "E852": Message(
        "Văn bản này không có mục «nhiệm vụ».",
        "This document has no tasks.",
        "Ghi tiến độ vào văn bản đã giao nhiệm vụ, không phải vào văn bản đôn đốc.",
        "Record progress on the document that gave the task, not on its follow-up.",
    ),
    "E853": Message(
        "Ngày {day} là trước ngày ban hành văn bản ({date}).",
        "{day} is before the date of the document ({date}).",
        "Kiểm tra lại ngày vừa gõ, và «ngày» của văn bản.",
        "Look again at the day you typed, and at the document's date.",
    ),
    "E854": Message(
        "Ngày xong {day} còn ở phía trước (hôm nay là {today}).",
        "{day} is still to come (today is {today}).",
        "Ghi ngày đơn vị đã làm xong thật; chưa xong thì dùng --note.",
        "Give the day on which it was really done; use --note while it is not.",
    ),
    "E855": Message(
        "Nhiệm vụ {task} không giao cho «{unit}».",
        "Task {task} is not due from «{unit}».",
        "Nhiệm vụ này giao cho: {known}",
        "It is due from: {known}",
    ),
    "E856": Message(
        "Nhiệm vụ {task} không giao cho «{unit}»; có phải là «{near}»?",
        "Task {task} is not due from «{unit}»; did you mean «{near}»?",
        "Nhiệm vụ này giao cho: {known}",
        "It is due from: {known}",
    ),
    "E857": Message(
        "Nhiệm vụ {task} chỉ làm một lần, không có kỳ.",
        "Task {task} is done once and has no periods.",
        "Bỏ --period.",
        "Leave --period out.",
    ),
    "E858": Message(
        "Nhiệm vụ {task} không có kỳ «{period}».",
        "Task {task} has no period «{period}».",
        "Các kỳ đến nay: {known}",
        "Its periods so far: {known}",
    ),
    "E859": Message(
        "Ghi chú có ký tự không in được ({character}).",
        "The note has a character that cannot be printed ({character}).",
        "Gõ lại ghi chú thay vì dán từ nơi khác.",
        "Type the note instead of pasting it.",
    ),
    "E860": Message(
        "Mỗi dòng của «tiến độ» phải có dạng «- {{nhiệm vụ: …, đơn vị: …, xong: …}}».",
        "Each item of progress is of the form «- {{task: …, unit: …, done: …}}».",
        "Sửa dòng này, hoặc xóa đi rồi ghi lại bằng «vanban progress».",
        "Correct the line, or delete it and record again with «vanban progress».",
    ),
    "E861": Message(
        "Một dòng chỉ ghi một việc: «xong», «gia hạn» hoặc «hủy».",
        "A line records one thing: done, extend or cancelled.",
        "Tách thành hai dòng.",
        "Make it two lines.",
    ),
    "E862": Message(
        "Dòng này không nói gì về nhiệm vụ.",
        "This line says nothing about the task.",
        "Thêm «xong: NGÀY», «gia hạn: NGÀY», «hủy: có» hoặc «ghi chú: …»; hoặc xóa dòng.",
        "Add done, extend, cancelled or note; or delete the line.",
    ),
    "E863": Message(
        "Không thêm được dòng nào vào tệp tiến độ này mà vẫn giữ nguyên phần đã có.",
        "No line can be added to this progress file without changing what it says.",
        "Mở tệp, đưa nó về dạng «tiến độ:» rồi mỗi việc một dòng «- {{…}}»; tệp không quá 1 MB.",
        "Open it and make it «progress:» with one line «- {{…}}» an event; at most 1 MB.",
    ),
    "E864": Message(
        "Nhiệm vụ{period} đã ghi là xong ngày {day}.",
        "The task{period} is recorded as done on {day}.",
        "Nếu dòng đó sai, mở tệp tiến độ, xóa dòng rồi ghi lại; việc định kỳ thì thêm --period.",
        "If that is wrong, delete the line from the progress file and record again; of a recurring "
        "task name the period with --period.",
    ),
    "E865": Message(
        "Nhiệm vụ{period} đã được hủy.",
        "The task{period} has been cancelled.",
        "Nếu vẫn phải làm, mở tệp tiến độ và xóa dòng «hủy» trước.",
        "If it has to be done after all, delete that line from the progress file first.",
    ),
    "E866": Message(
        "Hạn mới {day} không muộn hơn hạn hiện nay {due}{period}.",
        "The new deadline {day} is not later than the present one, {due}{period}.",
        "Kiểm tra lại ngày; gia hạn là lùi hạn về sau.",
        "Look again at the day: an extension moves the deadline on.",
    ),
    "E867": Message(
        "Hạn mới {day} không muộn hơn ngày ban hành văn bản ({due}).",
        "The new deadline {day} is not later than the document's date ({due}).",
        "Kiểm tra lại ngày vừa gõ.",
        "Look again at the day you typed.",
    ),
    "E868": Message(
        "Đây là tệp tiến độ, không phải văn bản.",
        "This is a progress file and no document.",
        "Ghi tên tệp văn bản: {directive}",
        "Name the document's file: {directive}",
    ),
    "E869": Message(
        "Chưa biết phải xem văn bản nào: thư mục này không thuộc thư mục làm việc nào.",
        "There is nothing to look at: this folder belongs to no workspace.",
        "Chuyển (cd) vào thư mục có vanban.yaml, hoặc ghi tên tệp, tên thư mục cần xem.",
        "Change (cd) to a folder with a vanban.yaml, or name the files or folders to look at.",
    ),
    "E870": Message(
        "Không nhiệm vụ nào giao cho «{unit}»{near}.",
        "No task is due from «{unit}»{near}.",
        "Các đơn vị: {known}",
        "The units: {known}",
    ),
    "E871": Message(
        "Tạo lại sẽ mất dòng đã sửa tay này; chưa ghi gì.",
        "Writing it anew would lose this line, which was changed by hand; nothing was written.",
        "Giữ tệp như đang có; hoặc chép dòng này ra, xóa tệp rồi chạy lại.",
        "Keep the file as it is; or copy the line, remove the file and run again.",
    ),
    "E872": Message(
        "Văn bản này đã có số, không tạo lại.",
        "This document has its number already and is not written anew.",
        "Muốn đôn đốc tiếp thì dùng ngày muộn hơn ngày của nó (--as-of), hoặc thư mục khác (-o).",
        "For the next reminder take a day after its date (--as-of), or another folder (-o).",
    ),
    "E873": Message(
        "Hạn báo cáo (--reply-by) phải sau ngày đôn đốc.",
        "The day to report (--reply-by) has to be after the day of the reminder.",
        "Ghi ngày muộn hơn.",
        "Give a later day.",
    ),
    "E874": Message(
        "Không có chỗ trống nào tên là «<<{blank}>>» ở câu này.",
        "There is no blank «<<{blank}>>» in this sentence.",
        "Các chỗ dùng được: {known}",
        "The blanks are: {known}",
    ),
    "E875": Message(
        "Chỗ đã sửa tay không ghép được với bản mới («{line}» không còn đúng chỗ); chưa ghi gì.",
        "What was changed by hand does not go together with the new text (“{line}” is out of "
        "place); nothing was written.",
        "Giữ tệp như đang có và sửa tiếp bằng tay; hoặc đổi tên tệp, chạy lại rồi chép chỗ đã sửa.",
        "Keep the file and go on by hand; or rename it, run again and copy what was changed.",
    ),
    "E876": Message(
        "Tệp này không cùng thư mục làm việc với tệp đầu tiên.",
        "This file is not in the same workspace as the first one.",
        "Mỗi lần chạy chỉ ghi các tệp của một thư mục làm việc (một vanban.yaml).",
        "Name files of one workspace (one vanban.yaml) at a time.",
    ),
    "E877": Message(
        "Ghi chú dài {count} chữ cái, quá {most}.",
        "The note is {count} letters long, more than {most}.",
        "Ghi ngắn lại, hoặc ghi số báo cáo của đơn vị.",
        "Shorten it, or give the number of the unit's report.",
    ),
    "E878": Message(
        "Có nhiều việc quá nên văn bản này sẽ dài hơn 1 MiB; chưa ghi gì.",
        "There is so much to tell that this document would be longer than 1 MiB; nothing was "
        "written.",
        "Viết cho từng văn bản một, hoặc từng đơn vị (--per-unit); ghi các kỳ đã xong, đã hủy.",
        "Take one directive at a time, or one unit (--per-unit); record what is done or cancelled.",
    ),
    "W856": Message(
        "Công văn này đôn đốc «{target}», nhưng không có tệp đó.",
        "This letter follows up «{target}», and there is no such file.",
        "Tệp đã đổi tên thì sửa «đôn đốc văn bản» theo tên mới; nếu không, lần đôn đốc này không "
        "được tính.",
        "If the file was renamed, give its new name; otherwise this reminder is not counted.",
    ),
    "W850": Message(
        "Dòng này nói về nhiệm vụ «{task}», nhưng văn bản không có nhiệm vụ ấy.",
        "This line is about a task «{task}», which the document does not have.",
        "Sửa mã nhiệm vụ, hoặc xóa dòng nếu nhiệm vụ đã bỏ.",
        "Correct the task's id, or delete the line if the task is gone.",
    ),
    "W851": Message(
        "Dòng này nói về «{unit}», nhưng nhiệm vụ {task} không giao cho đơn vị ấy.",
        "This line is about «{unit}», from which task {task} is not due.",
        "Nhiệm vụ này giao cho: {known}",
        "It is due from: {known}",
    ),
    "W853": Message(
        "Dòng này đã bị xóa tay (hoặc thuộc phần đã xóa tay) nên không đưa lại: «{line}»",
        "This line was taken out by hand (or belongs to what was) and stays out: “{line}”",
        "Nếu vẫn phải đôn đốc, chép dòng này vào tệp; hoặc xóa tệp rồi chạy lại.",
        "If it is to be in the letter, copy it into the file; or remove the file and run again.",
    ),
    "W854": Message(
        "Nhiệm vụ {task} quá hạn {days} ngày nhưng chưa giao cho ai, nên không đôn đốc ai.",
        "Task {task} is {days} days overdue but nobody's, so that no letter chases it.",
        "Ghi «chủ trì» cho nhiệm vụ trong văn bản.",
        "Say in the document who leads it.",
    ),
    "W855": Message(
        "Văn bản này chưa có ngày ban hành, nên không có gì để đôn đốc, báo cáo.",
        "This document has no date yet, so there is nothing to chase or to report.",
        "Cấp số cho văn bản (vanban issue), hoặc ghi «ngày: …» nếu đã ban hành.",
        "Issue it (vanban issue), or put its date into the file if it is out already.",
    ),
    "W857": Message(
        "«{draft}» là dự thảo khác, chưa ban hành, cũng đôn đốc {units} về văn bản này.",
        "“{draft}” is another draft, not issued yet, that chases {units} about this document too.",
        "Chỉ ban hành một trong hai (xóa tệp kia), để không đơn vị nào nhận hai lần.",
        "Issue one of the two and delete the other, so that no unit is written to twice.",
    ),
    "W852": Message(
        "Không có văn bản nào tên là {directive} cho tệp tiến độ này.",
        "There is no document {directive} for this progress file.",
        "Nếu văn bản đã đổi tên, đổi tên tệp tiến độ theo.",
        "If the document has been renamed, rename its progress file too.",
    ),
}
