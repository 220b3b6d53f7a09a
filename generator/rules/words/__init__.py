"""Rules over words: pure functions over `Paper.passages`, for YAML and .docx alike."""
