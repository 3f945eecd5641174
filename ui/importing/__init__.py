"""Import: a text or amendments from a file, looked at before anything is recorded."""
