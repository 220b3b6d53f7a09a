"""W84x: printing the book of outgoing documents."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

BOOK: dict[str, Message] = {
    "W840": Message(
        "Văn bản {code}: trường {field} dài {length} ký tự, Phụ lục VI chỉ cho {limit}; vẫn ghi đủ",
        "document {code}: {field} has {length} characters, appendix VI allows {limit}; "
        "it is written whole",
        "hệ thống nhận dữ liệu có thể từ chối hoặc cắt bớt; hỏi nơi nhận trước khi gửi",
        "the system that receives it may refuse or cut it; ask before sending",
    ),
}
