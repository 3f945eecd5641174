"""The commands, a module a group; the parser, the manual and the completion are made from them."""

from app.cli.commands import (
    adopt_brackets,
    amendments,
    brackets,
    compare,
    conference,
    custody,
    decisions,
    demo,
    devices,
    documents,
    exchange,
    folder,
    losing,
    merging,
    record,
    status,
    texts,
)

COMMANDS = (
    *demo.COMMANDS,
    *conference.COMMANDS,
    *devices.COMMANDS,
    *texts.COMMANDS,
    *brackets.COMMANDS,
    *adopt_brackets.COMMANDS,
    *amendments.COMMANDS,
    *merging.COMMANDS,
    *decisions.COMMANDS,
    *compare.COMMANDS,
    *documents.COMMANDS,
    *exchange.COMMANDS,
    *folder.COMMANDS,
    *record.COMMANDS,
    *status.COMMANDS,
    *custody.COMMANDS,
    *losing.COMMANDS,
)
"""In the order of the help."""
