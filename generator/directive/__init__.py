"""YAML text → Directive, every problem at once, each with its place. Knows nothing of Word."""
