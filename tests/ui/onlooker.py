"""The program, started as a person starts it, and somebody beside it who tells where things are.

Run as a script, with the arguments of ``main.py``. Each line that comes in is a question, each that
goes out its answer, in JSON. The onlooker presses nothing and changes nothing: what is done to the
program is done by the keys and the pointer of the screen.
"""

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

import main
from ui.merge_desk.page import MergePage
from ui.merge_desk.units_view import UnitsView

W = TypeVar("W", bound=QWidget)


class Onlooker(QObject):
    """Hears questions in a thread of its own and answers them in the interface's."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        held = b""
        while more := os.read(0, 4096):  # unbuffered: nothing is locked when the program ends
            *lines, held = (held + more).split(b"\n")
            for line in lines:
                self.asked.emit(line.decode())

    @Slot(str)
    def _answer(self, line: str) -> None:
        name, *rest = json.loads(line)
        os.write(1, json.dumps(QUESTIONS[name](*rest)).encode() + b"\n")


def _shown(kind: type[W]) -> Iterator[W]:
    for widget in QApplication.allWidgets():
        if isinstance(widget, kind) and widget.isVisible():
            yield widget


def _at(widget: QWidget, point: QPoint | None = None) -> list[int]:
    where = widget.mapToGlobal(point if point is not None else widget.rect().center())
    return [where.x(), where.y()]


def _button(words: str) -> list[int] | None:
    """Where a button is that can be pressed now."""
    fits = (b for b in _shown(QAbstractButton) if b.text().replace("&", "") == words)
    return next((_at(b) for b in fits if b.isEnabled()), None)


def _field(name: str) -> list[int] | None:
    """Where a field of text is."""
    for kind in (QPlainTextEdit, QLineEdit):
        for field in _shown(kind):
            if field.accessibleName() == name and field.isEnabled():
                return _at(field)
    return None


def _clause() -> str:
    """The clause on the desk; "" while none is, or the desk is not in sight."""
    page = next(_shown(MergePage), None)
    view = page.session.view if page is not None else None
    return view.desk.name if view is not None else ""


def _decided() -> int:
    """How many decisions of today the queue lists."""
    page = next(_shown(MergePage), None)
    return len(page.queue.queue.decided) if page is not None else 0


def _reading(row: int, what: object) -> list[int] | None:
    """Where a reading of a unit is, or its bracket; None while it is scrolled out of sight."""
    units = next(_shown(UnitsView))
    place = units.place_of(row, what)
    if place is None or not units.viewport().rect().contains(place.toPoint()):
        return None
    return _at(units.viewport(), place.toPoint())


def _held(row: int) -> list[int]:
    """The readings that are picked in a unit, by number."""
    value = next(_shown(UnitsView)).rows.value(row)
    return list(value.held) if value is not None else []


def _units() -> list[int]:
    units: QAbstractScrollArea = next(_shown(UnitsView))
    return _at(units.viewport())


def _words() -> str:
    """Everything that stands on labels in sight."""
    return "\n".join(label.text() for label in _shown(QLabel))


QUESTIONS: dict[str, Callable[..., Any]] = {
    "button": _button,
    "field": _field,
    "clause": _clause,
    "decided": _decided,
    "reading": _reading,
    "held": _held,
    "units": _units,
    "words": _words,
}


if __name__ == "__main__":
    onlooker = Onlooker()
    sys.exit(main.main())
