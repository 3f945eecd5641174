"""Pages as Qt's models. They tell exactly what changed; they are never reset."""
