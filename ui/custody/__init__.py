"""What is shown of a workspace that cannot be relied on, and what can still be done with it."""
