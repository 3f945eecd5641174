"""Who signs and who can read: device cards, signatures, sealing, key derivation."""
