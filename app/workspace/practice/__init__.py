"""Sessions of training: one person negotiates with counterparts who act by a script."""
