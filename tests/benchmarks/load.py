"""The load: a conference made by the program itself, at the size that a benchmark asks for.

A secretariat founds it, admits a chair and fifty delegations, and lays a treaty; each delegation
tables its amendments on its own device, a third of them on one clause in twenty; the chair takes
all of it in and decides. What others would receive is written as one exchange file. It is made once
and kept in a folder for later runs (``python -m tests.benchmarks.load FOLDER SIZE...``).

Every workspace opens with ``tests.desks.PASSPHRASE``.
"""

import contextlib
import hashlib
import io
import json
import random
import shutil
import sys
import tempfile
import time
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate, chain
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.errors import TravauxError
from app.formats.imported import ImportedText
from app.ids import ClauseId, PartyId, new_id
from app.merge.decisions import Outcome
from app.merge.operations import Substitution
from app.merge.units import Unit
from app.negotiation.access import Role
from app.negotiation.contest import contest
from app.negotiation.delegation import PartyKind
from app.negotiation.events import AmendmentTabled
from app.record.roster import Party
from app.record.roster_acts import with_party
from app.treaty.instrument import Instrument
from app.treaty.wording import Part
from app.workspace.deciding import Choices, Ruled, decision
from app.workspace.naming import the_text
from app.workspace.publishing import lay
from app.workspace.rostering import change_roster, working
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Workspace
from tests.benchmarks import words
from tests.benchmarks.frame import is_small, load_folder
from tests.builders import clauses_of, substitution
from tests.desks import PASSPHRASE, Desks, cheap_backend

LATE = 40
"""Amendments tabled on the most contested clause after everything else, not taken in yet."""
_NOTE = "load.json"
_HOT_SHARE, _HOT_CLAUSES = 0.3, 20


@dataclass(frozen=True)
class Size:
    """How large a conference is."""

    name: str
    clauses: int
    delegations: int
    each: int
    decisions: int

    @property
    def amendments(self) -> int:
        """How many are tabled in all."""
        return self.delegations * self.each


FULL = Size("full", 1_000, 50, 200, 1_500)
TENTH = Size("tenth", 100, 50, 20, 150)
FIVEFOLD = Size("fivefold", 5_000, 50, 1_000, 7_500)
SMALL = Size("small", 12, 3, 6, 5)
SIZES = {size.name: size for size in (FULL, TENTH, FIVEFOLD, SMALL)}


@dataclass(frozen=True)
class Load:
    """A conference on disk.

    Attributes:
        chair: a workspace that holds all of it.
        reader: a workspace that has joined, and received nothing since.
        bundle: all that the reader lacks, as one exchange file.
        late: amendments on the most contested clause by a delegation, as one exchange file.
        hot: the most contested clause.
    """

    folder: Path
    size: Size
    hot: ClauseId

    @property
    def chair(self) -> Path:
        return self.folder / "CHAIR.travaux"

    @property
    def reader(self) -> Path:
        return self.folder / "READER.travaux"

    @property
    def bundle(self) -> Path:
        return self.folder / "all.tvb"

    @property
    def late(self) -> Path:
        return self.folder / "late.tvb"

    @contextmanager
    def opened(self, path: Path) -> Iterator[Workspace]:
        """Open a copy of a workspace; what is done to it is forgotten afterwards."""
        with tempfile.TemporaryDirectory() as name, copied(path, Path(name)) as workspace:
            yield workspace


@contextmanager
def copied(path: Path, folder: Path) -> Iterator[Workspace]:
    """Open a copy of a workspace that is made in a folder."""
    workspace = Workspace(cheap_backend().open(copy_of(path, folder), PASSPHRASE))
    try:
        yield workspace
    finally:
        workspace.close()


def copy_of(path: Path, folder: Path) -> Path:
    """Copy a workspace that is not open, with what lies beside it; return the copy."""
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy(file, folder / file.name)
    return folder / path.name


class Wanted(NamedTuple):
    """An amendment to be tabled."""

    clause: ClauseId
    edit: words.Edit


def sizes(arguments: Sequence[str] = ()) -> tuple[Size, ...]:
    """Return the sizes to measure: the load, then a tenth and five times as much."""
    return (SMALL,) if is_small(arguments) else (FULL, TENTH, FIVEFOLD)


@contextmanager
def loaded(size: Size) -> Iterator[Load]:
    """Make the load of a size, or find the one that this run has made."""
    shared = load_folder()
    if shared is not None:
        yield _found_or_made(shared / size.name, size)
        return
    with tempfile.TemporaryDirectory() as name:
        yield _found_or_made(Path(name) / size.name, size)


