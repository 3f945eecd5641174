"""Brackets on the command line: listed from a file, from an imported text, made amendments."""

from pathlib import Path

import pytest

from tests.scenarios.desk import Desk, travaux


def test_a_file_needs_no_workspace(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(
        "Article 1\n\n1. Each Party [shall][should] act.]\n", encoding="utf-8"
    )
    answer = travaux("text", "brackets", "--file", tmp_path / "draft.txt", "--json")
    assert answer.status == 0
    found = answer.json
    assert [p["text"] for p in found["pairs"]] == ["[shall]", "[should]"]
    assert found["counts"]["unmatched_close"] == 1
    assert found["unmatched"][0]["repairs"][0]["do"] == "strike it out"
    said = travaux("text", "brackets", "--file", tmp_path / "draft.txt").out
    assert "2 pairs of brackets" in said
    assert "strike it out" in said


@pytest.mark.parametrize(
    ("name", "pairs", "unmatched", "runs"),
    [
        ("cop21_2015-10-23_draft_agreement.md", 1024, 3, 238),
        ("unfccc_2015-02-12_geneva_text_sections_A-E.txt", 468, 4, 125),
        ("acta_2010-04_public_draft.txt", 729, 6, 197),
    ],
)
def test_real_texts_are_imported_and_their_brackets_counted(
    name: str, pairs: int, unmatched: int, runs: int, four_desks: list[Desk], shared_data: Path
) -> None:
    secretariat = four_desks[0]
    secretariat.says("text", "import", shared_data / "bracketed" / name, "--title", "The draft")
    found = secretariat.says("text", "brackets", "The draft")
    assert len(found["pairs"]) == pairs
    assert len(found["unmatched"]) == unmatched
    assert len(found["runs"]) == runs
    assert sum(a["open"] for a in found["articles"]) == found["counts"]["open"]


def test_a_file_and_a_text_are_not_asked_for_at_once(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("a [b]", encoding="utf-8")
    answer = travaux("text", "brackets", "The draft", "--file", tmp_path / "draft.txt", "--json")
    assert answer.status != 0
    assert "name no text" in answer.json["error"]


DRAFT = """# Convention on Quiet Seas

### Article 1 – Noise

1. Each Party [shall][FRA, KEN: should] limit noise [KEN: at night].

2. [FRA/KEN propose; XYZ oppose: 3. Parties report.]

3. Ships [extreme - FRA; Kenya delete] are quiet [ZZZ propose: now].

4. [FRA oppose: Warships are exempt.]

5. Nothing [FRA reserves: here] counts [open].

[KEN propose: 6. Each Party acts.]
"""


@pytest.fixture
def bracketed(four_desks: list[Desk], tmp_path: Path) -> list[Desk]:
    """The four desks with a text that came with brackets; its title is "Brackets"."""
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    secretariat, *others = four_desks
    secretariat.says("text", "import", tmp_path / "draft.md", "--title", "Brackets")
    secretariat.hands(*others)
    return four_desks


def _texts(desk: Desk, view: str = "base") -> list[str]:
    found = desk.says("text", "show", "Brackets", "--view", view)
    return [c["text"] for c in found["clauses"] if c["kind"] not in ("title", "article")]


BASE = [
    "Each Party shall limit noise.",
    "[FRA/KEN propose; XYZ oppose: 3. Parties report.]",
    "Ships extreme are quiet [ZZZ propose: now].",
    "Warships are exempt.",
    "Nothing [FRA reserves: here] counts [open].",
    "",
]


def test_brackets_of_parties_become_amendments_that_they_sign_themselves(
    bracketed: list[Desk],
) -> None:
    secretariat, chair, anna, ben = bracketed
    before = _texts(secretariat)
    refused = secretariat.refused("text", "adopt-brackets", "Brackets")
    assert "decision of the chair" in refused["error"]
    seen = secretariat.says("text", "adopt-brackets", "Brackets", "--dry-run")
    assert _texts(secretariat) == before
    made = chair.says("text", "adopt-brackets", "Brackets")
    assert made["adopted"] == seen["adopted"]
    assert len(made["decisions"]) == 4
    assert _texts(chair) == BASE
    reasons = {one["bracket"]: one["reason"] for one in made["left"]}
    assert "no delegation" in reasons["[ZZZ propose: now]"]
    assert "no delegation" in reasons["[FRA/KEN propose; XYZ oppose: 3. Parties report.]"]
    assert "remark" in reasons["[FRA reserves: here]"]
    chair.hands(secretariat, anna, ben)

    french = anna.says("text", "adopt-brackets", "Brackets")
    assert [d["bracket"] for d in french["adopted"]] == [
        "[FRA, KEN: should]",
        "[FRA oppose: Warships are exempt.]",
    ]
    assert [p["sponsors"] for p in french["positions"]] == [["KEN"]]
    assert anna.says("text", "adopt-brackets", "Brackets")["adopted"] == []
    kenyan = ben.says("text", "adopt-brackets", "Brackets")
    assert len(kenyan["adopted"]) == 4
    waiting = secretariat.says("text", "brackets", "Brackets")
    assert {c for one in waiting["adopted"] for c in one["awaited"]} == {"FRA", "KEN"}
    for desk, found in ((anna, french), (ben, kenyan)):
        for draft in found["adopted"]:
            desk.says("table", draft["amendment"])
        desk.hands(chair, secretariat)
    assert all(not one["awaited"] for one in chair.says("text", "brackets", "Brackets")["adopted"])
    assert _texts(chair, "rolling") == [
        "Each Party [shall][FRA, KEN: should] limit noise [KEN: at night].",
        "[FRA/KEN propose; XYZ oppose: 3. Parties report.]",
        'Ships [KEN: delete: "extreme"] are quiet [ZZZ propose: now].',
        '[FRA: delete: "Warships are exempt."]',
        "Nothing [FRA reserves: here] counts [open].",
        "[KEN: 6. Each Party acts.]",
    ]
    assert chair.says("status")["rolling_hash"] == secretariat.says("status")["rolling_hash"]


def test_what_the_chair_took_out_can_be_put_back(bracketed: list[Desk]) -> None:
    _, chair, anna, _ = bracketed
    before = _texts(chair)
    made = chair.says("text", "adopt-brackets", "Brackets")
    clauses = dict.fromkeys(one["clause"] for one in made["adopted"])
    for clause, entry in zip(clauses, made["decisions"], strict=True):
        chair.says("decide", clause, "--undo", entry)
    assert _texts(chair) == before
    chair.hands(anna)
    assert anna.says("text", "adopt-brackets", "Brackets")["adopted"] == []


def test_where_an_amendment_is_on_the_table_the_bracket_stays(bracketed: list[Desk]) -> None:
    _, chair, anna, _ = bracketed
    clause = chair.says("text", "brackets", "Brackets")["pairs"][0]["clause"]
    anna.says("amend", clause, "--text", "No noise.")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    made = chair.says("text", "adopt-brackets", "Brackets")
    stay = [one["reason"] for one in made["left"] if one["clause"] == clause]
    assert stay == ["FRA-1 on the same words must be decided first"] * 2
    assert len(made["decisions"]) == 3


def test_nobody_drafts_for_another(bracketed: list[Desk]) -> None:
    _, chair, anna, ben = bracketed
    chair.says("text", "adopt-brackets", "Brackets")
    chair.hands(anna, ben)
    assert (
        "device of KEN"
        in anna.refused("text", "adopt-brackets", "Brackets", "--for", "KEN")["error"]
    )
    seen = anna.says("text", "adopt-brackets", "Brackets", "--for", "KEN", "--dry-run")
    assert len(seen["adopted"]) == 4
    assert anna.says("amendments")["amendments"] == []
    assert "drafts made" in ben.reads("text", "adopt-brackets", "Brackets")


def test_a_text_that_names_nobody_stays_as_it_is(four_desks: list[Desk]) -> None:
    made = four_desks[1].says("text", "adopt-brackets")
    assert made["adopted"] == made["left"] == made["decisions"] == []


def test_the_rolling_text_is_written_as_the_conference_writes_it(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    _, chair, anna, ben = four_desks
    words = "Nothing in this Article affects warships"
    anna.says("amend", "Article 2(3)", "--text", f"{words} at sea.")
    anna.says("table", "FRA-1")
    ben.says("amend", "Article 1", "--text", "The purpose of this Convention is to limit noise.")
    ben.says("table", "KEN-1")
    anna.hands(chair)
    ben.hands(chair)

    def shown(clause: str, *options: str) -> str:
        found = chair.says("text", "show", "--clause", clause, *options)
        return found["clauses"][0]["text"]

    assert shown("Article 2(3)") == f"{words} [FRA: at sea]."
    assert shown("Article 2(3)", "--names") == f"{words} [France: at sea]."
    assert shown("Article 2(3)", "--attribution", "after") == f"{words} [at sea - FRA]."
    assert shown("Article 2(3)", "--attribution", "off", "--names") == f"{words} [at sea]."
    assert '[delete: "at sea" - Kenya]' in shown("Article 1", "--attribution", "after", "--names")
    for name in ("out.txt", "out.md", "out.html"):
        out = tmp_path / name
        chair.says("export", "--view", "rolling", "--out", out, "--attribution", "after", "--names")
        written = out.read_text(encoding="utf-8")
        assert "France" in written
        assert "France: " not in written
