"""What every benchmark is made of: our figure beside a limit and peers, in one run.

A benchmark is a module whose ``rows`` yields a ``Row`` for each line of the table. ``main`` prints
each as one JSON line and one line for people. Times are CPU time, user and system, of the process
and of the processes it waited for, medians of five; a wall time is said to be one. Ours and what it
is compared with take turns within each round, so that a neighbour's load meets them alike.

Read the ratios: no figure of one machine or one minute means anything beside another's.
"""

import gc
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

ROUNDS = 5
_Remembering = type(lru_cache(len))
SMALL = "--small"
"""In the arguments: as little work as shows that everything runs; its figures mean nothing."""
LOAD_FOLDER = "TRAVAUX_BENCH_LOAD"
"""In the environment: where the load of this run lies, so that it is made once (``load``)."""

Work: TypeAlias = Callable[[], object]


@dataclass(frozen=True)
class Beside:
    """Something that our figure is compared with.

    Attributes:
        name: what it is, for the table.
        value: in the unit of the row; None where it is not installed.
        role: "limit" (what a machine can do at all), "peer" (what people use), "ours" (another
            figure of ours, such as that of a tenth of the load).
        missing: how to install it, where it is not.
    """

    name: str
    value: float | None
    role: str = "peer"
    missing: str = ""


@dataclass(frozen=True)
class Goal:
    """What a ratio of ours to something beside it is to reach.

    Attributes:
        to: the name of what is beside.
        most: ours divided by it, at most. To be N times faster is to be at most 1 / N.
    """

    to: str
    most: float


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        name: short, for good: "ingest".
        what: what was done, to how much.
        ours: our figure, in ``unit``.
        unit: "ms", "µs an entry", "B an entry"; a time is CPU time unless ``unit`` says wall.
        beside: what it is compared with.
        goals: ratios to reach.
        at_most: a figure of ours that is a goal in itself, in ``unit``; None when there is none.
        gate: what has to hold whatever the figures, by sentence.
        facts: more figures, for those who read the JSON.
        packages: whose versions belong to it.
    """

    name: str
    what: str
    ours: float
    unit: str
    beside: Sequence[Beside] = ()
    goals: Sequence[Goal] = ()
    at_most: float | None = None
    gate: Mapping[str, bool] = field(default_factory=dict[str, bool])
    facts: Mapping[str, object] = field(default_factory=dict[str, object])
    packages: Sequence[str] = ()

    def ratio(self, name: str) -> float | None:
        """Return ours divided by what is beside; None where that is not there."""
        found = next((b.value for b in self.beside if b.name == name), None)
        return self.ours / found if found else None

    @property
    def met(self) -> bool | None:
        """Whether all that can be told here was reached; None when nothing can."""
        ratios = [(self.ratio(goal.to), goal.most) for goal in self.goals]
        said = [ratio <= most for ratio, most in ratios if ratio is not None]
        if self.at_most is not None:
            said.append(self.ours <= self.at_most)
        said += self.gate.values()
        return all(said) if said else None


def cpu_ms() -> float:
    """Return the CPU time spent so far by this process and those it waited for, in ms."""
    total = 0.0
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        used = resource.getrusage(who)
        total += used.ru_utime + used.ru_stime
    return total * 1e3


@dataclass(frozen=True)
class Given:
    """Some work, and what has to be there for it each time; making that is not counted."""

    context: Callable[[], AbstractContextManager[Any]]
    work: Callable[[Any], object]


Clock: TypeAlias = Callable[[], float]


def wall_ms() -> float:
    """Return a wall clock, in ms: where threads work beside one another."""
    return time.perf_counter() * 1e3


def spent(work: Work | Given, clock: Clock = cpu_ms) -> float:
    """Return the time of some work, in ms."""
    if isinstance(work, Given):
        with work.context() as given:
            return spent(lambda: work.work(given), clock)
    gc.collect()
    before = clock()
    work()
    return clock() - before


def settled() -> None:
    """Look for garbage only among what comes from now on.

    It is looked for before each time is taken. Among all objects of a large conference that takes a
    second, and turns everything else out of the processor's cache: a frame or a key press, which
    nothing of that precedes in the program, would be measured half as long again.
    """
    gc.collect()
    gc.freeze()


def forget() -> None:
    """Empty what the program remembers of values that it has seen.

    What is done a second time in one process would find there half of what it has to work out.
    """
    modules = [module for name, module in sys.modules.items() if name.startswith("app.")]
    for held in {id(one): one for module in modules for one in vars(module).values()}.values():
        if isinstance(held, _Remembering):
            held.cache_clear()


def medians(*works: Work | Given, rounds: int = ROUNDS, clock: Clock = cpu_ms) -> list[float]:
    """Return the median time of each work, in ms; in every round they take turns."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for found, work in zip(times, works, strict=True):
            found.append(spent(work, clock))
    return [statistics.median(found) for found in times]


