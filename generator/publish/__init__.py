"""docx → PDF by LibreOffice, verified. Knows nothing of YAML and templates."""

from generator.publish.converting import to_pdf
from generator.publish.joining import join_pdfs, volumes
from generator.publish.office import find_soffice

__all__ = ["find_soffice", "join_pdfs", "to_pdf", "volumes"]
