"""Two .docx as one with Word's tracked changes: accepted it says what B says, rejected what A."""

from generator.compare.redline.redlining import Redlined, redline

__all__ = ["Redlined", "redline"]
