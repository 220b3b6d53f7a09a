"""The words of `vanban diff` and `vanban git` in both languages."""

from __future__ import annotations

DIFF_WORDS: dict[str, tuple[str, str]] = {
    "diff": (
        "Hai bản của một văn bản khác nhau ở chỗ nào đối với người đọc: thêm, bỏ, sửa chữ, chuyển "
        "chỗ; không phải từng dòng của tệp. Mỗi bên là tệp YAML hoặc .docx (so một tệp YAML với "
        "tệp .docx ai đó đã sửa trong Word cũng được), trên đĩa hoặc trong git.\n\n"
        "\b\n"
        "  vanban diff TỆP              bản đã commit (HEAD) với tệp trên đĩa\n"
        "  vanban diff A B              hai bản; mỗi bản là TỆP hoặc PHIÊN_BẢN:TỆP\n"
        "  vanban diff PHIÊN_BẢN TỆP    tệp ở phiên bản ấy với tệp trên đĩa\n"
        "  vanban diff P1 P2 TỆP        một tệp ở hai phiên bản\n\n"
        "PHIÊN_BẢN là bất cứ gì git hiểu: HEAD~1, tên nhánh, mã commit; TỆP tính từ thư mục đang "
        "đứng. Có khác hay không đều kết thúc với mã 0; mã 1 là có bản không đọc được.",
        "What two versions of a document differ in for a reader: what came, went, was reworded or "
        "moved; not the lines of a file. Each is a YAML file or a .docx (a YAML beside a .docx "
        "that somebody changed in Word too), on the disk or in git.\n\n"
        "\b\n"
        "  vanban diff FILE             what is committed (HEAD) and the file on the disk\n"
        "  vanban diff A B              two versions; each is FILE or REVISION:FILE\n"
        "  vanban diff REVISION FILE    the file at that revision and on the disk\n"
        "  vanban diff R1 R2 FILE       a file at two revisions\n\n"
        "REVISION is whatever git understands: HEAD~1, a branch, a commit; FILE starts from the "
        "current folder. Ends with code 0 whether they differ or not; 1: one cannot be read.",
    ),
    "diff-summary": (
        "Hai bản khác nhau ở chỗ nào, bằng lời hoặc bản so sánh của Word",
        "What changed for a reader, in words or as Word's tracked changes",
    ),
    "diff-usage": (
        "[PHIÊN_BẢN:]TỆP… [--format text|json] [--redline TỆP.docx]",
        "[REVISION:]FILE… [--format text|json] [--redline FILE.docx]",
    ),
    "diff-versions": ("BẢN…", "VERSION…"),
    "diff-format": ("Cách ghi kết quả: text hoặc json.", "How the result is written."),
    "diff-redline": (
        "Ghi bản so sánh: bản sau, có dấu vết sửa đổi (Track Changes) của Word.",
        "Write the later version with Word's tracked changes.",
    ),
    "diff-count": (
        "cần một, hai hoặc ba tham số; xem các cách viết trong phần giúp đỡ",
        "one, two or three arguments are needed; the help says which",
    ),
    "diff-revision": (
        "«{revision}» không phải là một phiên bản của git",
        "“{revision}” is no revision of git",
    ),
    "diff-target": (
        "--redline cần tên một tệp .docx, khác hai bản đem so",
        "--redline needs the name of a .docx other than the two versions",
    ),
    "diff-same": ("Không có gì khác: hai bản giống hệt nhau.", "No difference: the same bytes."),
    "diff-same-yaml": (
        "Không có gì khác đối với người đọc (chỉ khác chú thích, tên khóa hoặc cách viết).",
        "No difference for a reader (only comments, names of keys or spelling differ).",
    ),
    "diff-same-docx": (
        "Không khác chữ nào (chỉ khác trình bày hoặc những gì không in ra).",
        "No word differs (only the look, or what is not printed).",
    ),
    "diff-redlined": (
        "Đã ghi bản so sánh vào {path}",
        "Tracked changes written into {path}",
    ),
    "git": (
        "Cho git đọc và gộp văn bản theo nghĩa: «vanban git setup» chạy một lần trong mỗi kho.",
        "Let git read and merge documents by meaning: “vanban git setup”, once in a clone.",
    ),
    "git-summary": (
        "Cho git so và gộp văn bản theo nghĩa",
        "Let git compare and merge documents by meaning",
    ),
    "git-usage": ("LỆNH …", "COMMAND …"),
    "setup": (
        "Ghi vào cấu hình của kho git này (không phải của cả máy): git diff và git log -p đọc "
        ".docx thành chữ, YAML thành từng ý; git merge gộp văn bản, tiến độ và sổ theo từng mục. "
        "Thêm vào .gitattributes của thư mục làm việc những dòng còn thiếu. Chạy lại không sao.",
        "Write into this clone's configuration (not the machine's): git diff and git log -p read "
        ".docx as words, YAML fact by fact; git merge joins directives, progress and register by "
        "entries. Adds what .gitattributes of the workspace lacks. May be run again.",
    ),
    "git-setup-summary": ("Cài vào kho git này (một lần)", "Set this clone up (once)"),
    "setup-summary": ("Cài vào kho git này (một lần)", "Set this clone up (once)"),
    "setup-usage": ("[THƯ_MỤC]", "[DIR]"),
    "setup-done": (
        "Đã cài cho kho {top}: git diff, git log -p và git merge nay đọc văn bản theo nghĩa.",
        "Set up {top}: git diff, git log -p and git merge now read documents by meaning.",
    ),
    "setup-attributes": (
        "Đã thêm dòng vào {path}; hãy đưa tệp này vào git.",
        "Lines added to {path}; commit that file.",
    ),
    "textconv": (
        "In một tệp YAML hoặc .docx thành chữ để đọc, mỗi ý một dòng; git gọi lệnh này. Tệp hỏng "
        "thì in nguyên chữ trong tệp.",
        "Print a YAML or .docx file as text to read, a fact a line; git calls this. A broken file "
        "is printed as it is.",
    ),
    "git-textconv-summary": ("In một tệp thành chữ (git gọi)", "Print a file as text (for git)"),
    "textconv-summary": ("In một tệp thành chữ (git gọi)", "Print a file as text (for git)"),
    "textconv-usage": ("TỆP", "FILE"),
    "merge-driver": (
        "Gộp ba bản của một tệp YAML theo từng mục; git gọi lệnh này. Mã 1: còn chỗ phải chọn.",
        "Merge three versions of a YAML file by entries; git calls this. Code 1: a conflict.",
    ),
    "git-merge-driver-summary": ("Gộp ba bản (git gọi)", "Merge three versions (for git)"),
    "merge-driver-summary": ("Gộp ba bản (git gọi)", "Merge three versions (for git)"),
    "merge-driver-usage": ("GỐC BẢN_NÀY BẢN_KIA [ĐƯỜNG_DẪN]", "BASE OURS THEIRS [PATH]"),
    "merge-size": ("Số dấu của một dòng xung đột.", "How many signs a conflict marker has."),
}
