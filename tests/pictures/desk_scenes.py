"""The scenes of the Merge Desk: the chair's, and what others may try out."""

from PySide6.QtCore import Qt

from tests.pictures.sitting import Looker
from ui.command_table import Command
from ui.merge_desk.batch_sheet import BatchSheet
from ui.merge_desk.page import MergePage
from ui.merge_desk.undo_sheet import UndoSheet


def desk_collision(look: Looker) -> None:
    page = _enter(look, "CHAIR")
    _to(look, page, "7(3)")
    look.take("desk-open", MergePage)
    page.centre.units.go_to(0)
    look.press(Qt.Key.Key_B)
    page.centre.units.go_to(1)
    look.press(Qt.Key.Key_2)
    page.panel.reason.setPlainText("The wording on time meets the concern of two delegations.")
    look.rest(0.5)
    page.centre.units.go_to(0)
    look.take("desk-picked", MergePage)
    look.press(Qt.Key.Key_F2)
    look.press(Qt.Key.Key_Delete)
    look.write("Where feasible, i")
    look.rest(0.5)
    look.take("desk-own-wording", MergePage)
    look.press(Qt.Key.Key_Escape)


def desk_sheets(look: Looker) -> None:
    page = _enter(look, "CHAIR")
    look.do(Command.REVIEW_UNCONTESTED)
    look.rest(0.8)
    look.take("desk-batch", BatchSheet)
    look.press(Qt.Key.Key_Escape)
    look.do(Command.UNDO_DECISION)
    look.rest(0.8)
    look.take("desk-undo", UndoSheet)
    look.press(Qt.Key.Key_Escape)
    page.session.stale.emit(True)
    look.take("desk-base-changed", MergePage)


def desk_for_others(look: Looker) -> None:
    page = _enter(look, "NOR")
    _to(look, page, "7(3)")
    page.centre.units.go_to(0)
    look.press(Qt.Key.Key_3)
    look.rest(0.5)
    look.take("desk-what-if", MergePage)


def _enter(look: Looker, code: str) -> MergePage:
    halls = look.stage.halls
    look.open(halls.norway.parent / f"{code}.travaux", halls.passphrase)
    look.do(Command.GO_MERGE)
    page = look.child(MergePage)
    assert isinstance(page, MergePage)
    look.until(lambda: page.session.view is not None)
    look.rest(0.8)
    return page


def _to(look: Looker, page: MergePage, name: str) -> None:
    for _ in range(20):
        view = page.session.view
        if view is not None and name in view.desk.name:
            break
        look.do(Command.NEXT_ON_DESK)
        look.rest(0.5)
    page.centre.units.setFocus()
    look.rest()


DESK_SCENES = (desk_collision, desk_sheets, desk_for_others)
