"""``make screenshots``: every scene in light, dark and Arabic, at three sizes, into a build folder.

Each look is a process of its own: the pixel ratio and the language hold from the start on. A scene
that cannot be played, and a picture that does not show what it says, are told, and the command
fails; the others are taken all the same.
"""

import os
import shutil
import subprocess
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.pictures.manual import LOOK as MANUAL
from tests.pictures.manual import renew
from tests.pictures.scenes import SCENES, Scene
from tests.pictures.sitting import Looker
from tests.pictures.stage import set_up
from ui.application import make_application
from ui.window_state import WindowState


@dataclass(frozen=True)
class Look:
    """How the window looks: a name, the theme, the language, the size and the pixel ratio.

    ``scale`` is the size of the interface's type, in percent of the designed one.
    """

    name: str
    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = (1440, 900)
    ratio: int = 1
    contrast: bool = False
    scale: int = 100


LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("arabic", language="ar"),
    Look("small", size=(1024, 640)),
    Look("double", ratio=2),
    Look("contrast", contrast=True),
    Look("large", scale=150),
    Look("small-arabic-dark", theme="dark", language="ar", size=(1024, 640)),
)


def main(out: Path, wanted: list[str]) -> int:
    """Take all pictures, or those of the looks and scenes that are named."""
    set_up(out / "stage")
    looks = [look for look in LOOKS if not wanted or look.name in wanted] or list(LOOKS)
    scenes = [name for name in wanted if name not in {look.name for look in LOOKS}]
    failed = []
    for look in looks:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(look.ratio),
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        }
        command = [
            sys.executable,
            "-m",
            "tests.pictures.take",
            "--look",
            look.name,
            str(out),
            *scenes,
        ]
        if subprocess.run(command, env=environment, check=False).returncode:
            failed.append(look.name)
    renew(out / MANUAL)
    if failed:
        print(f"Not what they should be: pictures of {', '.join(failed)}")
    return int(bool(failed))


def take_look(name: str, out: Path, wanted: list[str]) -> int:
    """Take the pictures of one look, in this process."""
    (look,) = (one for one in LOOKS if one.name == name)
    folder = out / look.name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "window.ini").unlink(missing_ok=True)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    state = WindowState(settings)
    state.appearance, state.language, state.contrast = look.theme, look.language, look.contrast
    state.scale = look.scale
    application = make_application(state, sys.argv[:1])
    assert isinstance(application, QApplication)
    looker = Looker(application, set_up(_fresh(out / "stage", folder / "stage")), folder, settings)
    looker.begin(look.size)
    for scene in SCENES:
        if not wanted or any(scene.__name__.startswith(w) for w in wanted):
            _play(scene, looker, look)
    looker.window.close()
    print(f"{look.name}: {len(looker.taken)} pictures in {folder}")
    for fault in looker.faults:
        print(f"  {look.name}: {fault}")
    return int(bool(looker.faults))


def _play(scene: Scene, looker: Looker, look: Look) -> None:
    """Play a scene; one that fails is told, and the next one begins with a fresh window."""
    try:
        scene(looker)
    except Exception as error:  # noqa: BLE001 whatever it is, the other pictures are wanted too
        traceback.print_exc()
        looker.faults.append(f"{scene.__name__}: {type(error).__name__}, as shown above")
        looker.begin(look.size)


def _fresh(played: Path, stage: Path) -> Path:
    """Return a copy of the stage: what is drafted in one look is not there in the next."""
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(played, stage)
    return stage


if __name__ == "__main__":
    if sys.argv[1] == "--look":
        sys.exit(take_look(sys.argv[2], Path(sys.argv[3]), sys.argv[4:]))
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
