"""Languages: a text in its own language and in others, clause by clause."""
