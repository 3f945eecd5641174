"""Whether two languages say the same, as far as a program can tell it."""
