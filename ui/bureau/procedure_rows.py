"""The lines of the page on procedure, and what the panel says of each."""

from app.negotiation.stand_events import Stage
from app.workspace.clause_status import Shown as AgreedAs
from app.workspace.sessions import SessionRow
from app.workspace.silence import BreakRow, Course, SilenceRow, Timeliness
from ui.bridge.visible import visible
from ui.bureau.procedure_view import Agreed, Closed, Issue
from ui.i18n import Words, commas, isolated, language_name, left_to_right, noop
from ui.views.trust_rows import when
from ui.widgets.detail import Fact, Shown
from ui.widgets.row_list import RowItem
from ui.widgets.states import Offer

_tr = Words("procedure")

_STAGES = {
    Stage.FIRST: noop("First reading"),
    Stage.SECOND: noop("Second reading"),
    Stage.THIRD: noop("Third reading"),
}
_COURSES = {
    Course.RUNNING: (noop("Running"), "accent"),
    Course.BROKEN: (noop("Broken"), "collision"),
    Course.PENDING: (noop("Kept so far; a late break is pending proof"), "bracket"),
    Course.KEPT: (noop("Kept"), "agreed"),
}
_TIMELY = {
    Timeliness.HEARD: noop("Heard; the chair has not closed yet"),
    Timeliness.IN_TIME: noop("In time"),
    Timeliness.CLAIMED: noop("Claimed, pending proof"),
    Timeliness.PROVED: noop("Late; its proof of receipt is accepted"),
    Timeliness.REFUSED: noop("Late; its proof of receipt is not accepted"),
}
_STATUSES = {
    AgreedAs.OPEN: (noop("Open"), "circle-dashed", "text3"),
    AgreedAs.BRACKETED: (noop("Bracketed"), "brackets", "bracket"),
    AgreedAs.AD_REFERENDUM: (noop("Agreed ad referendum"), "circle-dashed-check", "agreed"),
    AgreedAs.AGREED: (noop("Agreed"), "circle-check", "agreed"),
    AgreedAs.ADOPTED: (noop("Adopted"), "lock", "agreed"),
}


def of_stage(stage: Stage) -> str:
    """Return the name of a reading."""
    return _tr(_STAGES[stage])


def of_timeliness(found: Timeliness) -> str:
    """Return whether a break was in time."""
    return _tr(_TIMELY[found])


def issue_row(one: Issue) -> RowItem:
    """Return the line of a revision."""
    languages = commas(isolated(language_name(code)) for code, _ in one.paged)
    about = _tr("Issued {}").format(when(one.time))
    if languages:
        about += " · " + _tr("lines stated in {}").format(languages)
    state = _tr("lines not stated") if one.unpaged else ""
    return RowItem(
        one.key, left_to_right(visible(one.symbol)), about, "scroll-text", "text2", state, "bracket"
    )


def issue_shown(one: Issue, offers: tuple[Offer, ...]) -> Shown:
    """Return what the panel says of it."""
    digits = one.text_hash.hex()[:16]
    groups = " ".join(digits[i : i + 4] for i in range(0, 16, 4)) + " …"
    paged = [_tr("{}, pages: {}").format(isolated(language_name(c)), n) for c, n in one.paged]
    behind = [_tr("{}, clauses: {}").format(isolated(language_name(c)), n) for c, n in one.behind]
    facts = [
        Fact(_tr("Issued"), when(one.time)),
        Fact(_tr("Clauses"), f"{one.clauses:,}"),
        Fact(_tr("Hash of its text"), left_to_right(groups), fixed=True),
        Fact(_tr("Printed lines in the record"), "\n".join(paged) or _tr("None")),
    ]
    if one.unpaged:
        facts.append(Fact(_tr("Not stated yet"), commas(map(language_name, one.unpaged))))
    if behind:
        facts.append(Fact(_tr("Languages that were behind"), "\n".join(behind)))
        facts.append(Fact(_tr("Reason given"), visible(one.reason)))
    return Shown(left_to_right(visible(one.symbol)), tuple(facts), None, offers)


def session_row(one: SessionRow) -> RowItem:
    """Return the line of the chair's word on a text or a clause."""
    state = _tr("Tabling open") if one.tabling else _tr("Tabling closed")
    until = _tr("until {}").format(when(one.deadline)) if one.tabling and one.deadline else ""
    about = " · ".join(part for part in (of_stage(one.stage), until, visible(one.note)) if part)
    return RowItem(
        one.clause or b"text",
        visible(one.name),
        about,
        "play" if one.tabling else "ban",
        "agreed" if one.tabling else "bracket",
        state,
        "agreed" if one.tabling else "bracket",
    )


def session_shown(one: SessionRow, offers: tuple[Offer, ...]) -> Shown:
    """Return what the panel says of it."""
    facts = [
        Fact(_tr("Reading"), of_stage(one.stage)),
        Fact(_tr("Stated"), when(one.time)),
    ]
    if one.deadline:
        said = _tr("{}. It is announced, and closes nothing by itself.").format(when(one.deadline))
        facts.append(Fact(_tr("Deadline"), said))
    if one.note:
        facts.append(Fact(_tr("Note"), visible(one.note)))
    word = _tr("Open") if one.tabling else _tr("Closed")
    pill = (word, "agreed" if one.tabling else "bracket", "")
    return Shown(visible(one.name), tuple(facts), pill, offers)


