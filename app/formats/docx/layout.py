"""Which paragraphs a clause is printed as: their styles, and the number before the words."""

from app.formats.plain_text import HEADED
from app.treaty.instrument import ClauseKind
from app.values import value

_DASH = " – "
_MAX_LEVEL = 4
_MAX_HEADING = 6


@value
class Slot:
    """One paragraph: its style, and what is printed before the words and is no wording."""

    style: str
    number: str = ""


@value
class Layout:
    """The paragraphs of one clause; None where it has none of that kind."""

    heading: Slot | None = None
    text: Slot | None = None


class Layouts:
    """Lays out the clauses of a text one after the other; lists are indented below headings."""

    def __init__(self) -> None:
        self._base = 0

    def of(self, kind: ClauseKind, depth: int, label: str, said: tuple[bool, bool]) -> Layout:
        """Return the paragraphs of the next clause; ``said``: whether heading, text have words."""
        heading, text = said
        if kind in HEADED:
            self._base = depth + 1
            number = label + (_DASH if label and heading else "")
            head = Slot(f"Heading{min(_MAX_HEADING, depth + 1)}", number)
            return Layout(
                head if label or heading else None, Slot("TravauxItem0") if text else None
            )
        head = Slot(f"Heading{_MAX_HEADING}") if heading else None
        if kind is ClauseKind.TITLE:
            return Layout(head, Slot("Title") if text else None)
        if kind is ClauseKind.NOTE:
            return Layout(head, Slot("TravauxNote", _before(label)) if text or label else None)
        level = min(_MAX_LEVEL, max(0, depth - self._base) + bool(label))
        slot = Slot(f"TravauxItem{level}", _before(label)) if text or label else None
        return Layout(head, slot)


def _before(label: str) -> str:
    return f"{label}\t" if label else ""
