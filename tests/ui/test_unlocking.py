"""Unlocking and locking: the passphrase, the sentences, and the file behind."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.ports import StorageError
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from ui.views.start_page import Choice
from ui.views.unlock_page import UnlockPage


def says(sitting: Sitting) -> str:
    return sitting.label("Message")


def test_without_a_workspace_there_are_four_ways_to_begin(sitting: Sitting) -> None:
    sitting.window.offer(None)
    choices = [c for c in sitting.window.findChildren(Choice) if c.isVisible()]
    assert [c.accessibleName() for c in choices] == [
        "Join a conference",
        "Create a conference",
        "Open a workspace",
        "See the example",
    ]
    assert choices[0].hasFocus()


def test_the_right_passphrase_opens_the_text(sitting: Sitting, rivers: Path) -> None:
    sitting.window.offer(rivers)
    assert sitting.child(QLineEdit, "Passphrase").hasFocus()
    sitting.unlocked()
    assert sitting.window.windowTitle().startswith("Convention on Rivers")
    assert sitting.text.hasFocus()
    assert sitting.child(QLineEdit, "Passphrase").text() == ""


def test_a_wrong_passphrase_is_a_sentence_and_the_field_keeps_the_keyboard(
    sitting: Sitting, rivers: Path
) -> None:
    sitting.window.offer(rivers)
    field = sitting.child(QLineEdit, "Passphrase")
    sitting.unlock("wrong horse battery staple")
    sitting.bot.waitUntil(lambda: says(sitting) != "", timeout=20_000)
    assert "does not open" in says(sitting)
    assert str(rivers) in says(sitting)
    assert field.hasFocus()
    assert field.selectedText() == field.text()
    sitting.unlocked()


def test_after_five_wrong_passphrases_the_next_try_has_to_wait(
    sitting: Sitting, rivers: Path
) -> None:
    sitting.window.offer(rivers)
    page = sitting.child(UnlockPage)
    for _ in range(5):
        page.refuse("This passphrase does not open it.")
    assert "Wait five seconds" in says(sitting)
    assert not sitting.button("Unlock").isEnabled()
    sitting.unlock()
    assert sitting.window.windowTitle() == "Travaux"
    sitting.bot.waitUntil(sitting.button("Unlock").isEnabled, timeout=8_000)


@pytest.mark.parametrize("name", ["nothing.travaux", "notes.txt"])
def test_what_is_no_workspace_is_refused_in_one_sentence(
    sitting: Sitting, tmp_path: Path, name: str
) -> None:
    (tmp_path / "notes.txt").write_text("no workspace")
    sitting.window.offer(tmp_path / name)
    sitting.unlock()
    sitting.bot.waitUntil(lambda: name in says(sitting), timeout=20_000)
    assert says(sitting).count("“") == 1


def test_a_busy_sign_comes_when_opening_takes_longer(sitting: Sitting, rivers: Path) -> None:
    page = sitting.child(UnlockPage)
    sitting.window.offer(rivers)
    sitting.bot.keyClicks(sitting.child(QLineEdit, "Passphrase"), PASSPHRASE)
    page.unlock.disconnect()  # nobody answers
    sitting.bot.mouseClick(sitting.button("Unlock"), Qt.MouseButton.LeftButton)
    assert not page._busy.isVisible()
    sitting.bot.waitUntil(page._busy.isVisible, timeout=2_000)
    assert page._busy.accessibleName() == "Unlocking"
    assert not sitting.button("Unlock").isEnabled()


def test_locking_closes_the_file_and_takes_every_word_away(sitting: Sitting, rivers: Path) -> None:
    sitting.window.offer(rivers)
    sitting.unlocked()
    with pytest.raises(StorageError):
        CHEAP.open(rivers, PASSPHRASE)
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert sitting.child(UnlockPage).isVisible()
    assert sitting.child(QLineEdit, "Passphrase").hasFocus()
    assert sitting.lines() == []
    assert sitting.outline.model().rowCount() == 0
    assert sitting.window.windowTitle() == "Travaux"
    sitting.bot.waitUntil(lambda: can_be_opened(rivers), timeout=5_000)
    sitting.unlocked()


def can_be_opened(path: Path) -> bool:
    try:
        CHEAP.open(path, PASSPHRASE).close()
    except StorageError:
        return False
    return True


def test_what_was_asked_before_locking_brings_nothing_any_more(
    sitting: Sitting, rivers: Path
) -> None:
    sitting.window.offer(rivers)
    sitting.unlocked()
    sitting.bot.mouseClick(sitting.button("Clean"), Qt.MouseButton.LeftButton)
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    sitting.bot.waitUntil(lambda: can_be_opened(rivers), timeout=5_000)
    sitting.bot.wait(50)
    assert sitting.lines() == []
    assert sitting.child(UnlockPage).isVisible()


def test_a_conference_without_a_text_says_how_one_comes(sitting: Sitting, tmp_path: Path) -> None:
    sitting.window.offer(found(tmp_path, treaty=""))
    sitting.unlock()
    title = "Conference on Rivers – Travaux"
    sitting.bot.waitUntil(lambda: sitting.window.windowTitle() == title, timeout=20_000)
    assert not sitting.text.isVisible()
    assert sitting.child(QLineEdit, "Passphrase").isVisible() is False
    sitting.bot.waitUntil(lambda: said_on_buttons(sitting) == ["&Import a text…"], timeout=20_000)


def said_on_buttons(sitting: Sitting) -> list[str]:
    buttons = sitting.window.findChildren(QPushButton)
    return [b.text() for b in buttons if b.isVisible() and b.text()]


def test_closing_the_window_closes_the_file(sitting: Sitting, rivers: Path) -> None:
    sitting.window.offer(rivers)
    sitting.unlocked()
    sitting.window.close()
    assert can_be_opened(rivers)
