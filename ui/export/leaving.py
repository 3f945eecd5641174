"""What leaves with a file, and for whom; what to look at before; and the button that writes it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ids import ClauseId
from app.workspace.exports.contents import Concern, ConcernKind, Contents
from ui.bridge.visible import visible
from ui.i18n import Words, along, commas, isolated, language_name, left_to_right
from ui.theme.fonts import CAPTION, LABEL, TITLE, interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.states import IconLabel

_tr = Words("export")
WIDTH = 296
_NAMED = 8


class Leaving(QWidget):
    """The right side of the page.

    Attributes:
        place_wanted: the ``ClauseId`` that a warning is about.
        write_wanted: the file is to be written.
        verify_wanted: a file is to be checked.
    """

    place_wanted = Signal(object)
    write_wanted = Signal()
    verify_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(WIDTH)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("detail")
        self._scroll.setAccessibleName(self.tr("Before it leaves"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._go = Button(self.tr("&Export…"), "download", "primary", "Ctrl+Enter")
        self._go.clicked.connect(self.write_wanted)
        verify = Button(self.tr("&Verify a file…"), "shield-check")
        verify.clicked.connect(self.verify_wanted)
        foot = QFrame()
        foot.setObjectName("footline")
        buttons = QVBoxLayout(foot)
        buttons.setContentsMargins(20, 12, 20, 12)
        buttons.setSpacing(8)
        buttons.addWidget(self._go)
        buttons.addWidget(verify)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(foot)
        self.show_contents(None)

    @property
    def button(self) -> Button:
        """The button that writes the file."""
        return self._go

    def show_contents(self, found: Contents | None) -> None:
        """Show what leaves; None shows nothing, and nothing can be written."""
        self._go.setEnabled(found is not None)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 14, 20, 18)
        column.setSpacing(4)
        if found is not None:
            self._fill(column, found)
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _fill(self, column: QVBoxLayout, found: Contents) -> None:
        title = plain_label(interface_font(TITLE, 600))
        title.setText(self.tr("Before it leaves"))
        column.addWidget(title)
        for concern in found.concerns:
            column.addWidget(_Warning(concern, self.place_wanted.emit))
        for about, words in lines_of(found):
            head = plain_label(interface_font(CAPTION, 600), "faint")
            head.setText(about)
            head.setWordWrap(True)
            head.setContentsMargins(0, 10, 0, 0)
            said = plain_label(interface_font())
            said.setText(words)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{about}: {words}")
            column.addWidget(head)
            column.addWidget(said)


class _Warning(QFrame):
    """One thing to look at, with a way to it."""

    def __init__(self, concern: Concern, show: Callable[[ClauseId], object]) -> None:
        super().__init__()
        self.setObjectName("bar-refused")
        label = plain_label(interface_font(LABEL))
        label.setText(sentence_of(concern))
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("triangle-alert", "bracket"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        if concern.clauses:
            first = concern.clauses[0]
            button = Button(_tr("Show"), kind="link")
            button.setAccessibleName(_tr("Show {}").format(visible(concern.names[0])))
            button.clicked.connect(lambda: show(first))
            row.addWidget(button)


def sentence_of(concern: Concern) -> str:
    """Return in a sentence what is to be looked at."""
    shown = commas(visible(n) for n in concern.names[:3])
    more = len(concern.names) - 3
    where = _tr("{} and {} more").format(shown, more) if more > 0 else shown
    match concern.kind:
        case ConcernKind.OPEN:
            said = _tr("Choices are still open in this text: {}, in {}.")
            return said.format(concern.count, where)
        case ConcernKind.LATE:
            said = _tr("{} does not say what the text says now in {}.")
            return said.format(isolated(language_name(concern.language)), where)
        case ConcernKind.NARROW:
            said = _tr(
                "Proposals in it that only some can read: {} ({}). Mind whom you hand it to."
            )
            return said.format(concern.count, where)


def lines_of(found: Contents) -> Iterator[tuple[str, str]]:
    """Yield what a file contains and for whom, each under a word."""
    yield from _within(found)
    yield _tr("Who can read the file"), _tr("Whoever gets it: it is not encrypted.")
    never = _tr("Private drafts, red lines, and anything about this machine.")
    yield _tr("What is never in it"), never


def _within(found: Contents) -> Iterator[tuple[str, str]]:
    yield _tr("Text"), visible(found.title)
    if found.symbol:
        yield _tr("Symbol"), left_to_right(visible(found.symbol))
    if found.clauses:
        yield _tr("Clauses"), f"{found.clauses:,}"
    if found.final:
        yield (
            _tr("The signed record inside it"),
            _tr(
                "The text as laid, the decisions with their reasons, and the amendments that were "
                "decided on, with their rationales and the names of the devices that signed."
            ),
        )
        return
    narrow = dict(found.narrow)
    public = [n for n in found.amendments if n not in narrow]
    yield _tr("Proposals that everybody can read"), _numbers(public)
    if narrow:
        told = [f"{number} ({audience})" for number, audience in found.narrow]
        yield _tr("Proposals that not everybody can read"), _numbers(told)
    if found.comments:
        whom = commas(found.comment_audiences) or _tr("everybody")
        yield _tr("Comments"), _tr("{}, for {}").format(found.comments, whom)


def _numbers(numbers: list[str]) -> str:
    if not numbers:
        return _tr("None")
    shown = commas(map(isolated, numbers[:_NAMED]))
    rest = len(numbers) - _NAMED
    return along(_tr("{} and {} more").format(shown, rest) if rest > 0 else shown)
