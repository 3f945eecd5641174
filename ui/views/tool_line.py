"""The line above the text: where one is, how the text is shown, and what else can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from app.ids import InstrumentId
from ui.bridge.page import Page
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.i18n import directed
from ui.theme.fonts import LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.views.view_switch import ViewSwitch
from ui.widgets.buttons import Button
from ui.widgets.parts import elided_label, plain_label

_HEIGHT = 44


class ToolLine(QFrame):
    """Breadcrumb, views, attribution, more.

    Attributes:
        view_chosen: a ``View``.
        attribution_chosen: whether sponsors are to be named.
        text_chosen: an ``InstrumentId``.
        more_wanted: the menu of everything is to open.
    """

    view_chosen = Signal(object)
    attribution_chosen = Signal(bool)
    text_chosen = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolline")
        hold(self, Side.HEIGHT, _HEIGHT)
        self.setAccessibleName(self.tr("How the text is shown"))
        self._place = elided_label(interface_font(LABEL, 500), "quiet")
        self._place.setAccessibleDescription(self.tr("Where this is"))
        self._texts = QComboBox()
        self._texts.setAccessibleName(self.tr("Text"))
        hold(self._texts, Side.MOST_WIDTH, 240)
        self.views = ViewSwitch()
        self.attribution = Button(self.tr("Attribution"), "eye", "toggle")
        self.attribution.setFont(interface_font(LABEL, 500))
        self.attribution.setCheckable(True)
        self._mirrored = False
        self._language = plain_label(interface_font(LABEL, 500), "quiet")
        self._language.setAccessibleDescription(self.tr("Language of the text"))
        self.more = Button("", "ellipsis", "ghost", name=self.tr("More"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 14, 0)
        row.setSpacing(6)
        row.addWidget(self._place, 1)
        for widget in (self._texts, self.views, self.attribution, self._language, self.more):
            row.addWidget(widget)
        self.views.chosen.connect(self.view_chosen)
        self.attribution.clicked.connect(self.attribution_chosen)
        self.more.clicked.connect(self.more_wanted)
        self._texts.activated.connect(self._choose_text)
        self.setFocusProxy(self.views)

    def show_page(self, page: Page | None) -> None:
        """Show how a page is shown; None shows nothing."""
        self._texts.clear()
        texts = page.texts if page else ()
        for id_, title in texts:
            self._texts.addItem(title, id_)
            if page is not None and id_ == page.instrument:
                self._texts.setCurrentIndex(self._texts.count() - 1)
        self._texts.setVisible(len(texts) > 1)
        self._language.setText(page.language.upper() if page and page.instrument else "")
        if page is None:
            self.show_place("")
            return
        self._mirrored = page.language in RIGHT_TO_LEFT
        self.views.show_view(page.view)
        self.attribution.setChecked(page.request.attributed)
        for widget in (self.views, self.attribution):
            widget.setEnabled(not page.is_past)

    def show_place(self, place: str) -> None:
        """Show where in the text one is."""
        arrow = "  ‹  " if self._mirrored else "  ›  "
        self._place.setText(directed(place.replace(" · ", arrow), mirrored=self._mirrored))

    def _choose_text(self, number: int) -> None:
        found: InstrumentId = self._texts.itemData(number)
        self.text_chosen.emit(found)
