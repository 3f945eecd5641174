"""What a person does with the text: go, draft, read, rearrange, look back, compare."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.formats.view import written
from app.ids import ClauseId
from app.treaty.wording import Part
from app.workspace.cards import Card
from app.workspace.draft_words import Writing
from app.workspace.moment import NOW, Moment, MomentKind
from app.workspace.shape import Shape
from ui import messages
from ui.bridge.named import Workspace
from ui.bridge.page import Page, Request, Row
from ui.command import Command
from ui.i18n import Words
from ui.views.drafting_desk import DraftingDesk
from ui.views.drafting_rules import barred, locked, may_reopen
from ui.views.late import Names
from ui.views.panels import Panels
from ui.views.reading_page import ReadingPage
from ui.views.refusal_card import RefusalDesk
from ui.views.saying_desk import SayingDesk
from ui.views.structure_desk import StructureDesk
from ui.widgets.host import Host
from ui.widgets.states import Offer

_procedure = Words("procedure")


class Reader(QObject):
    """Acts on the text page; its commands and its controls call it."""

    def __init__(self, host: Host, reading: ReadingPage, panels: Panels) -> None:
        super().__init__(reading)
        self.host, self.reading, self.panels = host, reading, panels
        self.drafting = DraftingDesk(host, reading.text)
        self.structure = StructureDesk(host, reading.text)
        self.refusing = RefusalDesk(reading.text)
        self.saying = SayingDesk(host, self)
        self.card: Callable[[], Card | None] = _no_card
        self.asked: Request | None = None

    @property
    def request(self) -> Request:
        """How the text is shown, or is about to be."""
        shown = self.page.request if self.page else Request()
        return self.asked or shown

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self.reading.page

    @property
    def row(self) -> Row | None:
        """The current clause."""
        return self.reading.row

    def go_to(self, clause: ClauseId) -> None:
        """Lead to a clause, from wherever one is."""
        self.host.page_wanted.emit("text")
        self.reading.text.go_to(clause)
        self.reading.take_focus()

    def ask(self, request: Request) -> None:
        """Show the text otherwise; what is being drafted is kept first."""
        self.drafting.flush()
        self.asked = request
        if request.past is not None:
            self.panels.make_way()
        self.host.text_wanted.emit(request)

    def draft(self, part: Part | None = None) -> None:
        """Open the editor on the current clause: on its text, or its heading if it has none."""
        page, row = self.page, self.row
        refusal = barred(self.host.standing, page, row)
        if refusal or page is None or row is None:
            self.host.actions.refused.emit(refusal)
            return
        self.structure.close()
        self.panels.make_way()
        rule = locked(self.host.standing, row)
        if rule:
            self.drafting.close()
            self.refusing.open(row, rule, self._reopening(row))
            return
        self.refusing.close()
        usual = Part.TEXT if row.text or not row.heading else Part.HEADING
        self.drafting.open(row, page.language, part or usual)

    def read(self) -> None:
        """Open the read view of the current clause."""
        page, row = self.page, self.row
        if page is not None and row is not None:
            parts = (written(row.source.heading), written(row.source.text))
            words = "\n".join(part for part in parts if part)
            place = (row.id, page.language, Part.TEXT)
            self.structure.close()
            self.refusing.close()
            self.panels.make_way()
            self.drafting.read(row, Writing(place, None, words, words, words))

    def shape(self, shape: Shape) -> None:
        """Open the card of a change of structure on the current clause."""
        page, row = self.page, self.row
        refusal = barred(self.host.standing, page, row) or locked(self.host.standing, row)
        if refusal or page is None or row is None:
            self.host.actions.refused.emit(refusal)
            return
        self.drafting.close()
        self.refusing.close()
        self.panels.make_way()
        self.structure.open(page, row, shape)

    def _reopening(self, row: Row) -> Offer:
        """Return what a person can do about a clause that refuses changes."""
        if may_reopen(self.host.standing):
            return Offer(_procedure("&Reopen it…"), lambda: self._reopen(row.id), "signature")
        ask = self.tr("Ask to reopen")
        return Offer(ask, partial(self.saying.ask_to_reopen, row, ask), "message-square-plus")

    def _reopen(self, clause: ClauseId) -> None:
        self.host.reopening = clause
        self.host.actions.run(Command.STATE_AGREEMENT)

    def show_menu(self) -> None:
        """Open the menu of the current clause."""
        self.structure.show_menu(self.reading.text.menu_place())

    def go_provision(self, words: str) -> None:
        """Go to the provision that words name."""
        page = self.page
        if page is None or page.instrument is None:
            return
        instrument = page.instrument

        def named(workspace: Workspace) -> ClauseId:
            return Names(workspace.conference.texts[instrument].base).clause(words)

        def gone(clause: ClauseId) -> None:
            self.reading.go.clear()
            self.go_to(clause)

        refuse = self.reading.go.refuse
        self.host.bridge.ask(named, gone, lambda error: refuse(messages.of_error(error)))

    def show_moment(self, moment: Moment) -> None:
        """Show the text as of a moment; now shows it as it is."""
        page = self.page
        if page is not None:
            past = None if moment.kind is MomentKind.NOW else moment
            request = page.request
            self.ask(Request(page.instrument, request.view, request.attributed, past))

    def compare(self, moment: Moment) -> None:
        """Compare what is shown with a moment, the earlier one first."""
        page = self.page
        if page is None:
            return
        shown = page.request.past or _now_in(page)
        pair = sorted((shown, moment), key=page.history.index)
        request = page.request
        asked = Request(page.instrument, request.view, request.attributed, pair[0], pair[1])
        self.ask(asked if pair[0] != pair[1] else Request(page.instrument, request.view))


def _no_card() -> Card | None:
    """Until the inspector says which one is chosen."""
    return None


def _now_in(page: Page) -> Moment:
    return page.history[-1] if page.history else NOW
