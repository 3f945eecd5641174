"""Word documents (DOCX): read with every tracked change, and written with native ones."""
