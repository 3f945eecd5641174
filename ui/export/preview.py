"""The preview: the pages or the beginning of the file, or why there is none."""

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.ports import Children
from app.values import value
from app.workspace.exporting import Export, order_of
from app.workspace.exports.contents import Contents, contents
from app.workspace.exports.picturing import Picture, Unset, set_pages, sketch
from app.workspace.workspace import Progress, Workspace
from ui.bridge.task import Task
from ui.export.pages_view import PagesView
from ui.theme.fonts import LABEL, fixed_font
from ui.widgets.stack import Stack
from ui.widgets.states import Bar, Fault, Offer, StateCard
from ui.widgets.working import Working


@value
class Seen:
    """How a document will look, made ready for the screen in another thread."""

    pages: tuple[QImage, ...]
    total: int
    as_pdf: bool
    beginning: str
    is_whole: bool


def contents_of(workspace: Workspace, children: Children, wish: Export) -> Contents:
    """Return what a document would contain."""
    return contents(order_of(workspace, children, wish, _still))


def sketched(
    workspace: Workspace, children: Children, wish: Export, progress: Progress
) -> Unset | Picture:
    """Return what is to be set of a document, from the workspace.

    Raises:
        What writing it raises; CancelledError.
    """
    return sketch(order_of(workspace, children, wish, progress))


def seen(made: Unset | Picture, progress: Progress) -> Seen:
    """Return how a document will look; nothing of the workspace is touched.

    Raises:
        What setting it raises; CancelledError.
    """
    made = set_pages(made, progress)
    pages = tuple(QImage.fromData(QByteArray(page)) for page in made.pages)
    return Seen(pages, made.total, made.as_pdf, made.beginning, made.is_whole)


def _still(_done: int, _total: int) -> None:
    """Nothing is shown of what takes no time."""


class Preview(QWidget):
    """Shows one of its states.

    Attributes:
        retried: a preview is wanted once more.
    """

    retried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = Bar("notice", "info")
        self._working = Working()
        self._pages = PagesView()
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setFont(fixed_font(LABEL))
        self._words.setAccessibleName(self.tr("The beginning of the file"))
        self._empty = StateCard(
            "file-text",
            self.tr("There is no text here yet."),
            self.tr("The secretariat lays one before the conference."),
        )
        self._fault: QWidget | None = None
        self._stack = Stack()
        for widget in (self._empty, self._pages, self._words):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        self._working.setContentsMargins(20, 4, 20, 6)
        column.addWidget(self._working)
        column.addWidget(self._stack, 1)

    @property
    def region(self) -> QWidget:
        """What has the keyboard here."""
        return self._stack.currentWidget() or self._stack

    def follow(self, task: Task) -> None:
        """Show that a preview is being made; the one before stays in sight."""
        self._working.follow(task)

    def rest(self) -> None:
        """Follow nothing any more; what is shown stays."""
        self._working.end()

    def show_seen(self, found: Seen) -> None:
        """Show how the document will look."""
        self._working.end()
        if found.pages:
            self._pages.show_pages(found.pages, found.total)
            self._turn(self._pages)
            said = self.tr("Shown as PDF. The program that opens the file sets the same text.")
            self._bar.say(said if found.as_pdf else "")
            return
        self._words.setPlainText(found.beginning)
        self._turn(self._words)
        self._bar.say("" if found.is_whole else self.tr("This is the beginning of the file."))

    def show_fault(self, sentence: str) -> None:
        """Say why there is no preview."""
        self._working.end()
        self._bar.say("")
        again = Offer(self.tr("&Try again"), self.retried.emit, "refresh-cw")
        fault = Fault(sentence, self.tr("Nothing was written."), "", again)
        self._stack.addWidget(fault)
        self._turn(fault)
        self._fault = fault

    def show_nothing(self) -> None:
        """Show that there is no text; no word of one stays."""
        self._working.end()
        self._bar.say("")
        self._pages.show_pages((), 0)
        self._words.setPlainText("")
        self._turn(self._empty)

    def _turn(self, to: QWidget) -> None:
        self._stack.setCurrentWidget(to)
        gone, self._fault = self._fault, None
        if gone is not None and gone is not to:
            self._stack.removeWidget(gone)
            gone.deleteLater()
