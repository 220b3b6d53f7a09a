"""One module a step; a book of any earlier version becomes one of today."""
