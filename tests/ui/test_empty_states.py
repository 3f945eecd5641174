"""Before there is a text, a page says so, and shows nothing that would do nothing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit

from app.negotiation.access import Role
from app.workspace import joining
from app.workspace.workspace import Workspace
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from ui.command import Command
from ui.importing.text_sheet import TextSheet
from ui.widgets.buttons import Button
from ui.widgets.states import StateCard

_PAGES = (Command.GO_COMPARE, Command.GO_CONSENSUS, Command.GO_LANGUAGES, Command.GO_EXPORT)
_USEFUL = {"Verify a file…"}
"""What can be done without a text as well."""
_NO_TEXT = "There is no text here yet."


@pytest.fixture
def bare(tmp_path: Path, sitting: Sitting) -> Sitting:
    """The secretariat's window on a conference before which nothing lies yet."""
    sitting.window.resize(1440, 900)
    sitting.window.offer(found(tmp_path, treaty=""))
    sitting.unlocked()
    return sitting


def controls(sitting: Sitting) -> set[str]:
    """What a person could press or fill in on the page in sight, by name."""
    page = sitting.window._frame.page
    assert page is not None
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    every = (w for kind in kinds for w in page.findChildren(kind))
    live = (w for w in every if w.isVisible() and w.isEnabled())
    return {(w.accessibleName() or getattr(w, "text", str)()).replace("&", "") for w in live}


@pytest.mark.parametrize("command", _PAGES)
def test_without_a_text_a_page_says_so_and_offers_only_what_can_be_done(
    bare: Sitting, command: Command
) -> None:
    bare.window._actions.run(command)
    page = bare.window._frame.page
    assert page is not None
    bare.bot.waitUntil(lambda: any(c.isVisible() for c in page.findChildren(StateCard)))
    (card,) = (c for c in page.findChildren(StateCard) if c.isVisible())
    assert card.accessibleName() == _NO_TEXT
    assert controls(bare) - _USEFUL == set()
    page.take_focus()
    assert card.hasFocus()


def test_a_page_without_a_text_reaches_from_side_to_side(bare: Sitting) -> None:
    bare.window._actions.run(Command.GO_CONSENSUS)
    page = bare.window._frame.page
    assert page is not None
    bare.bot.wait(50)
    assert page.frame._centre.width() == page.width()


def test_the_secretariat_is_offered_to_import_the_first_text(
    bare: Sitting, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source = tmp_path / "treaty.md"
    source.write_text("# Convention\n\n## Article 1\n\nThe Parties shall share data.\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    (button,) = bare.child(StateCard).findChildren(Button)
    assert button.text() == "&Import a text…"
    button.click()
    bare.bot.waitUntil(lambda: bool(bare.window.findChildren(TextSheet)), timeout=10_000)


def test_a_delegation_is_offered_to_read_a_bundle_that_brings_the_text(
    sitting: Sitting, tmp_path: Path
) -> None:
    secretariat = Workspace(CHEAP.open(found(tmp_path, treaty=""), PASSPHRASE))
    path = tmp_path / "NOR.travaux"
    request = joining.request(CHEAP, path, PASSPHRASE, "NOR laptop")
    answer = joining.admit(secretariat, request, "NOR", Role.DELEGATE).answer
    joining.join(CHEAP, path, PASSPHRASE, answer).workspace.close()
    secretariat.close()
    sitting.window.offer(path)
    sitting.unlocked()
    (button,) = sitting.child(StateCard).findChildren(Button)
    assert button.text() == "&Read a bundle…"


def test_once_there_is_a_text_everything_is_there_again(rivers: Path, sitting: Sitting) -> None:
    sitting.window.resize(1440, 900)
    sitting.window.offer(rivers)
    sitting.unlocked()
    for command in (Command.GO_COMPARE, Command.GO_CONSENSUS, Command.GO_EXPORT):
        sitting.window._actions.run(command)
        sitting.bot.waitUntil(lambda: len(controls(sitting)) > 3, timeout=10_000)
