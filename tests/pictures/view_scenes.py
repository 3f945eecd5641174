"""The scenes of the views that look at a whole text: consensus, compare, languages, the room."""

from PySide6.QtCore import Qt

from tests.pictures.sitting import Looker
from tests.pictures.text_scenes import enter_text
from ui.command_table import Command
from ui.consensus.page import ConsensusPage


def consensus_matrix(look: Looker) -> None:
    page = _consensus(look)
    matrix = page.frame.matrix
    number = next(i for i in range(40) if page.frame.model.line(i).number == "7")
    matrix.setCurrentIndex(page.frame.model.index(number, 5))
    look.rest(1.5)
    look.take("consensus")
    look.press(Qt.Key.Key_Return)
    look.rest(0.5)
    look.take("consensus-opened")
    page.frame.filter._group.button(2).click()
    look.rest(0.5)
    look.take("consensus-open-only")
    page.frame.filter._group.button(0).click()


def _consensus(look: Looker) -> ConsensusPage:
    enter_text(look, look.stage.halls.norway)
    look.do(Command.GO_CONSENSUS)
    page = look.child(ConsensusPage)
    assert isinstance(page, ConsensusPage)
    look.until(lambda: page.frame.model.rowCount() > 0)
    look.rest(1.0)
    return page


def consensus_empty(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_CONSENSUS)
    look.rest(1.0)
    look.take("consensus-demo")


VIEW_SCENES = (consensus_matrix, consensus_empty)
