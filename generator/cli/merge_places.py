"""A note where a document still has the places that a merge fills."""

from __future__ import annotations

from generator.compose.page import Page
from generator.core.diagnostics import Diagnostic


def unmerged(source: str, page: Page) -> list[Diagnostic]:
    """W732 where places like `<<Họ tên>>` still stand on the page of `source`."""
    texts = page.document_texts()
    if not any("<<" in text for text in texts):
        return []
    from generator.mailmerge.places import places_in

    places = places_in(texts)
    params = {"places": ", ".join(places), "path": source}
    return [Diagnostic("W732", source, params=params)] if places else []
