"""The commands, a module a group; the parser, the manual and the completion are made from them."""

from app.cli.commands import (
    amendments,
    conference,
    custody,
    decisions,
    demo,
    devices,
    documents,
    exchange,
    record,
    status,
    texts,
)

COMMANDS = (
    *demo.COMMANDS,
    *conference.COMMANDS,
    *devices.COMMANDS,
    *texts.COMMANDS,
    *amendments.COMMANDS,
    *decisions.COMMANDS,
    *documents.COMMANDS,
    *exchange.COMMANDS,
    *record.COMMANDS,
    *status.COMMANDS,
    *custody.COMMANDS,
)
"""In the order of the help."""
