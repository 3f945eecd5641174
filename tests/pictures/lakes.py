"""A text as somebody has it in a file, to be imported."""

LAKES = """CONVENTION ON LAKES

The Parties to this Convention,

Have agreed as follows:

Article 1
Purpose

1. The Parties shall protect lakes, in particular:
(a) their water;
(b) their shores.
Nothing in this paragraph concerns rivers.

Article 2
Meetings

The Parties shall meet once a year.
"""
