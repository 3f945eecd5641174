"""The room's window: what is discussed, in large type, and nothing but what all can read."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.ids import ClauseId
from app.negotiation.passage import passage_hash
from app.negotiation.stand_events import ClauseSubject, PositionTaken, Stance
from app.negotiation.talk_events import OnClause
from app.treaty.wording import Part
from app.workspace.circles import for_tabling
from app.workspace.comments import Remark, comment
from app.workspace.drafting import Wish, keep, table
from app.workspace.naming import the_text
from app.workspace.positions import take
from app.workspace.proposing import reworded
from app.workspace.writing import keep_writing
from tests.desks import Desks, a_conference
from tests.ui.desk import HOSTILE, Sitting
from tests.ui.test_access import unnamed
from ui.command import Command
from ui.room.window import RoomWindow

SECRETS = ("SECRETDRAFT", "SECRETNOTE", "SECRETCOMMENT", "SECRETAMENDMENT")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """France drafts, notes, comments and proposes among its own on what Kenya amends for all."""
    folder = tmp_path_factory.mktemp("room")
    desks = a_conference(folder, "FRA", "KEN")
    desks.amends("KEN", "Article 2", "once a year", f"twice a year {HOSTILE}")
    desks.send("KEN", "FRA", "CHAIR", "SEC")
    france, clause = desks.open["FRA"], desks.clause("Article 2")
    text = the_text(france.conference, None)
    own = for_tabling(france, "own")
    subject = ClauseSubject(clause, passage_hash(text.base, (clause,)))
    take(france, PositionTaken(subject, Stance.OPPOSES, SECRETS[1]), own)
    comment(france, Remark(OnClause(clause), SECRETS[2]), own)
    words = desks.words("FRA", "Article 2")
    place = (clause, "en", Part.TEXT)
    wish = Wish([reworded(place, words, f"{words} {SECRETS[3]}", "Article 2")], "because")
    table(france, keep(france, text, wish), audience=own)
    keep_writing(france, place, f"{words} {SECRETS[0]}")
    desks.everybody_to_everybody()
    desks.close()
    return folder


@pytest.fixture
def hall(made: Path, tmp_path: Path, sitting: Sitting) -> Sitting:
    shutil.copytree(made, tmp_path / "desks")
    sitting.window.offer(Desks(tmp_path / "desks").path("FRA"))
    sitting.unlocked()
    sitting.window._actions.run(Command.OPEN_ROOM)
    sitting.goes_to("Article 2")
    sitting.bot.waitUntil(lambda: "Article 2" in shown(sitting), timeout=10_000)
    return sitting


def window(sitting: Sitting) -> RoomWindow:
    found = sitting.window._room.window
    assert found is not None
    return found


def shown(sitting: Sitting) -> str:
    """Everything that can be read on the window, or on hovering over it, or is read aloud of it.

    Also what is hidden at the moment, and what a screen reader or the list of windows is told.
    """
    room = window(sitting)
    found = [room.canvas.words]
    for one in (room, *room.findChildren(QWidget)):
        found += (one.accessibleName(), one.accessibleDescription(), one.toolTip())
        found += (one.statusTip(), one.whatsThis(), one.windowTitle(), one.windowFilePath())
        found += (one.windowIconText(), one.objectName())
        if isinstance(one, QLabel | QAbstractButton):
            found.append(one.text())
        for action in one.actions():
            found += (action.text(), action.toolTip())
        told = QAccessible.queryAccessibleInterface(one)
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        found += (told.text(kind) for kind in kinds)
    return "\n".join(found)


def test_the_room_shows_the_readings_of_everybody_and_no_secret(hall: Sitting) -> None:
    assert any(secret in "\n".join(hall.lines()) for secret in SECRETS), "this device has them"
    words = shown(hall)
    assert "twice a year" in words
    assert HOSTILE.replace("\u200f", "‹U+200F›") in words
    assert "KEN" in words
    assert "FRA" not in words
    assert "because" not in words, "a rationale of those who keep to themselves"
    assert not any(secret in words for secret in SECRETS)


def test_it_follows_stands_still_and_follows_again(hall: Sitting) -> None:
    hall.goes_to("Article 3")
    hall.bot.waitUntil(lambda: "Article 3" in shown(hall), timeout=10_000)
    hall.window._actions.run(Command.FREEZE_ROOM)
    hall.goes_to("Article 2")
    hall.bot.wait(300)
    assert "Article 3" in shown(hall)
    assert "Frozen" in shown(hall)
    hall.window._actions.run(Command.FREEZE_ROOM)
    hall.bot.waitUntil(lambda: "Article 2" in shown(hall), timeout=10_000)


def test_what_is_picked_is_shown_only_when_the_chair_says_so(hall: Sitting) -> None:
    clause = ClauseId(hall.text.clause)
    hall.window._host.picked.emit(clause, {1: (2,)})
    hall.bot.wait(300)
    assert not any(block.ground for block in window(hall).canvas._laid.blocks)
    hall.window._actions.run(Command.ROOM_PICKS)
    hall.bot.waitUntil(
        lambda: any(block.ground for block in window(hall).canvas._laid.blocks), timeout=10_000
    )


def test_locking_takes_the_window_away(hall: Sitting) -> None:
    room = window(hall)
    hall.window._actions.run(Command.LOCK)
    assert hall.window._room.window is None
    assert room.canvas.words == ""


def test_its_type_is_as_large_as_there_is_room_for(hall: Sitting) -> None:
    room = window(hall)
    sizes = []
    for size in ((640, 360), (1600, 900)):
        room.resize(*size)
        hall.bot.wait(50)
        sizes.append(room.canvas._laid.zoom)
    assert sizes[0] < sizes[1]


def test_everything_on_it_has_a_name(hall: Sitting) -> None:
    assert unnamed(window(hall)) == []
