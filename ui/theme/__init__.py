"""Colours by role, type, and the style of the ordinary controls."""
