"""A tab of short records: positions, comments, what happened. Everything in it is plain text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.values import value
from ui.bridge.visible import visible, visible_sentence
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.views.narrow_state import NarrowState
from ui.widgets.parts import plain_label
from ui.widgets.states import IconLabel

_MOST = 200


@value
class Record:
    """One line or paragraph.

    Attributes:
        who: in bold.
        what: beside it, quiet; what cannot be seen is marked in it already.
        words: below, as written.
        when: at the end of the first line.
        icon, role: before it; "" for none.
        depth: how far it stands in, as an answer does.
    """

    who: str
    what: str = ""
    words: str = ""
    when: str = ""
    icon: str = ""
    role: str = "text2"
    depth: int = 0


class RecordsTab(QWidget):
    """Shows records from the top down; a sentence where there are none; before, nothing."""

    def __init__(self, icon: str, nothing: str, how: str) -> None:
        super().__init__()
        self._empty = (icon, nothing, how)
        self._shown: tuple[Record, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 2, 16, 16)
        self._column.setSpacing(8)

    def wait(self) -> None:
        """Show nothing until records come: not known yet is not none."""
        self._shown = None
        self._empty_column()

    def show_records(self, records: Sequence[Record]) -> None:
        """Show records; of very many the first two hundred."""
        if tuple(records) == self._shown:
            return
        self._shown = tuple(records)
        self._empty_column()
        if not records:
            self._column.addWidget(NarrowState(*self._empty))
        for record in records[:_MOST]:
            self._column.addWidget(_Line(record))
        if len(records) > _MOST:
            more = plain_label(interface_font(LABEL), "quiet")
            more.setText(self.tr("and {} more").format(len(records) - _MOST))
            self._column.addWidget(more)
        self._column.addStretch(1)

    def _empty_column(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class _Line(QFrame):
    def __init__(self, record: Record) -> None:
        super().__init__()
        self.setObjectName("record")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        spoken = (record.who, record.what, record.words, record.when)
        self.setAccessibleName(", ".join(visible_sentence(part) for part in spoken if part))
        head = QHBoxLayout()
        head.setSpacing(6)
        if record.icon:
            head.addWidget(IconLabel(record.icon, record.role, 15), 0, Qt.AlignmentFlag.AlignTop)
        who = plain_label(interface_font(LABEL, 600))
        who.setText(visible(record.who))
        what = plain_label(interface_font(LABEL), "quiet")
        what.setText(record.what)
        what.setWordWrap(True)
        when = plain_label(interface_font(CAPTION), "faint")
        when.setText(record.when)
        head.addWidget(who, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(what, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16 * record.depth, 4, 0, 6)
        column.setSpacing(3)
        column.addLayout(head)
        if record.words:
            words = plain_label(interface_font(BODY))
            words.setText("\n".join(map(visible, record.words.split("\n"))))
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
