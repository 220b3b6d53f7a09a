"""One directive for many: the rows of a list fill the places of a YAML file."""
