"""Golden pictures: the views look as they did when somebody looked at them and found them good."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from app.resources import ROOT
from tests.pictures import golden_run
from tests.pictures.likeness import MANY, SQUARE, compared, kept, marked
from tests.pictures.manual import DOCS, README
from tests.ui.desk import Sitting
from ui.views.start_page import Choice

SHOWN = ROOT.parent / "build" / "different"
"""Where one finds what was seen, and what is different in it."""


@pytest.mark.timeout(600)
def test_every_view_looks_as_it_did_in_every_look(tmp_path: Path) -> None:
    found = golden_run.taken(tmp_path)
    assert {golden_run.kept_of(path) for path in found} == set(golden_run.KEPT.glob("*/*.webp"))
    faults = [said for path in found if (said := _fault(path))]
    assert not faults, "\n".join((*faults, f"Look at {SHOWN}. Is it meant? Then: make golden"))


def _fault(path: Path) -> str:
    """Say what is different in a picture that was taken, and put it where it can be looked at."""
    seen = QImage(str(path))
    difference = compared(seen, QImage(str(golden_run.kept_of(path))))
    if not difference.counts:
        return ""
    name = f"{path.parent.name}-{path.stem}"
    SHOWN.mkdir(parents=True, exist_ok=True)
    seen.save(str(SHOWN / f"{name}-seen.png"))
    marked(seen, difference).save(str(SHOWN / f"{name}-difference.png"))
    return f"{name}: {difference}"


@pytest.mark.parametrize("look", README)
def test_the_readme_shows_the_text_as_it_was_found_good(look: str) -> None:
    shown = QImage(str(DOCS / "images" / f"{README[look]}.png"))
    difference = compared(shown, QImage(str(golden_run.KEPT / look / "text.webp")))
    assert not difference.counts, f"{difference}: make golden SCENES=text"


@pytest.fixture
def start(sitting: Sitting) -> Sitting:
    sitting.window.resize(1440, 900)
    sitting.window.offer(None)
    sitting.bot.wait(100)
    return sitting


def seen(sitting: Sitting) -> QImage:
    return sitting.window.grab().toImage()


def golden(picture: QImage, tmp_path: Path) -> QImage:
    """A picture after it was kept, as it comes back from its file."""
    path = tmp_path / "kept.webp"
    golden_run.keep(picture, path)
    return QImage(str(path))


def test_a_window_is_like_itself(start: Sitting, tmp_path: Path) -> None:
    difference = compared(seen(start), golden(seen(start), tmp_path))
    assert not difference.squares


def test_a_control_that_has_moved_by_six_pixels_is_noticed(start: Sitting, tmp_path: Path) -> None:
    before = golden(seen(start), tmp_path)
    (choice, *_) = [c for c in start.window.findChildren(Choice) if c.isVisible()]
    choice.move(choice.pos() + QPoint(6, 0))
    difference = compared(seen(start), before)
    assert difference.counts
    place = QRect(choice.mapTo(start.window, QPoint(0, 0)), choice.size()).adjusted(-12, -4, 4, 4)
    for column, row in difference.squares:
        assert place.contains(column * SQUARE, row * SQUARE)


def test_a_control_that_is_missing_is_noticed(start: Sitting, tmp_path: Path) -> None:
    before = golden(seen(start), tmp_path)
    (*_, choice) = [c for c in start.window.findChildren(Choice) if c.isVisible()]
    choice.setVisible(False)
    assert compared(seen(start), before).counts


def test_an_icon_of_another_colour_is_noticed(start: Sitting, tmp_path: Path) -> None:
    picture = seen(start)
    before = golden(picture, tmp_path)
    painter = QPainter(picture)
    mark = QRect(14, 19, 22, 18)  # the mark at the top, drawn in the accent
    ink = [
        (x, y)
        for x in range(mark.left(), mark.right())
        for y in range(mark.top(), mark.bottom())
        if picture.pixelColor(x, y).blue() - picture.pixelColor(x, y).red() > 20
    ]
    painter.setPen(QColor("#187344"))
    for x, y in ink:
        painter.drawPoint(x, y)
    painter.end()
    assert ink
    assert compared(picture, before).counts


def test_letters_that_are_smoothed_in_another_way_are_not(start: Sitting, tmp_path: Path) -> None:
    """As FreeType of another version does: edges a little darker, or a quarter of a pixel off."""
    picture = seen(start)
    before = golden(picture, tmp_path)
    assert not compared(_blurred(picture), before).counts
    assert not compared(_darker(picture), before).counts


def _blurred(picture: QImage) -> QImage:
    """Mix every pixel with a fifth of the one beside it."""
    mixed = picture.copy()
    painter = QPainter(mixed)
    painter.setOpacity(0.2)
    painter.drawImage(1, 0, picture)
    painter.end()
    return mixed


def _darker(picture: QImage) -> QImage:
    """Make every shade between paper and ink a tenth darker."""
    darker = picture.convertToFormat(QImage.Format.Format_RGB888)
    for row in range(darker.height()):
        line = darker.scanLine(row)
        line[:] = bytes(v - v // 10 if 90 < v < 225 else v for v in bytes(line))
    return darker


def test_a_picture_of_another_size_is_refused_in_words(start: Sitting, tmp_path: Path) -> None:
    before = golden(seen(start), tmp_path)
    start.window.resize(1200, 800)
    difference = compared(seen(start), before)
    assert difference.counts
    assert "300 × 200" in str(difference)


def test_what_is_different_is_framed(start: Sitting, tmp_path: Path) -> None:
    before = golden(seen(start), tmp_path)
    picture = seen(start)
    painter = QPainter(picture)
    painter.fillRect(QRect(400, 400, 16, 16), QColor("red"))
    painter.end()
    difference = compared(picture, before)
    assert len(difference.squares) >= MANY
    shown = marked(picture, difference)
    assert shown.pixelColor(402, 402) == QColor("red")
    assert shown.size() == picture.size()
    assert "within 400,400 to 416,416" in str(difference)
    assert kept(picture).width() == picture.width() // SQUARE
