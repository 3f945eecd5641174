"""A week that ends with adoption: an inserted article, plain numbers, references that follow."""

from pathlib import Path

import pytest

from tests.scenarios.desk import Desk, desks, desks_again

TREATY = """# Convention on Quiet Seas

The States Parties to this Convention,

Have agreed as follows:

### Article 1 – Use of terms

For the purposes of this Convention, “ship” means any vessel.

### Article 2 – Obligations

1. Each Party shall limit the noise of its ships.

2. Each Party shall report on the measures taken under paragraph 1 and Article 3.

### Article 3 – Exceptions

Articles 2 and 4 do not apply to warships, nor does Article 3 of the Vienna Convention.

### Article 4 – Entry into force

This Convention shall enter into force as provided in article 3.
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("renumber")
    desks(folder, TREATY)
    return folder


@pytest.fixture
def room(made: Path, tmp_path: Path) -> list[Desk]:
    return desks_again(made, tmp_path)


def with_a_bis(folder: Path, room: list[Desk]) -> None:
    """France proposes an article between 2 and 3, the chair adopts it."""
    secretariat, chair, anna, _ = room
    (folder / "new.txt").write_text("Whales are left in peace.\n", encoding="utf-8")
    anna.says("amend", "Article 2", "--insert-after", folder / "new.txt")
    anna.says("table", "FRA-1")
    anna.hands(chair, secretariat)
    refused = secretariat.refused("renumber", "--preview")
    assert refused["kind"] == "NotYetRenumberedError"
    assert "FRA-1" in refused["error"]
    chair.says("decide", "Article 2", "--adopt", "FRA-1")
    chair.hands(secretariat, anna)


def words(desk: Desk, clause: str) -> str:
    found = desk.says("text", "show", "--view", "base", "--clause", clause)["clauses"]
    return " ".join(c["text"] for c in found if c["text"])


def test_numbers_become_plain_and_references_follow_on_every_desk(
    tmp_path: Path, room: list[Desk]
) -> None:
    secretariat, chair, anna, ben = room
    with_a_bis(tmp_path, room)
    secretariat.says("issue", "A/CONF.9/Rev.1", "--no-lines")
    before = {c: words(secretariat, c) for c in ("Article 3", "Article 4")}
    plan = secretariat.says("renumber", "--preview")
    assert not plan["recorded"]
    assert [(n["before"], n["after"]) for n in plan["numbers"]][:1] == [
        ("Article 2 bis", "Article 3")
    ]
    assert {c: words(secretariat, c) for c in before} == before
    assert "only the secretariat" in chair.refused("renumber")["error"]

    done = secretariat.says("renumber")
    assert done["recorded"]
    assert done["numbers"] == plan["numbers"]
    secretariat.hands(chair, anna, ben)
    for desk in room:
        assert words(desk, "Article 2(2)").endswith("under paragraph 1 and Article 4.")
        exceptions = words(desk, "Article 4")
        assert exceptions.startswith("Articles 2 and 5 do not apply")
        assert exceptions.endswith("nor does Article 3 of the Vienna Convention.")
        assert words(desk, "Article 5").endswith("as provided in article 4.")
    assert len({d.says("status")["rolling_hash"] for d in room}) == 1
    assert not secretariat.says("renumber")["recorded"]

    # What was cited before is found under its new number, and why is in the record.
    (cited,) = ben.says("cite", "A/CONF.9/Rev.1, Article 4")["clauses"]
    assert cited["fates"] == ["reworded", "renumbered"]  # its own reference followed
    assert [n["provision"] for n in cited["now"]] == ["Article 5"]
    assert any(e["what"].startswith("renumbered 3 clauses") for e in ben.says("log")["entries"])

    # It was no decision of the chair: nobody undoes it as one, and negotiation goes on from it.
    (entry,) = [e["id"] for e in chair.says("log")["entries"] if "renumbered" in e["what"]]
    assert "decides nothing" in chair.refused("decide", "Article 5", "--undo", entry)["error"]
    anna.says("amend", "Article 5", "--text", "It enters into force as provided in article 4.")
    anna.says("table", "FRA-2")
    anna.hands(chair)
    chair.says("decide", "Article 5", "--adopt", "FRA-2")
    chair.hands(secretariat, anna, ben)
    assert secretariat.says("issue", "next", "--no-lines")["revision"] == "A/CONF.9/Rev.2"


def test_what_a_person_reads_before_renumbering(tmp_path: Path, room: list[Desk]) -> None:
    with_a_bis(tmp_path, room)
    said = " ".join(room[0].reads("renumber", "--preview").split())
    assert "Article 2 bis Article 3" in said
    assert "under paragraph 1 and Article [-3-]{+4+}." in said
    assert "Nothing was recorded" in said
