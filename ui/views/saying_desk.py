"""Taking positions and writing comments from the text: on an amendment, or on the clause."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.ids import AmendmentId, ClauseId
from app.negotiation.access import may
from app.negotiation.stand_events import (
    AmendmentSubject,
    ClauseSubject,
    PositionTaken,
    Stance,
    Subject,
)
from app.negotiation.talk_events import Commented, OnAmendment, OnClause
from app.values import value
from app.workspace.cards import Card
from ui import messages
from ui.bridge.named import Workspace
from ui.bridge.page import Page, Row
from ui.bridge.words import of_stance
from ui.views.late import Remark, chairs, comment, passage_hash, take
from ui.views.saying_sheet import Saying, SayingSheet
from ui.widgets.host import Host


@value
class About:
    """What is spoken about: the amendment, where there is one, else the clause."""

    clause: ClauseId
    name: str
    amendment: AmendmentId | None = None


class SayingDesk(QObject):
    """Shows the sheet, signs, and has what is shown refreshed."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    def refusal(self, act: type, page: Page | None) -> str:
        """Return why nothing can be said; "" when it can."""
        standing = self._host.standing
        if standing is None or page is None or page.instrument is None:
            return self.tr("Unlock a workspace first.")
        if page.is_past:
            return self.tr("This is how the text read earlier. Go back to now first.")
        return "" if may(standing.roles, act) else self.tr("Your role does not do that.")

    def position(self, row: Row, card: Card | None, stance: Stance) -> None:
        """Take a position on an amendment, or on the clause."""
        about = _about(row, card)
        needed = stance is Stance.ACCEPTS_IF
        field = self.tr("On what condition") if needed else self.tr("A note, if you like")
        deed = self.tr("Sign the position")
        saying = Saying(of_stance(stance), about.name, field, needed, deed)
        self._show(saying, lambda words: partial(_take, about=about, stance=stance, words=words))

    def comment(self, row: Row, card: Card | None) -> None:
        """Write a comment on an amendment, or on the clause."""
        self._write(_about(row, card), self.tr("Comment"))

    def ask_to_reopen(self, row: Row, title: str) -> None:
        """Write to the chair, who may open again what is agreed: a comment on the clause."""

        def show(codes: tuple[str, ...]) -> None:
            words = "".join(f"@{code} " for code in codes)
            self._write(About(row.id, row.place), title, words)

        self._host.bridge.ask(lambda workspace: chairs(workspace.conference), show)

    def _write(self, about: About, title: str, words: str = "") -> None:
        field = self.tr("Your comment; @CODE calls a delegation’s attention to it")
        saying = Saying(title, about.name, field, True, self.tr("Sign the comment"), words)  # noqa: FBT003 a field
        self._show(saying, lambda said: partial(_comment, about=about, words=said))

    def may_comment(self, page: Page | None) -> str:
        """Return why no comment can be written; "" when it can."""
        return self.refusal(Commented, page)

    def may_stand(self, page: Page | None) -> str:
        """Return why no position can be taken; "" when it can."""
        return self.refusal(PositionTaken, page)

    def _show(self, saying: Saying, work: Callable[[str], Callable[[Workspace], object]]) -> None:
        sheet = SayingSheet(saying)

        sheet.confirmed.connect(
            lambda: self._host.do_for(
                sheet,
                work(sheet.words),
                lambda _: self._host.refresh_wanted.emit(),
                lambda error: sheet.refuse(messages.of_error(error)),
            )
        )
        self._host.show_sheet(sheet)


def _about(row: Row, card: Card | None) -> About:
    if card is None:
        return About(row.id, row.place)
    return About(row.id, f"{card.label} · {row.place}", card.amendment)


def _take(workspace: Workspace, about: About, stance: Stance, words: str) -> None:
    take(workspace, PositionTaken(_subject(workspace, about), stance, words))


def _subject(workspace: Workspace, about: About) -> Subject:
    if about.amendment is not None:
        return AmendmentSubject(about.amendment)
    home = workspace.conference.home[about.clause]
    base = workspace.conference.texts[home].base
    return ClauseSubject(about.clause, passage_hash(base, (about.clause,)))


def _comment(workspace: Workspace, about: About, words: str) -> None:
    subject = OnAmendment(about.amendment) if about.amendment else OnClause(about.clause)
    comment(workspace, Remark(subject, words))
