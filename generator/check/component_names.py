"""The components' names as a secretary knows them, and in English."""

from __future__ import annotations

from generator.inspect import components as c

_NAMES: dict[str, tuple[str, str]] = {
    c.STATE_NAME: ("Quốc hiệu", "state name"),
    c.MOTTO: ("Tiêu ngữ", "motto"),
    c.PARENT_AGENCY: ("cơ quan chủ quản", "parent agency"),
    c.AGENCY: ("cơ quan ban hành", "agency"),
    c.NUMBER: ("số, ký hiệu", "number and symbol"),
    c.PLACE_DATE: ("địa danh và thời gian", "place and date"),
    c.LETTER_SUBJECT: ("trích yếu công văn", "subject of the letter"),
    c.TITLE: ("tên loại", "title"),
    c.SUBJECT: ("trích yếu", "subject"),
    c.URGENCY: ("dấu chỉ độ khẩn", "urgency"),
    c.SECRECY: ("dấu chỉ độ mật", "secrecy"),
    c.CIRCULATION: ("phạm vi lưu hành", "circulation"),
    c.ADDRESSEES: ("Kính gửi", "addressees"),
    c.AUTHORITY: ("thẩm quyền ban hành", "authority"),
    c.BASIS: ("căn cứ", "legal basis"),
    c.ORDER: ("lời ban hành", "order"),
    c.PART: ("phần", "part"),
    c.CHAPTER: ("chương", "chapter"),
    c.SECTION: ("mục", "section"),
    c.SUBSECTION: ("tiểu mục", "subsection"),
    c.ARTICLE: ("điều", "article"),
    c.HEADING: ("đề mục", "heading"),
    c.CLAUSE: ("khoản", "clause"),
    c.SUBCLAUSE: ("khoản nhỏ", "subclause"),
    c.POINT: ("điểm", "point"),
    c.DASH: ("gạch đầu dòng", "dash"),
    c.TEXT: ("nội dung", "text"),
    c.TABLE_TEXT: ("bảng", "table"),
    c.RECIPIENTS_WORD: ("chữ Nơi nhận", "the word Nơi nhận"),
    c.RECIPIENTS: ("nơi nhận", "recipients"),
    c.SIGNATURE: ("quyền hạn, chức vụ người ký", "capacity and title"),
    c.SIGNATORY: ("họ tên người ký", "signatory"),
    c.CONTACT: ("thông tin liên hệ", "contact"),
    c.FOOTNOTE: ("chú thích", "footnote"),
    c.APPENDIX_LABEL: ("số phụ lục", "appendix label"),
    c.APPENDIX_TITLE: ("tên phụ lục", "appendix title"),
    c.APPENDIX_NOTE: ("chỉ dẫn kèm theo", "appendix note"),
    c.COPY_FORM: ("hình thức sao", "form of the copy"),
}


def component_name(name: str, lang: str) -> str:
    """What `name` is called in `lang`; itself where it has no entry."""
    words = _NAMES.get(name)
    return words[lang == "en"] if words else name
