"""Between the workspace and the views: immutable pages one way, requests the other."""
