"""What the command line can do the window can do, and the other way round."""

import pytest

from app.cli.commands import COMMANDS
from app.resources import ROOT
from app.workspace.hubs import NoHubPassError
from app.workspace.signing_right import SigningStoppedError, Stop
from tests.ui.desk import Sitting
from tests.words import said_by_app
from ui import messages
from ui.command import Command
from ui.command_line.parity import OF_WINDOW, WAYS, page, place_of
from ui.command_line.running import ELSEWHERE
from ui.command_places import PLACES, in_window
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


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Read it with “travaux hub join FILE”.", "Read it with “Read a pass for the hub”."),
        ("make one with « travaux device request »", "make one with « Join a conference »"),
        ("or now: travaux audience renew “{name}”.", "or now: {form}: audience renew “{name}”."),
        ("See why: travaux status. Tell it.", "See why: Sync. Tell it."),
        ("holds: travaux roster settle ID", "holds: {form}: roster settle ID"),
        ("with “travaux vault recovery-code”.", "with “Settings”."),
        ("until “travaux roster sign”.", "until “{form}: roster sign”."),
        ("opens it, with “travaux vault recover”.", "opens it, with “Use the recovery code”."),
        ("These travaux hold: 3 signed entries.", "These travaux hold: 3 signed entries."),
    ],
)
def test_a_sentence_of_the_core_names_what_the_window_calls_it(said: str, shown: str) -> None:
    form = "Every command (Ctrl+Shift+K)"
    assert in_window(said) == shown.replace("{form}", form)


def test_no_sentence_of_the_core_names_a_command_that_has_a_view() -> None:
    sentences = {text.source for text in said_by_app(ROOT.parent)}
    assert len(sentences) > 300
    for sentence in sentences:
        shown = in_window(sentence)
        for command in PLACES:
            if f"travaux {command}" in sentence:
                assert f"travaux {command}" not in shown, sentence


def test_an_error_is_told_in_the_window_by_what_can_be_done_there(sitting: Sitting) -> None:
    assert sitting.window.isVisible()
    said = messages.of_error(SigningStoppedError(Stop.COPY))
    assert "make another workspace with “Join a conference”" in said
    assert "travaux" not in said
    assert "“Read a pass for the hub”" in messages.of_error(NoHubPassError())
