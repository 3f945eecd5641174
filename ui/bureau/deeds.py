"""What can be done on the page on procedure: the commands, and what is offered on each line."""

from functools import partial

from PySide6.QtCore import QObject

from app.ids import ClauseId
from app.negotiation.access import may
from app.negotiation.revision_events import Renumbered, RevisionPaged
from app.negotiation.stand_events import (
    AssentGiven,
    RulesSet,
    SessionSet,
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
    Status,
    StatusSet,
)
from app.workspace.sessions import SessionRow
from app.workspace.silence import BreakRow, SilenceRow, Timeliness
from ui.bureau.asking import AskingDesk
from ui.bureau.checking import COMMANDS as CHECKS
from ui.bureau.checking import CheckingDesk
from ui.bureau.issuing import IssuingDesk
from ui.bureau.procedure_view import Agreed, Closed, Issue, ProcedureView
from ui.bureau.renumber_sheet import RenumberingDesk
from ui.command_table import Command
from ui.i18n import Words
from ui.widgets.host import Host
from ui.widgets.states import Offer

_tr = Words("procedure")

_ACTS: dict[Command, type] = {
    Command.RENUMBER: Renumbered,
    Command.OPEN_TABLING: SessionSet,
    Command.CLOSE_TABLING: SessionSet,
    Command.START_SILENCE: SilenceStarted,
    Command.STATE_AGREEMENT: StatusSet,
    Command.SET_RULES: RulesSet,
}
_LATE = frozenset({Timeliness.CLAIMED, Timeliness.PROVED, Timeliness.REFUSED})


class ProcedureDeeds(QObject):
    """Binds the commands, and offers on each line what this device may do about it.

    Args:
        host: of the page.
        parent: the page.
    """

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.view: ProcedureView | None = None
        self._issuing = IssuingDesk(host, self)
        self._renumbering = RenumberingDesk(host, self)
        self._asking = AskingDesk(host, self)
        self._checking = CheckingDesk(host, self)

    def bind(self) -> None:
        """Give the commands something to do, from whatever page."""
        bind, asking = self._host.actions.bind, self._asking
        bind(Command.ISSUE_REVISION, self._issuing.open, self._issuing.refusal)
        bind(Command.CHECK_REFERENCES, self._checking.check_references, self._issuing.refusal)
        bind(Command.CHECK_BRACKETS, self._checking.check_brackets, self._issuing.refusal)
        for command, do in (
            (Command.RENUMBER, self._renumbering.open),
            (Command.OPEN_TABLING, lambda: asking.set_tabling((), opens=True)),
            (Command.CLOSE_TABLING, lambda: asking.set_tabling((), opens=False)),
            (Command.START_SILENCE, asking.start_silence),
            (Command.STATE_AGREEMENT, self._state_agreement),
            (Command.SET_RULES, asking.change_rules),
        ):
            bind(command, do, partial(self.refusal, _ACTS[command]))

    def release(self) -> None:
        """Take from the commands what they do: the workspace is being locked."""
        self.view = None
        self._host.actions.release((Command.ISSUE_REVISION, *CHECKS, *_ACTS))

    def _state_agreement(self) -> None:
        clause, self._host.reopening = self._host.reopening, None
        wanted = Status.AD_REFERENDUM if clause is None else Status.OPEN
        self._asking.state_agreement((clause,) if clause is not None else (), wanted)

    def refusal(self, act: type) -> str:
        """Return why this device may not sign an act now; "" when it may."""
        standing, page = self._host.standing, self._host.page
        if standing is None or page is None:
            return _tr("Unlock a workspace first.")
        if not may(standing.roles, act):
            return _tr("Your role does not do that.")
        if page.instrument is None and act is not RulesSet:
            return _tr("There is no text here yet.")
        return ""

    # Offers --------------------------------------------------------------------------------------

    def on_issue(self, one: Issue) -> tuple[Offer, ...]:
        """Return what can be done with a revision."""
        symbol = one.symbol
        offers = [
            Offer(_tr("&Export it…"), lambda: self._host.export_wanted.emit(symbol), "download")
        ]
        if one.unpaged and not self.refusal(RevisionPaged):
            state = _tr("State its &lines")
            offers.append(Offer(state, lambda: self._issuing.state_lines(symbol), "signature"))
        return tuple(offers)

    def on_session(self, one: SessionRow) -> tuple[Offer, ...]:
        """Return what can be done about a reading."""
        chosen = (one.clause,) if one.clause else ()
        offers: list[Offer] = []
        if not self.refusal(SessionSet):
            words = _tr("&Close tabling…") if one.tabling else _tr("&Open tabling…")
            opens = not one.tabling
            offers.append(
                Offer(words, lambda: self._asking.set_tabling(chosen, opens=opens), "signature")
            )
        return (*offers, *self._leading(one.clause))

    def on_closed(self, one: Closed) -> tuple[Offer, ...]:
        """Return what can be done about an amendment that is not admitted."""
        return self._leading(one.row.clauses[0] if one.row.clauses else None)

    def on_silence(self, one: SilenceRow) -> tuple[Offer, ...]:
        """Return what can be done about a silence procedure."""
        offers: list[Offer] = []
        running = one.closed is None
        if running and not self.refusal(SilenceClosed) and (one.is_due or one.breaks):
            offers.append(
                Offer(_tr("Close &it…"), lambda: self._asking.close_silence(one), "signature")
            )
        if not self.refusal(SilenceBroken) and self._has_not_broken(one):
            offers.append(
                Offer(_tr("&Break silence…"), lambda: self._asking.break_silence(one), "hand")
            )
        if not self.refusal(SilenceReceived):
            for each in one.breaks:
                if each.timeliness in _LATE:
                    offers += self._on_break(one, each)
        return (*offers, *self._leading(one.clauses[0] if one.clauses else None))

    def on_clause(self, one: Agreed) -> tuple[Offer, ...]:
        """Return what can be done about a clause and how firmly it is agreed."""
        clause, name = one.status.clause, one.name
        offers: list[Offer] = []
        if not self.refusal(StatusSet):
            wanted = Status.OPEN if one.status.locked else Status.AD_REFERENDUM
            words = _tr("&Reopen it…") if one.status.locked else _tr("State it &agreed…")
            offers.append(
                Offer(words, lambda: self._asking.state_agreement((clause,), wanted), "signature")
            )
        if not self.refusal(AssentGiven):
            own = self.view.own if self.view else ""
            given = any(a.valid and a.party == own for a in one.status.assents)
            words = _tr("&Take our assent back…") if given else _tr("A&ssent to it…")
            offers.append(
                Offer(
                    words, lambda: self._asking.assent(clause, name, given=not given), "thumbs-up"
                )
            )
        return (*offers, *self._leading(clause))

    def _on_break(self, one: SilenceRow, each: BreakRow) -> list[Offer]:
        accept = _tr("Accept the proof of {}…").format(each.party)
        refuse = _tr("Do not accept the proof of {}…").format(each.party)
        return [
            Offer(accept, lambda: self._asking.rule_on(one, each, accepted=True), "check"),
            Offer(refuse, lambda: self._asking.rule_on(one, each, accepted=False), "x"),
        ]

    def _leading(self, clause: ClauseId | None) -> tuple[Offer, ...]:
        view = self.view
        if clause is None or view is None or view.instrument is None:
            return ()
        instrument = view.instrument
        show = _tr("Show in the te&xt")
        return (Offer(show, lambda: self._host.show_clause(instrument, clause), "eye"),)

    def _has_not_broken(self, one: SilenceRow) -> bool:
        own = self.view.own if self.view else ""
        return all(each.party != own for each in one.breaks)
