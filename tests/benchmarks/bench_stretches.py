"""How long the window's thread is held at once while a workspace opens.

A stretch is what that thread does from one time that it waits for something to the next, in time of
its processor: for so long it answers no key. From the passphrase until every page is made and the
record is read. With ``--stacks`` each stretch over the limit is shown with what took part in it:
``python tests/benchmarks/bench_stretches.py [--small] [--stacks]``.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.bench_start import ROOT, closed_before, compiled
from tests.benchmarks.frame import Row, is_small, main, rounds_for
from tests.benchmarks.load import FULL, SMALL, loaded

LIMIT_MS = 16
_STACKS = "--stacks"
_SITTING = """
import collections, gc, json, os, sys, threading, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from app.cli.main import run
from PySide6.QtCore import QAbstractEventDispatcher, QTimer
from ui.application import make_application, make_window
from ui.window_state import open_state
from storage.backend import FileBackend
gc.freeze()
sys.setswitchinterval(0.0005)
path, limit = Path(sys.argv[2]), float(sys.argv[3])
application = make_application(open_state(), ["travaux"])
window = make_window(application, FileBackend(), open_state(), None)
window.show()
application.processEvents()
found, seen, main, began = [], collections.Counter(), threading.main_thread().ident, 0.0
def waits():
    global began, seen
    now, frames = time.thread_time(), seen
    if began and now - began > limit / 1e3:
        found.append([(now - began) * 1e3, frames.most_common(12)])
    began, seen = now, collections.Counter()
def watch():
    while True:
        time.sleep(0.002)
        frame = sys._current_frames().get(main)
        while frame is not None:
            if "/ui/" in frame.f_code.co_filename:
                name = frame.f_code.co_filename.partition("/ui/")[2]
                seen[f"{name}:{frame.f_lineno} {frame.f_code.co_name}"] += 1
            frame = frame.f_back
if len(sys.argv) > 4:
    threading.Thread(target=watch, daemon=True).start()
QAbstractEventDispatcher.instance().aboutToBlock.connect(waits)
def look():
    page = window._host.page
    if page is not None and page.is_complete and window._coming.is_over:
        application.exit(0)
    else:
        QTimer.singleShot(50, look)
window._bridge.refused.connect(lambda error: (print(error, file=sys.stderr), application.exit(1)))
words = (path.parent / "passphrase").read_text()
QTimer.singleShot(0, lambda: window._send_passphrase(path, words))
QTimer.singleShot(50, look)
status = application.exec()
print(json.dumps(found), flush=True)
os._exit(status)
"""


def stretches(path: Path, *, stacks: bool = False) -> list[Any]:
    """Open a workspace in the window; return the stretches over the limit, each with its frames."""
    with tempfile.TemporaryDirectory() as home:
        own = {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
        own["QT_NO_GLIB"] = "1"  # Qt's own loop tells each time that it waits
        words = [str(ROOT), str(path), str(LIMIT_MS), *([_STACKS] if stacks else [])]
        done = subprocess.run(
            [sys.executable, "-c", _SITTING, *words],
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={**compiled(), **own},
        )
    return json.loads(done.stdout.splitlines()[-1])


def show(found: Sequence[Any]) -> None:
    """Print stretches, the longest first, with how often each frame of ours was seen in it."""
    for took, frames in sorted(found, reverse=True):
        print(f"{took:.0f} ms", file=sys.stderr)
        for frame, times in frames:
            print(f"    {times:4} {frame}", file=sys.stderr)


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    size = SMALL if is_small(arguments) else FULL
    with loaded(size) as load, closed_before(load) as path:
        stretches(path)  # compiles
        runs = [stretches(path) for _ in range(rounds_for(arguments))]
        if _STACKS in arguments:
            show(stretches(path, stacks=True))
    # Each run is held up by its neighbours in other places: the quietest tells most.
    best = min(runs, key=lambda found: sum(took for took, _ in found))
    yield Row(
        "window, opening",
        f"the longest stretch of the window's thread, opening {size.amendments:,} amendments, "
        f"in the quietest of {len(runs)} runs",
        max((took for took, _ in best), default=0.0),
        "ms",
        at_most=LIMIT_MS,
        facts={"stretches": sorted((round(took, 1) for took, _ in best), reverse=True)},
        packages=("PySide6_Essentials",),
    )


if __name__ == "__main__":
    main(rows)
