"""Three desks and a silence procedure: in time, too late, and late with a proof of receipt."""

import time

import pytest

from tests.scenarios.desk import Desk

HOUR_NS = 3_600_000_000_000


@pytest.fixture
def hours_pass(monkeypatch: pytest.MonkeyPatch):
    """Lets the clock of every desk go on by so many hours."""
    real, ahead = time.time_ns, [0]
    monkeypatch.setattr(time, "time_ns", lambda: real() + ahead[0])

    def go_on(hours: int) -> None:
        ahead[0] += hours * HOUR_NS

    return go_on


def _breaks(desk: Desk) -> list[tuple[str, str]]:
    (found,) = desk.says("silence", "status")["silences"]
    return [(b["delegation"], b["standing"]) for b in found["breaks"]]


def _result(desk: Desk) -> str:
    (found,) = desk.says("silence", "status")["silences"]
    return found["result"]


@pytest.mark.usefixtures("wide")
def test_a_late_breaker_who_was_offline_is_claimed_pending_proof_on_every_device(
    four_desks: list[Desk], hours_pass
) -> None:
    secretariat, chair, anna, ben = four_desks
    begun = chair.says("silence", "start", "Article 1 as it stands", "--clause", "Article 1")
    assert begun["result"] == "running"
    assert begun["deadline"] - begun["started"] >= 71 * 3_600_000, "72 hours, as the rules say"
    chair.hands(secretariat, anna, ben)
    assert "runs until" in chair.refused("silence", "close")["error"]

    # Kenya breaks silence in time, by its own clock, on a machine that reaches nobody.
    hours_pass(70)
    claimed = ben.says("silence", "break", "--reason", "Our capital cannot agree.")
    assert claimed["breaks"][0]["standing"] == "heard"
    hours_pass(3)
    closed = chair.says("silence", "close")
    assert (closed["result"], closed["breaks"]) == ("kept", [])
    chair.hands(secretariat, anna)
    assert _result(anna) == "kept"

    # Two days later Kenya is back. Its clock proves nothing.
    hours_pass(48)
    ben.hands(secretariat, chair, anna)
    chair.hands(ben)
    for desk in (secretariat, chair, anna, ben):
        assert _breaks(desk) == [("KEN", "claimed")]
        assert _result(desk) == "pending"
        assert "claimed, pending proof" in desk.reads("silence", "status")
    assert anna.refused("silence", "rule", begun["silence"][:8], "KEN", "accept", "--reason", "x")

    # The proof of receipt is not accepted at first; then the fax is found.
    secretariat.says(
        "silence", "rule", begun["silence"][:8], "KEN", "refuse", "--reason", "No receipt."
    )
    secretariat.hands(chair, anna, ben)
    for desk in (secretariat, chair, anna, ben):
        assert (_breaks(desk), _result(desk)) == ([("KEN", "refused")], "kept")
    chair.says(
        "silence", "rule", begun["silence"][:8], "KEN", "accept", "--reason", "Fax of Tuesday."
    )
    chair.hands(secretariat, anna, ben)
    for desk in (secretariat, chair, anna, ben):
        assert (_breaks(desk), _result(desk)) == ([("KEN", "proved")], "broken")
        assert "Fax of Tuesday." in desk.reads("silence", "status")


def test_a_break_that_the_chair_holds_when_closing_was_in_time(
    four_desks: list[Desk], hours_pass
) -> None:
    secretariat, chair, anna, ben = four_desks
    chair.says("silence", "start", "the text as a whole", "--deadline", "24h")
    chair.hands(secretariat, anna, ben)
    anna.says("silence", "break", "--reason", "Not Article 3.")
    assert _result(anna) == "running", "the chair has not closed it"
    anna.hands(chair, ben)
    assert "broken, to be closed by the chair" in ben.reads("silence", "status")
    assert chair.says("silence", "close")["result"] == "broken"
    chair.hands(secretariat, anna, ben)
    for desk in (secretariat, chair, anna, ben):
        assert (_breaks(desk), _result(desk)) == ([("FRA", "in-time")], "broken")
    assert chair.refused("silence", "close")["error"]
    (found,) = ben.says("silence", "status")["silences"]
    refused = chair.refused(
        "silence", "rule", found["silence"][:8], "FRA", "refuse", "--reason", "x"
    )
    assert "not late" in refused["error"]
    assert secretariat.refused("silence", "break", found["silence"][:8], "--reason", "no")
    late = ben.says("silence", "break", found["silence"][:8], "--reason", "Nor we.")
    assert [b["standing"] for b in late["breaks"]] == ["in-time", "claimed"]
    assert late["result"] == "broken"


def test_silence_is_not_about_a_text_that_has_changed_since(
    four_desks: list[Desk], hours_pass
) -> None:
    _, chair, *_ = four_desks
    chair.says("silence", "start", "Article 1", "--clause", "Article 1", "--deadline", "2h")
    assert chair.refused("silence", "start", "x", "--deadline", "2020-01-01 00:00")["error"]
    assert "no moment" in chair.refused("silence", "start", "x", "--deadline", "soon")["error"]
    chair.says("decide", "Article 1", "--text", "The purpose of this Convention is silence.")
    hours_pass(3)
    closed = chair.says("silence", "close")
    assert closed["text_changed"] is True
    assert "has changed since" in chair.reads("silence", "status")
