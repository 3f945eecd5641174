"""What the command line can do the window can do, and the other way round."""

from app.cli.commands import COMMANDS
from app.resources import ROOT
from ui.command import Command
from ui.command_line.parity import OF_WINDOW, PLACES, WAYS, page, place_of
from ui.command_line.running import ELSEWHERE
from ui.command_table import TABLE

EVERY = {command.words for command in COMMANDS}


def test_every_command_of_the_command_line_has_a_place_in_the_window() -> None:
    assert set(PLACES) <= EVERY
    assert set(WAYS) | set(PLACES) >= ELSEWHERE >= set(WAYS)
    for words in EVERY:
        assert place_of(words), words


def test_every_command_of_the_window_does_what_the_command_line_does_or_only_moves_about() -> None:
    of_both = {command for commands in PLACES.values() for command in commands}
    in_table = {entry.command for entry in TABLE if entry.command is not None}
    assert set(Command) == in_table
    assert not of_both & OF_WINDOW
    assert of_both | OF_WINDOW == set(Command)


def test_the_page_in_the_documents_is_of_today() -> None:
    assert (ROOT.parent / "docs" / "parity.md").read_text(encoding="utf-8") == page()
