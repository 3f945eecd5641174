"""A page made of what was kept is the page made anew, whatever happened and was shown before."""

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

import pytest
from desks import Desks, a_conference

from app.errors import TravauxError
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.negotiation.following import Follower
from app.negotiation.stand_events import Status as Firmness
from app.treaty.wording import Part
from app.workspace.clause_status import set_status
from app.workspace.drafting import Wish, discard, drafts, keep
from app.workspace.inbox import inbox, mark
from app.workspace.naming import the_text
from app.workspace.proposing import reworded
from app.workspace.timeline import moments
from app.workspace.view import View
from app.workspace.workspace import Workspace
from tests.property.test_inbox_and_travaux import a_week
from ui.bridge import paging
from ui.bridge.page import Page, Request, Section
from ui.bridge.paging import Pages

CLAUSES = ("Article 1(1)", "Article 1(2)", "Article 2", "Article 3")


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    made = a_conference(tmp_path_factory.mktemp("pages"), "FRA", "KEN", "NOR")
    yield made
    made.close()


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    made = a_conference(tmp_path_factory.mktemp("quiet"), "FRA")
    yield made
    made.close()


def anew(workspace: Workspace, request: Request) -> Page:
    """Return the page as if nothing had been shown before."""
    held, workspace.following = workspace.following, Follower()
    try:
        pages = Pages(workspace)
        page = pages.page(request)
        while not page.is_complete:
            page = pages.completed() or page
        return page
    finally:
        workspace.following = held


def wanted(workspace: Workspace, choose: random.Random) -> Request:
    text = the_text(workspace.conference, None).base.id
    view = choose.choice((View.BASE, View.ROLLING, View.ROLLING, View.TRACKED))
    request = Request(choose.choice((None, text)), view, choose.random() < 0.8)
    if choose.random() < 0.2:
        then = moments(workspace, text)
        pair = sorted(choose.choices(then, k=2), key=then.index)
        request = replace(request, past=pair[0], against=choose.choice((None, pair[1])))
    return request


def happens(desks: Desks, code: str, choose: random.Random) -> None:
    """Let something happen that changes what a page shows of one device."""
    workspace, name = desks.open[code], choose.choice(CLAUSES)
    text, clause = the_text(workspace.conference, None), desks.clause(name)
    match choose.randrange(5):
        case 0 if code != "CHAIR":
            words = text.base[clause].wording("en").text
            keep(
                workspace,
                text,
                Wish([reworded((clause, "en", Part.TEXT), words, f"{words} And more.", name)]),
            )
        case 1 if drafts(workspace):
            discard(workspace, choose.choice(drafts(workspace)))
        case 2:
            mark(workspace, [item.key for item in inbox(workspace).items[:3]])
        case 3 if code == "CHAIR":
            _agree(workspace, clause)
        case _:
            a_week(desks, choose, 2)


def _agree(workspace: Workspace, clause) -> None:
    conference = workspace.conference
    text = the_text(conference, None)
    if any(state_of(conference, a) is State.TABLED for a in conference.amendments_on(clause)):
        return
    held = conference.procedure.statuses.get(clause)
    firm = Firmness.OPEN if held is not None and held.locks else Firmness.AGREED
    set_status(workspace, text, [clause], firm, "so agreed")


def sections(page: Page) -> Iterator[Section]:
    waiting = list(page.outline)
    while waiting:
        one = waiting.pop()
        yield one
        waiting += one.children


@pytest.mark.parametrize("seed", range(4))
def test_a_page_of_what_was_kept_is_the_page_made_anew(rooms, seed):
    choose = random.Random(seed)
    pages = {code: Pages(rooms.open[code]) for code in ("CHAIR", "FRA")}
    for _ in range(6):
        code = choose.choice(sorted(pages))
        with suppress(TravauxError):  # a clause is agreed, or the amendment was decided on
            happens(rooms, code, choose)
        for one, made in pages.items():
            request = wanted(rooms.open[one], choose)
            page = made.page(request)
            assert page.is_complete
            assert page == anew(rooms.open[one], request)


def test_what_has_not_changed_is_the_same_row_and_the_same_section(quiet):
    pages = Pages(quiet.open["FRA"])
    before = pages.page(Request())
    quiet.amends("FRA", "Article 3", "two years", "five years")
    after = pages.page(Request())

    rows = zip(before.rows, after.rows, strict=True)
    assert [new.id for old, new in rows if old is not new] == [quiet.clause("Article 3")]
    parts = {one.id: one for one in sections(before)}
    changed = [one for one in sections(after) if parts.get(one.id) is not one]
    assert quiet.clause("Article 3") in {one.id for one in changed}
    assert quiet.clause("Article 2") not in {one.id for one in changed}


def test_the_first_page_of_a_long_text_is_complete_in_sight_and_the_rest_follows(
    quiet, monkeypatch
):
    monkeypatch.setattr(paging, "AT_ONCE", 2)
    monkeypatch.setattr(paging, "AT_A_TIME", 1)
    workspace = quiet.open["FRA"]
    for name, old in (
        ("Article 1(1)", "reasonable"),
        ("Article 2", "Geneva"),
        ("Article 3", "two"),
    ):
        quiet.amends("FRA", name, old, f"{old} or other")
    whole = anew(workspace, Request())
    workspace.following = Follower()
    pages = Pages(workspace)

    first = pages.page(Request())

    assert not first.is_complete
    assert first.ids == whole.ids
    assert first.rows[:2] == whole.rows[:2]
    assert any(row.is_pending for row in first.rows[2:])
    assert all(row.open_units == 0 for row in first.rows if row.is_pending)
    assert first.rolling_hash == b""
    seen = 0
    while (page := pages.completed()) is None:
        seen += 1
        assert seen < 20
    assert page == whole
