"""Three desks: readings of a text, tabling closed and opened, and what comes too late."""

import pytest

from tests.scenarios.desk import Desk


@pytest.mark.usefixtures("wide")
def test_what_is_tabled_after_closing_is_kept_and_comes_in_when_the_chair_opens_again(
    four_desks: list[Desk],
) -> None:
    secretariat, chair, anna, ben = four_desks
    opened = chair.says("session", "open", "--reading", "1", "--deadline", "72h")
    assert (opened["reading"], opened["tabling"], opened["admitted"]) == (1, "open", [])
    chair.hands(anna, ben)
    anna.says("amend", "Article 1", "--text", "The purpose of this Convention is silence.")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    chair.says("session", "close", "--clause", "Article 2", "--note", "Enough on Article 2.")
    chair.hands(secretariat, anna)

    # France has heard it, and is refused before it signs; Kenya has not, and tables.
    anna.says("amend", "Article 2(1)", "--text", "Each Party shall limit the noise of its ships.")
    refused = anna.refused("table", "FRA-2")
    assert refused["kind"] == "NotAdmittedError"
    assert "Article 2(1): tabling is closed" in refused["error"]
    for number in range(4):
        ben.says("comment", "Article 2", f"We are still drafting ({number}).")
    ben.says("amend", "Article 2(2)", "--text", "Each Party shall report to the Secretariat.")
    ben.says("table", "KEN-1")
    ben.says("amend", "Article 3", "--text", "This Convention shall enter into force at once.")
    ben.says("table", "KEN-2")
    assert ben.says("amendments", "--clause", "Article 2")["amendments"][0]["state"] == "tabled"
    ben.hands(secretariat, chair, anna)
    chair.hands(ben)
    for desk in (secretariat, chair, anna, ben):
        (late,) = desk.says("session", "status")["not_admitted"]
        assert (late["amendment"], late["clauses"]) == ("KEN-1", ["Article 2(2)"])
        assert late["state"] == "tabled after closing, not admitted"
        tabled = {a["number"]: a["state"] for a in desk.says("amendments")["amendments"]}
        assert tabled["KEN-1"] == "not-admitted"
        assert tabled["KEN-2"] == "tabled", "only Article 2 is closed"
        assert not desk.says("merge", "Article 2(2)")["units"]
    assert "travaux session open" in ben.reads("session", "status")
    ben.says("amend", "Article 1", "--text", "There is no purpose.")
    assert ben.says("table", "KEN-3")["amendment"] == "KEN-3", "KEN-1 keeps its number"

    admitted = chair.says("session", "open", "--clause", "Article 2", "--reading", "2")
    assert admitted["admitted"] == ["KEN-1"]
    chair.hands(secretariat, anna, ben)
    for desk in (secretariat, chair, anna, ben):
        found = desk.says("session", "status")
        assert found["not_admitted"] == []
        assert [(s["clause"], s["reading"]) for s in found["sessions"]] == [
            (None, 1),
            ("Article 2", 2),
        ]
        assert desk.says("merge", "Article 2(2)")["units"][0]["readings"][1]["sponsors"] == ["KEN"]
    assert anna.says("table", "FRA-2")["state"] == "tabled"
    assert anna.refused("session", "close")["kind"] == "NotPermittedError"


def test_closing_a_text_closes_what_speaks_of_no_clause_and_a_narrow_circle_goes_on(
    four_desks: list[Desk],
) -> None:
    _, chair, anna, _ = four_desks
    chair.says("session", "close")
    chair.hands(anna)
    anna.says("amend", "Article 3", "--text", "This Convention enters into force.")
    assert anna.refused("table", "FRA-1")["kind"] == "NotAdmittedError"
    shared = anna.says("table", "FRA-1", "--audience", "chair")
    assert shared["state"] == "tabled"
    assert anna.refused("table", shared["amendment"])["kind"] == "NotAdmittedError"
    chair.says("session", "open", "--reading", "3")
    chair.hands(anna)
    assert anna.says("table", shared["amendment"])["audience"] == "all"
