"""Final texts: a PDF that carries what proves it, is signed, and can be checked anywhere."""
