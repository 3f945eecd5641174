"""After adoption: an error is put right by procès-verbal; before it, references are looked over."""

from pathlib import Path

import pytest

from tests.scenarios.desk import Desk, desks, desks_again

TREATY = """# Convention on Quiet Seas

The States Parties to this Convention,

Have agreed as follows:

### Article 1 – Scope

This Convention applies to every ship of a Party.

### Article 2 – Use of terms

For the purposes of this Convention:

(a) “ship” means any vessel;

(b) “noise” means any sound;

(c) “buoy” means a thing that floats.

### Article 3 – Obligations

1. Each Party shal limit noise as provided in Article 4 and Article 17.

2. Nothing in paragraph 1 affects warships.

### Article 4 – Limits

The limits are set by the Conference.
"""
REV = "A/CONF.9/Rev.1"
RIGHT = "Each Party shall limit noise as provided in Article 4 and Article 17."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corrections")
    desks(folder, TREATY)
    return folder


@pytest.fixture
def room(made: Path, tmp_path: Path) -> list[Desk]:
    return desks_again(made, tmp_path)


def test_an_error_in_an_adopted_text_is_put_right_with_a_reason_on_every_desk(
    tmp_path: Path, room: list[Desk]
) -> None:
    secretariat, chair, anna, ben = room
    secretariat.says("issue", REV)
    fix = ("correct", "Article 3(1)", "--revision", REV, "--text", RIGHT)
    early = secretariat.refused(*fix, "--reason", "A letter was left out.")
    assert "not adopted" in early["error"]
    secretariat.hands(chair)
    chair.says("status-of", "Article 3(1)", "adopted", "--reason", "Adopted by consensus.")
    chair.hands(secretariat, anna, ben)
    assert "only the secretariat" in chair.refused(*fix, "--reason", "x")["error"]
    done = secretariat.says(*fix, "--reason", "A letter was left out.")
    assert done["symbol"] == f"{REV}/Corr.1"
    (one,) = done["corrections"]
    assert (one["provision"], one["page"]) == ("Article 3(1)", 1)
    assert [s["text"] for s in one["change"] if s["change"] != "kept"] == ["shal", "shall"]

    secretariat.hands(chair, anna, ben)
    for desk in room:
        (shown,) = desk.says("text", "show", "--view", "base", "--clause", "Article 3(1)")[
            "clauses"
        ]
        assert shown["text"] == RIGHT
        frozen = desk.says("text", "show", "--revision", REV, "--clause", "Article 3(1)")
        assert "shal limit" in frozen["clauses"][0]["text"]  # what was issued stays as issued
        (cited,) = desk.says("cite", f"{REV}, page 1, line {one['line']}")["clauses"]
        assert cited["fates"] == ["reworded"]
    assert len({d.says("status")["rolling_hash"] for d in room}) == 1
    assert secretariat.says("verify")["ok"]

    again = secretariat.refused(*fix, "--reason", "Once more.")
    assert again["kind"] == "ChangedSinceError"
    (listed,) = ben.says("correction", "list")["corrections"]
    assert listed == done
    out = tmp_path / "corr.md"
    ben.says("correction", "export", done["symbol"], "--out", out)
    document = out.read_text(encoding="utf-8")
    assert document.startswith(f"# {REV}/Corr.1")
    assert "Each Party [-shal-]{+shall+} limit noise" in document
    assert "Reason: A letter was left out." in document
    assert f"from line {one['line']}" in document


def test_broken_references_and_odd_terms_are_listed(room: list[Desk]) -> None:
    found = room[2].says("references")
    assert [(t["words"], t["trouble"]) for t in found["references"]] == [
        ("Article 17", "names nothing")
    ]
    assert [(t["term"], t["doubt"]) for t in found["terms"]] == [
        ("ship", "used before its definition"),
        ("buoy", "defined and never used"),
    ]
    assert found["count"] == 3


def test_a_reference_that_names_another_clause_since_is_listed_on_every_desk(
    tmp_path: Path, room: list[Desk]
) -> None:
    secretariat, chair, anna, ben = room
    anna.says("amend", "Article 4", "--delete")
    anna.says("table", "FRA-1")
    anna.says("amend", "Article 2(a)", "--delete")
    anna.says("table", "FRA-2")
    anna.hands(chair)
    chair.says("decide", "Article 4", "--adopt", "FRA-1")
    chair.says("decide", "Article 2(a)", "--adopt", "FRA-2")
    chair.hands(secretariat, anna, ben)
    answers = [d.says("references") for d in room]
    assert all(a == answers[0] for a in answers)
    troubles = {t["words"]: t for t in answers[0]["references"]}
    assert troubles["Article 4"]["trouble"] == "names what is gone"
    assert troubles["Article 4"]["then"] == "Article 4 as laid"
    doubts = {t["term"]: t["doubt"] for t in answers[0]["terms"]}
    assert doubts["ship"] == "used, and its definition is gone"
