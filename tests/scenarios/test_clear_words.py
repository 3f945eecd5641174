"""What delegates and the chair read says what and where; and no draft contradicts itself."""

import pytest

from tests.scenarios.desk import Desk

ARTICLE = """### Article 2 bis – Ports

1. Ports shall be quiet at night.

2. Paragraph 1 applies to anchorages too.
"""


def _operations(desk: Desk) -> list[str]:
    (draft,) = desk.says("amendments")["amendments"]
    return [o["summary"] for o in draft["operations"]]


def test_a_draft_does_not_say_two_things_of_one_clause(four_desks: list[Desk]) -> None:
    anna = four_desks[2]
    anna.says("amend", "Article 2(3)", "--delete")
    for more, summary in (
        (["--text", "Warships are quiet too."], "new wording of Article 2(3)"),
        (["--retain"], "keep Article 2(3) as it is"),
        (["--text", "Nothing here affects warships."], "new wording of Article 2(3)"),
        (["--move-after", "Article 2(1)"], None),
        (["--delete"], "delete Article 2(3)"),
    ):
        said = anna.says("amend", "Article 2(3)", *more, "--with", "FRA-1")
        if summary is None:
            assert len(_operations(anna)) == 2  # new words in a new place contradict nothing
        else:
            assert _operations(anna) == [summary]
            assert said["warnings"][0].startswith("Replaced, and no longer in the draft: ")
    anna.says("amend", "Article 2", "--delete", "--with", "FRA-1")
    assert _operations(anna) == ["delete Article 2"]


@pytest.mark.parametrize("empty", ["", "   "])
def test_a_clause_is_deleted_and_not_emptied(four_desks: list[Desk], empty: str) -> None:
    anna = four_desks[2]
    for clause in ("Article 2(3)", "Article 1"):
        refusal = anna.refused("amend", clause, "--text", empty)
        assert "--delete" in refusal["error"]


def test_an_insertion_and_a_move_say_what_and_where(four_desks: list[Desk]) -> None:
    _, chair, anna, _ = four_desks
    path = anna.folder / "article.md"
    path.write_text(ARTICLE, encoding="utf-8")
    said = anna.reads("amend", "Article 2", "--insert-after", path)
    assert "insert Article 2 bis (3 clauses) after Article 2" in said
    said = anna.reads("amend", "Article 3", "--move-after", "Article 1")
    assert "move Article 3 to after Article 1" in said
    anna.says("table", "FRA-1")
    anna.says("table", "FRA-2")
    anna.hands(chair)
    merged = chair.reads("merge", "Article 2")
    assert "FRA-1: insert Article 2 bis" in merged
    assert "--adopt" in merged
    shown = chair.reads("text", "show", "--clause", "Part I")
    assert " [FRA: move to after Article 1]" in shown.replace("\n", " ")
    assert "a proposed clause" not in shown
    decided = chair.reads("decide", "Article 3", "--adopt", "FRA-2")
    assert "move Article 3" in decided.replace("\n", " ")
    assert "“”" not in decided


def test_other_clauses_operations_are_not_said_to_be_proposed_here(
    four_desks: list[Desk],
) -> None:
    _, chair, anna, _ = four_desks
    anna.says("amend", "Article 2(1)", "--text", "Each Party shall limit noise at sea.")
    anna.says("amend", "Article 2(3)", "--delete", "--with", "FRA-1")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    assert chair.says("merge", "Article 2(1)")["proposals"] == []


def test_history_and_log_tell_of_a_deletion_that_was_refused(four_desks: list[Desk]) -> None:
    _, chair, anna, _ = four_desks
    anna.says("amend", "Article 2(3)", "--delete")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    chair.says("decide", "Article 2(3)", "--dispose", "FRA-1=not-reflected:warships need it")
    assert "warships need it" in chair.reads("history", "Article 2(3)").replace("\n", " ")
    whats = [e["what"] for e in chair.says("log", "--clause", "Article 2(3)")["entries"]]
    assert whats[-1] == "decided: FRA-1 not reflected"


def test_a_provision_that_two_texts_have_is_not_taken_from_one_of_them(
    four_desks: list[Desk],
) -> None:
    secretariat = four_desks[0]
    path = secretariat.folder / "protocol.md"
    path.write_text("# Protocol\n\n### Article 1 – Purpose\n\nIt is short.\n", encoding="utf-8")
    secretariat.says("text", "import", path)
    refusal = secretariat.refused("text", "show", "--clause", "Article 1")
    assert "is in several texts" in refusal["error"]
    assert "“Protocol”" in refusal["error"]
    clause = refusal["error"].split(" in “Protocol”")[0].split()[-1]
    assert "It is short." in secretariat.reads("text", "show", "--clause", clause)
    assert secretariat.says("text", "show", "Protocol", "--clause", "Article 1")["clauses"]


def test_the_blank_after_the_sponsors_is_seen_on_the_page(four_desks: list[Desk]) -> None:
    anna = four_desks[2]
    anna.says("amend", "Article 3", "--move-after", "Article 1")
    anna.says("table", "FRA-1")
    page = anna.folder / "rolling.html"
    anna.says("export", "--view", "rolling", "--out", page)
    html = page.read_text(encoding="utf-8")
    assert '<span class="by">FRA: </span></span>move to after Article 1' in html
    style = html.split(".mark {")[1].split("}")[0]
    assert (
        "white-space: break-spaces" in style
    )  # a browser drops the blank at the end of a box else
