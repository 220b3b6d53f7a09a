"""Numbers and the book of outgoing documents (Decree 30/2020/NĐ-CP, articles 14–16, PL IV)."""
