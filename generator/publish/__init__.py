"""docx → PDF by LibreOffice, verified. Knows nothing of YAML and templates."""

from generator.publish.converting import to_pdf
from generator.publish.office import find_soffice

__all__ = ["find_soffice", "to_pdf"]
