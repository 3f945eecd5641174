"""The commands, a module a group; the parser, the manual and the completion are made from them."""

from app.cli.commands import conference, status

COMMANDS = (
    *conference.COMMANDS,
    *status.COMMANDS,
)
"""In the order of the help."""
