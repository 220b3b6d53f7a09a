"""The names of the decree's components (PL I, Phần I, Mục IV: ô số 1 to 14), and of a text."""

from __future__ import annotations

# Of the head.
STATE_NAME, MOTTO = "state_name", "motto"  # ô 1: Quốc hiệu, Tiêu ngữ
PARENT_AGENCY, AGENCY = "parent_agency", "agency"  # ô 2
NUMBER = "number"  # ô 3: số, ký hiệu
PLACE_DATE = "place_date"  # ô 4
LETTER_SUBJECT = "letter_subject"  # ô 5b: V/v …
TITLE, SUBJECT = "title", "subject"  # ô 5a: tên loại, trích yếu
URGENCY, SECRECY, CIRCULATION = "urgency", "secrecy", "circulation"  # ô 10b, 10a, 11
ADDRESSEES = "addressees"  # Kính gửi and the names below it (ô 9a)
# Of the text (ô 6).
AUTHORITY, BASIS, ORDER = "authority", "basis", "order"
PART, CHAPTER, SECTION, SUBSECTION = "part", "chapter", "section", "subsection"
ARTICLE, HEADING, CLAUSE, SUBCLAUSE, POINT = "article", "heading", "clause", "subclause", "point"
DASH, TEXT, TABLE_TEXT = "dash", "text", "table_text"
# Of the foot.
RECIPIENTS_WORD, RECIPIENTS = "recipients_word", "recipients"  # ô 9b
SIGNATURE, SIGNATORY = "signature", "signatory"  # ô 7a, 7b
CONTACT, FOOTNOTE = "contact", "footnote"  # ô 14
# Of an appendix, and of a regulation that a quyết định issues (model 1.3).
APPENDIX_LABEL, APPENDIX_TITLE, APPENDIX_NOTE = (
    *("appendix_label", "appendix_title"),
    "appendix_note",
)
COPY_FORM = "copy_form"  # SAO Y …

NAMES: tuple[str, ...] = (
    *(STATE_NAME, MOTTO, PARENT_AGENCY, AGENCY, NUMBER, PLACE_DATE, LETTER_SUBJECT, TITLE, SUBJECT),
    *(URGENCY, SECRECY, CIRCULATION, ADDRESSEES, AUTHORITY, BASIS, ORDER, PART, CHAPTER, SECTION),
    *(SUBSECTION, ARTICLE, HEADING, CLAUSE, SUBCLAUSE, POINT, DASH, TEXT, TABLE_TEXT),
    *(RECIPIENTS_WORD, RECIPIENTS, SIGNATURE, SIGNATORY, CONTACT, FOOTNOTE),
    *(APPENDIX_LABEL, APPENDIX_TITLE, APPENDIX_NOTE, COPY_FORM),
)
