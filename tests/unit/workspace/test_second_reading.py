"""What is tabled is read back by diff-match-patch before anybody signs it."""

import pytest
from hypothesis import assume, given

from app.ids import ClauseId
from app.treaty.delta import apply_hunks, read_delta
from app.treaty.second_reading import SecondReadingError
from app.treaty.wording import Part
from app.workspace import proposing
from tests.strategies import families

PLACE = (ClauseId(bytes(16)), "en", Part.TEXT)


@given(families(1))
def test_both_readings_of_every_change_agree(family: tuple[str, list[str]]) -> None:
    base, (words,) = family
    assume(words != base)
    made = proposing.reworded(PLACE, base, words, "Article 1")
    assert apply_hunks(base, read_delta(base, made.delta)) == words


@pytest.mark.parametrize("delta", ["=12\t-5\t+must\t=4", "=11\t-5\t+must", "=11\t-5\t+%zz\t=5"])
def test_a_change_that_reads_otherwise_is_not_taken(
    monkeypatch: pytest.MonkeyPatch, delta: str
) -> None:
    monkeypatch.setattr(proposing, "write_delta", lambda *_: delta)
    with pytest.raises(SecondReadingError) as refused:
        proposing.reworded(PLACE, "Each Party shall act.", "Each Party must act.", "Article 1")
    assert "Article 1" in str(refused.value)
