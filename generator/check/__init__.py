"""Selects and runs the rules over documents, and says what was found."""
