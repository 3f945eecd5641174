"""Runs the benchmarks, each in a process of its own, prints the table and writes the report.

``python -m tests.benchmarks.run`` is ``make bench``. ``--small`` only shows that all of them run;
``--only NAME`` (of a script, "ingest", once or more) takes some; ``--results FILE`` adds to rows
that were measured before and writes the report of all. Small runs write no report.

One that fails, or stands still, takes no other with it, and the report names it. Every row is kept
in ``build/benchmarks.jsonl`` as soon as it is there: what a run that was cut short has not measured
is added to that by ``--results build/benchmarks.jsonl --only NAME``.

The loads are made once, in ``build``, and found there by later runs until what makes them is
changed.
"""

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Timer
from typing import Any, TypeAlias

from tests.benchmarks import load
from tests.benchmarks.frame import LOAD_FOLDER, SMALL, missing_peers

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
REPORT = ROOT / "docs" / "performance.md"
_KEPT = ROOT / "build" / "benchmarks.jsonl"
SCRIPTS = (
    "quality",
    "ingest",
    "start",
    "stretches",
    "open",
    "arrival",
    "merge",
    "diff",
    "search",
    "size",
    "documents",
    "exchange",
    "matrix",
    "desk",
    "window",
)
"""In the order of what is worth most."""
_LOADED = {"ingest", "start", "stretches", "open", "arrival", "search", "size", "exchange"}
"""Those that measure over the load."""
_HOW_LONG = """\
All of it takes about half an hour, and some five minutes more where the loads have to be made first
(once). Each figure is printed as soon as it is there. Single ones: --only ingest; only to see
that everything runs: --small.
"""

_ALONE = 2.5
"""What load average a benchmark alone may come to."""
_TOO_LONG = 3_600
"""Seconds after which a benchmark stands still and is ended; the longest takes some minutes."""

Rows: TypeAlias = list[dict[str, Any]]

_HEAD = """\
# Performance

Written by `make bench`; do not edit. Every figure stands beside what it is compared with, measured
in the same run: read the ratios, never a figure alone. Times are CPU time, user and system, of all
processes that take part, medians of five, the two sides taking turns; wall time is said to be so.
"Limit" is what the libraries underneath take for the same work with nothing else done; "×" is ours
divided by it. The load is a conference that the program itself has made from a fixed seed: 1,000
clauses of 120 words, 50 delegations with 200 signed amendments each, 1,500 decisions
(`tests/benchmarks/load.py`); its grown and shrunk sisters are five times and a tenth of it.

Why a row is not met, and what was tried, say the decisions 84, 86, 101, 102 and those from 113 to
128 in `docs/adr`.
"""
_SEVERAL = """
Rows come from several runs, each from one with all that it is compared with.
"""


def scripts() -> tuple[str, ...]:
    """Return the names of the benchmarks that are here."""
    return tuple(name for name in SCRIPTS if (FOLDER / f"bench_{name}.py").exists())


def rows_of(name: str, loads: Path, *, small: bool) -> Iterator[dict[str, Any]]:
    """Run one benchmark in a process of its own; yield its rows as it prints them.

    Raises:
        CalledProcessError: it failed, or stood still; what it said of that has been shown.
    """
    words = [sys.executable, str(FOLDER / f"bench_{name}.py"), *([SMALL] if small else [])]
    environment = {**os.environ, LOAD_FOLDER: str(loads), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        words, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        guard = Timer(_TOO_LONG, process.kill)
        guard.start()
        try:
            yield from (json.loads(line) for line in process.stdout or () if line.startswith("{"))
        finally:
            guard.cancel()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, words)


