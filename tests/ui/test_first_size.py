"""How large the window is when nobody has sized it yet."""

import pytest
from PySide6.QtCore import QSize

from ui.window_state import fitting

WANTED, LEAST = QSize(1440, 900), QSize(1024, 640)


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ((1920, 1050), (1440, 900)),
        ((1366, 738), (1366, 738)),
        ((1280, 860), (1280, 860)),
        ((1440, 700), (1440, 700)),
        ((800, 800), (1440, 900)),
    ],
)
def test_it_is_no_larger_than_the_screen_has_room_where_it_can_be_as_small(
    room: tuple[int, int], size: tuple[int, int]
) -> None:
    assert fitting(WANTED, LEAST, QSize(*room)) == QSize(*size)
