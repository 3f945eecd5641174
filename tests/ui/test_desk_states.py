"""The states of the Merge Desk: what collides in the tree, spacing, a batch."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPlainTextEdit
from PySide6.QtWidgets import QPushButton as Push

from app.ids import AmendmentId
from app.merge.decisions import Outcome
from app.negotiation.access import Role
from app.workspace.drafting import Wish, keep, table
from app.workspace.naming import the_text
from app.workspace.picks import Picks
from app.workspace.proposing import moved_after
from app.workspace.syncing import outgoing, take_in
from tests.desks import Desks, a_conference
from tests.ui.bureau_desk import copied, reopened, sheet
from tests.ui.desk import Sitting
from tests.ui.test_access import focusable_without_role, unnamed
from tests.ui.test_merge_desk import Desk
from ui.bridge.desk import TREE
from ui.command_table import Command
from ui.merge_desk.batch_sheet import BatchSheet
from ui.merge_desk.page import TRIAL
from ui.merge_desk.state import Stand
from ui.merge_desk.undo_sheet import UndoSheet

TREATY = b"""# A treaty

### Article 1 - Measures

Each Party shall take all measures that are reasonable.

### Article 2 - Lists

The Parties shall share maps, data tools, and plans.

### Article 3 - Reports

Each Party shall report without delay.

### Article 4 - Meetings

The Parties shall meet once a year in Geneva.
"""
MEASURES, LISTS, REPORTS, MEETINGS = (f"Article {number}" for number in range(1, 5))
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two on the measures, two deletions in the lists, one each on what nobody contests."""
    folder = tmp_path_factory.mktemp("states")
    made = a_conference(folder, "FRA", "KEN", treaty=TREATY)
    made.enrol("DEPUTY", Role.CHAIR, "CHAIR")
    made.amends("FRA", MEASURES, "all measures", "every measure")
    made.amends("KEN", MEASURES, "all measures", "some measures")
    made.amends("FRA", LISTS, " data", "")
    made.amends("KEN", LISTS, " tools", "")
    made.amends("FRA", REPORTS, "without delay", "at once")
    made.amends("KEN", MEETINGS, "once a year", "twice a year")
    made.everybody_to_everybody()
    made.close()
    return folder


@pytest.fixture
def desks(played: Path, tmp_path: Path) -> Iterator[Desks]:
    made = copied(played, tmp_path)
    yield made
    made.close()


def entered(sitting: Sitting, desks: Desks, clause: str = MEASURES, code: str = "CHAIR") -> Desk:
    """A device's window, with a clause on the desk."""
    desk = Desk(sitting, desks.path(code))
    for _ in range(6):
        if desk.name == clause:
            break
        before = desk.name
        sitting.window._actions.run(Command.NEXT_ON_DESK)
        desk.until(lambda before=before: desk.name != before)
    assert desk.name == clause
    desk.settled()
    return desk


def moves(desks: Desks, code: str, clause: str, after: str) -> AmendmentId:
    """Let a delegation table a move."""
    workspace = desks.open[code]
    text = the_text(workspace.conference, None)
    operation = moved_after(text.base, desks.clause(clause), desks.clause(after))
    return table(workspace, keep(workspace, text, Wish([operation])))


def arrives(desk: Desk, desks: Desks, code: str, *, seen: bool) -> None:
    """A bundle of somebody comes in; the window is told of it, or it is not yet."""
    data = b"".join(outgoing(desks.open[code]).chunks)
    done: list[object] = []
    host = desk.page.host
    host.bridge.ask(lambda w: take_in(w, io.BytesIO(data), "a bundle", None), done.append)
    desk.until(lambda: bool(done))
    if seen:
        host.refresh_wanted.emit()


def button(desk: Desk, words: str) -> Push:
    every = desk.sitting.window.findChildren(Push)
    (found,) = (b for b in every if b.text().replace("&", "") == words and b.isVisible())
    return found


