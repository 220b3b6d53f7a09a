"""What the rules know of the language and of the country, as data."""
