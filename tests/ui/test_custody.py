"""A workspace that was tampered with: a full page says what is wrong, what holds, what to do."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from app.workspace.signing_right import Stop
from storage.errors import DamagedFileError
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from tests.ui.test_access import unnamed
from ui.command import Command
from ui.custody.account_view import AccountView
from ui.custody.damage_page import DamagePage
from ui.custody.read_only_page import ReadOnlyPage
from ui.shell.rail import RailItem
from ui.views.start_page import StartPage

HOSTILE = "<b>bold <img src=x> & you"
OTHER_SIGNATURE = """UPDATE entry
    SET envelope = CAST(substr(envelope, 1, length(envelope) - 1) || x'00' AS BLOB)
    WHERE position = 2"""
"""What is signed stays as it was, and so does its id."""


@pytest.fixture
def copied(rivers: Path, tmp_path: Path) -> Path:
    """The secretariat's workspace, to be tampered with."""
    for one in rivers.parent.glob("secretariat.travaux*"):
        shutil.copy(one, tmp_path / one.name)
    return tmp_path / rivers.name


def alter(path: Path, statement: str) -> None:
    """Do what somebody does who has the key and another program."""
    store = CHEAP.open(path, PASSPHRASE)
    store._database.execute(statement)
    store.close()


def words(sitting: Sitting, kind: type) -> str:
    page = sitting.child(kind)
    assert page.isVisible()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.text())


def rail(sitting: Sitting) -> list[str]:
    return [one.accessibleName() for one in sitting.window.findChildren(RailItem)]


def test_a_changed_row_is_told_on_a_full_page_and_the_rest_is_read_only(
    sitting: Sitting, copied: Path
) -> None:
    alter(copied, "UPDATE entry SET envelope = x'00' WHERE position = 2")
    sitting.window.offer(copied)
    sitting.unlocked()
    said = words(sitting, ReadOnlyPage)
    assert "This workspace can only be read" in said
    assert Stop.ALTERED.why in said
    assert "What was changed is left out" in said
    assert "read a bundle of everything" in said
    assert unnamed(sitting.window) == []
    actions = sitting.window._actions
    assert actions.refusal(Command.IMPORT_TEXT) == Stop.ALTERED.why
    assert actions.refusal(Command.VERIFY_RECORD) == ""
    actions.run(Command.GO_TEXT)
    assert sitting.text.isVisible() or sitting.reading.isVisible()
    assert sitting.window._frame.stop.words == Stop.ALTERED.why
    actions.run(Command.GO_READ_ONLY)
    assert sitting.child(ReadOnlyPage).isVisible()


def test_damage_that_shows_while_it_is_open_takes_everything_off_the_screen(
    sitting: Sitting, copied: Path
) -> None:
    sitting.window.offer(copied)
    sitting.unlocked()
    sitting.window._bridge.failed.emit(DamagedFileError(copied))
    assert "This workspace cannot be opened" in words(sitting, DamagePage)
    assert sitting.lines() == []


def test_an_anchor_that_does_not_fit_is_told_and_a_copy_can_be_taken(
    sitting: Sitting, copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied.with_name(copied.name + ".anchor").unlink()
    sitting.window.offer(copied)
    sitting.unlocked()
    assert "anchor file" in words(sitting, ReadOnlyPage)
    target = copied.with_name("evidence.travaux")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    sitting.window._actions.run(Command.TAKE_COPY)
    sitting.bot.waitUntil(lambda: "were written" in sitting.label("News"), timeout=20_000)
    CHEAP.open(target, PASSPHRASE).close()


def test_a_check_says_that_everything_holds_and_finds_what_opening_does_not(
    sitting: Sitting, copied: Path
) -> None:
    sitting.window.offer(copied)
    sitting.unlocked()
    assert not any("Read-only" in name for name in rail(sitting))
    closed: list[object] = []
    sitting.window._actions.run(Command.VERIFY_RECORD)
    sitting.bot.waitUntil(lambda: "Everything holds" in sitting.label("News"), timeout=20_000)
    sitting.window.offer(copied)
    sitting.window._bridge.apart("", lambda *_: True, closed.append, closed.append)
    sitting.bot.waitUntil(lambda: bool(closed), timeout=20_000)  # the file is, too
    alter(copied, OTHER_SIGNATURE)
    sitting.unlocked()
    sitting.window._actions.run(Command.VERIFY_RECORD)
    sitting.bot.waitUntil(lambda: sitting.child(ReadOnlyPage).isVisible(), timeout=20_000)
    said = words(sitting, ReadOnlyPage)
    assert "What the check found" in said
    assert "Entry " in said
    assert any("Read-only" in name for name in rail(sitting))
    assert sitting.window._actions.refusal(Command.COMMENT) != ""


def test_a_hostile_name_of_what_cannot_be_opened_is_shown_as_text(
    sitting: Sitting, copied: Path
) -> None:
    for one in copied.parent.glob("secretariat.travaux*"):
        one.rename(one.with_name(one.name.replace("secretariat", HOSTILE)))
    path = copied.with_name(f"{HOSTILE}.travaux")
    path.write_bytes(path.read_bytes()[:4_096] + bytes(8_192))
    sitting.window.offer(path)
    sitting.unlock()
    sitting.bot.waitUntil(lambda: bool(sitting.window.findChildren(DamagePage)), timeout=20_000)
    labels = [label for label in sitting.child(DamagePage).findChildren(QLabel) if label.text()]
    assert any(HOSTILE in label.text() for label in labels)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("part", ["roster", "file"])
def test_what_cannot_be_opened_says_what_is_safe_and_leads_elsewhere(
    sitting: Sitting, copied: Path, part: str
) -> None:
    if part == "roster":
        alter(copied, "UPDATE roster SET envelope = x'00' WHERE position = 1")
    else:
        data = bytearray(copied.read_bytes())
        data[4_096 + 100] ^= 1
        copied.write_bytes(data)
    sitting.window.offer(copied)
    sitting.unlock()
    sitting.bot.waitUntil(lambda: bool(sitting.window.findChildren(DamagePage)), timeout=20_000)
    said = words(sitting, DamagePage)
    assert "This workspace cannot be opened" in said
    assert "they are the evidence" in said
    view = sitting.child(AccountView)
    assert view.accessibleName() == "This workspace cannot be opened"
    assert unnamed(sitting.window) == []
    sitting.button("Other ways to begin").click()
    assert sitting.child(StartPage).isVisible()
