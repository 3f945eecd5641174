"""Three desks, a week of negotiation: revisions, their printed lines, and what became of them."""

from pathlib import Path
from typing import Any

import pytest

from tests.scenarios.desk import Desk

REV1 = "A/CONF.9/Rev.1"


def adopted(chair: Desk, anna: Desk, clause: str, words: str) -> None:
    """France proposes, the chair adopts."""
    drafted = anna.says("amend", clause, "--text", words)
    anna.says("table", drafted["amendment"])
    anna.hands(chair)
    chair.says("decide", clause, "--adopt", drafted["amendment"])


def line_with(desk: Desk, words: str, page: int = 1) -> int:
    """The number of the line of the first revision on which words begin."""
    cited = desk.says("cite", f"{REV1}, page {page}")
    return next(one["line"] for one in cited["lines"] if one["words"].startswith(words))


def cited(desk: Desk, reference: str, *more: str) -> Any:
    return desk.says("cite", reference, *more)


def test_a_line_of_a_revision_is_found_in_the_text_of_today_alike_on_every_desk(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, chair, anna, ben = four_desks
    assert secretariat.says("revision", "list")["next"] == REV1
    issued = secretariat.says("issue", "next")
    assert issued["revision"] == REV1
    assert issued["pages"] == {"en": 1}
    secretariat.hands(chair, anna, ben)

    # On the page: Purpose is on a line of its own, each paragraph begins one.
    line = line_with(anna, "1. Each Party should")
    before = cited(anna, f"{REV1}, page 1, line {line}")
    assert [c["then"] for c in before["clauses"]] == ["Article 2(1)"]
    assert [c["fates"] for c in before["clauses"]] == [["unchanged"]]

    # A week later: reworded, deleted, moved, and a new article before them all.
    words = "Each Party shall limit the noise of its ships within two years."
    adopted(chair, anna, "Article 2(1)", words)
    anna.says("amend", "Article 2(3)", "--delete")
    anna.says("table", "FRA-2")
    (tmp_path / "new.md").write_text("### Article – Use of terms\n\nNo ship is a boat.\n")
    anna.says("amend", "Article 1", "--insert-after", tmp_path / "new.md")
    anna.says("table", "FRA-3")
    anna.hands(chair)
    chair.says("decide", "Article 2(3)", "--adopt", "FRA-2")
    chair.says("decide", "Part I", "--adopt", "FRA-3")
    chair.hands(secretariat, anna, ben)

    answers = [cited(d, f"{REV1}, page 1, line {line}") for d in four_desks]
    assert all(a == answers[0] for a in answers)
    (one,) = answers[0]["clauses"]
    assert one["fates"] == ["reworded"]
    assert [s["text"] for s in one["redline"] if s["change"] != "kept"] == ["should", "shall"]
    gone = line_with(ben, "3. Nothing in this Article")
    (lost,) = cited(ben, f"{REV1.lower()} , page 1, line {gone}")["clauses"]
    assert (lost["fates"], lost["now"]) == (["deleted"], [])
    whole = cited(ben, f"{REV1}, page 1")
    assert {f for c in whole["clauses"] for f in c["fates"]} == {"unchanged", "reworded", "deleted"}
    by_provision = cited(ben, f"{REV1}, Article 2, paragraph 1")
    assert by_provision["clauses"] == answers[0]["clauses"]


def test_the_export_of_a_revision_is_the_print_whose_lines_are_cited(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, _, anna, _ = four_desks
    secretariat.says("issue", REV1)
    secretariat.hands(anna)
    out = anna.says("export", "--revision", REV1, "--view", "base", "--out", tmp_path / "r.pdf")
    (revision,) = anna.says("revision", "list")["revisions"]
    assert revision["paged"]["en"]["print_sha256"] == out["sha256"]
    assert out["warnings"] == []


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        (f"{REV1}, page 9, line 1", "It has 1 pages."),
        (f"{REV1}, page 1, line 900", "numbered lines"),
        ("A/CONF.9/Rev.2, page 1, line 1", f"Issued so far: {REV1}."),
        (f"{REV1}, Article 99", "Article 99"),
        (f"{REV1}, page 1, line 1 --language fr", ""),
    ],
)
def test_a_citation_that_names_nothing_says_what_there_is(
    four_desks: list[Desk], reference: str, said: str
) -> None:
    secretariat = four_desks[0]
    secretariat.says("issue", REV1)
    words = reference.split(" --")
    more = ("--language", "fr") if len(words) > 1 else ()
    assert said in secretariat.refused("cite", words[0], *more)["error"]


def test_what_was_issued_without_lines_is_printed_later_once(four_desks: list[Desk]) -> None:
    secretariat, chair, *_ = four_desks
    secretariat.says("issue", REV1, "--no-lines")
    refused = secretariat.refused("cite", f"{REV1}, page 1, line 1")
    assert refused["kind"] == "NotPagedError"
    secretariat.hands(chair)
    assert "only the secretariat" in chair.refused("revision", "page", REV1)["error"]
    assert secretariat.says("revision", "page", REV1)["pages"] == {"en": 1}
    assert secretariat.says("revision", "page", REV1)["pages"] == {}


def test_a_symbol_that_would_confuse_is_refused_and_one_left_out_is_told(
    four_desks: list[Desk],
) -> None:
    secretariat = four_desks[0]
    assert "“Rev.1”" in secretariat.refused("issue", "A/CONF.9/rev1")["error"]
    issued = secretariat.says("issue", "A/CONF.9/Rev.2", "--no-lines")
    assert issued["warnings"] == ["A/CONF.9/Rev.1 would be the next."]
    assert (
        "already" in secretariat.refused("issue", "a/conf.9/REV.2".replace("REV", "Rev"))["error"]
    )
