"""docx → PDF by LibreOffice, verified. Knows nothing of YAML and templates."""
