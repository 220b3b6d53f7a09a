"""A whole document: from what is meant to every word on the paper (PL III)."""

from __future__ import annotations

from generator.compose import head, recipients, title
from generator.compose.body import body_blocks, executing_article, paragraph_block
from generator.compose.citations import basis_blocks, basis_sentence
from generator.compose.contact import contact_lines
from generator.compose.ending import split_tail, with_colon, with_end_mark
from generator.compose.forms import form_blocks
from generator.compose.inline import plain
from generator.compose.page import Block, MarkBox, Page, Properties
from generator.compose.sheets import attached_blocks
from generator.compose.signature import signatory_name, signature_lines, signer_pairs
from generator.compose.tasks import task_blocks
from generator.core.units import mm
from generator.decree.forms import AFTER, BEFORE
from generator.decree.layout import TEXT_SIZES, TEXT_WIDTH, Types
from generator.decree.symbols import padded_number
from generator.decree.types import IN_TEXT, ON_LINES
from generator.decree.words import CIRCULATION, SECRECY, URGENCY, Mark
from generator.directive.model import PARAGRAPH, Directive

# The line that says who sends a công điện stands clear of the text's edges.
_NARROWER = mm(20)


def compose(directive: Directive) -> Page:
    """The page of a directive whose loading found no error."""
    kind = directive.type
    types = _types(directive)
    body, tail = split_tail(with_end_mark(_body_blocks(directive)), types)
    parent = directive.parent_agency if not kind.is_copy else ""
    agency = head.agency_lines(directive.agency, bold=True, types=types)
    page = Page(
        template=kind.template,
        properties=_properties(directive),
        parent_agency=head.agency_lines(parent, bold=False, types=types) if parent else (),
        agency=agency,
        agency_line=head.agency_line(agency, types),
        motto_line=head.motto_line(types),
        number=head.number_line(directive.number, directive.symbol, types) if kind.numbered else "",
        place_date=head.place_date(directive.place, directive.date, types) if kind.dated else "",
        circulation=_box(CIRCULATION, directive.circulation),
        secrecy=_box(SECRECY, directive.secrecy),
        urgency=_box(URGENCY, directive.urgency),
        body=body,
        tail=tail,
        recipients=_recipient_lines(directive),
        contact=contact_lines(directive.contact),
        attached=attached_blocks(directive),
        text_size=directive.text_size,
    )
    page = _titled(_signed(_addressed(page, directive), directive), directive)
    if not kind.order:
        return page._replace(basis=_basis(directive))
    return page._replace(
        authority=title.authority_lines(directive.authority, types),
        basis=_basis(directive),
        order=kind.order,
    )


def _types(directive: Directive) -> Types:
    return TEXT_SIZES[directive.text_size]


def _addressed(page: Page, directive: Directive) -> Page:
    names, types = directive.addressees, _types(directive)
    if directive.type.wired:
        who = plain(directive.authority or directive.agency)
        lines = recipients.addressee_lines(names, least=1)
        wire = head.set_lines(
            f"{who} điện:", TEXT_WIDTH - _NARROWER, types["addressees"].size, bold=False
        )
        return page._replace(wire="\n".join(wire), addressees=lines)
    one = recipients.addressee(names, types)
    return page._replace(
        addressee=one,
        addressee_wraps=recipients.addressee_wraps(one, types),
        addressees=recipients.addressee_lines(names),
    )


def _signed(page: Page, directive: Directive) -> Page:
    types = _types(directive)
    pairs = signer_pairs(directive.signatories, types)
    if pairs:
        return page._replace(signers=pairs)
    (one,) = directive.signatories
    return page._replace(signature=signature_lines(one, types), signatory_name=signatory_name(one))


def _titled(page: Page, directive: Directive) -> Page:
    kind, types = directive.type, _types(directive)
    if kind.is_copy:
        return page._replace(copy_form=kind.heading)
    if kind.subject_under_number:
        return page._replace(subject_lines=head.subject_lines(directive.subject, types))
    lines = title.subject_lines(kind, directive.subject, types)
    return page._replace(
        title=kind.heading,
        title_lines=lines,
        title_line=title.title_line(lines[-1] if lines else kind.heading, types),
    )


def _basis(directive: Directive) -> tuple[Block, ...]:
    return basis_blocks(directive.legal_basis) if directive.type.basis == ON_LINES else ()


def _recipient_lines(directive: Directive) -> tuple[str, ...]:
    if not (directive.type.filed or directive.recipients):
        return ()
    return recipients.recipient_lines(
        directive.recipients,
        directive.archive,
        directive.drafting_unit if directive.type.filed_by_unit else "",
        recipients.drafter_sign(directive.drafter, directive.copies),
        first=_first_recipient(directive),
    )


def _first_recipient(directive: Directive) -> str:
    """What opens Nơi nhận: `Như trên` under a Kính gửi, else as the type says."""
    if directive.addressees:
        return recipients.AS_ABOVE
    article = executing_article(directive.body)
    words = directive.type.first_recipient
    if "{article}" in words and not article:
        return ""
    return words.format(article=article, **directive.form)


def _body_blocks(directive: Directive) -> list[Block]:
    blocks = [paragraph_block(text) for text in directive.opening]
    if directive.legal_basis and directive.type.basis == IN_TEXT:
        blocks.insert(0, paragraph_block(basis_sentence(directive.legal_basis)))
    blocks += form_blocks(directive, BEFORE)
    if directive.body and directive.body[0].kind != PARAGRAPH:
        blocks = with_colon(blocks)
    blocks += body_blocks(directive.body, TEXT_WIDTH)
    if directive.tasks:
        blocks = with_colon(blocks)
    return [
        *blocks,
        *task_blocks(directive.tasks),
        *(paragraph_block(text) for text in directive.closing),
        *form_blocks(directive, AFTER),
    ]


def _box(marks: dict[str, Mark], key: str) -> MarkBox | None:
    if not key:
        return None
    mark = marks[key]
    return MarkBox(mark.text, mm(mark.width_mm), mm(mark.height_mm))


def _properties(directive: Directive) -> Properties:
    number = padded_number(directive.number) + "/" if directive.number else ""
    kind = directive.type.name[:1].upper() + directive.type.name[1:]
    numbered = f"số {number}{directive.symbol}" if number else directive.symbol
    return Properties(
        title=f"{kind} {numbered}".strip(),
        subject=head.bare_subject(directive.subject),
        agency=plain(directive.agency),
        date=directive.date.isoformat() if directive.date else "",
    )