def closed_row(one: Closed) -> RowItem:
    """Return the line of an amendment that is not admitted."""
    why = _tr("on an agreed clause") if one.row.locked else _tr("tabled after closing")
    where = commas(map(visible, one.names))
    return RowItem(
        bytes(one.row.id), left_to_right(visible(one.row.number)), f"{where} · {why}",
        "hourglass", "text3", _tr("not admitted"), "bracket",
    )  # fmt: skip


def closed_shown(one: Closed, offers: tuple[Offer, ...]) -> Shown:
    """Return what the panel says of it."""
    facts = [
        Fact(_tr("On"), commas(map(visible, one.names))),
        Fact(
            _tr("What this means"),
            _tr(
                "It is kept, and comes on the table as it is when the chair opens tabling again, "
                "or reopens the clause."
            ),
        ),
    ]
    if one.row.rationale:
        facts.append(Fact(_tr("Rationale"), visible(one.row.rationale)))
    pill = (_tr("Not admitted"), "bracket", "")
    return Shown(left_to_right(visible(one.row.number)), tuple(facts), pill, offers)


def silence_row(one: SilenceRow) -> RowItem:
    """Return the line of a silence procedure."""
    state, role = _course(one)
    until = _tr("until {}") if one.closed is None else _tr("closed {}")
    moment = one.deadline if one.closed is None else one.closed
    about = f"{', '.join(map(visible, one.names[:4]))} · {until.format(when(moment))}"
    return RowItem(bytes(one.id), visible(one.what), about, "hourglass", role, state, role)


def silence_shown(one: SilenceRow, offers: tuple[Offer, ...]) -> Shown:
    """Return what the panel says of it: who broke it, and what follows."""
    facts = [
        Fact(_tr("About"), commas(map(visible, one.names))),
        Fact(_tr("Begun"), when(one.started)),
        Fact(_tr("Deadline"), when(one.deadline)),
    ]
    if one.note:
        facts.append(Fact(_tr("Note"), visible(one.note)))
    facts += [Fact(_tr("Broken by {}").format(b.party), _of_break(b)) for b in one.breaks]
    if following := _next(one):
        facts.append(Fact(_tr("What follows"), following))
    state, role = _course(one)
    return Shown(visible(one.what), tuple(facts), (state, role, ""), offers)


def agreed_row(one: Agreed) -> RowItem:
    """Return the line of a clause and how firmly it is agreed."""
    word, icon, role = _STATUSES[one.status.shown]
    parts = [
        _counted(one.below, _tr("1 clause in it"), _tr("{} clauses in it")),
        _counted(one.open_below, _tr("1 open choice"), _tr("{} open choices")),
        visible(one.status.reason),
    ]
    named = _capital(one.name)
    heading = one.heading if one.heading != named else ""
    name = " – ".join(visible(part) for part in (named, heading) if part)
    about = " · ".join(part for part in parts if part)
    return RowItem(bytes(one.status.clause), name, about, icon, role, _tr(word), role)


def agreed_shown(one: Agreed, offers: tuple[Offer, ...]) -> Shown:
    """Return what the panel says of it."""
    status = one.status
    word, icon, role = _STATUSES[status.shown]
    valid = commas(a.party for a in status.assents if a.valid)
    void = commas(a.party for a in status.assents if not a.valid)
    stated = f"{status.by}, {when(status.time or 0)}" if status.by else ""
    held = (
        _tr(
            "It was stated as agreed. Nothing is agreed until everything is, so it counts as "
            "agreed ad referendum."
        )
        if status.provisional
        else ""
    )
    facts = tuple(
        Fact(about, words)
        for about, words in (
            (_tr("Stated by"), stated),
            (_tr("Reason"), visible(status.reason)),
            (_tr("What this means"), held),
            (_tr("Open choices"), str(one.open_below or "")),
            (_tr("Came to light since"), commas(status.undisposed)),
            (_tr("Assent of"), valid),
            (_tr("Assent void, for the words have changed"), void),
        )
        if words
    )
    return Shown(_capital(visible(one.name)), facts, (_tr(word), role, icon), offers)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _counted(count: int, one: str, several: str) -> str:
    if not count:
        return ""
    return one if count == 1 else several.format(f"{count:,}")


def _course(one: SilenceRow) -> tuple[str, str]:
    if one.closed is None and one.breaks:
        return _tr("Broken, to be closed"), "collision"
    if one.is_due:
        return _tr("Due, to be closed"), "bracket"
    word, role = _COURSES[one.course]
    return _tr(word), role


def _of_break(one: BreakRow) -> str:
    said = f"{visible(one.reason)}\n{of_timeliness(one.timeliness)} · {when(one.time)}"
    return f"{said}\n{visible(one.ruling)}" if one.ruling else said


def _next(one: SilenceRow) -> str:
    if one.is_stale:
        return _tr("The text has changed since; this silence is not about what it says now.")
    if one.is_due:
        return _tr("Its deadline has passed. The chair closes it.")
    if one.course is Course.PENDING:
        return _tr("The chair or the secretariat rules on the claim.")
    if one.course is Course.KEPT:
        return _tr("Nobody broke it. The chair states what follows, under Agreement.")
    return ""
