"""The program is killed while somebody types: at most the last second of typing is lost."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.treaty.wording import Part
from app.workspace.workspace import Workspace
from app.workspace.writing import writing_at
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
MEET = "The Parties shall meet once a year in Geneva."
TYPIST = '''
import sys, time
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/tests"]
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.desk import CHEAP, PASSPHRASE
from ui.application import make_window
from ui.bridge.page import Request
from ui.views.text_page import TextPage
from ui.window_state import WindowState

application = QApplication(["travaux"])
path = Path(sys.argv[2])
state = WindowState(QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat))
window = make_window(application, CHEAP, state)
window.show()
window.offer(path)
window._bridge.open(path, PASSPHRASE, Request())
count = 0

def begin():
    page = window.findChildren(TextPage)
    if not page or page[0].reading.page is None:
        return QTimer.singleShot(20, begin)
    page = page[0]
    clauses = page.reading.clauses
    for number in range(clauses.rowCount()):
        if "meet once a year" in "".join(r.text for r in clauses.row_at(number).text):
            page.reading.text.setCurrentIndex(clauses.index(number, 0))
    page.reader.draft()
    wait(page)

def wait(page):
    editor = page.reader.drafting.editor
    if editor is None:
        return QTimer.singleShot(10, lambda: wait(page))
    cursor = editor.edit.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.edit.setTextCursor(cursor)
    press(editor)

def press(editor):
    """One key every 40 ms without a pause; each is told with the time at which it was pressed."""
    global count
    QTest.keyClicks(editor.edit, str(count % 10))
    count += 1
    print(count, time.time(), flush=True)
    QTimer.singleShot(40, lambda: press(editor))

QTimer.singleShot(0, begin)
application.exec()
'''


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "FRA").close()
    return folder


def killed_after(seconds: float, path: Path) -> tuple[list[tuple[int, float]], float]:
    """Let somebody type, kill the program with SIGKILL; return the keys with their times."""
    program = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(ROOT), str(path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert program.stdout is not None
    lines = [program.stdout.readline()]
    begun = time.monotonic()
    while time.monotonic() < begun + seconds:
        lines.append(program.stdout.readline())
    at = time.time()
    program.send_signal(signal.SIGKILL)
    rest, _ = program.communicate()
    lines += rest.splitlines()
    pairs = [line.split() for line in lines if line.strip()]
    return [(int(n), float(t)) for n, t in pairs if float(t) <= at], at


@pytest.mark.parametrize("seconds", [1.3, 2.1, 2.9])
def test_killing_it_at_any_moment_loses_at_most_the_last_second(
    made: Path, tmp_path: Path, seconds: float
) -> None:
    shutil.copytree(made, tmp_path / "desks")
    desks = Desks(tmp_path / "desks")
    keys, at = killed_after(seconds, desks.path("FRA"))
    assert keys
    workspace = Workspace(CHEAP.open(desks.path("FRA"), PASSPHRASE))
    desks.open["SEC"] = workspace
    try:
        held = writing_at(workspace, (desks.clause("Article 2"), "en", Part.TEXT)).words
    finally:
        workspace.close()
    assert held.startswith(MEET)
    kept = len(held) - len(MEET)
    # What had been typed a second before: on a machine that is busy, time lost is the program's,
    # so the keys are counted by the clock at which the program took them.
    due = sum(when <= at - 1.0 for _, when in keys)
    assert kept >= due
    assert held[len(MEET) :] == "".join(str(n % 10) for n in range(kept))
