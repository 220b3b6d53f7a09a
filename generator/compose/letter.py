"""The công văn (PL III, model 1.5): from what is meant to every word on the paper."""

from __future__ import annotations

from generator.compose import head, recipients
from generator.compose.citations import basis_sentence
from generator.compose.contact import contact_lines
from generator.compose.ending import split_tail, with_end_mark
from generator.compose.hard_spaces import bind
from generator.compose.inline import parse_runs, plain
from generator.compose.page import Block, MarkBox, Page, Properties
from generator.compose.signature import signatory_name, signature_lines
from generator.compose.tasks import task_blocks
from generator.core.units import mm
from generator.decree.symbols import padded_number
from generator.decree.words import CIRCULATION, SECRECY, URGENCY, Mark
from generator.directive.model import Directive


def compose(directive: Directive) -> Page:
    """The page of a directive whose loading found no error."""
    body, tail = split_tail(with_end_mark(_body_blocks(directive)))
    agency = head.agency_lines(directive.agency, bold=True)
    addressee = recipients.addressee(directive.addressees)
    signatory = directive.signatories[0]
    return Page(
        template=directive.type.template or "",
        properties=_properties(directive),
        parent_agency=(
            head.agency_lines(directive.parent_agency, bold=False)
            if directive.parent_agency
            else ()
        ),
        agency=agency,
        agency_line=head.agency_line(agency),
        number=head.number_line(directive.number, directive.symbol),
        subject_lines=head.subject_lines(directive.subject),
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
        ),
        signature=signature_lines(signatory),
        signatory_name=signatory_name(signatory),
        contact=contact_lines(directive.contact),
    )


def _body_blocks(directive: Directive) -> list[Block]:
    paragraphs = (*directive.opening, *directive.body)
    if directive.tasks and paragraphs and paragraphs[-1][-1].isalnum():
        paragraphs = (*paragraphs[:-1], f"{paragraphs[-1]}:")  # what the tasks follow
    if directive.legal_basis:
        paragraphs = (basis_sentence(directive.legal_basis), *paragraphs)
    return [
        *(_paragraph(text) for text in paragraphs),
        *task_blocks(directive.tasks),
        *(_paragraph(text) for text in directive.closing),
    ]


def _paragraph(text: str) -> Block:
    runs = parse_runs(bind(text))
    # A paragraph all in bold is a heading that somebody made by hand.
    leads = text.endswith(":") or (len(runs) == 1 and runs[0].bold)
    return Block("lead_in" if leads else "paragraph", runs)


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
