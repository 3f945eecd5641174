"""Export: what is written to a file, how it will look, and what leaves with it."""
