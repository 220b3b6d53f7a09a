"""Directive → Page: every word of the paper, in order, each with its style. No docx XML."""
