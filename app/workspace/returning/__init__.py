"""A Word document comes in: its tracked changes become amendments, and nothing is dropped."""
