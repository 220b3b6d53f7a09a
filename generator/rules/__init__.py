"""The catalogue of rules: pure functions over a document, each with its clause and its examples."""
