"""The window. It decides nothing: state comes down, intent goes up."""
