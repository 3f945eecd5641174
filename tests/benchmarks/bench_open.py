"""From an unlocked file to the rolling text, and what memory that takes.

Beside ours a CRDT that loads and reads the same text, unsigned and in the clear:
``python tests/benchmarks/bench_open.py [--small]``.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.ports import Store
from app.workspace.naming import the_text
from app.workspace.reading import Wanted, shown
from app.workspace.workspace import Workspace
from tests.benchmarks.frame import (
    Beside,
    Given,
    Goal,
    Row,
    is_small,
    main,
    medians,
    package,
    rounds_for,
)
from tests.benchmarks.load import FULL, SMALL, TENTH, Load, copy_of, loaded
from tests.desks import PASSPHRASE, cheap_backend

CRDT = "pycrdt, loaded and read"
PACKAGES = ("pycrdt", "rpds-py", "sqlcipher3")
_ALONE = "--alone"


@contextmanager
def unlocked(path: Path) -> Iterator[Store]:
    """Open the file of a copy of a workspace, and nothing more."""
    with tempfile.TemporaryDirectory() as folder:
        store = cheap_backend().open(copy_of(path, Path(folder)), PASSPHRASE)
        with closing(store):
            yield store


def to_the_text(store: Store) -> str:
    """Do what is measured."""
    conference = Workspace(store).conference
    rendered = shown(conference, the_text(conference, None), Wanted()).text
    return "\n".join(segment.text for clause in rendered.clauses for segment in clause.text)


def opening(load: Load) -> Given:
    """Return the whole of it."""
    return Given(lambda: unlocked(load.chair), to_the_text)


def as_crdt(text: str) -> bytes:
    """Return the same text as a document of the peer."""
    pycrdt = import_module("pycrdt")
    document = pycrdt.Doc()
    document["text"] = pycrdt.Text(text)
    return document.get_update()


def read_crdt(update: bytes) -> str:
    pycrdt = import_module("pycrdt")
    document = pycrdt.Doc()
    text = document.get("text", type=pycrdt.Text)
    document.apply_update(update)
    return str(text)


def opened(load: Load, rounds: int, grown: dict[str, float]) -> Row:
    works: list[object] = [opening(load)]
    missing = package("pycrdt")
    if not missing:
        with unlocked(load.chair) as store:
            update = as_crdt(to_the_text(store))
        works.append(lambda: read_crdt(update))
    mine, *theirs = medians(*works, rounds=rounds)
    return Row(
        "open",
        f"unlocked file to rolling text, {load.size.amendments:,} amendments",
        mine,
        "ms",
        [Beside(CRDT, theirs[0] if theirs else None, missing=missing)],
        [Goal(CRDT, 2)],
        facts={"growth": {**grown, load.size.name: mine}},
        packages=PACKAGES,
    )


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
    grown: dict[str, float] = {}
    if not small:
        with loaded(TENTH) as load:
            grown[TENTH.name] = medians(opening(load), rounds=rounds)[0]
    with loaded(SMALL if small else FULL) as load:
        yield opened(load, rounds, grown)
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
