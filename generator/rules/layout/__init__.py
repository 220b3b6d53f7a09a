"""Rules over a .docx' layout: VB1xx the page … VB8xx appendices and marks.

VB1xx page, letters, page numbers; VB2xx Quốc hiệu, Tiêu ngữ, agency; VB3xx number and date; VB4xx
title and trích yếu; VB5xx legal basis; VB6xx text; VB7xx addressees, signature, recipients; VB8xx
the other components. A component that was not recognised makes no finding.
"""

from __future__ import annotations

from generator.rules.layout import (
    addressed,
    basis,
    drafter,
    foot,
    head,
    headings,
    letters,
    line_colours,
    line_places,
    number_and_date,
    other,
    page,
    page_number,
    paragraphs,
    text,
    title,
)
from generator.rules.rule import Rule

LAYOUT_RULES: tuple[Rule, ...] = (
    *page.RULES,
    *letters.RULES,
    *page_number.RULES,
    *head.RULES,
    *line_colours.RULES,
    *line_places.RULES,
    *number_and_date.RULES,
    *title.RULES,
    *basis.RULES,
    *text.RULES,
    *paragraphs.RULES,
    *headings.RULES,
    *addressed.RULES,
    *foot.RULES,
    *drafter.RULES,
    *other.RULES,
)
