"""Pieces that every page is made of: buttons, pills, states, sheets. They know no workspace."""
