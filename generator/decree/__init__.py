"""Decree 30/2020/NĐ-CP as data, each entry with its clause. Knows nothing of files."""
