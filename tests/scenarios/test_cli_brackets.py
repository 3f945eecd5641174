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
