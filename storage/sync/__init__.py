"""How signed entries travel: by bundle file, shared folder or conference hub."""
