"""What one can do: one function per use case, on one open workspace."""
