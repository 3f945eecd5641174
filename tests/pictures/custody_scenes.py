"""Scenes of workspaces that were tampered with."""

import shutil
from pathlib import Path

from storage.backend import FileBackend
from tests.pictures.sitting import Looker
from tests.pictures.stage import Stage
from ui.command import Command
from ui.custody.damage_page import DamagePage
from ui.custody.read_only_page import ReadOnlyPage
from ui.views.text_page import TextPage

_PARTS = ("", ".key", ".anchor")


def read_only(look: Looker) -> None:
    """A row was changed; a check says which; the text can be read all the same."""
    path = _copied(look.stage, "changed.travaux")
    store = FileBackend().open(path, look.stage.passphrase)
    store._database.execute("UPDATE entry SET envelope = x'00' WHERE position = 9")
    store.close()
    look.open(path)
    look.take("read-only", ReadOnlyPage)
    look.do(Command.VERIFY_RECORD)
    look.until_done()
    look.take("read-only-verified", ReadOnlyPage)
    look.do(Command.GO_TEXT)
    look.take("read-only-text", TextPage)


def start_damaged(look: Looker) -> None:
    """A page of the file no longer passes its check."""
    path = _copied(look.stage, "damaged.travaux")
    data = bytearray(path.read_bytes())
    data[4_096 + 100] ^= 1
    path.write_bytes(data)
    look.window.offer(path)
    look.window._send_passphrase(path, look.stage.passphrase)
    look.until(lambda: look.is_in_sight(DamagePage))
    look.take("start-damaged", DamagePage)


def golden_read_only(look: Looker) -> None:
    """An old file was put back: the anchor beside it tells."""
    path = _copied(look.stage, "old.travaux")
    path.with_name(f"{path.name}.anchor").unlink()
    look.open(path)
    look.take("read_only", ReadOnlyPage)


def _copied(stage: Stage, name: str) -> Path:
    for part in _PARTS:
        origin = stage.france.with_name(stage.france.name + part)
        shutil.copy(origin, stage.folder / (name + part))
    return stage.folder / name


CUSTODY_SCENES = (start_damaged, read_only)
