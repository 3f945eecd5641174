"""Takes the golden pictures in every look, each of them in a process of its own: ``make golden``.

Nothing in them varies from run to run or from machine to machine: chance comes from a seed, the
clock stands still, time zone and language are set, and no font or setting of the machine is seen.
"""

import itertools
import os
import random
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.desks import PASSPHRASE
from tests.pictures.golden_scenes import GOLDEN
from tests.pictures.halls import Halls
from tests.pictures.likeness import keep
from tests.pictures.manual import renew_readme
from tests.pictures.sitting import Looker
from tests.pictures.stage import Stage
from tests.pictures.tongues import play_tongues
from tests.pictures.truth import Sign
from tests.ui.aquifers import play
from ui.application import make_application
from ui.window_state import WindowState

KEPT = Path(__file__).parent / "golden"
"""The pictures that were found good: a folder for each look."""
LOOKS = {"light": ("light", "en"), "dark": ("dark", "en"), "arabic": ("light", "ar")}
"""The theme, and the language of the interface."""
ENDING = ".webp"
_ROOT = Path(__file__).resolve().parents[2]
_FONTS = Path(__file__).with_name("fonts.conf")
_SIZE = (1440, 900)
_CODES = ("BRA", "EU", "KEN", "NOR")
_SEED = 1815
_PLAYED = 1_772_445_600_000
"""2 March 2026, 10:00 UTC: when the first thing is signed, in ms since 1970."""
_SHOWN = _PLAYED + 2 * 86_400_000
_STEP = 60_000
"""From one signature to the next."""
_QUIET = 0.15
"""Seconds in which nothing has changed when a picture is taken."""
_TRIES = 60


def taken(out: Path) -> list[Path]:
    """Take every picture, in full size; return them, each in the folder of its look."""
    out.mkdir(parents=True, exist_ok=True)
    _run("play", out)
    running = [_begin(look, out) for look in LOOKS]
    for one in running:
        said, _ = one.communicate()
        assert one.returncode == 0, said
    return sorted(path for look in LOOKS for path in (out / look).glob("*.png"))


def kept_of(path: Path) -> Path:
    """Return where the golden picture of one that was taken lies."""
    return KEPT / path.parent.name / f"{path.stem}{ENDING}"


def renew(out: Path, names: Sequence[str] = ()) -> None:
    """Take every picture, and keep those that are named; all without names, and no others then."""
    found = taken(out)
    wanted = {kept_of(path) for path in found}
    for old in KEPT.glob(f"*/*{ENDING}"):
        if old not in wanted and not names:
            old.unlink()
    chosen = [path for path in found if not names or path.stem in names]
    for path in chosen:
        keep(QImage(str(path)), kept_of(path))
    if any(path.stem == "text" for path in chosen):
        renew_readme(out)
    size = sum(path.stat().st_size for path in KEPT.glob(f"*/*{ENDING}"))
    print(f"{len(chosen)} pictures kept, {size:,} bytes in all; look at them in {out}")


def _run(what: str, out: Path) -> None:
    one = _begin(what, out)
    said, _ = one.communicate()
    assert one.returncode == 0, said


def _begin(what: str, out: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.pictures.golden_run", what, str(out)]
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(out),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONPATH": str(_ROOT),
        "PYTHONHASHSEED": "0",
        "QT_QPA_PLATFORM": "offscreen",
        "FONTCONFIG_FILE": str(_FONTS),
    }
    return subprocess.Popen(
        command,
        cwd=_ROOT,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


# In the processes ------------------------------------------------------------------------------


def _play(out: Path) -> None:
    moments = itertools.count(_PLAYED, _STEP)
    _fix(lambda: next(moments))
    folder = out / "played"
    folder.mkdir(parents=True)
    play(folder, codes=_CODES).close()
    play_tongues(folder / "tongues")


def _look(name: str, out: Path) -> None:
    _fix(lambda: _SHOWN)
    theme, language = LOOKS[name]
    folder = out / name
    stage = _stage(out / "played", folder / "stage")
    os.chdir(folder)  # a path that is shown is one from here
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    state = WindowState(settings)
    state.appearance, state.language = theme, language
    application = make_application(state, sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setCursorFlashTime(0)
    looker = _Painter(application, stage, folder, settings)
    looker.begin(_SIZE)
    for scene in GOLDEN:
        scene(looker)
    looker.window.close()


def _fix(clock: Callable[[], int]) -> None:
    """Let chance and the clock be the same in every run."""
    chance = random.Random(_SEED)
    secrets.token_bytes = chance.randbytes
    time.time_ns = lambda: clock() * 1_000_000


def _stage(played: Path, folder: Path) -> Stage:
    """Return a copy of what was played: "france" is a delegate, here Norway."""
    shutil.copytree(played, folder)
    chair, norway = (Path(folder.name) / f"{code}.travaux" for code in ("CHAIR", "NOR"))
    return Stage(Path(folder.name), chair, chair, norway, Halls(norway, norway, norway), PASSPHRASE)


class _Painter(Looker):
    """Takes a picture when nothing changes any more, however slow the machine is."""

    def rest(self, seconds: float = _QUIET) -> None:
        """Wait until the workspace has nothing to do any more, and what follows was shown."""
        for _ in range(2):  # what comes of a piece of work may ask for another
            self.drain()
            super().rest(min(seconds, _QUIET))

    def take_of(self, window: QWidget, name: str, *signs: Sign) -> None:
        """Take a picture once two in a row are the same; what was kept tells whether it is true."""
        before = QImage()
        for _ in range(_TRIES):
            self.rest()
            seen = window.grab().toImage()
            if seen == before:
                path = self._out / f"{name}.png"
                assert seen.save(str(path)), path
                return
            before = seen
        raise AssertionError(f"{name} never comes to rest")


def main(what: str, out: Path, names: Sequence[str]) -> None:
    """Do what a process is for."""
    match what:
        case "renew":
            renew(out, names)
        case "play":
            _play(out)
        case look:
            _look(look, out)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).resolve(), sys.argv[3:])
