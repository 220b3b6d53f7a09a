"""From a directive to its document, as the commands import it."""

from generator.build.documents import Documents, unfilled

__all__ = ["Documents", "unfilled"]