def sign(desk: Desk) -> None:
    """Ctrl+Enter, where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    desk.sitting.bot.keyClick(focus, Qt.Key.Key_Return, CONTROL)


# What collides in the tree -----------------------------------------------------------------------


def test_of_two_moves_of_one_clause_picking_one_lets_go_of_the_other(
    sitting: Sitting, desks: Desks
) -> None:
    for code in ("SEC", "FRA", "KEN", "CHAIR"):
        reopened(desks, code)
    first, second = moves(desks, "FRA", REPORTS, MEETINGS), moves(desks, "KEN", REPORTS, MEASURES)
    for code in ("FRA", "KEN"):
        desks.send(code, "CHAIR")
    desks.close()
    desk = entered(sitting, desks, REPORTS)
    row = next(n for n, unit in enumerate(desk.view.units) if unit.number == TREE)
    desk.page.centre.units.go_to(row)
    desk.press(Qt.Key.Key_1)
    assert desk.page.session.picks.adopt == (first,)
    assert desk.page.centre.units.rows.values[row].barred == {2}
    desk.press(Qt.Key.Key_2)
    assert desk.page.session.picks.adopt == (second,)
    assert desk.stands[row] is Stand.PICKED
    spoken = desk.page.centre.units.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Article 3" in spoken
    desk.page.panel.reason.setPlainText("It follows from the duty.")
    desk.settled()
    assert desk.page.panel.why_not == ""
    assert set(desk.outcomes.values()) == {Outcome.ADOPTED, Outcome.NOT_REFLECTED}
    desk.page.centre.units.setFocus()
    sign(desk)
    desk.until(lambda: desk.name != REPORTS)
    sitting.window.offer(None)
    chair = reopened(desks, "CHAIR")
    order = [c.wording("en").heading for c, _ in the_text(chair.conference, None).base.walk()]
    assert [h for h in order if h] == ["Measures", "Reports", "Lists", "Meetings"]


# Spacing -----------------------------------------------------------------------------------------


def test_two_deletions_that_leave_a_doubled_comma_are_told_and_mended(
    sitting: Sitting, desks: Desks
) -> None:
    desk = entered(sitting, desks, LISTS)
    assert desk.stands == [Stand.UNCONTESTED, Stand.UNCONTESTED]
    assert "maps,, and plans" in desk.result
    faults = desk.page.centre.result._faults
    desk.until(lambda: ",," in faults.words)
    desk.sitting.bot.mouseClick(button(desk, "Mend"), Qt.MouseButton.LeftButton)
    desk.settled()
    desk.until(lambda: faults.words == "")
    desk.page.panel.reason.setPlainText("The comma is the chair's.")
    desk.settled()
    assert desk.page.panel.why_not == ""
    desk.page.centre.units.setFocus()
    sign(desk)
    desk.until(lambda: desk.name != LISTS)
    sitting.window.offer(None)
    reopened(desks, "CHAIR"), reopened(desks, "SEC")
    assert desks.words("CHAIR", LISTS) == "The Parties shall share maps, and plans."


# What arrives meanwhile --------------------------------------------------------------------------


@pytest.mark.parametrize("seen", [True, False])
def test_what_arrives_while_one_picks_stops_the_signature_until_it_is_recomputed(
    sitting: Sitting, desks: Desks, seen: bool
) -> None:
    """Whether the window was told of it, or the next pick finds it out."""
    desk = entered(sitting, desks)
    desk.press(Qt.Key.Key_3)
    desk.page.panel.reason.setPlainText("because")
    desk.settled()
    assert desk.page.panel.record.isEnabled()
    reopened(desks, "KEN"), reopened(desks, "SEC")
    desks.amends("KEN", MEASURES, "reasonable", "feasible")
    arrives(desk, desks, "KEN", seen=seen)
    stale = desk.page.centre.stale
    if not seen:
        desk.press(Qt.Key.Key_2)
    desk.until(lambda: bool(stale.words))
    assert not desk.page.panel.record.isEnabled()
    assert sitting.window._actions.refusal(Command.RECORD_DECISION)
    desk.sitting.bot.mouseClick(button(desk, "Recompute"), Qt.MouseButton.LeftButton)
    desk.until(lambda: len(desk.view.merge.units) == 2)
    desk.settled()
    assert stale.words == ""
    assert desk.page.session.picks.units[1] == ((3,) if seen else (2,))
    assert desk.page.panel.reason.toPlainText() == "because"
    desk.until(desk.page.panel.record.isEnabled)


# The chair's own words, a batch, an undoing ------------------------------------------------------


def test_what_the_chair_writes_is_recorded_as_modified_by_the_chair(
    sitting: Sitting, desks: Desks
) -> None:
    desk = entered(sitting, desks)
    desk.press(Qt.Key.Key_F2)
    field = desk.page.centre.result.field
    field.selectAll()
    desk.sitting.bot.keyClicks(field, "Each Party shall do what is reasonable.")
    desk.settled()
    assert "as modified" in desk.page.centre.result.said.text()
    assert set(desk.stands) == {Stand.OFF}
    desk.page.panel.reason.setPlainText("Nobody objected.")
    desk.settled()
    desk.until(desk.page.panel.record.isEnabled)
    sign(desk)
    desk.until(lambda: desk.name != MEASURES)
    sitting.window.offer(None)
    chair = reopened(desks, "CHAIR")
    reopened(desks, "SEC")
    assert desks.words("CHAIR", MEASURES) == "Each Party shall do what is reasonable."
    (decision,) = chair.conference.decisions.values()
    assert {d.reason for d in decision.made.dispositions} == {"Nobody objected."}


def test_a_batch_signs_for_what_is_ticked_and_leaves_the_rest(
    sitting: Sitting, desks: Desks
) -> None:
    desk = entered(sitting, desks)
    sitting.window._actions.run(Command.REVIEW_UNCONTESTED)
    found = sheet(sitting, BatchSheet)
    assert unnamed(found) == []
    assert focusable_without_role(found) == []
    boxes = {box.text().split(" · ")[0]: box for box in found.findChildren(QCheckBox)}
    assert {REPORTS, MEETINGS} <= set(boxes)
    assert MEASURES not in boxes
    for name, box in boxes.items():
        if name != REPORTS:
            box.setFocus()
            desk.sitting.bot.keyClick(box, Qt.Key.Key_Space)
    assert button(desk, "Sign 1 decision").isEnabled()
    sign(desk)
    desk.until(lambda: len(desk.page.queue.queue.decided) == 1)
    waiting = [one.name for one in desk.page.queue.queue.waiting]
    assert REPORTS not in waiting
    assert MEETINGS in waiting


def test_an_undoing_asks_what_becomes_of_whoever_built_on_the_decision(
    sitting: Sitting, desks: Desks
) -> None:
    for code in ("SEC", "CHAIR", "KEN"):
        reopened(desks, code)
    france, kenya = _on_measures(desks)
    desks.decides("CHAIR", MEASURES, adopt=[france], refuse=[kenya])
    desks.send("CHAIR", "KEN", "SEC")
    desks.amends("KEN", MEASURES, "every measure", "every reasonable measure")
    desks.send("KEN", "CHAIR")
    desks.close()
    desk = entered(sitting, desks)
    sitting.window._actions.run(Command.UNDO_DECISION)
    found = sheet(sitting, UndoSheet)
    (box,) = found.findChildren(QComboBox)
    assert "KEN" in box.accessibleName()
    assert not button(desk, "Record the undoing").isEnabled()
    found.findChild(QPlainTextEdit).setPlainText("The decision it builds on is taken back.")
    assert button(desk, "Record the undoing").isEnabled()
    sign(desk)
    desk.until(lambda: "all measures" in desk.view.merge.base)


def _on_measures(desks: Desks) -> tuple[AmendmentId, AmendmentId]:
    """France's amendment on the measures, and Kenya's."""
    conference = desks.open["CHAIR"].conference
    here = [
        conference.amendments[a] for a in sorted(
            conference.on_clause[desks.clause(MEASURES)], key=conference.display_key
        )
    ]  # fmt: skip
    france, kenya = here
    return france.id, kenya.id


# Others ------------------------------------------------------------------------------------------


def test_a_delegate_tries_everything_out_and_can_record_nothing(
    sitting: Sitting, desks: Desks
) -> None:
    desk = entered(sitting, desks, code="KEN")
    assert desk.page._key == TRIAL
    desk.press(Qt.Key.Key_2)
    assert "every measure" in desk.result
    assert desk.page.panel.what_if.isVisible()
    for widget in (desk.page.panel.record, desk.page.panel.reason, desk.page.queue.batch):
        assert not widget.isVisible()
    for command in (Command.RECORD_DECISION, Command.UNDO_DECISION, Command.REVIEW_UNCONTESTED):
        assert sitting.window._actions.refusal(command)
    sign(desk)
    desk.settled()
    sitting.window.offer(None)
    assert not reopened(desks, "KEN").conference.decisions


def test_what_is_worded_without_a_pause_is_kept_while_it_is_worded(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = entered(sitting, desks)
    session, kept = desk.page.session, []

    def note(_workspace: object, _place: object, _merge: object, picks: Picks) -> None:
        kept.append(picks.own)

    monkeypatch.setattr("ui.merge_desk.session.keep", note)
    for number in range(1, 41):  # two seconds, and never a tenth of one without a key
        session.pick(replace(session.picks, own="x" * number))
        sitting.bot.wait(50)
        if kept:
            break
    assert kept
