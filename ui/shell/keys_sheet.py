"""All keys, to be searched: made from the table of commands like everything else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from ui.actions import Actions, Listed
from ui.i18n import Words
from ui.theme.fonts import CAPTION, fixed_font, interface_font
from ui.widgets.parts import line_field, plain_label
from ui.widgets.sheet import Sheet

_tr = Words("keys")


class KeysSheet(Sheet):
    """Every command that has a key, by menu, with the reason where it cannot be done just now."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(_tr("Keys"), 640)
        self._listed = actions.listed()
        self._field = line_field()
        self._field.setPlaceholderText(_tr("Search keys"))
        self._field.setAccessibleName(_tr("Search keys"))
        self._field.textEdited.connect(self._show)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 4, 8, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setObjectName("sheetbody")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._rows)
        scroll.setMinimumHeight(360)
        scroll.setAccessibleName(_tr("Keys"))
        self.body.addWidget(self._field)
        self.body.addWidget(scroll, 1)
        self.add_close(_tr("&Close"))
        self._show("")

    def _show(self, typed: str) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        wanted = typed.split()
        row, menu = 0, ""
        for one in self._listed:
            if not one.keys or not one.fits(wanted):
                continue
            if one.menu != menu:
                menu = one.menu
                head = plain_label(interface_font(CAPTION, 600), "quiet")
                head.setText(menu)
                head.setContentsMargins(0, 8, 0, 2)
                self._grid.addWidget(head, row, 0, 1, 3)
                row += 1
            self._add(one, row)
            row += 1
        self._grid.setRowStretch(row, 1)

    def _add(self, one: Listed, row: int) -> None:
        keys = plain_label(fixed_font(), "quiet")
        keys.setText(one.keys)
        name = plain_label(interface_font(), "" if not one.refusal else "faint")
        name.setText(one.name)
        why = plain_label(interface_font(CAPTION), "faint")
        why.setText(one.refusal)
        for column, label in enumerate((keys, name, why)):
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignVCenter)
