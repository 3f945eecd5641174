"""The Merge Desk on a clause with 50 amendments: opening it, and each pick, painted.

``QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_desk.py [--small]``. Times are CPU time of
the interface's thread, until dispositions and what-if are painted too; what the workspace's thread
computes meanwhile stands among the facts.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from app.negotiation.access import Role
from app.negotiation.place import Place
from app.treaty.wording import Part
from app.workspace import drafting
from app.workspace.drafting import Wish
from app.workspace.naming import the_text
from app.workspace.picks import picked
from app.workspace.proposing import reworded
from tests.benchmarks.frame import Row, cpu_ms, is_small, main, rounds_for
from tests.desks import PASSPHRASE, Desks, cheap_backend
from ui.application import make_window
from ui.bridge.page import Request
from ui.command_table import Command
from ui.main_window import MainWindow
from ui.merge_desk.page import MergePage
from ui.window_state import WindowState

SEED, WORDS, MOST_MS, PICKS = 1, 120, 50.0, 12
_WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
CODES = ("FRA", "KEN", "NOR", "EU", "BRA")


def a_hall(folder: Path, amendments: int) -> tuple[Path, Place]:
    """Return the chair's workspace, and the wording that so many amendments are on."""
    chance = random.Random(SEED)
    vocabulary = ("the", "Parties", "shall", "cooperate", "in", "good", "faith", "data", "of")
    text = " ".join(chance.choice(vocabulary) for _ in range(WORDS)) + "."
    desks = Desks(folder)
    desks.found()
    desks.enrol("CHAIR", Role.CHAIR)
    for code in CODES:
        desks.enrol(code)
    desks.lay(f"# A treaty\n\n### Article 1 – Duty\n\n{text}\n\n### Article 2\n\nOf no account.\n"
              .encode())  # fmt: skip
    desks.send("SEC", *CODES)
    place: Place = (desks.clause("Article 1"), "en", Part.TEXT)
    for number in range(amendments):
        workspace = desks.open[CODES[number % len(CODES)]]
        words = text.split(" ")
        words[chance.randrange(WORDS - 1)] += f" word{number}"
        operation = reworded(place, text, " ".join(words), "Article 1")
        held = the_text(workspace.conference, None)
        drafting.table(workspace, drafting.keep(workspace, held, Wish([operation])))
    for code in CODES:
        desks.send(code, "SEC")
    desks.send("SEC", "CHAIR")
    desks.close()
    return desks.path("CHAIR"), place


class Sitting:
    """The chair before the window."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        state = WindowState(QSettings(str(folder / "w.ini"), QSettings.Format.IniFormat))
        self.application = application
        self.window: MainWindow = make_window(application, cheap_backend(), state)
        self.window.resize(1440, 900)
        self.window.show()

    def until(self, so: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not so():
            assert time.monotonic() < end, "it never came"
            self.application.processEvents(_WAITING, 5)

    def enter(self, path: Path) -> MergePage:
        self.window.offer(path)
        self.window._bridge.open(path, PASSPHRASE, Request())
        self.until(lambda: self.window._frame.is_open)
        self.until(lambda: self.window._coming.is_over)  # the other pages are no part of it
        self.window._actions.run(Command.GO_MERGE)
        page = self.window.findChild(MergePage)
        assert isinstance(page, MergePage)
        self.until(lambda: page.session.view is not None)
        return page


Times = list[tuple[float, float]]
"""Of the interface's thread, and of the whole process; in ms."""


def measured(page: MergePage, sitting: Sitting, place: Place) -> tuple[Times, Times]:
    """Return the times of opening, and of each pick, until what follows from it is painted."""
    answers: list[object] = []
    page.session.weighed.connect(answers.append)

    def spent(work: Callable[[], object]) -> tuple[float, float]:
        answers.clear()
        whole, before = cpu_ms(), time.thread_time()
        work()
        sitting.until(lambda: bool(answers))
        sitting.application.processEvents()  # what has changed is painted in here
        return (time.thread_time() - before) * 1e3, cpu_ms() - whole

    opened = [spent(lambda: page.session.open(place)) for _ in range(rounds_for() + 2)]
    chance, picks = random.Random(SEED), Times()
    for _ in range(PICKS):
        view = page.session.view
        assert view is not None
        unit = chance.choice([u for u in view.units if u.number > 0])
        readings = len(unit.options)
        held = page.session.picks.units.get(unit.number)
        wanted = next(n for n in range(1, readings + 1) if held != (n,))
        now = picked(page.session.picks, unit.number, wanted)
        picks.append(spent(lambda now=now: page.session.pick(now)))
    return opened, picks


def rows(arguments: Sequence[str] = ()) -> Iterator[Row]:
    """Yield the two rows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    amendments = 8 if is_small(arguments) else 50
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        path, place = a_hall(Path(folder), amendments)
        sitting = Sitting(application, Path(folder))
        page = sitting.enter(path)
        opened, picks = measured(page, sitting, place)
        sitting.window.close()
    what = f"a clause with {amendments} amendments on the desk, painted"
    yield _row("desk-open", what, opened)
    what = f"a pick there, with all that follows from it painted (p95 of {len(picks)})"
    yield _row("desk-pick", what, picks)


def _row(name: str, what: str, times: Times) -> Row:
    own, whole = sorted(t for t, _ in times), sorted(t for _, t in times)
    worst = own[max(0, int(len(own) * 0.95) - 1)]
    facts = {"median": own[len(own) // 2], "whole_process_median": whole[len(whole) // 2]}
    return Row(name, what, worst, "ms", at_most=MOST_MS, facts=facts)


if __name__ == "__main__":
    main(rows)
