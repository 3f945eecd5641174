"""Akoma Ntoso 3.0, the AKN4UN profile: treaties, amendments and lists of them, written and read."""
