"""``make screenshots`` tells of every picture that does not show what its name says."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel

from tests.pictures import sitting, take
from tests.pictures.halls import Halls
from tests.pictures.sitting import Looker
from tests.pictures.stage import Stage
from tests.pictures.take import Look
from ui.views.start_page import StartPage
from ui.views.sync_page import SyncPage
from ui.views.unlock_page import UnlockPage
from ui.widgets.sheet import Sheet


@pytest.fixture
def looker(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Looker:
    """A person before a window in which nothing was ever opened."""
    monkeypatch.setattr(sitting, "_COMING", 0.0)
    monkeypatch.setattr(sitting, "_REST", 0.03)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    nothing = Stage(tmp_path, tmp_path, tmp_path, tmp_path, Halls(tmp_path, tmp_path, tmp_path))
    looker = Looker(qapp, nothing, tmp_path, settings)
    looker.begin((1024, 640))
    looker.window.offer(None)
    return looker


def test_a_picture_of_what_it_says_is_no_fault(looker: Looker) -> None:
    looker.take("start", StartPage, looker.window.isVisible)
    assert looker.faults == []
    assert looker.taken[0].exists()


def test_a_picture_of_another_page_is_a_fault(looker: Looker) -> None:
    looker.take("sync-bundle-preview", SyncPage)
    looker.window.offer(Path("some.travaux"))
    looker.take("start", StartPage)
    assert looker.faults == [
        "sync-bundle-preview: SyncPage is not in sight",
        "start: StartPage is not in sight",
    ]


def test_a_picture_that_does_not_say_what_it_shows_is_a_fault(looker: Looker) -> None:
    looker.take("start")
    assert looker.faults == ["start: it does not say what it must show"]


def test_a_sheet_that_was_left_open_is_a_fault_in_every_other_picture(looker: Looker) -> None:
    looker.window._frame.show_sheet(Sheet("Some sheet"))
    looker.take("sheet", Sheet)
    looker.take("start", StartPage)
    assert looker.faults[0] == "start: Sheet lies over it"


def test_two_pictures_that_are_the_same_are_a_fault(looker: Looker) -> None:
    looker.take("start", StartPage)
    looker.take("start-again", StartPage)
    looker.window.offer(Path("some.travaux"))
    looker.take("start", UnlockPage)
    assert looker.faults == [
        "start-again: it is the same picture as start",
        "start: another picture has this name",
    ]


def test_a_scene_that_fails_is_told_and_the_next_begins_with_a_fresh_window(
    looker: Looker, capsys: pytest.CaptureFixture[str]
) -> None:
    before = looker.window

    def start_nowhere(look: Looker) -> None:
        look.child(QLabel, number=1_000)

    take._play(start_nowhere, looker, Look("light", size=(1024, 640)))
    assert looker.faults == ["start_nowhere: IndexError, as shown above"]
    assert "start_nowhere" in capsys.readouterr().err
    assert looker.window is not before
    assert looker.window.isVisible()
