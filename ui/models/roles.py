"""What the models hand to the views beside the ordinary roles."""

from enum import IntEnum

from PySide6.QtCore import Qt


class ItemRole(IntEnum):
    """Item roles of our own."""

    ROW = Qt.ItemDataRole.UserRole + 1  # a ``Row``
    SECTION = Qt.ItemDataRole.UserRole + 2  # a ``Section``
    LINE = Qt.ItemDataRole.UserRole + 3  # a ``Line`` of the inbox
