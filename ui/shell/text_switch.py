"""The texts of the conference as a menu under the title: the instrument switcher."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ids import InstrumentId
from ui.bridge.page import Page, Request
from ui.bridge.visible import visible
from ui.i18n import Words

_tr = Words("texts")


class TextSwitch(QMenu):
    """Offers the texts; the one that is shown is ticked.

    Attributes:
        chosen: the ``Request`` for another text.
        page: what is shown; None while nothing is open.
    """

    chosen = Signal(object)

    def __init__(self, under: QWidget) -> None:
        super().__init__(under)
        self._under = under
        self.page: Page | None = None
        self.setAccessibleName(_tr("Texts of the conference"))
        self.triggered.connect(self._choose)

    def refusal(self) -> str:
        """Return why there is nothing to choose; "" when there is."""
        texts = self.page.texts if self.page else ()
        return "" if len(texts) > 1 else _tr("The conference has no other text.")

    def offer(self) -> None:
        """Show the texts, under the title."""
        page = self.page
        if page is None or self.refusal():
            return
        self.clear()
        for text, title in page.texts:
            # In a menu "&" marks a letter; in the title of a treaty it is itself.
            action = self.addAction(visible(title).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(text == page.instrument)
            action.setData(text.hex())
        self.popup(self._under.mapToGlobal(QPoint(0, self._under.height())))
        shown = [action for action in self.actions() if action.isChecked()]
        if shown:
            self.setActiveAction(shown[0])

    def _choose(self, action: QAction) -> None:
        text = InstrumentId(bytes.fromhex(str(action.data())))
        if self.page is not None and text != self.page.instrument:
            self.chosen.emit(Request(text))
