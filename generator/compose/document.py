"""A whole document: from what is meant to every word on the paper (PL III)."""

from __future__ import annotations

from generator.compose import head, recipients, title
from generator.compose.body import body_blocks, executing_article, paragraph_block
from generator.compose.citations import basis_blocks, basis_sentence
from generator.compose.contact import contact_lines
from generator.compose.ending import split_tail, with_colon, with_end_mark
from generator.compose.inline import plain
from generator.compose.page import Block, MarkBox, Page, Properties
from generator.compose.sheets import attached_blocks
from generator.compose.signature import signatory_name, signature_lines
from generator.compose.tasks import task_blocks
from generator.core.units import mm
from generator.decree.layout import TEXT_WIDTH
from generator.decree.symbols import padded_number
from generator.decree.words import CIRCULATION, SECRECY, URGENCY, Mark
from generator.directive.model import PARAGRAPH, Directive


def compose(directive: Directive) -> Page:
    """The page of a directive whose loading found no error."""
    body, tail = split_tail(with_end_mark(_body_blocks(directive)))
    agency = head.agency_lines(directive.agency, bold=True)
    addressee = recipients.addressee(directive.addressees)
    signatory = directive.signatories[0]
    page = Page(
        template=directive.type.template or "",
        properties=_properties(directive),
        parent_agency=(
            head.agency_lines(directive.parent_agency, bold=False)
            if directive.parent_agency
            else ()
        ),
        agency=agency,
        agency_line=head.agency_line(agency),
        motto_line=head.motto_line(),
        number=head.number_line(directive.number, directive.symbol),
        place_date=head.place_date(directive.place, directive.date),
        circulation=_box(CIRCULATION, directive.circulation),
        secrecy=_box(SECRECY, directive.secrecy),
        urgency=_box(URGENCY, directive.urgency),
        addressee=addressee,
        addressee_wraps=recipients.addressee_wraps(addressee),
        addressees=recipients.addressee_lines(directive.addressees),
        body=body,
        tail=tail,
        recipients=recipients.recipient_lines(
            directive.recipients,
            directive.archive,
            directive.drafting_unit,
            recipients.drafter_sign(directive.drafter, directive.copies),
            first=_first_recipient(directive),
        ),
        signature=signature_lines(signatory),
        signatory_name=signatory_name(signatory),
        contact=contact_lines(directive.contact),
        attached=attached_blocks(directive),
    )
    if not directive.type.heading:
        return page._replace(subject_lines=head.subject_lines(directive.subject))
    lines = title.subject_lines(directive.type, directive.subject)
    return page._replace(
        title=directive.type.heading,
        title_lines=lines,
        title_line=title.title_line(lines),
        authority=title.authority_lines(directive.authority) if directive.authority else (),
        basis=basis_blocks(directive.legal_basis),
        order=directive.type.order,
    )


def _first_recipient(directive: Directive) -> str:
    """What opens Nơi nhận: `Như trên` under a Kính gửi, else as the type says."""
    if directive.addressees:
        return recipients.AS_ABOVE
    article = executing_article(directive.body)
    return directive.type.first_recipient.format(article=article) if article else ""


def _body_blocks(directive: Directive) -> list[Block]:
    blocks = [paragraph_block(text) for text in directive.opening]
    if directive.legal_basis and not directive.type.heading:  # a letter's runs on in its text
        blocks.insert(0, paragraph_block(basis_sentence(directive.legal_basis)))
    if directive.body and directive.body[0].kind != PARAGRAPH:
        blocks = with_colon(blocks)
    blocks += body_blocks(directive.body, TEXT_WIDTH)
    if directive.tasks:
        blocks = with_colon(blocks)
    return [
        *blocks,
        *task_blocks(directive.tasks),
        *(paragraph_block(text) for text in directive.closing),
    ]


def _box(marks: dict[str, Mark], key: str) -> MarkBox | None:
    if not key:
        return None
    mark = marks[key]
    return MarkBox(mark.text, mm(mark.width_mm), mm(mark.height_mm))


def _properties(directive: Directive) -> Properties:
    number = padded_number(directive.number) + "/" if directive.number else ""
    kind = directive.type.name[:1].upper() + directive.type.name[1:]
    return Properties(
        title=f"{kind} số {number}{directive.symbol}" if number else f"{kind} {directive.symbol}",
        subject=head.bare_subject(directive.subject),
        agency=plain(directive.agency),
        date=directive.date.isoformat() if directive.date else "",
    )
