"""Drafts that change what was issued: amend, replace, correct, call back (Điều 18.3–4).

A mistake in the content is amended or replaced by a document of the same form; one in form,
technique or procedure is corrected by a công văn. What only a person can say stands in [square
brackets].
"""

from __future__ import annotations

import re

from generator.compose.citations import cited_in_full
from generator.compose.inline import unmarked
from generator.core.text import fold
from generator.decree.symbols import short_date
from generator.decree.types import LETTER, DocumentType, find_type
from generator.directive.citing import citation_of, document_name
from generator.directive.model import ARTICLE, Basis, Directive
from generator.directive.placeholders import (
    ADDRESSEE,
    CARRYING_OUT,
    NEW_TEXT,
    RIGHT,
    WHERE,
    WHICH,
    WHICH_ARTICLE,
    WHO,
    WHY,
    WRONG,
)
from generator.directive.profile import Profile
from generator.directive.same_office import office_entries, secrecy_entry, signatory_entry
from generator.directive.writing import with_values, without
from generator.directive.yaml_text import Comment, Entry, Lines, Value, yaml_text

_AS_ABOVE = "nhu tren"
_AS_ARTICLE = "nhu dieu"  # `Như Điều 3`: whom that điều names
# `UBND tỉnh (để báo cáo)`: why a copy goes there is not said to whom a letter is addressed.
_PURPOSE = re.compile(r"\s*\([^()]*\)$")


def can_be_amended(kind: DocumentType) -> bool:
    """Whether a draft can be written for it: a form (giấy mời, hợp đồng) is replaced as a whole."""
    return not kind.form and not kind.is_copy and kind.numbered


def amendment(directive: Directive, path: str, profile: Profile | None, lang: str) -> str:
    """The YAML of a document of the same form that amends `directive`, the file at `path`."""
    directive = _quotable(directive)
    kind, name = directive.type, document_name(directive)
    whole = cited_in_full(citation_of(directive))
    what = "một số điều" if _has_articles(directive) else "một số nội dung"
    # The few words of V/v name the document, the text says what it is about.
    meant = name if kind.subject_under_number else whole
    entries: list[Entry] = [
        Comment(f"Sửa đổi, bổ sung {name}: viết nội dung sửa đổi vào chỗ [ngoặc vuông]."),
        ("type", kind.name),
        ("amends", path),
        *office_entries(directive, profile, kind),
        *secrecy_entry(directive),
        ("subject", f"sửa đổi, bổ sung {what} của {meant}"),
    ]
    entries += _addressed(directive)
    if directive.authority:
        entries.append(("authority", directive.authority))
    if directive.legal_basis:
        entries.append(("legal_basis", [_basis(basis) for basis in directive.legal_basis]))
    entries.append(("body", Lines(_amending_lines(directive, name, whole))))
    return yaml_text([*entries, *_ending(directive, profile, lang)], lang)


def replacement(data: bytes, directive: Directive, path: str) -> bytes:
    """The file `data` of `directive` as the beginning of the document that replaces it.

    Raises `writing.CannotWrite` where number and date cannot be taken out of it.
    """
    name, own = document_name(directive), directive.type.name
    draft = with_values(without(data, ("number", "date")), {"replaces": path})
    words = (
        f"# Văn bản này thay thế {name}: sửa nội dung bên dưới, và ghi câu:\n"
        f"#   {own[:1].upper()}{own[1:]} này thay thế {cited_in_full(citation_of(directive))}.\n"
    )
    line_end = b"\r\n" if b"\r\n" in data else b"\n"
    mark = b"\xef\xbb\xbf" if draft.startswith(b"\xef\xbb\xbf") else b""
    return mark + words.encode().replace(b"\n", line_end) + draft.removeprefix(mark)


def correction(directive: Directive, path: str, profile: Profile | None, lang: str) -> str:
    """The YAML of the công văn that corrects a mistake of form in `directive`."""
    directive = _quotable(directive)
    name = document_name(directive)
    agency = directive.agency
    lines = (
        f"{_issued(directive)}.",
        f"Do sơ suất trong kỹ thuật trình bày, {agency} đính chính {name} như sau:",
        f"1. Tại {WHERE}: đã in là “{WRONG}”, nay sửa thành “{RIGHT}”.",
        f"2. Các nội dung khác của {name} không thay đổi.",
    )
    entries: list[Entry] = [
        Comment(
            f"Đính chính {name}: chỉ dùng cho sai sót về thể thức, kỹ thuật trình bày, thủ tục; "
            "sai về nội dung thì sửa đổi bằng «vanban amend» (khoản 3 Điều 18)."
        ),
        ("type", LETTER.name),
        ("corrects", path),
        *office_entries(directive, profile, LETTER),
        *secrecy_entry(directive),
        ("subject", f"đính chính {name}"),
        ("addressees", list(directive.addressees) or _addressees(directive)),
        ("body", Lines(lines)),
    ]
    if directive.addressees and _others(directive):
        entries.append(("recipients", ["Như trên", *_others(directive)]))
    ending = _ending(_own(directive), profile, lang, recipients=False)
    return yaml_text([*entries, *ending], lang)