def many(work: Work, count: int) -> Work:
    """Return some work done so often that a clock of a millisecond can tell its time."""

    def repeated() -> None:
        for _ in range(count):
            work()

    return repeated


def rounds_for(arguments: Sequence[str] = ()) -> int:
    """Return how many rounds to take: five, or one where it only has to run."""
    return 1 if is_small(arguments) else ROUNDS


def is_small(arguments: Sequence[str] = ()) -> bool:
    """Tell whether only a small version was asked for."""
    return SMALL in (arguments or sys.argv[1:])


def peak_mib() -> int:
    """Return the most memory that this process, or one it waited for, has had at once."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(who).ru_maxrss for who in kinds) // 1024


PEERS_LOCK = "requirements-bench.lock"
_BY_PIP = f".venv/bin/python -m pip install --require-hashes --requirement {PEERS_LOCK}"
OFFICE_PYTHON = "/usr/bin/python3"
"""What LibreOffice's bridge to Python is installed for."""


def package(name: str) -> str:
    """Return how to install a peer's Python package, or "" when it is there."""
    return "" if find_spec(name) else _BY_PIP


def program(name: str, debian: str) -> str:
    """Return how to install a peer's program, or "" when it is there."""
    return "" if shutil.which(name) else f"apt-get install {debian}"


def office() -> str:
    """Return how to install LibreOffice and its bridge to Python, or "" when they are there."""
    here = not program("soffice", "libreoffice-writer") and Path(OFFICE_PYTHON).exists()
    if (
        here
        and not subprocess.run([OFFICE_PYTHON, "-c", "import uno"], capture_output=True).returncode
    ):
        return ""
    return "apt-get install libreoffice-writer python3-uno"


def missing_peers() -> dict[str, list[str]]:
    """Return the peers that are not here, by the command that installs them."""
    wanted = {
        "pycrdt": package("pycrdt"),
        "loro": package("loro"),
        "merge3": package("merge3"),
        "git": program("git", "git"),
        "ssh-keygen": program("ssh-keygen", "openssh-client"),
        "pandoc": program("pandoc", "pandoc"),
        "LibreOffice": office(),
    }
    found: dict[str, list[str]] = {}
    for name, command in wanted.items():
        if command:
            found.setdefault(command, []).append(name)
    return found


def ran(words: Sequence[str], folder: Path | None = None, **more: object) -> bytes:
    """Run a peer's program to its end and return what it printed.

    Raises:
        CalledProcessError: it failed; then there is no figure of it.
    """
    how = {"check": True, **more}
    return subprocess.run(words, cwd=folder, capture_output=True, **how).stdout


def versions(packages: Iterable[str]) -> dict[str, str]:
    """Return the versions of packages; of programs, the first line they say of themselves."""
    found = {"python": platform.python_version()}
    for name in packages:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = _program_version(name)
    return found


def _program_version(name: str) -> str:
    if not shutil.which(name):
        return "not installed"
    said = subprocess.run([name, "--version"], capture_output=True, text=True).stdout.splitlines()
    return said[0].removeprefix(f"{name} version ") if said else "unknown"


def as_json(row: Row, *, small: bool) -> str:
    """Return a row as one line of JSON."""
    ratios = {b.name: _rounded(row.ratio(b.name)) for b in row.beside}
    held = asdict(row)
    held["ours"] = _rounded(row.ours)
    for beside in held["beside"]:
        beside["value"] = _rounded(beside["value"])
    held["packages"] = versions(row.packages)
    met = None if small else row.met
    busy = round(os.getloadavg()[0], 1)
    extra = {
        "ratios": ratios, "met": met, "peak_mib": peak_mib(), "small": small, "load_average": busy,
    }  # fmt: skip
    return json.dumps({**held, **extra}, ensure_ascii=False)


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")


def main(rows: Callable[[Sequence[str]], Iterable[Row]]) -> None:
    """Print each row of a benchmark: JSON on standard output, a line for people on the other."""
    arguments = sys.argv[1:]
    small = is_small(arguments)
    gc.collect()
    for row in rows(arguments):
        print(as_json(row, small=small), flush=True)
        print(_line(row), file=sys.stderr, flush=True)


def _line(row: Row) -> str:
    parts = [f"{row.name}: {row.what}: {row.ours:.4g} {row.unit}"]
    for beside in row.beside:
        if beside.value is None:
            parts.append(f"{beside.name} is not installed ({beside.missing})")
        else:
            ratio = row.ratio(beside.name) or 0
            parts.append(f"{beside.name} {beside.value:.4g} (ours × {ratio:.3g})")
    parts += [f"{name}: {'yes' if held else 'NO'}" for name, held in row.gate.items()]
    verdict = {True: "met", False: "NOT MET", None: "no goal"}[row.met]
    return "; ".join([*parts, verdict])


def load_folder() -> Path | None:
    """Return where the load of this run lies; None when this benchmark was started by itself."""
    name = os.environ.get(LOAD_FOLDER)
    return Path(name) if name else None
