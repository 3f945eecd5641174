"""The lines of what stands between a text and its next revision."""

from collections.abc import Sequence

from app.ids import ClauseId
from app.workspace.issuing import Readiness, Spot
from ui.bridge.visible import visible
from ui.i18n import Words, commas, language_name, left_to_right
from ui.widgets.row_list import RowItem

_tr = Words("issuing")
_NAMED = 4
_HANGING = b"hanging"


def rows_of(found: Readiness) -> list[RowItem]:
    """Return a line for each thing that stands in the way, the worst first."""
    rows: list[RowItem] = []
    if found.hanging:
        rows.append(
            RowItem(
                _HANGING,
                _tr("Decisions of the chair rest on entries that are not here"),
                _tr("{} of them. Ask the chair for a bundle of everything.").format(found.hanging),
                "hourglass", "collision", _tr("not complete"), "collision",
            )
        )  # fmt: skip
    for one in found.waiting:
        about = _tr("No disposition on {}").format(_named(one.spots))
        rows.append(
            RowItem(
                b"a" + one.number.encode(), left_to_right(visible(one.number)), about,
                "triangle-alert", "collision", _tr("to be decided"), "collision",
            )
        )  # fmt: skip
    rows += (
        RowItem(
            b"w" + spot.clause, visible(spot.cited), _tr("No decision explains its words"),
            "circle-alert", "collision", _tr("to be decided"), "collision",
        )
        for spot in found.unexplained
    )  # fmt: skip
    rows += (
        RowItem(
            b"l" + one.language.encode(),
            language_name(one.language),
            _tr("Behind the present text on {}").format(_named(one.spots)),
            "languages", "stale", _tr("needs a reason"), "stale",
        )
        for one in found.late
    )  # fmt: skip
    return rows


def clause_of(found: Readiness, row: RowItem) -> ClauseId | None:
    """Return the first clause that a line is about; None where it is about none."""
    places = {b"w" + s.clause: (s,) for s in found.unexplained}
    places |= {b"a" + one.number.encode(): one.spots for one in found.waiting}
    places |= {b"l" + one.language.encode(): one.spots for one in found.late}
    spots = places.get(row.key, ())
    return spots[0].clause if spots else None


def sentence_of(found: Readiness) -> str:
    """Return in a sentence whether the text can be issued."""
    if found.waiting or found.unexplained or found.hanging:
        return _tr(
            "Nothing is deleted in silence: while one of these is open, the text is not issued. "
            "Let the chair decide on each."
        )
    if found.late:
        return _tr(
            "Every amendment has its disposition, and every changed word a decision. Other "
            "languages are behind; issue with a reason, or lay their wordings first."
        )
    return _tr(
        "Nothing does: every amendment has its disposition, every changed word a decision, and "
        "every language says the same."
    )


def _named(spots: Sequence[Spot]) -> str:
    shown = commas(visible(s.cited) for s in spots[:_NAMED])
    rest = len(spots) - _NAMED
    return _tr("{} and {} more").format(shown, rest) if rest > 0 else shown
