"""Has Python look for circles of objects in the interface's thread, and in no other."""

import gc

from PySide6.QtCore import QObject, QTimer

_TURN = 50
"""Milliseconds from one look to the next."""
_MANY = 10_000
"""Objects that are looked through in a small part of a frame."""
_GROWN = 1.25
"""How much more than at the last look must have grown old before all that is old is looked at."""


class Collecting(QObject):
    """Looks for circles in turns of the interface's loop; Python's own collector is off.

    That one runs in whatever thread makes an object too many. In the workspace's it would destroy
    widgets that stood in a circle nobody holds any more, while Qt is at work on them in the
    interface's: the program ends there and then (ADR 0128).

    Generations are those of Python, and so are the counts after which each is looked at. Where many
    objects came at once they are what was read: it forms no circles, is freed when nobody holds it
    any more, and is not looked through.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._middle = self._old = self._seen = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(_TURN)

    def _turn(self) -> None:
        (many_young, many_turns, _), (young, turns, _) = gc.get_threshold(), gc.get_count()
        if young > _MANY:
            self._set_aside()
        elif turns > many_turns or self._middle > _MANY:
            self._old += self._middle + young - gc.collect(1)
            self._middle = 0
            self._look_at_the_old(many_young)
        elif young > many_young:
            self._middle += young - gc.collect(0)

    def _look_at_the_old(self, least: int) -> None:
        """Reckon what is old: to ask for the objects would touch tuples half made elsewhere."""
        if self._old > _MANY:
            self._set_aside()
        elif self._old > _GROWN * self._seen + least:
            self._old -= gc.collect()
            self._seen = self._old

    def _set_aside(self) -> None:
        gc.freeze()
        self._middle = self._old = self._seen = 0


def collect_in(application: QObject) -> None:
    """Have circles looked for in the thread of an application alone, from now on."""
    gc.disable()
    if application.findChild(Collecting) is None:
        Collecting(application)
