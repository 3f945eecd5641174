"""Writing documents: a registry of what can be exported, and a module for each writer."""
