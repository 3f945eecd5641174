"""From an unlocked file to the rolling text, and what memory that takes.

As a file is opened that was open before: what was kept of this very state is proven to be of it,
and read. A second row makes of it what the window shows, where the words of a row are read when it
comes into sight; a third has nothing kept, and computes everything from the record. Beside ours a
CRDT that loads and reads the same text, unsigned and in the clear, with the same edits made by as
many replicas: a document that was only ever one insertion would have no history to load. It keeps
every edit and tells of no choice: ``python tests/benchmarks/bench_open.py [--small]``.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.formats.view import Segment
from app.ids import ClauseId
from app.merge.operations import Substitution
from app.merge.rebase import hunks_of
from app.negotiation.amendment import Amendment
from app.ports import Store
from app.treaty.instrument import Instrument
from app.workspace.naming import the_text
from app.workspace.reading import Wanted, shown
from app.workspace.workspace import Workspace
from tests.benchmarks.frame import (
    Beside,
    Given,
    Goal,
    Row,
    forget,
    is_small,
    main,
    medians,
    package,
    rounds_for,
)
from tests.benchmarks.load import FIVEFOLD, FULL, SMALL, TENTH, Load, copy_of, loaded
from tests.desks import PASSPHRASE, cheap_backend
from ui.bridge.kept_page import kept_page
from ui.bridge.open_desk import OpenDesk
from ui.bridge.page import Page, Request

CRDT = "pycrdt, the same edits loaded and read"
PACKAGES = ("pycrdt", "rpds-py", "sqlcipher3")
_ALONE = "--alone"
IN_SIGHT = 12
"""More rows of 120 words with brackets than a window shows at once."""


@contextmanager
def unlocked(path: Path) -> Iterator[Store]:
    """Open the file of a copy of a workspace, and nothing more."""
    with tempfile.TemporaryDirectory() as folder:
        store = cheap_backend().open(copy_of(path, Path(folder)), PASSPHRASE)
        with closing(store):
            yield store


def words_of(texts: Iterable[Iterable[Segment]]) -> str:
    """Return the rolling text as characters."""
    return "\n".join([segment.text for text in texts for segment in text])


def as_kept(store: Store) -> str:
    """Do what is measured: what a person does who opens a file."""
    found = kept_page(store)
    assert found is not None
    return words_of(map(found.words.text, range(len(found.page.rows))))


@contextmanager
def shown_before(path: Path) -> Iterator[Path]:
    """Yield a copy that this program has shown before: its page is kept in it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = copy_of(path, Path(folder))
        desk = OpenDesk(cheap_backend())
        desk.open(copy, PASSPHRASE, Request())
        while desk.complete() is None:
            pass
        desk.close()
        yield copy


def first_page(store: Store) -> Page:
    """Make what the window shows first."""
    found = kept_page(store)
    assert found is not None
    for row in found.page.rows[:IN_SIGHT]:
        assert row.text
    return found.page


def whole_page(store: Store) -> Page:
    """Put together the words of all its rows, too, as whoever looks for some does."""
    found = kept_page(store)
    assert found is not None
    assert found.laid() is not None
    return found.page


def from_the_record(store: Store) -> str:
    """Do it with nothing kept."""
    conference = Workspace(store).conference
    texts = [shown(conference, text, Wanted()).text for text in conference.texts.values()]
    return words_of(clause.text for text in texts for clause in text.clauses)


class Crdt:
    """The peer: a map of texts, one a clause, edited by one replica a delegation.

    Args:
        text: as it was laid.
        amendments: in the order of the record.
    """

    def __init__(self, text: Instrument, amendments: Sequence[Amendment]) -> None:
        self._library = import_module("pycrdt")
        self._words = {c.id: c.wording(text.language).text for c, _ in text.walk()}
        whole = self._library.Doc()
        held = whole.get("clauses", type=self._library.Map)
        with whole.transaction():
            for clause, words in self._words.items():
                held[clause.hex()] = self._library.Text(words)
        base = whole.get_update()
        for party in sorted({one.party for one in amendments}):
            own = [one for one in amendments if one.party == party]
            whole.apply_update(self._edited(base, own))
        self._update = whole.get_update()

    def _edited(self, base: bytes, amendments: Sequence[Amendment]) -> bytes:
        replica = self._library.Doc()
        replica.apply_update(base)
        before = replica.get_state()
        held = replica.get("clauses", type=self._library.Map)
        for one in amendments:
            with replica.transaction():
                for operation in one.operations:
                    if isinstance(operation, Substitution):
                        self._edit(held[operation.clause.hex()], operation)
        return replica.get_update(before)

    def _edit(self, text: Any, operation: Substitution) -> None:
        """Make an edit of the text as laid, from its end, in what the replica has made of that."""
        base, length = self._words[operation.clause], len(text)
        for hunk in reversed(hunks_of(base, operation.delta)):
            start, end = min(hunk.start, length), min(hunk.end, length)
            if end > start:
                del text[start:end]
            if hunk.replacement:
                text.insert(start, hunk.replacement)

    def read(self) -> list[str]:
        """Do what is measured beside ours."""
        document = self._library.Doc()
        document.apply_update(self._update)
        held = document.get("clauses", type=self._library.Map)
        return [str(held[clause.hex()]) for clause in self._words]


