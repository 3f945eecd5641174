"""A second signature on a decision: what the first has signed is shown, and signed or not."""

from dataclasses import replace
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton as Push

from app.workspace.rules import rules_of, set_rules
from tests.desks import Desks
from tests.ui.bureau_desk import reopened, sheet
from tests.ui.desk import Sitting
from tests.ui.test_desk_states import CONTROL, REPORTS, button, desks, entered, played, sign
from tests.ui.test_merge_desk import Desk
from ui.merge_desk.second_sheet import SecondSheet
from ui.views.runs_view import RunsView

assert desks, "the fixtures of the desk's states"
assert played, "the fixtures of the desk's states"


def two_signatures(desks: Desks) -> None:
    """From now on two of the chair's devices must sign."""
    for code in ("SEC", "CHAIR", "DEPUTY"):
        reopened(desks, code)
    secretariat = desks.open["SEC"]
    set_rules(secretariat, replace(rules_of(secretariat.conference), quorum=2))
    desks.send("SEC", "CHAIR", "DEPUTY")


def signed_by_the_deputy(sitting: Sitting, desks: Desks) -> Desk:
    """The desk of the chair, where another device has signed a decision on the reports."""
    two_signatures(desks)
    deputy = desks.open["DEPUTY"].conference
    wanted = next(a for a in deputy.amendments.values() if "at once" in str(a.operations))
    desks.decides("DEPUTY", REPORTS, adopt=[wanted.id])
    desks.send("DEPUTY", "CHAIR")
    desks.close()
    return entered(sitting, desks, REPORTS)


def test_what_another_device_of_the_chair_signed_is_shown_and_signed_too(
    sitting: Sitting, desks: Desks
) -> None:
    desk = signed_by_the_deputy(sitting, desks)
    waiting = desk.page.centre.waiting
    assert "DEPUTY laptop" in waiting.words
    assert "1 more" in waiting.words
    desk.sitting.bot.mouseClick(button(desk, "Sign it too"), Qt.MouseButton.LeftButton)
    found = sheet(sitting, SecondSheet)
    shown = " ".join(label.text() for label in found.findChildren(QLabel))
    assert "FRA-3: Adopted Signed on: DEPUTY laptop. Still needed: 1." in shown
    assert "at once" in found.findChild(RunsView).accessibleName()
    next(b for b in found.findChildren(Push) if b.text() == "&Do not sign").click()
    assert sitting.label("News") == "Nothing was signed. Tell whoever signed it before."
    assert "1 more" in waiting.words
    desk.sitting.bot.mouseClick(button(desk, "Sign it too"), Qt.MouseButton.LeftButton)
    sitting.bot.keyClick(sheet(sitting, SecondSheet), Qt.Key.Key_Return, CONTROL)
    desk.until(lambda: REPORTS not in [one.name for one in desk.page.queue.queue.waiting])
    sitting.window.offer(None)
    reopened(desks, "CHAIR"), reopened(desks, "SEC")
    assert desks.words("CHAIR", REPORTS) == "Each Party shall report at once."


def test_who_closes_the_sheet_while_it_is_signed_is_told_what_came_of_it_and_nothing_else(
    sitting: Sitting, desks: Desks
) -> None:
    desk = signed_by_the_deputy(sitting, desks)
    desk.sitting.bot.mouseClick(button(desk, "Sign it too"), Qt.MouseButton.LeftButton)
    shown = sheet(sitting, SecondSheet)
    go_on = Event()
    sitting.window._bridge.ask(lambda _: go_on.wait(20), lambda _: None)
    sitting.bot.keyClick(shown, Qt.Key.Key_Return, CONTROL)
    offered = {b.text().replace("&", ""): b.isEnabled() for b in shown.findChildren(Push)}
    assert offered == {"Do not sign": False, "Cancel": True, "Sign it too": False}
    sitting.bot.keyClick(shown, Qt.Key.Key_Escape)
    sitting.bot.waitUntil(lambda: not sitting.window.findChildren(SecondSheet), timeout=5_000)
    go_on.set()
    desk.until(lambda: REPORTS not in [one.name for one in desk.page.queue.queue.waiting])


def test_a_first_signature_takes_no_effect_and_the_desk_says_what_it_waits_for(
    sitting: Sitting, desks: Desks
) -> None:
    two_signatures(desks)
    desks.close()
    desk = entered(sitting, desks, REPORTS)
    told: list[str] = []
    desk.page.host.told.connect(told.append)
    sign(desk)
    desk.until(lambda: bool(told))
    assert told == [f"{REPORTS}: signed. It waits for a further device of the chair."]
    sitting.window.offer(None)
    reopened(desks, "CHAIR"), reopened(desks, "SEC")
    assert desks.words("CHAIR", REPORTS) == "Each Party shall report without delay."
