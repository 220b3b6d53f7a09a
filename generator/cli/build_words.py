"""The words of `vanban build` in both languages."""

from __future__ import annotations

BUILD_WORDS: dict[str, tuple[str, str]] = {
    "build": (
        "Tạo mọi văn bản của thư mục làm việc đã thay đổi, và chỉ những văn bản đó. Có thể chọn: "
        "tệp hoặc thư mục trong directives/, loại:CV, ngày:2025-01..2025-06, đơn-vị:VP (đơn vị "
        "soạn thảo hoặc chủ trì nhiệm vụ), quá-hạn, khác:main (so với một phiên bản git). Nhiều "
        "điều kiện cùng loại: hợp một là đủ; khác loại: phải hợp tất cả. Một tệp có lỗi không cản "
        "các tệp khác.",
        "Make every document of the workspace that has changed, and nothing else. To choose: files "
        "or folders in directives/, type:CV, date:2025-01..2025-06, unit:VP (which drafts or leads "
        "a task), overdue, changed:main (against a git revision). Of one kind, any will do; of "
        "several kinds, all must hold. A broken file never stops the others.",
    ),
    "build-summary": (
        "Tạo các văn bản đã thay đổi trong directives/",
        "Make what has changed under directives/",
    ),
    "build-usage": (
        "[TỆP|THƯ_MỤC|ĐIỀU_KIỆN…] [--pdf | --pdf-a] [--explain] [--clean] [--prune] [--watch] "
        "[--jobs SỐ] [--cluster ĐỊA_CHỈ]",
        "[FILE|DIR|SELECTOR…] [--pdf | --pdf-a] [--explain] [--clean] [--prune] [--watch] "
        "[--jobs N] [--cluster ADDRESS]",
    ),
    "build-what": ("CHỌN…", "WHAT…"),
    "build-jobs": (
        "Số tiến trình chạy cùng lúc (mặc định: số nhân của máy).",
        "How many processes work at once (by default as many as the machine has cores).",
    ),
    "build-pdf": (
        "Làm cả bản PDF của những văn bản chưa có bản PDF đúng (cần LibreOffice).",
        "Make the PDFs too, where they are not those of the documents (needs LibreOffice).",
    ),
    "build-pdf-a": (
        "Như --pdf, nhưng là PDF/A (PDF/A-2b) để lưu trữ; bản PDF thường được làm lại.",
        "As --pdf, but PDF/A (PDF/A-2b) for the archive; plain PDFs are made again.",
    ),
    "build-explain": ("Nói vì sao từng văn bản được tạo.", "Say why each document is made."),
    "build-clean": ("Tạo lại tất cả.", "Make everything again."),
    "build-prune": (
        "Xóa văn bản mà tệp YAML không còn nữa; văn bản đã bị sửa thì giữ lại.",
        "Remove documents whose YAML is gone; those that were changed are kept.",
    ),
    "build-watch": (
        "Tạo xong thì chờ, có tệp nào thay đổi thì tạo lại; Ctrl-C để dừng.",
        "Then wait, and build again whenever a file changes; Ctrl-C ends it.",
    ),
    "build-address": ("ĐỊA_CHỈ", "ADDRESS"),
    "build-cluster": (
        "Tạo trên các máy khác, qua dask scheduler ở địa chỉ này (chỉ trong mạng tin cậy).",
        "Make them on other machines, by the dask scheduler there (on trusted networks only).",
    ),
    "build-done": (
        "Đã tạo {made} văn bản, {kept} văn bản không đổi.",
        "{made} document(s) made, {kept} unchanged.",
    ),
    "build-done-pdf": (
        "Đã tạo {made} văn bản và {pdfs} bản PDF, {kept} văn bản không đổi.",
        "{made} document(s) and {pdfs} PDF(s) made, {kept} unchanged.",
    ),
    "build-failed": ("{count} văn bản chưa tạo được.", "{count} document(s) could not be made."),
    "build-stopped": (
        "Dừng vì máy không ghi được nữa; còn {count} văn bản chưa làm.",
        "Stopped, since the machine can write no more; {count} document(s) are left.",
    ),
    "build-profile": (
        "Hồ sơ cơ quan có lỗi nên chưa tạo được văn bản nào.",
        "The office profile is wrong, so no document was made.",
    ),
    "build-removed": ("Đã xóa {path}", "Removed {path}"),
    "build-bar": ("Đang tạo", "Making"),
    "build-bar-pdf": ("Đang làm PDF", "Making PDFs"),
    "build-watching": (
        "Đang chờ thay đổi; Ctrl-C để dừng.",
        "Waiting for changes; Ctrl-C ends it.",
    ),
    "build-why": ("{path}: {why}", "{path}: {why}"),
    "build-why-new": ("chưa được vanban build tạo lần nào", "not built yet"),
    "build-why-asked": ("theo yêu cầu (--clean)", "asked for (--clean)"),
    "build-why-program": ("chương trình đã đổi", "the program has changed"),
    "build-why-profile": ("vanban.yaml đã đổi", "vanban.yaml has changed"),
    "build-why-template": ("mẫu {what} đã đổi", "the template {what} has changed"),
    "build-why-source": ("{what} đã đổi", "{what} has changed"),
    "build-why-named": ("{what} đã đổi", "{what} has changed"),
    "build-why-deleted": ("văn bản đã bị xóa", "the document was deleted"),
    "build-why-edited": (
        "văn bản không còn như lần build trước ghi",
        "the document is not as the last build wrote it",
    ),
    "build-why-pdf": ("bản PDF chưa có hoặc đã cũ", "the PDF is missing or old"),
}
