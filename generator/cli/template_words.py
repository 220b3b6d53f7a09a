"""The words of `vanban templates` in both languages."""

from __future__ import annotations

TEMPLATE_WORDS: dict[str, tuple[str, str]] = {
    "templates": (
        "Các mẫu Word: có những mẫu nào, mẫu đã sửa còn dùng được không, lấy lại mẫu gốc.",
        "The Word templates: which there are, whether edited ones still work, getting the base"
        " ones back.",
    ),
    "templates-summary": ("Xem, kiểm tra, lấy lại mẫu Word", "List, check, reset Word templates"),
    "templates-usage": ("list|check|reset …", "list|check|reset …"),
    "templates-list": (
        "Kể các mẫu, loại văn bản dùng mẫu đó, và tệp được dùng nằm ở đâu.",
        "List the templates, the types that use them, and where the file that is used lies.",
    ),
    "templates-list-summary": ("Kể các mẫu đang có", "List the templates"),
    "templates-list-usage": ("", ""),
    "templates-check": (
        "Xem mẫu đã sửa bằng Word còn dùng được không: thẻ sai hoặc thiếu, kiểu chữ, khổ giấy, lề"
        " ngoài quy định. Không ghi tên thì xem mọi mẫu của thư mục làm việc.",
        "Say whether templates edited in Word still work: wrong or missing tags, styles, paper and"
        " margins against the decree. Without a name: all of the workspace's own.",
    ),
    "templates-check-summary": (
        "Kiểm tra mẫu đã sửa bằng Word",
        "Check templates edited in Word",
    ),
    "templates-check-usage": ("[TÊN|TỆP]…", "[NAME|FILE]…"),
    "templates-reset": (
        "Đặt mẫu gốc vào templates/ của thư mục làm việc. Tệp cũ nếu đã sửa thì được giữ lại bên"
        " cạnh, tên là <mẫu>.cu-1.docx. Tên don-doc là câu chữ của công văn đôn đốc.",
        "Put base templates into the workspace's templates/. An old file that was edited is kept"
        " beside it as <template>.cu-1.docx. The name don-doc is the wording of follow-up"
        " letters.",
    ),
    "templates-reset-summary": ("Lấy lại mẫu gốc", "Get base templates back"),
    "templates-reset-usage": ("TÊN… | --all", "NAME… | --all"),
    "templates-reset-all": ("Lấy mọi mẫu.", "All of them."),
    "templates-reset-what": (
        "ghi tên mẫu hoặc --all; các mẫu: {known}",
        "name a template, or --all; the templates: {known}",
    ),
    "template-name": ("TÊN…", "NAME…"),
    "template-column-name": ("Mẫu", "Template"),
    "template-column-model": ("Mẫu số", "Model"),
    "template-column-file": ("Tệp được dùng", "File in use"),
    "template-column-types": ("Dùng cho", "Used for"),
    "template-of-program": ("của chương trình", "the program's"),
    "template-no-type": ("{name} (chưa loại nào dùng)", "{name} (no type uses it yet)"),
    "template-same": ("giống bản gốc", "same as the base"),
    "template-other-version": ("của phiên bản khác", "of another version"),
    "template-edited": ("đã sửa", "edited"),
    "template-unreadable": ("không đọc được", "unreadable"),
    "template-unused": ("Không loại văn bản nào dùng:", "Used by no type of document:"),
    "template-kept": ("bản cũ được giữ lại", "an old file that was kept"),
    "template-near": ("có phải là {near}?", "did you mean {near}?"),
    "template-works": ("{path}: dùng được.", "{path}: works."),
    "template-works-but": (
        "{path}: dùng được; có {count} điều nên xem.",
        "{path}: works; {count} thing(s) worth a look.",
    ),
    "template-problems": ("Mẫu có {count} lỗi.", "{count} problem(s) in the templates."),
    "template-is-base": ("{path}: đã là bản gốc, giữ nguyên.", "{path}: is the base already."),
    "template-was-kept": ("Tệp cũ được giữ lại: {path}", "The old file was kept: {path}"),
}
