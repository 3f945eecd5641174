"""The text page on 1,000 articles (4,500 clauses) with 10,000 amendments, beside Qt's own editors.

The budgets are those of the design of the interface. Qt's editors hold the same words as plain
text: no brackets that keep together, no numbers, no sponsors, no clause that changes alone.

``QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_window.py [--small]``
"""

import os
import random
import resource
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser, QWidget

from app.ids import ClauseId
from app.negotiation.access import Role
from app.negotiation.conference import Conference
from app.negotiation.events import ClausesLaid
from app.negotiation.following import Follower
from app.negotiation.rolling_text import Slice
from app.treaty.instrument import Clause, ClauseKind, words_by_language
from app.treaty.rank import spread
from app.treaty.wording import Part, Wording
from app.workspace.draft_words import Writing
from app.workspace.reading import Reading, Wanted, read_on
from tests.benchmarks import words
from tests.benchmarks.frame import Beside, Row, is_small, main, settled, spent
from tests.builders import TEXT, Room, a_room, an_id, substitution
from ui.bridge.gathering import Facts
from ui.bridge.page import Counts, Page, Request
from ui.bridge.paging import AT_ONCE
from ui.bridge.rows import Laid, Setting, laid
from ui.models.clause_model import ClauseModel
from ui.theme.look import look
from ui.views.draft_editor import Author, DraftEditor
from ui.views.text_view import TextView

CODES = ("FRA", "KEN", "NOR", "EU")
SLOTS = {code: slot for slot, code in enumerate(CODES)}
SIZE = (900, 900)
ROUNDS, STEP = 60, 60
PARAGRAPHS, WORDS = (3, 4), 38
DOCUMENT, BROWSER, EDITOR = "a QTextDocument", "a QTextBrowser", "a QPlainTextEdit"


# --- what is shown ----------------------------------------------------------------------------


def clauses(articles: int, chance: random.Random) -> Iterator[Clause]:
    """Yield articles with three or four paragraphs each."""
    for number, rank in enumerate(spread(articles)):
        article = ClauseId(an_id(f"article {number}"))
        heading = words_by_language({"en": Wording("", f"Duties of {number}")})
        yield Clause(article, ClauseKind.ARTICLE, None, rank, wordings=heading)
        for place, below in enumerate(spread(chance.choice(PARAGRAPHS)), 1):
            text = words_by_language({"en": Wording(words.a_text(chance, WORDS))})
            name = ClauseId(an_id(f"paragraph {number} {place}"))
            yield Clause(name, ClauseKind.PARAGRAPH, article, below, str(place), f"{place}.", text)


def conference(articles: int, amendments: int) -> Room:
    """Return a conference with a text of so many articles and so many live amendments."""
    chance = random.Random(words.SEED)
    text = tuple(clauses(articles, chance))
    parties = list(a_room("none").conference.parties.values())
    room = Room(Conference().with_parties("A conference", parties))
    room.does("SEC", ClausesLaid(TEXT, "A treaty", "en", text, 1, 1), (Role.SECRETARIAT,))
    paragraphs = [clause for clause in text if clause.kind is ClauseKind.PARAGRAPH]
    for number in range(amendments):
        amend(room, chance.choice(paragraphs), CODES[number % len(CODES)], number, chance)
    return room