def _found_or_made(folder: Path, size: Size) -> Load:
    note = folder / _NOTE
    if not note.exists():
        # Under another name until it is whole: a run that is cut short leaves no half of one.
        unfinished = folder.with_name(f"{folder.name}.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        hot = _made(unfinished, size)
        (unfinished / _NOTE).write_text(json.dumps({"hot": hot.hex()}), "utf-8")
        unfinished.rename(folder)
    return Load(folder, size, ClauseId(bytes.fromhex(json.loads(note.read_text())["hot"])))


def version() -> str:
    """Return what tells loads apart that were made in different ways."""
    made_by = (Path(__file__), Path(words.__file__))
    return hashlib.sha256(b"".join(file.read_bytes() for file in made_by)).hexdigest()[:12]


# --- making it --------------------------------------------------------------------------------


def _made(folder: Path, size: Size) -> ClauseId:
    texts = words.treaty(size.clauses)
    codes = [f"D{number:02}" for number in range(size.delegations)]
    desks = Desks(folder)
    desks.found()
    _name_delegations(desks.open["SEC"], (*codes, "LATE", "READER"))
    desks.enrol("CHAIR", Role.CHAIR)
    for code in (*codes, "LATE", "READER"):
        desks.enrol(code).close()
    lay(desks.open["SEC"], ImportedText("A treaty", "en", clauses_of(texts), ()))
    desks.send("SEC", "CHAIR")
    everything = b"".join(outgoing(desks.open["SEC"]).chunks)
    ids = [clause.id for clause in clauses_of(texts)]
    drawn = _drawn(texts, size)
    chair = desks.open["CHAIR"]
    for number, code in enumerate(codes):
        mine = [Wanted(ids[at], edit) for at, edit in drawn[number :: size.delegations]]
        bundle = _tabled(desks, code, everything, lambda _, found=mine: found)
        take_in(chair, io.BytesIO(bundle), code, None)
    _decide(chair, size.decisions)
    hot = max(chair.conference.on_clause, key=lambda c: (len(chair.conference.on_clause[c]), c))
    all_of_it = b"".join(outgoing(chair).chunks)
    (folder / "all.tvb").write_bytes(all_of_it)
    late = _tabled(desks, "LATE", all_of_it, lambda text: _late(text, hot))
    (folder / "late.tvb").write_bytes(late)
    desks.open["SEC"].close()
    chair.close()
    for path in folder.glob("D??.travaux*"):
        path.unlink()
    return hot


def _late(text: Instrument, hot: ClauseId) -> list[Wanted]:
    """Draw amendments on one clause as it reads now, by who has seen all that came before."""
    chance = random.Random(words.SEED + 7)
    base = text[hot].wording("en").text
    return [Wanted(hot, words.an_edit(chance, base)) for _ in range(LATE)]


def _name_delegations(workspace: Workspace, codes: Sequence[str]) -> None:
    """Put all delegations on one roster; their devices come later, one by one."""
    statement = working(workspace).statement
    for code in codes:
        party = Party(PartyId(new_id()), PartyKind.DELEGATION, f"Delegation {code}", code)
        statement = with_party(statement, party)
    change_roster(workspace, statement)


def _drawn(texts: Sequence[str], size: Size) -> list[tuple[int, words.Edit]]:
    """Draw the amendments: some clauses are amended by many, as in any negotiation."""
    chance = random.Random(words.SEED + 1)
    hot = chance.sample(range(len(texts)), max(1, len(texts) // _HOT_CLAUSES))
    # The further down the list, the fewer: one clause in twenty takes a third of everything.
    weights = list(accumulate(1 / (place % 50 + 8) for place in range(len(hot))))
    found: list[tuple[int, words.Edit]] = []
    for _ in range(size.amendments):
        at = chance.randrange(len(texts))
        if chance.random() < _HOT_SHARE:
            at = hot[bisect(weights, chance.random() * weights[-1])]
        found.append((at, words.an_edit(chance, texts[at])))
    return found


def _tabled(
    desks: Desks, code: str, everything: bytes, draw: Callable[[Instrument], Sequence[Wanted]]
) -> bytes:
    """Let a delegation read the text, table its amendments and write an exchange file."""
    workspace = Workspace(desks.backend.open(desks.path(code), PASSPHRASE))
    with contextlib.closing(workspace):
        take_in(workspace, io.BytesIO(everything), "the others", None)
        text = the_text(workspace.conference, None).base
        events = [
            AmendmentTabled(
                number,
                text.id,
                (_proposed(text, wanted),),
                "So that the obligation can be kept by all Parties.",
                None,
                (),
            )
            for number, wanted in enumerate(draw(text), 1)
        ]
        workspace.record(events)
        return b"".join(outgoing(workspace).chunks)


def _proposed(text: Instrument, wanted: Wanted) -> Substitution:
    base = text[wanted.clause].wording("en").text
    return substitution(wanted.clause, base, wanted.edit.of(base))


def _decide(workspace: Workspace, count: int) -> None:
    """Let the chair decide one unit after another, clause by clause, round after round."""
    clauses = sorted(workspace.conference.on_clause)
    made = 0
    while made < count:
        before = made
        for clause in clauses:
            made += made < count and _decided(workspace, clause)
        if made == before:
            raise RuntimeError(f"only {made} decisions of {count} could be made on this load")


def _decided(workspace: Workspace, clause: ClauseId) -> bool:
    """Take the first reading of the first unit that can be decided; tell whether there was one."""
    conference = workspace.conference
    text, place = the_text(conference, None), (clause, "en", Part.TEXT)
    for number, unit in enumerate(contest(conference, place).merge.units, 1):
        if len(unit.readings) < 2:
            continue
        try:
            choices = Choices({number: "2"}, rulings=_refused(unit))
            event = decision(conference, text, place, choices)
        except TravauxError:
            continue  # it hangs on another choice: another unit will do
        workspace.record([event], [d.amendment for d in event.dispositions])
        return True
    return False


def _refused(unit: Unit) -> dict[object, Ruled]:
    others = chain.from_iterable(reading.amendments for reading in unit.readings[2:])
    taken = set(unit.readings[1].amendments)
    why = Ruled(Outcome.NOT_REFLECTED, "Another wording of the same words found more support.")
    return {amendment: why for amendment in others if amendment not in taken}


def main() -> None:
    """Make the loads that are not there yet."""
    folder = Path(sys.argv[1])
    for size in (SIZES[name] for name in sys.argv[2:]):
        if (folder / size.name / _NOTE).exists():
            continue
        print(f"making the load of {size.amendments:,} amendments in {folder}", flush=True)
        begun = time.perf_counter()
        _found_or_made(folder / size.name, size)
        print(f"  {size.amendments:,}: {time.perf_counter() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main()
