"""Lay out and paint what the models hold. Nothing is read as markup."""
