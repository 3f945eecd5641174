"""The shared folder: a network drive, a folder that a sync client keeps, a stick."""
