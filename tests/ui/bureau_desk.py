"""A conference whose workspaces are opened in the window, one after another."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView

from app.workspace.workspace import Workspace
from storage.errors import InUseError
from tests.desks import PASSPHRASE, Desks, cheap_backend
from tests.ui.desk import Sitting
from tests.ui.patience import PATIENCE
from ui.command_table import Command
from ui.widgets.sheet import Sheet


def enter(sitting: Sitting, path: Path) -> None:
    """Open a workspace in the window."""
    sitting.window.offer(path)
    sitting.unlocked()


def run(sitting: Sitting, command: Command) -> None:
    sitting.window._actions.run(command)


def sheet(sitting: Sitting, kind: type[Sheet]) -> Sheet:
    """The sheet that is shown, once it is."""
    sitting.bot.waitUntil(
        lambda: isinstance(sitting.window._frame.veil.sheet, kind), timeout=PATIENCE
    )
    found = sitting.window._frame.veil.sheet
    assert isinstance(found, kind)
    return found


def until(sitting: Sitting, so: Callable[[], bool]) -> None:
    sitting.bot.waitUntil(so, timeout=PATIENCE)


def confirm(sitting: Sitting) -> None:
    """Ctrl+Enter, where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    sitting.bot.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def write(sitting: Sitting, words: str) -> None:
    """Type words where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    sitting.bot.keyClicks(focus, words)


def press(sitting: Sitting, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    sitting.bot.keyClick(focus, key)


def spoken(view: QListView) -> list[str]:
    """What assistive technology reads of each line."""
    model, role = view.model(), Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def said(widget: Sheet) -> str:
    """Everything that stands on a sheet, for looking for a part of it."""
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


def reopened(desks: Desks, code: str) -> Workspace:
    """A desk's workspace once more, as soon as the window has let go of it."""
    end = time.monotonic() + PATIENCE / 1000
    while True:
        try:
            workspace = Workspace(cheap_backend().open(desks.path(code), PASSPHRASE))
            break
        except InUseError:
            assert time.monotonic() < end, "the window does not let go of it"
            QApplication.processEvents()
            time.sleep(0.02)
    desks.open[code] = workspace
    return workspace


def copied(played: Path, folder: Path) -> Desks:
    """Desks on a copy of a conference that was played before."""
    shutil.copytree(played, folder, dirs_exist_ok=True)
    return Desks(folder)
