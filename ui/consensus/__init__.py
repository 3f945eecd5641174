"""Consensus: who stands where, how many brackets are open, what is close to agreement."""