def revocation(
    directive: Directive, path: str, profile: Profile | None, reason: str, lang: str
) -> str:
    """The YAML of the thông báo that calls `directive` back."""
    directive = _quotable(directive)
    name = document_name(directive)
    kind = find_type("thông báo") or LETTER
    lines = (
        f"{_issued(directive)}.",
        f"{directive.agency} thông báo thu hồi {name} kể từ ngày ký Thông báo này. "
        f"Lý do: {reason or WHY}.",
        "Bên nhận văn bản giấy gửi lại văn bản đã nhận; bên nhận văn bản điện tử hủy bỏ văn bản bị "
        "thu hồi trên Hệ thống quản lý tài liệu điện tử, đồng thời thông báo qua Hệ thống để "
        f"{directive.agency} biết.",
    )
    entries: list[Entry] = [
        Comment(f"Thông báo thu hồi {name} (khoản 4 Điều 18)."),
        ("type", kind.name),
        ("revokes", path),
        *office_entries(directive, profile, kind),
        *secrecy_entry(directive),
        ("subject", f"thu hồi {cited_in_full(citation_of(directive))}"),
        ("body", Lines(lines)),
        ("recipients", _everybody(directive)),
    ]
    ending = _ending(_own(directive), profile, lang, recipients=False)
    return yaml_text([*entries, *ending], lang)


def _amending_lines(directive: Directive, name: str, whole: str) -> tuple[str, ...]:
    kind = directive.type.name
    this = f"{kind[:1].upper()}{kind[1:]} này"
    if _has_articles(directive):
        return (
            f"Điều 1. Sửa đổi, bổ sung một số điều của {whole} như sau:",
            f"1. {WHICH_ARTICLE} được sửa đổi như sau:",
            f"“{NEW_TEXT}”",
            f"Điều 2. {this} có hiệu lực thi hành kể từ ngày ký. Các nội dung khác của {name} "
            "không thay đổi.",
            f"Điều 3. {WHO} chịu trách nhiệm thi hành {this}.",
        )
    return (
        f"{_issued(directive)}. Nay {directive.agency} sửa đổi, bổ sung một số nội dung như sau:",
        f"1. {WHICH} được sửa đổi như sau: “{NEW_TEXT}”.",
        f"2. Các nội dung khác của {name} không thay đổi.",
    )


def _quotable(directive: Directive) -> Directive:
    """The directive with a subject that is no mark or footnote where it is cited."""
    return directive._replace(subject=unmarked(directive.subject))


def _issued(directive: Directive) -> str:
    """`Ngày 02/4/2026, Sở Nội vụ ban hành Quyết định số … về việc …`."""
    citation = citation_of(directive)
    words = cited_in_full(citation._replace(date=None, issuer=""))
    date = f"Ngày {_day(directive)}, " if directive.date else ""
    return f"{date}{directive.agency} ban hành {words}"


def _day(directive: Directive) -> str:
    return short_date(directive.date) if directive.date else ""


def _addressed(directive: Directive) -> list[Entry]:
    return [("addressees", list(directive.addressees))] if directive.addressees else []


def _everybody(directive: Directive) -> list[Value]:
    """Everybody who had the document: whom it was addressed to, and who got a copy."""
    everybody = dict.fromkeys((*directive.addressees, *_others(directive)))
    return list(everybody) or [ADDRESSEE]


def _addressees(directive: Directive) -> list[Value]:
    """To whom a letter about a document goes that was addressed to nobody."""
    names = dict.fromkeys(_PURPOSE.sub("", who) for who in _others(directive))
    return list(names) or [ADDRESSEE]


def _others(directive: Directive) -> list[str]:
    """Who got a copy; those whom an article tells to carry it out a person has to name."""
    folded = [fold(who) for who in directive.recipients]
    carried_out = fold(directive.type.first_recipient).startswith(_AS_ARTICLE)
    found = [
        who
        for who, words in zip(directive.recipients, folded, strict=True)
        if not words.startswith((_AS_ABOVE, _AS_ARTICLE))
    ]
    if carried_out or any(words.startswith(_AS_ARTICLE) for words in folded):
        found.insert(0, CARRYING_OUT)
    return found


def _own(directive: Directive) -> Directive:
    """Signed by one, for the office alone: not by the parties of a contract together."""
    if len(directive.signatories) == 1 and not directive.signatories[0].role:
        return directive
    # Of minutes the chair's name stands last, without a title.
    signers = [who for who in directive.signatories if who.title] or directive.signatories[-1:]
    one = signers[0]._replace(role="", title=signers[0].title or "[chức vụ]")
    return directive._replace(signatories=(one,))


def _has_articles(directive: Directive) -> bool:
    return directive.type.in_articles or any(node.kind == ARTICLE for node in directive.body)


def _ending(
    directive: Directive, profile: Profile | None, lang: str, *, recipients: bool = True
) -> list[Entry]:
    entries: list[Entry] = []
    if recipients and directive.recipients:
        entries.append(("recipients", list(directive.recipients)))
    archive = profile.defaults.get("archive", ()) if profile else ()
    if directive.archive and directive.archive != archive:
        entries.append(("archive", list(directive.archive)))
    return [*entries, *signatory_entry(directive, profile, lang)]


def _basis(basis: Basis) -> Value:
    """A legal basis as a mapping, with Vietnamese keys."""
    citation = basis.citation
    if citation is None:
        return {"động từ": basis.verb, "nội dung": basis.text}
    date = citation.date
    given = {
        "động từ": basis.verb,
        "loại": citation.type,
        "số": citation.number,
        "ngày": short_date(date) if date else "",
        "cơ quan ban hành": citation.issuer,
        "trích yếu": citation.subject,
    }
    return {name: text for name, text in given.items() if text}
