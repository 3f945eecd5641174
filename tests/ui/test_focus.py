"""Where the keyboard is can be seen on every control, in every theme."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.ui.contrast import told
from tests.ui.desk import PASSPHRASE, Sitting
from ui.bridge.page import Request
from ui.pages import PAGES, SETTINGS
from ui.theme.appearance import Mode

ENOUGH = 40
"""Pixels: less than two sides of the smallest ring."""
AROUND = 4
PATIENCE = 5


def reachable(window: QWidget) -> Iterator[QWidget]:
    """Yield the controls that Tab goes to and that can be seen."""
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and widget.isEnabled() and not widget.visibleRegion().isEmpty():
            yield widget


def seen(widget: QWidget) -> QImage:
    """Return what is seen of a control, with a little around it."""
    box = widget.rect().adjusted(-AROUND, -AROUND, AROUND, AROUND)
    box.moveTopLeft(widget.mapTo(widget.window(), box.topLeft()))
    return widget.window().grab(box.intersected(widget.window().rect())).toImage()


def name(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}” in {type(widget.parentWidget()).__name__}"


def not_told(sitting: Sitting, good: set[QWidget]) -> list[str]:
    """Return the controls in sight on which the keyboard is not seen; ``good`` are known."""
    found: list[str] = []
    for widget in [one for one in reachable(sitting.window) if one not in good]:
        elsewhere = next(w for w in reachable(sitting.window) if w is not widget)
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        before = seen(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = seen(widget)
        alike = before.size() == after.size()
        if widget.hasFocus() and alike and not told(before, after, before.rect(), ENOUGH):
            found.append(name(widget))
        else:
            good.add(widget)
    return found


def lasting(sitting: Sitting, good: set[QWidget]) -> list[str]:
    """Return what is still not told once a page has its content."""
    found: list[str] = []
    for _ in range(PATIENCE):
        sitting.bot.wait(100)
        found = not_told(sitting, good)
        if not found:
            break
    return found


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_keyboard_is_seen_on_every_control_of_every_page(
    sitting: Sitting, rivers: Path, look: str
) -> None:
    window = sitting.window
    window._looks._appearance.choose(Mode.DARK if look == "dark" else Mode.LIGHT)
    window._looks._appearance.choose_contrast(high=look == "contrast")
    window.offer(rivers)
    sitting.bot.wait(1)
    good: set[QWidget] = set()
    found = [f"unlock: {one}" for one in not_told(sitting, set())]
    window._bridge.open(rivers, PASSPHRASE, Request())
    sitting.bot.waitUntil(lambda: sitting.is_read, timeout=20_000)
    for spec in (*PAGES, SETTINGS):
        if not window._actions.refusal(spec.command):
            window._actions.run(spec.command)
            found += [f"{spec.key}: {one}" for one in lasting(sitting, good)]
    assert not found, "\n".join(sorted(set(found)))
