"""From any .docx, ours or anybody's, to what stands where on it, and which component that is."""

from generator.inspect.facts import document_date, document_type, number_and_symbol
from generator.inspect.inspecting import Spot, inspect_docx, inspect_with_spots

__all__ = [
    "Spot",
    "document_date",
    "document_type",
    "inspect_docx",
    "inspect_with_spots",
    "number_and_symbol",
]
