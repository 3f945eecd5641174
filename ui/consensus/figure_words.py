"""What the four figures say."""

from collections.abc import Sequence

from app.workspace.bracket_history import Point
from ui.bridge.visible import visible
from ui.consensus.figures import Figures
from ui.consensus.gathering import Line, Seen
from ui.i18n import Words, commas, left_to_right

_tr = Words("figures")
_LISTED = 3
_MINUS = "\u2212"


def show_figures(figures: Figures, found: Seen, points: Sequence[Point]) -> None:
    """Show what was counted; ``points`` are the brackets over time, () while these are counted."""
    counted = found.found
    whole = _tr("{} of {}").format(counted.agreed, counted.clauses)
    lately = _tr("+{} in the last seven days").format(counted.lately) if counted.lately else ""
    figures.agreed.show_number(whole, lately)
    figures.brackets.show_number(f"{counted.brackets:,}", _since(points))
    collided = _listed([visible(name) for name in counted.collided])
    figures.collisions.show_number(f"{counted.collisions:,}", collided)
    blocked = [_name(line) for line in found.lines if line.article.is_blocked]
    figures.blocking.show_number(f"{len(blocked):,}", _listed(blocked))


def _since(points: Sequence[Point]) -> str:
    """Return how many brackets came or went since the last revision: "−13 since Rev.4"."""
    issued = next((p for p in reversed(points) if p.symbol), None)
    if issued is None:
        return ""
    change = points[-1].open - issued.open
    said = f"{_MINUS}{-change}" if change < 0 else f"+{change}" if change else "±0"
    name = visible(issued.symbol.rpartition("/")[2])
    return _tr("{} since {}").format(left_to_right(said), left_to_right(name))


def _name(line: Line) -> str:
    return line.number if line.title else line.label


def _listed(names: Sequence[str]) -> str:
    shown = commas(names[:_LISTED])
    more = len(names) - _LISTED
    return _tr("{} and {} more").format(shown, more) if more > 0 else shown
