"""Who has forgotten the passphrase opens the workspace by the recovery code, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.keys.recovery import RecoveryCode
from app.ports import StorageError
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from ui.views.recover_page import RecoverPage
from ui.views.unlock_page import UnlockPage

_NEW = "river candle orange window seven pillow"


@pytest.fixture
def code() -> RecoveryCode:
    return RecoveryCode.draw()


@pytest.fixture
def asked(sitting: Sitting, tmp_path: Path, code: RecoveryCode) -> Sitting:
    """A window that asks for the recovery code of a workspace."""
    path = found(tmp_path)
    CHEAP.set_recovery_code(path, PASSPHRASE, code)
    sitting.window.offer(path)
    sitting.bot.mouseClick(sitting.button("Use the recovery code"), Qt.MouseButton.LeftButton)
    return sitting


def type_code(sitting: Sitting, words: str) -> None:
    field = sitting.child(QLineEdit, "Recovery code")
    field.clear()
    sitting.bot.keyClicks(field, words)
    sitting.bot.keyClick(field, Qt.Key.Key_Return)


def choose_passphrase(sitting: Sitting) -> None:
    page = sitting.child(RecoverPage)
    for field in (page._passphrase._once, page._passphrase._again):
        sitting.bot.keyClicks(field, _NEW)
    sitting.bot.keyClick(page._passphrase._again, Qt.Key.Key_Return)


def test_the_code_and_a_new_passphrase_open_the_workspace_and_the_old_one_does_not(
    asked: Sitting, code: RecoveryCode, tmp_path: Path
) -> None:
    assert asked.child(QLineEdit, "Recovery code").hasFocus()
    type_code(asked, " ".join(code.groups).lower())
    choose_passphrase(asked)
    asked.bot.waitUntil(lambda: asked.is_read, timeout=20_000)
    assert asked.window.windowTitle().startswith("Convention on Rivers")
    asked.window.close()
    with pytest.raises(StorageError):
        CHEAP.open(tmp_path / "secretariat.travaux", PASSPHRASE)
    CHEAP.open(tmp_path / "secretariat.travaux", _NEW).close()


def test_a_slip_in_the_code_is_told_before_anything_is_opened(
    asked: Sitting, code: RecoveryCode
) -> None:
    type_code(asked, "".join(code.groups)[:-1])
    assert "mistyped" in asked.label("Message")
    assert asked.child(RecoverPage).at == 0


def test_the_code_of_another_workspace_is_refused_and_one_can_go_back(asked: Sitting) -> None:
    type_code(asked, RecoveryCode.draw().written)
    choose_passphrase(asked)
    asked.bot.waitUntil(lambda: "it does not open" in asked.label("Message"), timeout=20_000)
    for _ in range(2):
        asked.bot.keyClick(asked.child(RecoverPage), Qt.Key.Key_Escape)
    page = asked.child(UnlockPage)
    assert page.isVisible()
    asked.bot.keyClicks(page._passphrase, PASSPHRASE)
    asked.bot.keyClick(page._passphrase, Qt.Key.Key_Return)
    asked.bot.waitUntil(lambda: asked.is_read, timeout=20_000)


def test_a_wrong_passphrase_is_told_with_what_stands_on_the_page(
    sitting: Sitting, rivers: Path
) -> None:
    sitting.window.offer(rivers)
    sitting.unlock("wrong horse battery staple")
    sitting.bot.waitUntil(lambda: sitting.label("Message") != "", timeout=20_000)
    assert "“Use the recovery code”" in sitting.label("Message")
    assert "travaux vault" not in sitting.label("Message")
    names = [b.text() for b in sitting.child(UnlockPage).findChildren(QPushButton)]
    assert "Use the &recovery code" in names
