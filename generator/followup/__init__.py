"""From directives, progress and a day to what is overdue, and to the letters that chase it."""
