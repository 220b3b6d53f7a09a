"""The words of `vanban check`, `vanban rules` and `vanban verify` in both languages."""

from __future__ import annotations

CHECK_WORDS: dict[str, tuple[str, str]] = {
    "check": (
        "Kiểm tra văn bản theo Nghị định 30/2020/NĐ-CP: tệp YAML, tệp .docx (kể cả tệp soạn tay "
        "bằng Word), hoặc thư mục chứa chúng. Có lỗi thì kết thúc với mã 1.",
        "Check documents against Decree 30/2020/NĐ-CP: YAML files, .docx files (also those made "
        "by hand in Word), or folders of them. Ends with code 1 if there is an error.",
    ),
    "check-summary": ("Kiểm tra thể thức văn bản", "Check documents against the decree"),
    "check-usage": (
        "TỆP|THƯ_MỤC… [--fix] [--strict] [--select MÃ] [--ignore MÃ] [--annotate TỆP.docx]",
        "FILE|DIR… [--fix] [--strict] [--select CODE] [--ignore CODE] [--annotate FILE.docx]",
    ),
    "check-paths": ("TỆP…", "FILE…"),
    "check-format": (
        "Cách ghi kết quả: text, json hoặc sarif.",
        "How findings are written: text, json or sarif.",
    ),
    "check-strict": ("Cảnh báo cũng là lỗi.", "Warnings count as errors."),
    "check-select": (
        "Chỉ chạy các quy tắc này (mã hoặc chữ đầu của mã, cách nhau bằng dấu phẩy).",
        "Run these rules alone (codes or how they begin, with commas between).",
    ),
    "check-ignore": (
        "Không chạy các quy tắc này (như trên).",
        "Do not run these rules (likewise).",
    ),
    "check-fix": (
        "Tự sửa trong tệp YAML những lỗi gõ phím sửa được chắc chắn; mọi chữ khác giữ nguyên.",
        "Repair slips of the keys in YAML files where that is safe; all else stays as it is.",
    ),
    "check-annotate": (
        "Ghi một bản sao của tệp .docx có nhận xét của Word ở từng chỗ; bản gốc giữ nguyên.",
        "Write a copy of the .docx with a Word comment at each place; the original stays.",
    ),
    "check-no-rule": ("không có quy tắc {codes}", "there is no rule {codes}"),
    "check-one-docx": (
        "--annotate cần đúng một tệp .docx để kiểm tra, và tên một tệp .docx để ghi nhận xét",
        "--annotate needs exactly one .docx file to check, and the name of a .docx to write",
    ),
    "check-nothing": (
        "Không có tệp .yaml hay .docx nào để kiểm tra.",
        "There is no .yaml or .docx file to check.",
    ),
    "check-annotated": (
        "Đã ghi {count} nhận xét vào {path}",
        "{count} comment(s) written into {path}",
    ),
    "rules": (
        "Kể các quy tắc mà vanban check áp dụng; ghi mã thì giải thích quy tắc đó: kiểm tra gì, vì "
        "sao (trích điều khoản), ví dụ sai và đúng, cách sửa.",
        "List the rules of vanban check; with codes, explain them: what is checked, why (the "
        "clause), a wrong and a right example, what to do.",
    ),
    "rules-summary": ("Kể và giải thích các quy tắc", "List and explain the rules"),
    "rules-usage": ("[MÃ…]", "[CODE…]"),
    "rules-code": ("MÃ…", "CODE…"),
    "rules-column-code": ("Mã", "Code"),
    "rules-column-severity": ("Mức", "Level"),
    "rules-column-title": ("Quy tắc", "Rule"),
    "verify": (
        "Tệp .docx này có đúng là bản mà tệp YAML tạo ra, chưa bị sửa? So dấu xuất xứ trong tệp và "
        "từng byte với bản tạo lại hôm nay.",
        "Is this .docx what its YAML gives, unchanged? Compares what the file says it was made "
        "from, and its bytes with a fresh render.",
    ),
    "verify-summary": ("Xem .docx có bị sửa sau khi tạo", "Say whether a .docx was changed"),
    "verify-usage": (
        "TỆP.docx [--source TỆP.yaml] [--data DANH_SÁCH]",
        "FILE.docx [--source FILE.yaml] [--data LIST]",
    ),
    "verify-file": ("TỆP.docx", "FILE.docx"),
    "verify-source": (
        "Tệp YAML của văn bản; không ghi thì tìm theo tên (output/… là của directives/…).",
        "The document's YAML; found by name unless given (output/… is of directives/…).",
    ),
    "verify-data": (
        "Danh sách đã trộn (văn bản do vanban merge tạo ra): tìm hàng của văn bản này rồi so.",
        "The list of the merge that made it: its row is found, then compared.",
    ),
    "verify-same-row": (
        "{path}: nguyên vẹn, đúng là bản mà {source} tạo ra từ {list}, hàng {row}.",
        "{path}: unchanged, exactly what {source} gives with {list}, row {row}.",
    ),
    "verify-same": (
        "{path}: nguyên vẹn, đúng là bản mà {source} tạo ra.",
        "{path}: unchanged, exactly what {source} gives.",
    ),
}
