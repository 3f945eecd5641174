"""What the property tests of the merge share: amendments made of edits, hostile ones too."""

from hypothesis import strategies as st

from app.ids import ClauseId
from app.merge.clause import LiveHunks
from app.merge.units import Backing
from app.treaty.diff import hunks_between
from tests.strategies import amendment_id, any_hunks, texts

CLAUSE = ClauseId(b"c" * 16)


def by(number):
    return Backing(amendment_id(number), ("ABCDE"[number % 5], number, 0), ("ABCDE"[number % 5],))


def live_of(base, news, **how):
    edits = [LiveHunks(by(i), hunks_between(base, new), **how) for i, new in enumerate(news)]
    return [edit for edit in edits if edit.hunks]


@st.composite
def hostile(draw, most=4):
    """A base and live amendments whose hunks no editor of ours would write."""
    base = draw(texts())
    count = draw(st.integers(1, most))
    edits = [LiveHunks(by(i), draw(any_hunks(base))) for i in range(count)]
    return base, [edit for edit in edits if edit.hunks]


def reading_by_number(unit, choice):
    return unit.readings[choice % len(unit.readings)]
