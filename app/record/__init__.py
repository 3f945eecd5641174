"""The signed record: rosters, entries, their evaluation and what follows from them."""