def crdt(load: Load) -> Crdt:
    """Return the peer with the text and all amendments of a load."""
    with unlocked(load.chair) as store:
        conference = Workspace(store).conference
        text = the_text(conference, None).laid
        own = (a for a in conference.amendments.values() if _is_on(text, a))
        return Crdt(text, sorted(own, key=lambda a: a.order))


def _is_on(text: Instrument, amendment: Amendment) -> bool:
    clauses: set[ClauseId] = set(amendment.clauses)
    return all(clause in text for clause in clauses)


@dataclass
class Growth:
    """What opening costs among more and more amendments, in ms, by the name of the size."""

    kept: dict[str, float] = field(default_factory=dict[str, float])
    fresh: dict[str, float] = field(default_factory=dict[str, float])
    page: dict[str, float] = field(default_factory=dict[str, float])

    def measure(self, load: Load, rounds: int) -> None:
        """Open a conference of another size; with nothing kept but once if it is the largest."""
        with shown_before(load.chair) as shown_:
            self.kept[load.size.name], self.page[load.size.name] = medians(
                Given(lambda: unlocked(shown_), as_kept),
                Given(lambda: unlocked(shown_), first_page),
                rounds=rounds,
            )
        (self.fresh[load.size.name],) = medians(
            Given(lambda: anew(load.chair), from_the_record),
            rounds=1 if load.size is FIVEFOLD else rounds,
        )


@contextmanager
def anew(path: Path) -> Iterator[Store]:
    """Unlock a file in a process that remembers nothing of an earlier round."""
    forget()
    with unlocked(path) as store:
        yield store


def opened(load: Load, rounds: int, grown: Growth) -> list[Row]:
    missing = package("pycrdt")
    with shown_before(load.chair) as shown_:
        works: list[Any] = [Given(lambda: unlocked(shown_), as_kept)]
        works.append(Given(lambda: anew(load.chair), from_the_record))
        works.append(Given(lambda: unlocked(shown_), first_page))
        works.append(Given(lambda: unlocked(shown_), whole_page))
        if not missing:
            works.append(crdt(load).read)
        mine, computed_, first, whole, *theirs = medians(*works, rounds=rounds)
    peer = theirs[0] if theirs else None
    what = f"unlocked file to rolling text, {load.size.amendments:,} amendments"
    return [
        Row(
            "open",
            f"{what}, as kept of this very state",
            mine,
            "ms",
            [Beside(CRDT, peer, missing=missing), Beside("from the record", computed_, "ours")],
            [Goal(CRDT, 2)],
            facts={"growth": {**grown.kept, load.size.name: mine}},
            packages=PACKAGES,
        ),
        Row(
            "open, in the window",
            "unlocked file to the page of the window, every row in its place and those in sight "
            f"with their words, {load.size.amendments:,} amendments",
            first,
            "ms",
            [Beside(CRDT, peer, missing=missing), Beside("the words of every row", whole, "ours")],
            [Goal(CRDT, 2)],
            facts={"growth": {**grown.page, load.size.name: first}},
            packages=PACKAGES,
        ),
        Row(
            "open, nothing kept",
            f"{what}, from the record alone",
            computed_,
            "ms",
            [Beside(CRDT, peer, missing=missing)],
            facts={"growth": {**grown.fresh, load.size.name: computed_}},
            packages=PACKAGES,
        ),
    ]


def memory_of(*words: str) -> float:
    """Return the memory that a Python process holds at its end, in MiB; it prints that last."""
    done = subprocess.run([sys.executable, __file__, _ALONE, *words], capture_output=True)
    return int(done.stdout.split()[-1]) / 1024


def memory_now() -> str:
    """Return what this process holds now, in KiB; the key's derivation has given its own back."""
    status = Path("/proc/self/status").read_text("utf-8")
    return next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))


def memory(load: Load) -> Row:
    idle, whole = memory_of(), memory_of(str(load.chair))
    return Row(
        "memory",
        f"a process that opens {load.size.amendments:,} amendments, beyond the program itself",
        whole - idle,
        "MiB",
        at_most=80,
        facts={"whole_mib": whole},
    )


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small, rounds = is_small(arguments), rounds_for(arguments)
    grown = Growth()
    for size in () if small else (TENTH, FIVEFOLD):
        with loaded(size) as load:
            grown.measure(load, rounds)
    with loaded(SMALL if small else FULL) as load:
        yield from opened(load, rounds, grown)
        yield memory(load)


def alone(names: Sequence[str]) -> None:
    """Print what memory this process holds, with a workspace open and its text made, if one is."""
    if not names:
        print(memory_now())
        return
    with unlocked(Path(names[0])) as store:
        workspace = Workspace(store)
        text = shown(workspace.conference, the_text(workspace.conference, None), Wanted())
        print(memory_now())
        assert text.text.clauses


if __name__ == "__main__":
    if _ALONE in sys.argv:
        alone(sys.argv[2:])
    else:
        main(rows)
