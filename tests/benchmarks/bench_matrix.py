"""A frame of the matrix of 1,000 articles and 50 delegations, beside Qt's own table of it.

``QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_matrix.py [--small]``
"""

import os
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication, QTableView

from app.ids import PartyId
from app.negotiation.stand_events import Stance
from app.workspace.consensus import Consensus, consensus
from app.workspace.naming import the_text
from tests.benchmarks.frame import Beside, Goal, Row, cpu_ms, is_small, main, spent
from tests.builders import Room, a_party, a_room
from ui.consensus.gathering import Column, Line, Mark, line_of
from ui.consensus.matrix_model import MatrixModel
from ui.consensus.matrix_view import MatrixView

SEED, STEPS, STEP, BUDGET = 1, 100, 60, 8
SIZE = (1000, 700)
PEER = "Qt's own table view of the same cells"
WORDS = ("the", "Parties", "shall", "cooperate", "in", "good", "faith", "data", "measures", "of")


def a_hall(articles: int, delegations: int) -> tuple[Room, list[str]]:
    """Return a conference in which every delegation amends every tenth article or so."""
    chance = random.Random(SEED)
    texts = [" ".join(chance.choice(WORDS) for _ in range(40)) + "." for _ in range(articles)]
    room = a_room(*texts)
    codes = [f"D{number:02}" for number in range(delegations)]
    for code in codes:
        for number, name in enumerate(chance.sample(range(1, articles + 1), articles // 10), 1):
            words = room.words(str(name)).split(" ")
            words[chance.randrange(len(words) - 1)] = f"word{number}"
            room.amends(code, str(name), " ".join(words), number=number)
    return room, codes


def lines_of(found: Consensus, codes: Sequence[str]) -> tuple[list[Column], list[Line]]:
    """Return the table with a position of every kind in it, for all delegations."""
    chance = random.Random(SEED)
    columns = [Column(PartyId(a_party(c)), c, c, n, False) for n, c in enumerate(codes)]
    stances = list(Stance)
    lines: list[Line] = []
    for article in found.articles:
        line = line_of(article)
        marks = {c.party: Mark(chance.choice(stances), "the clause", line.label) for c in columns}
        lines.append(Line(article, line.number, line.label, line.title, line.brackets, True, marks))
    return columns, lines


def frames(view: QTableView) -> Callable[[], list[float]]:
    """Return what scrolls a view through and measures each frame, in ms of CPU time."""
    bar = view.verticalScrollBar()

    def scrolled() -> list[float]:
        bar.setValue(0)
        found: list[float] = []
        for number in range(1, STEPS + 1):
            bar.setValue(number * STEP)
            before = cpu_ms()
            view.viewport().grab()
            found.append(cpu_ms() - before)
        return found

    return scrolled


def p95(times: Sequence[float]) -> float:
    """Return the time that nineteen in twenty stay under."""
    ordered = sorted(times)
    return ordered[int(len(ordered) * 0.95) - 1]


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small = is_small(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    room, codes = a_hall(*((30, 4) if small else (1_000, 50)))
    text = the_text(room.conference, None)
    me = PartyId(a_party(codes[0]))
    seen: list[Consensus] = []
    gathered = spent(lambda: seen.append(consensus(room.conference, text, me, 0)))
    model = MatrixModel()
    model.show(*lines_of(seen[0], codes))
    ours, peer = MatrixView(model), QTableView()
    peer.setModel(model)
    peer.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    for view in (ours, peer):
        view.resize(*SIZE)
        view.show()
        view.grab()
    application.processEvents()
    mine, theirs = frames(ours), frames(peer)
    frame, other = p95(mine()), p95(theirs())
    if not small:
        frame, other = min(frame, p95(mine())), min(other, p95(theirs()))
    yield Row(
        "matrix",
        f"a frame of the matrix of {model.rowCount():,} rows and {len(codes)} delegations, "
        f"scrolled by {STEP} pixels, 95 in 100",
        frame,
        "ms",
        [Beside(PEER, other)],
        [Goal(PEER, 1)],
        at_most=BUDGET,
        facts={"gathered_ms": round(gathered, 1), "amendments": len(room.conference.amendments)},
        packages=("PySide6_Essentials",),
    )


if __name__ == "__main__":
    main(rows)
