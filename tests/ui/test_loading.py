"""What is not needed at first is loaded in the interface's own thread, in small turns."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_ONE_BY_ONE = """
import sys
from ui.application import run
from ui.pages import PAGES
ours = lambda: {name for name in sys.modules if name.startswith(("app.", "ui."))}
for spec in PAGES:
    before = ours()
    for part in spec.make.by_parts():
        print(part, len(ours() - before))
        before = ours()
    spec.make.load()
    assert ours() == before, (spec.key, ours() - before)
"""


def printed(*words: str) -> list[str]:
    command = [sys.executable, *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_no_class_of_qt_is_made_beside_the_main_thread(rivers: Path, tmp_path: Path) -> None:
    """PySide ends the program where one is made while the main thread asks what an object is."""
    words = ("-m", "tests.ui.in_which_thread", str(rivers), str(tmp_path / "window.ini"))
    assert printed(*words) == [""]


def test_a_page_can_be_loaded_a_module_at_a_time() -> None:
    loaded = dict(line.split() for line in printed("-c", _ONE_BY_ONE))
    assert "ui.views.text_page" in loaded
    together = {name for name, count in loaded.items() if int(count) > 1}
    assert len(together) < len(loaded) / 50  # what names modules of a package brings them along
