"""The manual over the page that one is at: topics on the left, the page on the right."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from ui.i18n import RIGHT_TO_LEFT, Words, spoken
from ui.manual.help_text import HelpText
from ui.manual.pages import TOPICS, page_of, topic_at, words
from ui.theme.sizes import Side, hold, scaled
from ui.widgets.sheet import Sheet

_tr = Words("manual")
_WIDTH, _LIST, _ROW = 1_120, 190, 30
_LEAST_WIDTH = 720


class HelpSheet(Sheet):
    """Shows the manual, at the topic that tells about a page.

    Args:
        topic: the key of the topic to begin with.
        room: how wide the window is.
    """

    def __init__(self, topic: str, room: int = _WIDTH) -> None:
        super().__init__(_tr("Help"), max(_LEAST_WIDTH, min(_WIDTH, room - 64)))
        self._topics = QListWidget()
        self._topics.setObjectName("helptopics")
        self._topics.setAccessibleName(_tr("Topics"))
        hold(self._topics, Side.WIDTH, _LIST)
        for one in TOPICS:
            item = QListWidgetItem(words(one.name))
            item.setSizeHint(QSize(0, scaled(_ROW)))
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            self._topics.addItem(item)
        self._text = HelpText()
        self._text.set_colours()
        self._text.anchorClicked.connect(self._follow)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._topics)
        row.addWidget(self._text, 1)
        self.body.addWidget(inside, 1)
        self.add_close(_tr("&Close"))
        self._topics.currentItemChanged.connect(self._show)
        self._choose(topic)

    @property
    def topic(self) -> str:
        """The key of the topic that is shown."""
        return self._topics.currentItem().data(Qt.ItemDataRole.UserRole)

    def _choose(self, topic: str) -> None:
        keys = [one.key for one in TOPICS]
        self._topics.setCurrentRow(keys.index(topic) if topic in keys else 0)

    def _show(self, item: QListWidgetItem) -> None:
        key = item.data(Qt.ItemDataRole.UserRole)
        page = page_of(key, spoken())
        mirrored = page.language in RIGHT_TO_LEFT
        try:
            text = page.file.read_text(encoding="utf-8")
        except OSError:
            text = _tr("This page of the manual is missing. Set the program up anew.")
        self._text.show_page(text, item.text(), mirrored=mirrored)

    def _follow(self, link: QUrl) -> None:
        """Go where a link within the manual leads; an address elsewhere is read, never opened."""
        found = topic_at(link.toString())
        if found is None:
            return
        topic, heading = found
        if topic:
            self._choose(topic)
        if heading:
            self._text.show_heading(heading)
