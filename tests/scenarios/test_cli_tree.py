"""Clauses split and joined, and spacing repaired, by the command line."""

from tests.scenarios.desk import Desk


def _texts(desk: Desk, clause: str) -> list[str]:
    shown = desk.says("text", "show", "--view", "base", "--clause", clause)
    return [c["text"] for c in shown["clauses"] if c["text"]]


def test_a_paragraph_is_split_and_an_amendment_goes_with_its_words(
    four_desks: list[Desk],
) -> None:
    _, chair, anna, ben = four_desks
    ben.says("amend", "Article 2(2)", "--text", "Each Party shall report every year to the "
             "Secretariat on all the measures it has taken.")  # fmt: skip
    ben.says("table", "KEN-1")
    anna.says("amend", "Article 2(2)", "--split-before", "on the measures")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    ben.hands(chair)
    chair.says("decide", "Article 2(2)", "--adopt", "FRA-1")
    assert _texts(chair, "Article 2")[1:3] == [
        "Each Party shall report every year to the Secretariat ",
        "on the measures it has taken.",
    ]
    rolling = chair.reads("text", "show", "--view", "rolling", "--clause", "Article 2")
    assert "on [KEN: all] the measures" in rolling
    waiting = chair.says("amendments", "--state", "tabled")["amendments"]
    assert [a["number"] for a in waiting] == ["KEN-1"]


def test_words_that_do_not_stand_there_once_split_nothing(four_desks: list[Desk]) -> None:
    anna = four_desks[2]
    for words in ("no such words", "Each", "the"):
        refusal = anna.refused("amend", "Article 2(2)", "--split-before", words)
        assert "exactly once" in refusal["error"]
    assert anna.says("amendments")["amendments"] == []


def test_two_paragraphs_are_joined(four_desks: list[Desk]) -> None:
    _, chair, anna, _ = four_desks
    anna.says("amend", "Article 2(2)", "--join-next", "--joining", " ")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    chair.says("decide", "Article 2(2)", "--adopt", "FRA-1")
    assert _texts(chair, "Article 2")[1:] == [
        "Each Party shall report every year to the Secretariat on the measures it has taken. "
        "Nothing in this Article affects warships."
    ]
    refusal = anna.refused("amend", "Article 3", "--join-next")
    assert "no clause beside" in refusal["error"]


def test_punctuation_that_two_deletions_leave_is_said_and_mended_on_request(
    four_desks: list[Desk],
) -> None:
    secretariat, chair, anna, ben = four_desks
    text = secretariat.folder / "list.md"
    text.write_text("# List\n\n### Article 1 – List\n\nNoise of engines, of pumps, of anchors, of "
                    "bells is limited.\n", encoding="utf-8")  # fmt: skip
    secretariat.says("text", "import", text, "--title", "List")
    secretariat.hands(chair, anna, ben)
    clause = next(
        c["id"] for c in chair.says("text", "show", "List", "--view", "base")["clauses"]
        if "engines" in c["text"]
    )  # fmt: skip
    anna.says("amend", clause, "--text", "Noise of engines, of anchors, of bells is limited.")
    ben.says("amend", clause, "--text", "Noise of engines, of pumps, of bells is limited.")
    anna.says("table", "FRA-1")
    ben.says("table", "KEN-1")
    anna.hands(chair)
    ben.hands(chair)
    decided = chair.says("decide", clause, "--adopt", "FRA-1", "KEN-1", "--repair-spacing")
    assert decided["wording"] == "Noise of engines, of bells is limited."
    assert decided["warnings"] == []
