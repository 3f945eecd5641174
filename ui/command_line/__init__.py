"""Every command of the command line, as a form in the window."""
