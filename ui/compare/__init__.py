"""Compare: two or three versions of a text, side by side or as one."""