def table(rows: Iterable[Mapping[str, Any]]) -> str:
    """Return rows as a Markdown table."""
    lines = [
        "| | what | ours | beside it, and ours as a multiple of it | reach | met | peak |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        cells = [
            f"**{row['name']}**",
            row["what"],
            f"{_figure(row['ours'])} {row['unit']}",
            "<br>".join(_beside(row)),
            "<br>".join(_reach(row)),
            {True: "yes", False: "**no**", None: "–"}[row["met"]],
            f"{row['peak_mib']} MiB",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _beside(row: Mapping[str, Any]) -> Iterator[str]:
    for beside in row["beside"]:
        if beside["value"] is None:
            yield f"{beside['name']}: {'not installed' if beside['missing'] else 'it failed'}"
            continue
        ratio = row["ratios"][beside["name"]]
        multiple = "" if ratio is None else f" (× {_figure(ratio)})"
        yield f"{beside['name']}: {_figure(beside['value'])}{multiple}"


def _reach(row: Mapping[str, Any]) -> Iterator[str]:
    many = len(row["beside"]) > 1
    for goal in row["goals"]:
        yield f"≤ × {_figure(goal['most'])}" + (f" of {goal['to']}" if many else "")
    if row["at_most"] is not None:
        yield f"≤ {_figure(row['at_most'])} {row['unit']}"
    for sentence, held in row["gate"].items():
        yield f"{sentence}{'' if held else ': NO'}"


def _figure(value: float) -> str:
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def report(rows: Rows, failed: Sequence[str] = ()) -> str:
    """Return the whole report.

    Args:
        rows: of all benchmarks.
        failed: those that came to no end; what rows of theirs there are stand in the table.
    """
    several = _SEVERAL if len({row.get("run") for row in rows}) > 1 else ""
    parts = (table(rows), _failed(failed), _missing(rows), _growth(rows), _machine(rows))
    return "\n".join((_HEAD + several, *filter(None, parts)))


def _failed(names: Sequence[str]) -> str:
    return f"Failed, so that rows are missing: {', '.join(names)}.\n" if names else ""


def _missing(rows: Rows) -> str:
    found: dict[str, set[str]] = {}
    for beside in (b for row in rows for b in row["beside"] if b["missing"]):
        found.setdefault(beside["missing"], set()).add(beside["name"])
    if not found:
        return ""
    lines = [
        f"- {', '.join(sorted(names))}: `{command}`" for command, names in sorted(found.items())
    ]
    return "Not installed where this was run, and left out:\n\n" + "\n".join(lines) + "\n"


def _growth(rows: Rows) -> str:
    grown = [r for r in rows if "full" in r["facts"].get("growth", {})]
    if not grown:
        return ""
    lines = [
        "## Growth",
        "",
        "| | unit | a tenth | the load | five times |",
        "|---|---|---|---|---|",
    ]
    for row in grown:
        unit = row["facts"].get("growth_unit", row["unit"])
        lines.append(_grown(row["name"], unit, row["facts"]["growth"]))
        for beside, found in row["facts"].get("growth_beside", {}).items():
            lines.append(_grown(f"beside it, {beside}", unit, found))
    return "\n".join(lines) + "\n"


def _grown(name: str, unit: str, found: Mapping[str, float]) -> str:
    cells = [_figure(found[s]) if s in found else "–" for s in ("tenth", "full", "fivefold")]
    return f"| {name} | {unit} | " + " | ".join(cells) + " |"


def _machine(rows: Rows) -> str:
    found: dict[str, str] = {}
    for row in rows:
        found.update(row["packages"])
    listed = ", ".join(f"{name} {version}" for name, version in sorted(found.items()))
    cores = os.cpu_count()
    where = f"Run on {platform.system()} {platform.machine()}, {cores} cores{_busy(rows)}."
    return f"\n{where} Versions: {listed}.\n"


def _busy(rows: Rows) -> str:
    """Say what else ran, by the load average of the minute before each row was there."""
    found = [row["load_average"] for row in rows]
    if not found:
        return ""
    other = ", busy with other work too" if max(found) > _ALONE else ""
    return f"{other} (load average {min(found):.1f} to {max(found):.1f})"


def measured(names: Sequence[str], failed: list[str], *, small: bool) -> Iterator[dict[str, Any]]:
    """Run benchmarks one after another over one load; one that fails takes no other with it.

    Args:
        names: which.
        failed: takes the names of those that failed, each with what is known of it.
        small: only see that they run.
    """
    loads = loads_folder()
    if _LOADED & set(names):
        failed += make_loads(loads, small=small)
    run = datetime.now(UTC).isoformat(timespec="seconds")
    for number, name in enumerate(names, 1):
        print(f"bench_{name} ({number} of {len(names)})", file=sys.stderr, flush=True)
        begun, used = time.monotonic(), _cpu_s()
        try:
            for row in rows_of(name, loads, small=small):
                yield {**row, "run": run}
        except (subprocess.CalledProcessError, ValueError) as error:
            failed.append(f"{name} ({error})")
            print(f"bench_{name} failed: {error}", file=sys.stderr)
        took = f"  {time.monotonic() - begun:.0f} s, {_cpu_s() - used:.0f} s of a processor"
        print(took, file=sys.stderr, flush=True)


def _cpu_s() -> float:
    """Return the CPU time of all processes that were waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def loads_folder() -> Path:
    """Return where the loads of this run lie: where the environment says, else below ``build``."""
    shared = os.environ.get(LOAD_FOLDER)
    return Path(shared) if shared else ROOT / "build" / f"load-{load.version()}"


def make_loads(folder: Path, *, small: bool) -> list[str]:
    """Make the loads that are not there yet, the largest beside the others; return what failed.

    In other processes, for memory is measured in ours.
    """
    *others, largest = sorted(load.sizes([SMALL] if small else []), key=lambda s: s.amendments)
    words = [sys.executable, "-m", load.__name__, str(folder)]
    making = [
        subprocess.Popen([*words, *(size.name for size in some)], cwd=ROOT, stdout=sys.stderr)
        for some in ([largest], others)
        if some
    ]
    statuses = [process.wait() for process in making]
    return [f"making a load (status {status})" for status in statuses if status]


def _known(path: Path | None) -> Rows:
    if path is None or not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _keep(rows: Rows, file: Path) -> None:
    file.parent.mkdir(exist_ok=True)
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    file.write_text("".join(lines), "utf-8")


def _joined(before: Rows, after: Rows) -> Rows:
    """Return rows, those measured again in the place of the earlier ones."""
    rows = {row["name"]: row for row in before}
    rows.update((row["name"], row) for row in after)
    return list(rows.values())


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(SMALL, action="store_true")
    parser.add_argument("--only", action="append", choices=SCRIPTS)
    parser.add_argument("--results", type=Path)
    asked = parser.parse_args()
    failed: list[str] = []
    rows = _known(asked.results)
    print(_HOW_LONG, file=sys.stderr)
    for command, names in missing_peers().items():
        print(f"Left out, since not installed: {', '.join(names)} ({command})", file=sys.stderr)
    whole = not asked.small and not asked.only
    kept = asked.results or (_KEPT if whole else None)
    for row in measured(asked.only or scripts(), failed, small=asked.small):
        rows = _joined(rows, [row])
        if kept is not None:  # at once: a run of half an hour may be cut short
            _keep(rows, kept)
    print(report(rows, failed))
    if kept is not None and not asked.small:
        REPORT.write_text(report(rows, failed), "utf-8")
    if failed:
        sys.exit(f"These failed, and the report lacks rows of them: {', '.join(failed)}")


if __name__ == "__main__":
    main()
