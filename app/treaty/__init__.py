"""What the text is: instruments, clauses, wordings, provisions, tokens and deltas."""
