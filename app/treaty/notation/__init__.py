"""Brackets, options, attributions and notes of negotiating texts, read as ranges of characters.

Reading never changes a character: every value here is a range over the text as it was given, and
unbalanced brackets are legal. A repair is offered and never made unasked.
"""
