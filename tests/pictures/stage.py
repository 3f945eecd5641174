"""The stage: a played demo with something unsent, something waiting and something in quarantine."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.treaty.wording import Part
from app.workspace import drafting, proposing
from app.workspace.demo import PASSPHRASE, play
from app.workspace.drafting import Wish
from app.workspace.files import write_file
from app.workspace.naming import the_clause
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Workspace
from storage.backend import FileBackend
from tests.pictures.halls import Halls, set_up_halls

_PARTS = (".travaux", ".travaux.key", ".travaux.anchor")
_PLACE = "Article 8(1)"


@dataclass(frozen=True)
class Stage:
    """What to show: the chair's after a good day and a bad one, France's, two more halls."""

    folder: Path
    chair: Path
    troubled: Path
    france: Path
    halls: Halls
    passphrase: str = PASSPHRASE


def set_up(folder: Path) -> Stage:
    """Play the demo into a folder, once, and what happened after it."""
    stage = Stage(
        folder,
        folder / "demo" / "chair.travaux",
        folder / "troubled.travaux",
        folder / "demo" / "fra.travaux",
        set_up_halls(folder),
    )
    if stage.troubled.exists():
        return stage
    backend = FileBackend()
    play(backend, folder / "demo", None, lambda _: None)
    _copy(stage.france, folder / "twin.travaux")
    _table(backend, stage.france, "without delay, and where possible within 36 hours.")
    _table(backend, folder / "twin.travaux", "at once, and where possible within 6 hours.")
    _copy(stage.chair, stage.troubled)
    for path in (stage.france, folder / "twin.travaux"):
        _hand_over(backend, path, stage.troubled)
    return stage


def _copy(source: Path, target: Path) -> None:
    for ending in _PARTS:
        origin = source.with_name(source.name.removesuffix(".travaux") + ending)
        if origin.exists():
            shutil.copy(origin, target.with_name(target.name.removesuffix(".travaux") + ending))


def _table(backend: FileBackend, path: Path, words: str) -> None:
    workspace = Workspace(backend.open(path, PASSPHRASE))
    text, clause = the_clause(workspace.conference, _PLACE)
    before = text.base.clauses[clause].wording("en").text
    operation = proposing.reworded((clause, "en", Part.TEXT), before, words, _PLACE)
    drafting.table(workspace, drafting.keep(workspace, text, Wish([operation])))
    workspace.close()


def _hand_over(backend: FileBackend, source: Path, target: Path) -> None:
    bundle = source.with_suffix(".tvxb")
    sender = Workspace(backend.open(source, PASSPHRASE))
    write_file(bundle, outgoing(sender).chunks, replace=True)
    sender.close()
    receiver = Workspace(backend.open(target, PASSPHRASE))
    with bundle.open("rb") as opened:
        take_in(receiver, opened, bundle.name, None)
    receiver.close()
