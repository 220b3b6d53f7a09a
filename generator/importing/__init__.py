"""Word → YAML: any .docx as a directive, without losing a word of it."""
