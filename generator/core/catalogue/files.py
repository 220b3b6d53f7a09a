"""E36x: files that a directive names."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

FILES: dict[str, Message] = {
    "E360": Message(
        "Tệp «{name}» nằm ngoài thư mục làm việc.",
        "The file «{name}» is outside the workspace.",
        "Chép tệp vào cạnh văn bản và ghi tên tính từ thư mục của văn bản, như `so-lieu.csv`.",
        "Copy it beside the directive and name it from there, as `so-lieu.csv`.",
    ),
    "E361": Message(
        "Không có tệp «{name}».",
        "There is no file «{name}».",
        "Tên tệp tính từ thư mục chứa văn bản này; xem lại chữ hoa, chữ thường và đuôi tệp.",
        "Names start from the directive's folder; look at capitals and the ending.",
    ),
    "E362": Message(
        "«{name}» không phải là tệp thường.",
        "«{name}» is not a regular file.",
        "Ghi tên một tệp, không phải thư mục.",
        "Name a file, not a folder.",
    ),
    "E363": Message(
        "Tệp «{name}» lớn hơn {limit} MB.",
        "The file «{name}» is larger than {limit} MB.",
        "Bỏ bớt những gì không in ra; ảnh thì thu nhỏ lại.",
        "Leave out what is not printed; make a picture smaller.",
    ),
    "E364": Message(
        "Không đọc được tệp «{name}»: {reason}.",
        "The file «{name}» cannot be read: {reason}.",
        "Xem lại quyền đọc của tệp.",
        "Look at its permissions.",
    ),
}
