"""Pictures of the real window on the demo negotiation: ``make screenshots``."""
