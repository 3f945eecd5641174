"""Bytes to text and back: Markdown, plain text, HTML, JSON. No files are opened here."""
