"""What a person waits for who types ``travaux status``, or starts the window: time of a processor.

Of the whole process, each, its modules compiled before as those of an installed program are: some
machines tell Python to compile all of them anew each time, which doubles everything. Beside the
first an empty Python process, and the derivation of the key from the passphrase, which is slow on
purpose; beside the second a process that shows a bare window:
``python tests/benchmarks/bench_start.py [--small]``.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from storage.key_file import open_key_file
from tests.benchmarks.frame import Beside, Given, Goal, Row, is_small, main, medians, rounds_for
from tests.benchmarks.load import FULL, SMALL, Load, copy_of, loaded
from tests.desks import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]


_BYTECODE = tempfile.TemporaryDirectory(prefix="travaux-bytecode-")
"""Where the modules of all processes of this run are kept, compiled by the first of each kind."""


def compiled() -> dict[str, str]:
    """Return the environment of a process that finds its modules compiled, or leaves them so."""
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**given, "PYTHONPYCACHEPREFIX": _BYTECODE.name}


@contextmanager
def a_copy(load: Load) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "passphrase").write_text(PASSPHRASE, "utf-8")
        yield copy_of(load.chair, Path(folder))


@contextmanager
def asked_before(load: Load) -> Iterator[Path]:
    """A copy whose status was asked since anything came in, as it is typed all day."""
    with a_copy(load) as path:
        travaux(path, "status")
        yield path


def travaux(path: Path, *words: str) -> None:
    """Run the program as a person does."""
    named = [f"--workspace={path}", f"--passphrase-file={path.parent / 'passphrase'}"]
    command = [sys.executable, str(ROOT / "main.py"), *named, *words]
    subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=compiled())


def python_alone() -> None:
    subprocess.run([sys.executable, "-c", "pass"], check=True)


WINDOW = """
import gc, os, sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from app.cli.main import run
from app.collector import resting_collector
from storage.backend import FileBackend
with resting_collector():
    from PySide6.QtCore import QTimer
    from ui.application import make_application, make_window
    from ui.bridge.page import Request
    from ui.window_state import open_state
gc.freeze()
sys.setswitchinterval(0.0005)
state = open_state()
application = make_application(state, ["travaux"])
window = make_window(application, FileBackend(), state, None)
window.show()
if len(sys.argv) > 2:
    bridge, whole = window._bridge, len(sys.argv) > 3
    end = window.close if whole else lambda: application.exit(0)
    def opened(opened):
        # The page that was kept has all its rows; the record is read behind it.
        if opened.page.is_complete or not whole:
            QTimer.singleShot(0, end)
    def changed(now):
        if now.page.is_complete or not whole:
            QTimer.singleShot(0, end)
    bridge.opened.connect(opened)
    bridge.changed.connect(changed)
    bridge.refused.connect(lambda error: (print(error, file=sys.stderr), application.exit(1)))
    words = (Path(sys.argv[2]).parent / "passphrase").read_text()
    bridge.open(Path(sys.argv[2]), words, Request())
else:
    QTimer.singleShot(0, application.quit)
status = application.exec()
application.processEvents()
os._exit(status)
"""
"""What main.py does for the window, until it is shown and, with a workspace, all of its text can be
read; with one word more, until everything is there and the window is closed."""
BARE = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, application.quit)
status = application.exec()
os._exit(status)
"""


def process(program: str, *words: object) -> None:
    """Run a program of a few lines to its end, without a screen."""
    with tempfile.TemporaryDirectory() as home:
        own = {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
        command = [sys.executable, "-c", program, *map(str, words)]
        subprocess.run(
            command, capture_output=True, check=True, cwd=ROOT, env={**compiled(), **own}
        )


@contextmanager
def closed_before(load: Load) -> Iterator[Path]:
    """A copy that was open in the window since anything came in: its page is kept in it."""
    with a_copy(load) as path:
        process(WINDOW, ROOT, path, "whole")
        yield path


def window_rows(load: Load, rounds: int) -> Iterator[Row]:
    process(WINDOW, ROOT)  # compiles
    process(BARE)
    whole, anew, shell, bare, key = medians(
        Given(lambda: closed_before(load), lambda path: process(WINDOW, ROOT, path)),
        Given(lambda: a_copy(load), lambda path: process(WINDOW, ROOT, path, "whole")),
        lambda: process(WINDOW, ROOT),
        lambda: process(BARE),
        Given(lambda: a_copy(load), lambda path: open_key_file(path, PASSPHRASE)),
        rounds=rounds,
    )
    beside = Beside("a bare window", bare, "limit")
    yield Row(
        "start, window",
        f"process to window with {load.size.amendments:,} amendments in it, beyond the key",
        whole - key,
        "ms",
        [
            beside,
            Beside("to the window, locked", shell, "ours"),
            Beside("with nothing kept, until all is there", anew - key, "ours"),
        ],
        [Goal(beside.name, 2)],
        packages=("PySide6_Essentials",),
    )
    yield Row(
        "start, locked",
        "process to window that asks for the passphrase",
        shell,
        "ms",
        [beside],
        packages=("PySide6_Essentials",),
    )


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    rounds = rounds_for(arguments)
    with loaded(SMALL if is_small(arguments) else FULL) as load:
        yield from window_rows(load, rounds)
        with asked_before(load):  # compiles
            pass
        whole, anew, bare, key, usage = medians(
            Given(lambda: asked_before(load), lambda path: travaux(path, "status")),
            Given(lambda: a_copy(load), lambda path: travaux(path, "status")),
            python_alone,
            Given(lambda: a_copy(load), lambda path: open_key_file(path, PASSPHRASE)),
            Given(lambda: a_copy(load), lambda path: travaux(path, "status", "--help")),
            rounds=rounds,
        )
        yield Row(
            "start, status",
            f"“travaux status”, {load.size.amendments:,} amendments, beyond Python and the key",
            whole - bare - key,
            "ms",
            [
                Beside("an empty Python process", bare, "limit"),
                Beside("the key from the passphrase", key, "limit"),
                Beside("“travaux status --help”", usage, "ours"),
                Beside("after something came in", anew - bare - key, "ours"),
            ],
            at_most=250,
            facts={"whole_ms": whole},
        )


if __name__ == "__main__":
    main(rows)
