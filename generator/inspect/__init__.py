"""From any .docx, ours or anybody's, to what stands where on it, and which component that is."""

from generator.inspect.facts import document_date, document_type, number_and_symbol
from generator.inspect.inspecting import inspect_docx

__all__ = [
    "document_date",
    "document_type",
    "inspect_docx",
    "number_and_symbol",
]
