"""A whole document as entries of a directive, in the order in which `vanban new` writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.decree.forms import LEAVE
from generator.decree.types import ON_LINES, DocumentType, find_type
from generator.decree.words import CONFIRMATION_WORDS
from generator.directive.basis import split_verb
from generator.directive.yaml_text import Value
from generator.importing.foot import contact_of, groups_of, recipients_of, signers_of
from generator.importing.forms import form_of
from generator.importing.head import Head, lines_of
from generator.importing.items import Item, Line, Reader
from generator.importing.marking import all_bold
from generator.importing.notices import Notices
from generator.importing.pictures import Pictures
from generator.importing.regions import text_of, text_size, without_end_mark
from generator.importing.source import HEAD, Para, Source, is_drawn
from generator.importing.tasks import tasks_in
from generator.importing.writing import Writer
from generator.inspect import components as c
from generator.inspect.content import PICTURE
from generator.inspect.facts import document_type
from generator.inspect.layout import Layout
from generator.inspect.wording import BASIS_VERBS, folded

_CONFIRMED = (CONFIRMATION_WORDS, "(Chữ ký, dấu)")
_NAMELESS = "thư công"
_OWN = {c.APPENDIX_TITLE: c.SUBJECT, c.APPENDIX_NOTE: c.TEXT, c.APPENDIX_LABEL: c.TEXT}
_MOST_SUBJECT = 4
_SIGNERS = frozenset((c.SIGNATURE, c.SIGNATORY))
_RECIPIENTS_WORD = re.compile(r"^n\S+\s+nh\S+?\s*(?:[:;.]|$)\s*", re.IGNORECASE)
_DASH = re.compile(r"^[-–—+•]\s*")
_ATTACHED_HEAD = frozenset((c.APPENDIX_LABEL, c.APPENDIX_TITLE, c.APPENDIX_NOTE))
_OWN_HEAD = frozenset((c.STATE_NAME, c.MOTTO, c.PARENT_AGENCY, c.AGENCY, c.TITLE, c.SUBJECT))


class Imported(NamedTuple):
    """What a document gives: entries by field name, files to be saved beside the YAML."""

    kind: DocumentType | None
    entries: dict[str, Value]
    files: dict[str, bytes]
    body_items: int
    tables: int
    tasks: int


class _Counts:
    def __init__(self) -> None:
        self.items = self.tables = self.tasks = 0


class Importer:
    """Takes one document apart."""

    def __init__(self, source: Source, stem: str, notices: Notices) -> None:
        self.source = source
        self.notices = notices
        self.pictures = Pictures(source.inspected.package, stem, notices)
        self.reader = Reader(source, self.pictures, notices)
        self.writer = Writer(source, stem, notices)
        self.kind = document_type(source.layout) or _letter_of_ceremony(source.layout)
        self.counts = _Counts()

    def read(self) -> Imported:
        """The entries."""
        main, *attached = self.source.sheets
        if attached and self.kind is find_type(_NAMELESS) and not text_of(main, HEAD)[0]:
            # A regulation by itself: its head stands on what looks like a page before it.
            main = [
                *main,
                *(para._replace(name=_OWN.get(para.name, para.name)) for para in attached.pop(0)),
            ]
        if self.kind is not None and self.kind.form is LEAVE:
            # Who confirms the leave: the form prints it by itself.
            main = [para for para in main if para.text.rstrip(" :") not in _CONFIRMED]
        entries = self._main(main)
        for paras in attached:
            self._attached(paras, entries)
        self._margins(entries)
        self._pictures_elsewhere()
        size = text_size(main)
        if size:
            entries["text_size"] = size
        files = {**self.pictures.files, **self.writer.files}
        counts = self.counts
        return Imported(self.kind, entries, files, counts.items, counts.tables, counts.tasks)

    def _main(self, paras: Sequence[Para]) -> dict[str, Value]:
        lines = lines_of(paras)
        texts = self._small_texts(paras)
        entries: dict[str, Value] = {}
        if self.kind is not None:
            entries["type"] = self.kind.name
        if self.source.own and self.kind is not None and not self.kind.dated:
            entries.update(_made(self.source.layout))
        entries.update(Head(self.source.layout, lines, self.kind, texts, self.notices).entries())
        ordered = self.kind is not None and self.kind.basis == ON_LINES
        text_names = HEAD - {c.BASIS} if not ordered else HEAD
        body, after = text_of(paras, text_names)
        if ordered and lines.of(c.BASIS):
            entries["legal_basis"] = [self._basis(para) for para in lines.of(c.BASIS)]
        if self.kind is not None and not self.kind.heading and "subject" not in entries:
            body = self._subject_above(body, entries)
        self._asides(paras, [*body, *after])
        entries.update(self._text(body, str(entries.get("agency", ""))))
        said = [_RECIPIENTS_WORD.sub("", p.text, count=1) for p in lines.of(c.RECIPIENTS_WORD)]
        said += [para.text for para in lines.of(c.RECIPIENTS)]
        entries.update(recipients_of(said))
        signers = signers_of(
            groups_of([p for p in paras if p.name in _SIGNERS], frozenset((c.SIGNATORY,))), texts
        )
        if signers:
            entries["signatory"] = signers[0] if len(signers) == 1 else list(signers)
        contact = contact_of(lines.of(c.CONTACT), self.notices)
        if contact:
            entries["contact"] = _contact(contact)
        self._after(after, entries)
        return entries

    def _after(self, paras: Sequence[Para], entries: dict[str, Value]) -> None:
        """What stands below the signature, on no page of its own: an appendix that nobody named."""
        filled = [para for para in paras if not is_drawn(para)]
        if not filled:
            return
        items = self.reader.read(paras)
        without_end_mark(items)
        self._count(items)
        body = self.writer.body(items)
        if body is not None:
            self.notices.replaced("W950", filled[0].number, filled[0].text)
            entries["appendices"] = [{"nội dung": body}]

    def _small_texts(self, paras: Sequence[Para]) -> list[str]:
        """Where names may stand in small letters: the file's properties, the text itself."""
        creator = self.source.layout.properties.get("creator", "")
        notes = [para.text for para in self.source.paras if para.name == c.APPENDIX_NOTE]
        return [creator, *(para.text for para in paras), *notes]

    def _subject_above(self, body: list[Para], entries: dict[str, Value]) -> list[Para]:
        """The subject of what has no name of a type: bold in the middle, above the text."""
        taken: list[Para] = []
        for para in [para for para in body if not is_drawn(para)]:
            bold = para.centred and all_bold(para.pieces) and not para.text.endswith(":")
            if not bold or para.table >= 0 or len(taken) == _MOST_SUBJECT:
                break
            taken.append(para)
        if self.kind is None or self.kind.subject_under_number or not taken:
            return body
        entries["subject"] = " ".join(" ".join(para.text for para in taken).split())
        return [para for para in body if para not in taken]

    def _asides(self, paras: Sequence[Para], body: Sequence[Para]) -> None:
        """What stands in head or foot and is no component: a comment of the YAML."""
        inside = {para.number for para in body}
        for para in paras:
            if not para.name and para.number not in inside and not is_drawn(para):
                self.notices.keep(para.number, para.text)

    def _basis(self, para: Para) -> Value:
        text = self.writer.text(para.pieces, para.number, italic=True)
        text = _DASH.sub("", " ".join(text.split()), count=1).removesuffix("./.").rstrip(" ;.,")
        verb, rest = split_verb(text)
        if f"{verb} {rest}" == text:
            return text
        match = BASIS_VERBS.match(folded(text))
        count = len(match[0].split()) if match else 1
        words = text.split(" ")
        return {"động từ": " ".join(words[:count]), "nội dung": " ".join(words[count:])}

    def _text(self, paras: Sequence[Para], agency: str) -> dict[str, Value]:
        """The text of the document: opening, tasks, body, closing; forms; without its end mark."""
        items = self.reader.read(paras)
        without_end_mark(items)
        self._count(items)
        entries: dict[str, Value] = {}
        if self.kind is not None and self.kind.form:
            opening, form, items = form_of(self.kind, items, agency)
            entries.update(form)
            if opening:
                entries["opening"] = self._paragraphs(opening)
        found = None if self.kind and self.kind.order else tasks_in(items, self.writer)
        if found and all(_is_running(item) for item in found.after):
            self.counts.tasks += len(found.tasks)
            if found.before:
                entries["opening"] = self._paragraphs(found.before)
            entries["tasks"] = found.tasks
            if found.after:
                entries["closing"] = self._paragraphs(found.after)
            return entries
        body = self.writer.body(items)
        if body is not None:
            entries["body"] = body
        return entries

    def _paragraphs(self, items: Sequence[Item]) -> Value:
        texts = [
            self.writer.text(item.pieces, item.para.number)
            for item in items
            if isinstance(item, Line)
        ]
        if len(texts) == 1:
            return texts[0]
        return list(texts)

    def _count(self, items: Sequence[Item]) -> None:
        self.counts.items += len(items)
        self.counts.tables += sum(not isinstance(item, Line) for item in items)

    def _attached(self, paras: Sequence[Para], entries: dict[str, Value]) -> None:
        """An appendix, or a document that the decision issues."""
        lines = lines_of(paras)
        label = lines.text(c.APPENDIX_LABEL)
        issues = self.kind is not None and bool(self.kind.order)
        title = lines.text(c.TITLE)
        if issues and title and not label and lines.text(c.SUBJECT):
            known = find_type(title)
            value: dict[str, Value] = {
                "loại": known.name if known else _sentence(title),
                "trích yếu": lines.text(c.SUBJECT),
            }
            key = "enclosures"
        else:
            value = {}
            shown = [lines.text(name) for name in (c.APPENDIX_TITLE, c.TITLE, c.SUBJECT)]
            titled = re.fullmatch(r"PHỤ LỤC[\s\d.IVXLC]*[.:–-]?\s*(.*)", label, re.IGNORECASE)
            if titled and titled[1]:
                shown.insert(0, titled[1])
            whole = " ".join(text for text in shown if text)
            if whole:
                value["tiêu đề"] = whole
            key = "appendices"
        rest = [para for para in paras if para.name not in _OWN_HEAD | _ATTACHED_HEAD]
        items = self.reader.read(rest)
        without_end_mark(items)
        self._count(items)
        body = self.writer.body(items)
        if key == "appendices" and paras and self.source.section(paras[-1]).landscape:
            value["khổ ngang"] = True
        if body is None and not (value or label):
            return  # the head alone, on a page of its own
        value["nội dung"] = body if body is not None else "[Nội dung]"
        if body is None:
            self.notices.add("W943", key="nội dung", where="phụ lục")
        listed = entries.setdefault(key, [])
        if isinstance(listed, list):
            listed.append(value)

    def _pictures_elsewhere(self) -> None:
        """Pictures in head, foot and margins: saved beside the YAML, and told."""
        for para in self.source.paras:
            for anchor in para.draft.anchors:
                taken = (para.number, anchor) in self.pictures.seen
                if anchor.kind == PICTURE and not taken:
                    picture = self.pictures.take(para.draft.part, anchor, para.number)
                    if picture is not None:
                        self.notices.replaced("W949", para.number, "", name=picture.name)

    def _margins(self, entries: dict[str, Value]) -> None:
        """Headers and footers: marks, the address; all else is kept as comments."""
        marks = lines_of(self.source.margins)
        fresh = Head(self.source.layout, marks, self.kind, (), self.notices)
        for name, value in fresh.marks().items():
            entries.setdefault(name, value)
        contact = contact_of(marks.of(c.CONTACT), self.notices)
        if contact and "contact" not in entries:
            entries["contact"] = _contact(contact)
        for para in self.source.margins:
            if not para.name and not is_drawn(para):
                self.notices.keep(0, para.text)


def _letter_of_ceremony(layout: Layout) -> DocumentType | None:
    """What has no number and no type of PL III is set as a thư công is: nothing is added to it."""
    named = any(layout.component(name) for name in (c.NUMBER, c.COPY_FORM))
    return None if named else find_type(_NAMELESS)


def _made(layout: Layout) -> dict[str, Value]:
    """The date of one of our own documents whose paper shows none (model 1.9)."""
    year, _, rest = layout.properties.get("created", "").partition("-")
    month, _, day = rest[:5].partition("-")
    return {"date": f"{day}/{month}/{year}"} if (year + month + day).isdecimal() else {}


def _contact(found: dict[str, str]) -> Value:
    names = {
        "address": "địa chỉ", "phone": "điện thoại", "fax": "fax", "email": "email",
        "website": "website",
    }  # fmt: skip
    return {names[name]: found[name] for name in names if name in found}


def _sentence(title: str) -> str:
    return title[:1].upper() + title[1:].lower()


def _is_running(item: Item) -> bool:
    return isinstance(item, Line) and item.marker is None and not item.escaped
