"""Page + a docxtpl template → the bytes of a .docx. Knows nothing of YAML."""
