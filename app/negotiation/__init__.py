"""What can happen in a negotiation, and the state of the conference that follows from it."""
