"""From an exchange file to the rolling text: everything that a month's absence brings.

Beside it the limit: as many signatures checked by ``cryptography`` and as many rows put into an
encrypted database in one transaction, and nothing else done; and git fetching commits that are
signed with Ed25519 keys and checking each: ``python tests/benchmarks/bench_ingest.py [--small]``.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sqlcipher3.dbapi2 as sqlcipher

from app.keys.domains import EVENT, context
from app.keys.signing import VerifyingKeys
from app.record.envelope import SignedEntry, parse
from app.workspace.naming import the_text
from app.workspace.reading import Wanted, shown
from app.workspace.syncing import opened, take_in
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
    program,
    rounds_for,
    wall_ms,
)
from tests.benchmarks.git_signed import commits_to_fetch
from tests.benchmarks.load import FIVEFOLD, FULL, SMALL, TENTH, Load, loaded

PACKAGES = ("cryptography", "sqlcipher3", "git")


def ingest(load: Load, workspace: Workspace) -> None:
    """Do what is measured: read, check, judge, store, fold, and write out the text."""
    with load.bundle.open("rb") as source:
        take_in(workspace, source, "the chair", None)
    conference = workspace.conference
    assert shown(conference, the_text(conference, None), Wanted()).text.clauses


def ingesting(load: Load) -> Given:
    """Return the whole of it, each time on a device that has received nothing."""
    return Given(lambda: away(load), lambda w: ingest(load, w))


@contextmanager
def away(load: Load) -> Iterator[Workspace]:
    """Open a device that has received nothing, and remembers nothing of an earlier round."""
    forget()
    with load.opened(load.reader) as workspace:
        yield workspace


def entries_of(load: Load) -> list[tuple[SignedEntry, VerifyingKeys]]:
    """Return every entry of the load, with the keys that it is to be checked by."""
    with load.opened(load.chair) as workspace, load.bundle.open("rb") as source:
        found = [parse(a.envelope) for a in opened(workspace, source).arrivals]
        cards = workspace.ground.cards
        return [(one, cards[one.entry.device].verifying) for one in found]


def check_all(entries: Sequence[tuple[SignedEntry, VerifyingKeys]]) -> None:
    """Check signatures by the library alone."""
    for one, keys in entries:
        message = EVENT + one.payload
        keys._ed.verify(one.ed25519, message)
        if one.mldsa65:
            keys._pq.verify(one.mldsa65, message, context(EVENT))


def insert_all(rows: Sequence[tuple[bytes, bytes]]) -> None:
    """Put rows into a new encrypted database in one transaction, by the library alone."""
    with tempfile.TemporaryDirectory() as folder:
        database = sqlcipher.connect(str(Path(folder) / "limit"), isolation_level=None)
        key = bytes(48).hex()
        database.execute(f"PRAGMA key=\"x'{key}'\"")
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute("CREATE TABLE e (position INTEGER PRIMARY KEY, id BLOB UNIQUE, b BLOB)")
        database.execute("BEGIN")
        database.executemany("INSERT INTO e (id, b) VALUES (?, ?)", rows)
        database.execute("COMMIT")
        database.close()


def check_and_insert(entries: Sequence[tuple[SignedEntry, VerifyingKeys]]) -> None:
    """Do what nobody can do without, and nothing else: the limit."""
    check_all(entries)
    insert_all([(one.entry.id, one.envelope) for one, _ in entries])


@contextmanager
def trusting() -> Iterator[None]:
    """While it holds, no signature is checked: what is left is all our own."""
    checks = VerifyingKeys.signed, VerifyingKeys.signed_pq
    VerifyingKeys.signed = lambda *_: True
    VerifyingKeys.signed_pq = lambda *_: True
    try:
        yield
    finally:
        VerifyingKeys.signed, VerifyingKeys.signed_pq = checks


def unchecked(load: Load) -> Given:
    """Return the whole of it without the checking of signatures."""

    @contextmanager
    def context_() -> Iterator[Workspace]:
        with away(load) as workspace, trusting():
            yield workspace

    return Given(context_, lambda w: ingest(load, w))


def against_the_limit(load: Load, rounds: int) -> Iterator[Row]:
    entries = entries_of(load)

    def limit() -> None:
        check_and_insert(entries)

    pq = sum(bool(one.mldsa65) for one, _ in entries)
    what = f"{len(entries):,} signed entries ({pq:,} with ML-DSA-65 too) to the rolling text"
    ours, least, alone = medians(ingesting(load), limit, unchecked(load), rounds=rounds)
    yield Row(
        "ingest",
        what,
        ours,
        "ms",
        [Beside("as many signatures and inserts", least, "limit")],
        [Goal("as many signatures and inserts", 1.25)],
        facts={"entries": len(entries), "hybrid": pq},
        packages=PACKAGES,
    )
    ours_wall, least_wall = medians(ingesting(load), limit, rounds=rounds, clock=wall_ms)
    yield Row(
        "ingest, two threads",
        f"{what}, by the clock",
        ours_wall,
        "ms of wall time",
        [Beside("as many signatures and inserts", least_wall, "limit")],
        [Goal("as many signatures and inserts", 0.75)],
        packages=PACKAGES,
    )
    yield Row(
        "ingest, unchecked",
        f"{what}, no signature checked",
        alone / len(entries) * 1e3,
        "µs an entry",
        at_most=29,
        packages=PACKAGES,
    )


def against_git(load: Load, rounds: int, commits: int) -> Iterator[Row]:
    name = "git fetch and verify-commit"
    missing = program("git", "git") or program("ssh-keygen", "openssh-client")
    entries = len(entries_of(load))
    if missing:
        (ours,) = medians(ingesting(load), rounds=rounds)
        peer = Beside(name, None, missing=missing)
    else:
        with commits_to_fetch(commits) as fetch:
            ours, theirs = medians(ingesting(load), Given(*fetch), rounds=min(rounds, 3))
        peer = Beside(name, theirs / commits)
    yield Row(
        "ingest beside git",
        f"one entry of {entries:,}; one signed commit of {commits:,}",
        ours / entries,
        "ms",
        [peer],
        [Goal(name, 1 / 60)],
        packages=PACKAGES,
    )


def growth(rounds: int) -> Iterator[Row]:
    per_entry = {}
    for size in (TENTH, FULL, FIVEFOLD):
        with loaded(size) as load:
            count = len(entries_of(load))
            (ours,) = medians(ingesting(load), rounds=rounds if size is not FIVEFOLD else 1)
            per_entry[size.name] = ours / count * 1e3
    yield Row(
        "ingest, growth",
        "an entry among 50,000 amendments, beside one among 10,000 and among 1,000",
        per_entry["fivefold"],
        "µs an entry",
        [
            Beside("among 10,000", per_entry["full"], "ours"),
            Beside("among 1,000", per_entry["tenth"], "ours"),
        ],
        [Goal("among 10,000", 1.15)],
        facts={"growth": per_entry},
    )


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small, rounds = is_small(arguments), rounds_for(arguments)
    with loaded(SMALL if small else FULL) as load:
        yield from against_the_limit(load, rounds)
        yield from against_git(load, rounds, 5 if small else 300)
    if not small:
        yield from growth(rounds)


if __name__ == "__main__":
    main(rows)