def amend(room: Room, clause: Clause, code: str, number: int, chance: random.Random) -> None:
    base = clause.wording("en").text
    new = substitution(clause.id, base, words.an_edit(chance, base).of(base))
    room.tables(code, new, number=1 + number // len(CODES))


@dataclass
class Maker:
    """Makes pages of a conference as ``Pages`` does of a workspace: by the same steps."""

    following: Follower = field(default_factory=Follower)
    reading: Reading | None = None
    laid: Laid | None = None

    def page(self, held: Conference, part: Slice | None = None) -> Page:
        text = held.texts[TEXT]
        rolled = self.following.rolled(held, text, part=part)
        self.reading = read_on(held, text, Wanted(), rolled, self.reading)
        shown = self.reading.shown
        late = rolled.pending
        if late:
            late |= {id_ for id_, _ in rolled.shape.order[AT_ONCE:]}
        facts = Facts(
            open_units=shown.open_units,
            collisions=shown.collisions,
            sponsors=shown.sponsors,
            pending=late,
        )
        self.laid = laid(shown.text.clauses, facts.of, Setting("en", SLOTS), self.laid)
        digest = b"" if late else self.following.digest(held)
        return Page(
            "A conference", "", "A treaty", "en", TEXT, Request().view, (),
            tuple(row.id for row in self.laid.rows), self.laid.rows, self.laid.outline, {},
            Counts(), digest, 0, SLOTS,
        )  # fmt: skip


# --- how it is measured -----------------------------------------------------------------------


def frame(widget: QWidget, ratio: int = 1) -> None:
    """Paint all that is in sight, at a device pixel ratio."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    widget.render(image)


def frames(steps: Sequence[Callable[[], object]], widget: QWidget, ratio: int = 1) -> list[float]:
    """Return the time of each step with the frame that follows it."""
    return [spent(lambda step=step: (step(), frame(widget, ratio))) for step in steps]


def late(times: Sequence[float]) -> float:
    """Return the time that 95 of a hundred keep within."""
    return sorted(times)[max(0, int(len(times) * 0.95) - 1)]


def resident() -> float:
    """Return the memory that the process holds, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def drawn(page: Page) -> str:
    return "\n".join("".join(run.text for run in (*row.heading, *row.text)) for row in page.rows)


@dataclass
class Peer:
    """One of Qt's editors with the same words: building it, scrolling it, another width."""

    build: float
    scroll: float
    width: float
    memory: float

    @classmethod
    def of(cls, kind: type[QTextBrowser] | type[QPlainTextEdit], text: str, rounds: int) -> "Peer":
        before, view = resident(), kind()
        view.setReadOnly(True)
        view.resize(*SIZE)
        build = spent(lambda: (view.setPlainText(text), view.show(), frame(view)))
        bar = view.verticalScrollBar()
        scroll = frames([lambda: bar.setValue(bar.value() + STEP)] * rounds, view)
        narrower = [lambda n=n: view.resize(SIZE[0] - 7 * n, SIZE[1]) for n in range(1, 6)]
        widths = frames(narrower, view)
        memory = resident() - before
        view.close()
        return cls(build, late(scroll), statistics.median(widths), memory)


def document_ms(text: str) -> float:
    document = QTextDocument()

    def build() -> None:
        document.setPlainText(text)
        document.setTextWidth(660)
        document.size()

    return spent(build)


# --- the rows ---------------------------------------------------------------------------------


@dataclass
class Sight:
    """A page in a view."""

    model: ClauseModel
    view: TextView

    @classmethod
    def begun(cls) -> "Sight":
        model = ClauseModel()
        view = TextView(model, look())
        view.resize(*SIZE)
        return cls(model, view)

    def show(self, page: Page) -> None:
        self.view.prepare(page)
        self.model.show(page)
        self.view.show()
        frame(self.view)

    def place(self) -> tuple[ClauseId, int]:
        """Return the clause at the top of the view, and where it begins."""
        index = self.view.indexAt(self.view.viewport().rect().topLeft())
        return self.model.row_at(index.row()).id, self.view.visualRect(index).top()


def opening(room: Room, sight: Sight, maker: Maker) -> Row:
    pages: list[Page] = []
    held = room.conference
    first = spent(lambda: (pages.append(maker.page(held, Slice(AT_ONCE))), sight.show(pages[0])))
    whole = spent(lambda: pages.append(maker.page(held)))
    shown = spent(lambda: sight.show(pages[1]))
    again = spent(lambda: maker.page(held))
    text = drawn(pages[1])
    return Row(
        "window, first sight",
        f"{len(pages[1].rows):,} clauses, {len(text.split()):,} words with their brackets, "
        f"{len(held.amendments):,} amendments: from the conference to the first frame",
        first,
        "ms",
        [Beside(DOCUMENT, document_ms(text))],
        at_most=300,
        facts={"the whole page": whole, "its first frame": shown, "made again": again},
        packages=("PySide6-Essentials",),
    )


def changing(room: Room, sight: Sight, maker: Maker) -> Row:
    chance = random.Random(words.SEED + 3)
    before = maker.page(room.conference)
    sight.show(before)
    bar = sight.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    frame(sight.view)
    place = sight.place()
    resets: list[bool] = []
    sight.model.modelReset.connect(lambda: resets.append(True))
    clause = next(row.source.clause for row in before.rows if row.kind is ClauseKind.PARAGRAPH)
    amend(room, clause, "KEN", 99_999, chance)
    pages: list[Page] = []
    made = spent(lambda: pages.append(maker.page(room.conference)))
    shown = spent(lambda: sight.show(pages[0]))
    changed = [
        new.id for old, new in zip(before.rows, pages[0].rows, strict=True) if old is not new
    ]
    return Row(
        "window, one clause changed",
        f"an amendment comes in, among {len(room.conference.amendments) - 1:,}: in the window's "
        "thread, with the frame",
        shown,
        "ms",
        at_most=16,
        gate={
            "that clause only": changed == [clause.id],
            "never a reset": not resets,
            "the reading place stays": sight.place() == place,
        },
        facts={"page made in the other thread": made},
    )


def scrolling(sight: Sight, peers: dict[str, Peer], rounds: int) -> Iterator[Row]:
    bar = sight.view.verticalScrollBar()
    for ratio, most in ((1, 8), (2, 16)):
        bar.setValue(0)
        times = frames([lambda: bar.setValue(bar.value() + STEP)] * rounds, sight.view, ratio)
        yield Row(
            f"window, scroll frame at {ratio}",
            f"{STEP} pixels further, device pixel ratio {ratio}; 95 of a hundred frames",
            late(times),
            "ms",
            [Beside(name, one.scroll) for name, one in peers.items()] if ratio == 1 else [],
            at_most=most,
            facts={"median": statistics.median(times)},
        )


def jumping(sight: Sight, rounds: int) -> Row:
    chance, view, model = random.Random(words.SEED), sight.view, sight.model
    rows = [chance.randrange(model.rowCount()) for _ in range(rounds)]
    top = view.ScrollHint.PositionAtTop
    times = frames([lambda n=n: view.scrollTo(model.index(n, 0), top) for n in rows], view)
    return Row("window, jump", "to any clause; 95 of a hundred", late(times), "ms", at_most=16)


def widening(sight: Sight, peers: dict[str, Peer], rounds: int) -> Row:
    wanted = [QSize(SIZE[0] - 7 * n, SIZE[1]) for n in range(1, min(rounds, 20))]
    times = frames([lambda size=size: sight.view.resize(size) for size in wanted], sight.view)
    sight.view.resize(*SIZE)
    return Row(
        "window, another width",
        "a step of a splitter that is drawn; 95 of a hundred",
        late(times),
        "ms",
        [Beside(name, one.width) for name, one in peers.items()],
        at_most=30,
    )


def typing(sight: Sight, rounds: int) -> Row:
    number = next(n for n in range(5, 50) if sight.model.row_at(n).kind is ClauseKind.PARAGRAPH)
    row = sight.model.row_at(number)
    said = row.source.clause.wording("en").text
    editor = DraftEditor(row, Writing((row.id, "en", Part.TEXT), None, said, said, said), Author(0))
    sight.view.cover(row.id, editor)
    frame(sight.view)

    def press(at: int) -> None:
        cursor = editor.edit.textCursor()
        cursor.setPosition(min(20 + at, len(said)))
        cursor.insertText("x")

    times = frames([lambda at=at: press(at) for at in range(rounds)], sight.view)
    sight.view.uncover()
    return Row(
        "window, key press",
        "own wording, redline and layout, painted; 95 of a hundred",
        late(times),
        "ms",
        at_most=16,
        facts={"median": statistics.median(times)},
    )


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small = is_small(arguments)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    room = conference(*((12, 40) if small else (1_000, 10_000)))
    rounds = 4 if small else ROUNDS
    maker, sight = Maker(), Sight.begun()
    settled()
    yield opening(room, sight, maker)
    before = resident()
    mine = Sight.begun()
    page = maker.page(room.conference)
    mine.show(page)
    settled()
    own = [*scrolling(mine, {}, rounds), jumping(mine, rounds), widening(mine, {}, rounds)]
    memory = resident() - before
    peers = {
        name: Peer.of(kind, drawn(page), rounds)
        for name, kind in ((BROWSER, QTextBrowser), (EDITOR, QPlainTextEdit))
    }
    yield from scrolling(mine, peers, rounds)
    yield own[2]
    yield widening(mine, peers, rounds)
    yield typing(mine, rounds)
    yield Row(
        "window, memory",
        "the view above its model, after scrolling, jumping and widening",
        max(0.0, memory),
        "MiB",
        [Beside(name, max(0.0, one.memory)) for name, one in peers.items()],
        at_most=40,
    )
    yield changing(room, sight, maker)
    assert application is not None


if __name__ == "__main__":
    main(rows)
