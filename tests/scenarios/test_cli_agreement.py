"""Three desks: clauses are agreed, refuse changes, are reopened; delegations assent to passages."""

from tests.scenarios.desk import Desk

OLD = "The purpose of this Convention is to limit noise at sea."
NEW = "The purpose of this Convention is to end noise at sea."


def test_an_agreed_clause_refuses_changes_until_it_is_reopened(four_desks: list[Desk]) -> None:
    secretariat, chair, anna, ben = four_desks
    anna.says("amend", "Article 1", "--text", NEW)
    anna.says("table", "FRA-1")
    anna.hands(chair)
    assert chair.says("status-of", "Article 1")["status"] == "bracketed"
    assert "brackets in Article 1" in chair.refused("status-of", "Article 1", "agreed")["error"]
    chair.says("decide", "Article 1", "--dispose", "FRA-1=not-reflected:too much")
    # Kenya's amendment is made apart, before it hears that the clause is agreed.
    ben.says("amend", "Article 1", "--text", OLD.replace("limit", "reduce"))
    said = chair.says("status-of", "Article 1", "agreed-ad-ref", "--reason", "First reading.")
    assert said["status"] == "agreed-ad-ref"
    chair.hands(secretariat, anna)
    assert anna.says("status-of", "Article 1")["reason"] == "First reading."
    assert secretariat.refused("status-of", "Article 1", "agreed")["kind"] == "NotPermittedError"
    anna.says("amend", "Article 1", "--text", NEW)
    refused = anna.refused("table", "FRA-2")
    assert refused["kind"] == "NotAdmittedError"
    assert "Article 1" in refused["error"]
    assert anna.says("amendments", "--state", "draft")["amendments"][0]["number"] == "FRA-2"
    chair.refused("decide", "Article 1", "--text", NEW)
    (shown,) = chair.says("text", "show", "--clause", "Article 1")["clauses"]
    assert (shown["text"], shown["status"]) == (OLD, "agreed-ad-ref")

    # Kenya tables, late: its entry sorts after the chair's word wherever it is read.
    for _ in range(6):
        ben.says("comment", "Article 1", "We are drafting.")
    ben.says("table", "KEN-1")
    ben.hands(secretariat, chair, anna)
    for desk in (secretariat, chair, anna):
        assert desk.says("status-of", "Article 1")["status"] == "agreed-ad-ref"
    (late,) = chair.says("session", "status")["not_admitted"]
    assert (late["amendment"], late["state"]) == ("KEN-1", "on an agreed clause, not admitted")

    assert "--reason" in chair.refused("status-of", "Article 1", "open")["error"]
    chair.says("status-of", "Article 1", "open", "--reason", "Kenya asks for it.")
    chair.hands(secretariat, anna, ben)
    for desk in (secretariat, chair, anna, ben):
        found = desk.says("status-of", "Article 1")
        assert (found["status"], found["reason"]) == ("bracketed", "Kenya asks for it.")
        assert "KEN-1" in {a["number"] for a in desk.says("amendments")["amendments"]}
    anna.says("table", "FRA-2")


def test_nothing_is_agreed_until_everything_is(four_desks: list[Desk]) -> None:
    secretariat, chair, anna, _ = four_desks
    secretariat.says("rules", "set", "--nothing-agreed", "yes")
    secretariat.hands(chair, anna)
    said = chair.says("status-of", "Article 1", "agreed", "--reason", "Second reading.")
    assert (said["status"], said["stated"], said["provisional"]) == (
        "agreed-ad-ref",
        "agreed",
        True,
    )
    chair.hands(anna)
    assert anna.says("status-of", "Article 1")["status"] == "agreed-ad-ref"
    chair.says("status-of", "all", "agreed")
    chair.hands(anna)
    assert anna.says("status-of", "Article 1")["status"] == "agreed"
    chair.says("status-of", "Article 3", "open", "--reason", "The days are wrong.")
    chair.hands(anna)
    assert anna.says("status-of", "Article 1")["status"] == "agreed-ad-ref"
    chair.says("status-of", "Article 3", "adopted")
    assert chair.says("status-of", "Article 1")["status"] == "agreed"


def test_an_assent_is_void_when_a_word_of_the_passage_changes(four_desks: list[Desk]) -> None:
    secretariat, chair, anna, ben = four_desks
    given = anna.says("assent", "Article 2")
    assert given["clauses"] == ["Article 2", "Article 2(1)", "Article 2(2)", "Article 2(3)"]
    ben.says("assent", "Article 1")
    anna.hands(secretariat, chair, ben)
    ben.hands(secretariat, chair, anna)
    for desk in (secretariat, chair, anna, ben):
        held = {c["clause"]: c["assents"] for c in desk.says("status-of", "all")["clauses"]}
        assert [(a["delegation"], a["valid"]) for a in held["Article 2(2)"]] == [("FRA", True)]
        assert [(a["delegation"], a["valid"]) for a in held["Article 1"]] == [("KEN", True)]
    words = "Each Party shall report every two years to the Secretariat."
    chair.says("decide", "Article 2(2)", "--text", words)
    chair.hands(secretariat, anna, ben)
    for desk in (secretariat, chair, anna, ben):
        held = {c["clause"]: c["assents"] for c in desk.says("status-of", "all")["clauses"]}
        assert [a["valid"] for a in held["Article 2(1)"]] == [False], "the passage is one"
        assert [a["valid"] for a in held["Article 1"]] == [True]
    assert "Void assent of" in anna.reads("status-of", "Article 2(2)")
    anna.says("assent", "Article 2")
    assert anna.says("status-of", "Article 2(2)")["assents"][0]["valid"] is True
    anna.says("assent", "Article 2(1)", "--take-back")
    assert anna.says("status-of", "Article 2(2)")["assents"] == []
    assert "nothing" in anna.refused("assent", "Article 2", "--take-back")["error"]
    assert secretariat.refused("assent", "Article 1")["kind"] == "NotPermittedError"
