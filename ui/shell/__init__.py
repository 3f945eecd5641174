"""What stands around the pages: top bar, rail, status bar, palette, and the list of keys."""
