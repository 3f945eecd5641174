"""A sitting in a process of its own: prints what is of Qt and was loaded in another thread.

What is of Qt is seen by what stands in it: a class of Qt, or a class
made of one.
"""

import sys
import threading
import time
from importlib.abc import MetaPathFinder
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from tests.ui.desk import CHEAP, PASSPHRASE
from ui.application import make_window
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.window_state import WindowState

_PATIENCE = 60.0


class Onlooker(MetaPathFinder):
    """Finds nothing, and remembers what was looked for in another thread."""

    def __init__(self) -> None:
        self.aside: list[str] = []

    def find_spec(self, name: str, *_: object) -> None:
        if threading.current_thread() is not threading.main_thread():
            self.aside.append(name)


def of_qt(name: str) -> bool:
    kind = type(QObject)
    return any(isinstance(one, kind) for one in vars(sys.modules[name]).values())


def until_all_is_made(application: QApplication, window: MainWindow) -> None:
    end = time.monotonic() + _PATIENCE
    while not (window._frame.is_open and window._coming.is_over):
        application.processEvents()
        assert time.monotonic() < end, "the pages never came"


def main(path: Path, settings: Path) -> None:
    onlooker = Onlooker()
    sys.meta_path.insert(0, onlooker)
    application = QApplication([])
    state = WindowState(QSettings(str(settings), QSettings.Format.IniFormat))
    window = make_window(application, CHEAP, state)
    window.show()
    window._send_passphrase(path, PASSPHRASE)
    until_all_is_made(application, window)
    for spec in PAGES:
        window._go(spec.key)
        application.processEvents()
    window.close()
    assert onlooker.aside, "nothing was loaded aside: this has seen nothing"
    print(*sorted({one for one in onlooker.aside if one in sys.modules and of_qt(one)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
