"""The words of `vanban progress` and `vanban followup` in both languages."""

from __future__ import annotations

FOLLOWUP_WORDS: dict[str, tuple[str, str]] = {
    "progress-summary": ("Ghi việc một đơn vị đã làm", "Record what a unit has done"),
    "progress-usage": (
        "TỆP NHIỆM_VỤ ĐƠN_VỊ [--done NGÀY | --extend NGÀY | --cancel] [--note CHỮ]",
        "FILE TASK UNIT [--done DAY | --extend DAY | --cancel] [--note TEXT]",
    ),
    "progress": (
        "Ghi tiến độ một nhiệm vụ vào tệp .progress.yaml đặt cạnh tệp văn bản, mỗi việc một dòng. "
        "NHIỆM_VỤ là số thứ tự hoặc mã của nhiệm vụ, ĐƠN_VỊ là nơi được giao. Ghi nhầm thì mở tệp "
        "ấy và xóa dòng nhầm.",
        "Record progress on a task in the .progress.yaml file beside the document, one line an "
        "event. TASK is the task's number or id, UNIT who owes it. To undo, delete the line.",
    ),
    "progress-file": ("TỆP", "FILE"),
    "progress-task": ("NHIỆM_VỤ", "TASK"),
    "progress-unit": ("ĐƠN_VỊ", "UNIT"),
    "progress-done": ("Đã xong ngày này.", "Done on this day."),
    "progress-extend": ("Được gia hạn đến ngày này.", "Extended until this day."),
    "progress-cancel": ("Không phải làm nữa.", "It need not be done any more."),
    "progress-note": ("Ghi chú, ví dụ số báo cáo.", "A note, such as the report's number."),
    "progress-period": (
        "Kỳ của việc định kỳ (quý I/2026, tháng 02/2026); không ghi thì là kỳ sớm nhất chưa xong.",
        "The period of a recurring task (quý I/2026, tháng 02/2026); else the earliest open one.",
    ),
    "as-of": ("Coi ngày này là hôm nay.", "Take this day for today."),
    "day": ("NGÀY", "DAY"),
    "text": ("CHỮ", "TEXT"),
    "count": ("SỐ", "N"),
    "progress-one": (
        "ghi đúng một trong --done, --extend, --cancel, hoặc chỉ --note",
        "give one of --done, --extend and --cancel, or --note alone",
    ),
    "progress-recorded": (
        "{path}: {document}, nhiệm vụ {task}, {unit}{period}: {what}",
        "{path}: {document}, task {task}, {unit}{period}: {what}",
    ),
    "progress-of-period": (", {period}", ", {period}"),
    "progress-was-done": ("xong ngày {day}", "done on {day}"),
    "progress-was-extended": ("gia hạn đến {day}", "extended until {day}"),
    "progress-was-cancelled": ("hủy", "cancelled"),
    "progress-was-noted": ("ghi chú", "a note"),
    "progress-attributes": (
        "{path}: đã thêm một dòng để git tự ghép tệp tiến độ của nhiều người; hãy đưa vào git.",
        "{path}: a line was added so that git joins progress files by itself; commit it too.",
    ),
    "followup": (
        "Theo dõi nhiệm vụ đã giao: việc nào quá hạn, của đơn vị nào.",
        "Follow tasks up: what is overdue, and whose it is.",
    ),
    "followup-summary": ("Xem việc quá hạn, đôn đốc", "Overdue tasks and reminders"),
    "followup-usage": ("list|draft|report …", "list|draft|report …"),
    "followup-draft": (
        "Viết công văn đôn đốc (tệp YAML) cho các đơn vị có nhiệm vụ quá hạn của từng văn bản:"
        " viện dẫn văn bản, các lần đã đôn đốc, việc nào quá hạn bao nhiêu ngày, hạn phải báo cáo."
        " Đơn vị đã báo cáo xong thì không bị đôn đốc. Tạo lại thì chỗ đã sửa tay được giữ.",
        "Write the follow-up letter (YAML) to the units with overdue tasks of each document: what"
        " it follows up, earlier reminders, what is overdue by how many days, when to report. Who"
        " has reported is not written to. Writing it anew keeps what was changed by hand.",
    ),
    "followup-draft-summary": ("Viết công văn đôn đốc", "Write the follow-up letters"),
    "followup-draft-usage": (
        "TỆP… [--per-unit] [--reply-by NGÀY] [-o THƯ_MỤC]",
        "PATH… [--per-unit] [--reply-by DAY] [-o DIR]",
    ),
    "followup-draft-unit": (
        "Chỉ đôn đốc đơn vị này (ghi nhiều lần được).",
        "Only this unit (may be repeated).",
    ),
    "followup-draft-per-unit": (
        "Mỗi đơn vị một công văn, hay một công văn chung (mặc định).",
        "A letter for each unit, or one for all (the default).",
    ),
    "followup-draft-reply-by": (
        "Hạn báo cáo; mặc định sau 5 ngày làm việc.",
        "When to report; after 5 working days unless given.",
    ),
    "followup-draft-output": ("Ghi vào thư mục này.", "Write into this folder."),
    "followup-no-letter": (
        "Không có nhiệm vụ quá hạn để đôn đốc; không ghi tệp nào.",
        "Nothing is overdue; no file was written.",
    ),
    "followup-no-tasks": (
        "Không văn bản nào có nhiệm vụ để báo cáo; không ghi tệp nào.",
        "No document has a task to report on; no file was written.",
    ),
    "followup-report": (
        "Viết báo cáo tổng hợp kết quả thực hiện (tệp YAML và hình biểu đồ) gửi cấp trên.",
        "Write the report on how the tasks have been carried out (YAML and a chart).",
    ),
    "followup-report-summary": ("Viết báo cáo tổng hợp kết quả", "Write the report on results"),
    "followup-report-usage": (
        "TỆP… [--as-of NGÀY] [-o THƯ_MỤC]",
        "PATH… [--as-of DAY] [-o DIR]",
    ),
    "followup-list": (
        "Kể các nhiệm vụ quá hạn của các văn bản đã ban hành. Không ghi đường dẫn thì xem mọi văn "
        "bản trong directives/ của thư mục làm việc.",
        "List the overdue tasks of issued documents: of the named files and folders, or of "
        "everything in the workspace's directives/.",
    ),
    "followup-list-summary": ("Kể các việc quá hạn", "List overdue tasks"),
    "followup-list-usage": (
        "[ĐƯỜNG_DẪN…] [--unit ĐƠN_VỊ] [--soon SỐ] [--all] [--format …]",
        "[PATH…] [--unit UNIT] [--soon N] [--all] [--format …]",
    ),
    "followup-paths": ("ĐƯỜNG_DẪN…", "PATH…"),
    "followup-unit": ("Chỉ của đơn vị này.", "Of this unit only."),
    "followup-soon": (
        "Cả việc sẽ đến hạn trong chừng ấy ngày.",
        "Also what is due within so many days.",
    ),
    "followup-all": ("Mọi việc, cả đã xong.", "Everything, also what is done."),
    "followup-format": (
        "Cách in ra; ics là lịch các việc chưa xong.",
        "How to print; ics is a calendar of all that is unfinished.",
    ),
    "followup-nothing": ("Không có việc nào quá hạn.", "Nothing is overdue."),
    "followup-summary-line": (
        "Đến {day}: {overdue} việc quá hạn của {units} đơn vị; {undated} việc chưa xong không có "
        "ngày hạn; bỏ qua {drafts} văn bản chưa có ngày, {ended} văn bản đã bị thay thế, thu hồi.",
        "On {day}: {overdue} overdue task(s) of {units} unit(s); {undated} unfinished without a "
        "day to be done by; {drafts} document(s) without a date and {ended} replaced "
        "or called back left out.",
    ),
    "followup-problems": (
        "Có {count} lỗi; các văn bản khác vẫn được kể.",
        "{count} problem(s); the other documents are listed all the same.",
    ),
    "followup-of-unit": ("{unit}: {count} việc", "{unit}: {count} task(s)"),
    "followup-of-unit-overdue": (
        "{unit}: {count} việc, {overdue} quá hạn",
        "{unit}: {count} task(s), {overdue} overdue",
    ),
    "followup-nobody": ("(chưa giao)", "(nobody)"),
    "followup-column-document": ("Văn bản", "Document"),
    "followup-column-task": ("Nhiệm vụ", "Task"),
    "followup-column-due": ("Hạn", "Due"),
    "followup-column-state": ("Tình trạng", "State"),
    "followup-column-reminders": ("Đôn đốc", "Reminders"),
    "followup-overdue": (
        "quá hạn {days} ngày ({working} ngày làm việc)",
        "{days} days overdue ({working} working)",
    ),
    "followup-in_progress": ("đang làm", "in progress"),
    "followup-extended": ("đang làm, đã gia hạn", "in progress, extended"),
    "followup-done_in_time": ("xong đúng hạn {done}", "done in time {done}"),
    "followup-done_late": ("xong muộn {done}", "done late {done}"),
    "followup-cancelled": ("hủy", "cancelled"),
    "followup-no_deadline": ("không có ngày hạn", "no deadline"),
    "followup-undated": (" – hạn: {words}", " – due: {words}"),
    "followup-reminded": ("{count} lần", "{count} times"),
    "followup-csv-document": ("Văn bản", "Document"),
    "followup-csv-directive": ("Tệp", "File"),
    "followup-csv-task": ("Mã nhiệm vụ", "Task"),
    "followup-csv-title": ("Nhiệm vụ", "Title"),
    "followup-csv-unit": ("Đơn vị", "Unit"),
    "followup-csv-period": ("Kỳ", "Period"),
    "followup-csv-due_text": ("Thời hạn ghi trong văn bản", "Deadline as written"),
    "followup-csv-due": ("Hạn", "Due"),
    "followup-csv-extended_from": ("Hạn trước khi gia hạn", "Extended from"),
    "followup-csv-state": ("Tình trạng", "State"),
    "followup-csv-days_overdue": ("Số ngày quá hạn", "Days overdue"),
    "followup-csv-working_days_overdue": (
        "Số ngày làm việc quá hạn",
        "Working days overdue",
    ),
    "followup-csv-reminders": ("Số lần đã đôn đốc", "Reminders"),
    "followup-csv-done": ("Ngày xong", "Done"),
    "followup-csv-notes": ("Ghi chú", "Notes"),
    "followup-csv-overdue": ("quá hạn", "overdue"),
    "followup-csv-in_progress": ("đang làm", "in progress"),
    "followup-csv-extended": ("đang làm, đã gia hạn", "in progress, extended"),
    "followup-csv-done_in_time": ("xong đúng hạn", "done in time"),
    "followup-csv-done_late": ("xong muộn", "done late"),
    "followup-csv-cancelled": ("hủy", "cancelled"),
    "followup-csv-no_deadline": ("không có ngày hạn", "no deadline"),
    "followup-ics-due": ("Hạn: {title} ({unit})", "Due: {title} ({unit})"),
}
