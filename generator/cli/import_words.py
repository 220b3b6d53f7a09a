"""The words of `vanban import` in both languages."""

from __future__ import annotations

IMPORT_WORDS: dict[str, tuple[str, str]] = {
    "import": (
        "Viết tệp Word (.docx, .doc) thành tệp YAML: nhận ra cơ quan, số, ngày, trích yếu, căn "
        "cứ, điều khoản, bảng, hình, nơi nhận, người ký. Chữ nào chưa hiểu được giữ lại thành ghi "
        "chú và kể ra. Tệp đã có thì không ghi đè. Không lấy số, không ghi vào sổ. Mặc định ghi "
        "vào thư mục nhap/ của thư mục làm việc, ngoài directives/ nên sổ và lệnh đôn đốc không "
        "thấy; xem lại rồi tự chuyển vào directives/<năm>/.",
        "Write Word files (.docx, .doc) as YAML: agency, number, date, subject, legal basis, "
        "structure, tables, pictures, recipients and signatories are recognised. Words that are "
        "not understood are kept as comments and told. Nothing is overwritten, no number is "
        "given, nothing enters the book. Files go into nhap/ of the workspace, outside "
        "directives/, where neither the book nor follow-ups see them; look them through and move "
        "them into directives/<year>/ yourself.",
    ),
    "import-summary": ("Viết tệp Word thành tệp YAML", "Write Word files as YAML files"),
    "import-usage": (
        "TỆP|THƯ_MỤC… [-o THƯ_MỤC] | --report TỆP|THƯ_MỤC… [--format json]",
        "FILE|DIR… [-o DIR] | --report FILE|DIR… [--format json]",
    ),
    "import-paths": ("TỆP…", "FILE…"),
    "import-output": (
        "Ghi các tệp YAML vào thư mục này.",
        "Write the YAML files into this folder.",
    ),
    "import-report": (
        "Chỉ kể từng tệp nhận ra được gì; không ghi gì cả.",
        "Only tell what is recognised in each file; write nothing.",
    ),
    "import-format": (
        "Cách ghi bản kê của --report: text hoặc json.",
        "How --report is written: text or json.",
    ),
    "import-only-report": (
        "--format chỉ dùng với --report",
        "--format goes with --report alone",
    ),
    "import-no-output": (
        "--report không ghi gì nên không dùng với -o",
        "--report writes nothing and does not go with -o",
    ),
    "import-nothing": (
        "Không có tệp Word nào (.docx, .doc) ở đó.",
        "There is no Word file (.docx, .doc) there.",
    ),
    "import-done": (
        "Đã nhập {done}/{count} tệp; {notes} điều cần xem lại. Chưa có gì vào sổ: xem lại rồi mới "
        "chuyển vào directives/.",
        "{done} of {count} file(s) imported; {notes} thing(s) to look at. Nothing has entered the "
        "book: look them through before you move them into directives/.",
    ),
    "import-none": ("Chưa nhập tệp nào.", "Nothing was imported."),
    "import-reported": (
        "{count} tệp: đọc được {done}, không đọc được {failed}.",
        "{count} file(s): {done} read, {failed} not.",
    ),
    "import-column-file": ("Tệp", "File"),
    "import-column-type": ("Loại", "Type"),
    "import-column-number": ("Số", "Number"),
    "import-column-date": ("Ngày", "Date"),
    "import-column-agency": ("Cơ quan", "Agency"),
    "import-column-subject": ("Trích yếu", "Subject"),
    "import-column-signatories": ("Người ký", "Signed by"),
    "import-column-items": ("Đoạn", "Parts"),
    "import-column-tables": ("Bảng, hình", "Tables, pictures"),
    "import-column-tasks": ("Việc", "Tasks"),
    "import-column-notes": ("Cần xem", "To see"),
}
