"""The manual, as it is shown in the window."""
