"""Our documents in LibreOffice, and what it makes of them back with us."""

from pathlib import Path
from typing import Any

import pytest

from app.formats.docx.reader import read_document
from app.formats.docx.views import Accept, accepted, lines, rejected
from tests.libreoffice import job, worked_on
from tests.scenarios.desk import Desk
from tests.scenarios.test_cli_word_round_trip import (
    exported,
    made_negotiation,
    negotiators,
)

__all__ = ["made_negotiation", "negotiators"]
pytestmark = pytest.mark.timeout(600)


def ours(data: bytes, accept: Accept) -> list[str]:
    held, _ = read_document(data)
    return squeezed(line.text for line in lines(held.paragraphs, accept))


def squeezed(found: Any) -> list[str]:
    return [" ".join(line.split()) for line in found if line.strip()]


def test_libreoffice_and_we_agree_and_its_work_comes_back(negotiators: list[Desk]) -> None:
    chair, anna = negotiators[1], negotiators[2]
    data = exported(chair)
    file = chair.folder / "out.docx"
    file.write_bytes(data)
    again, settled, typed = (chair.folder / f"{n}.docx" for n in ("again", "settled", "typed"))
    done = worked_on(
        job(file, "accept"),
        job(file, "reject"),
        job(file, "", again),
        job(file, [["accept", "promptly"], ["reject", "should"]], settled),
        job(file, "", typed, type=[["the measures it has taken", "all measures taken"]]),
    )
    # 1. reject all is the base, accept all as specified, in both
    assert squeezed(done[0]) == ours(data, accepted)
    assert squeezed(done[1]) == ours(data, rejected)
    # 2. what it saved untouched asks for nothing, by all bookmarks
    plan = brought(anna, again)
    for what in ("amendments", "unmatched", "answers", "comments"):
        assert plan[what] == [], what
    assert plan["unknown_paragraphs"] == 0
    assert ours(again.read_bytes(), rejected) == ours(data, rejected)
    # 3. one accepted and one rejected
    answers = {(a["change"], a["by"], a["answer"]) for a in brought(anna, settled)["answers"]}
    assert answers == {
        ("insert “promptly”", "KEN", "accepted"), ("delete “should”", "FRA", "rejected"),
    }  # fmt: skip
    # 4. what was typed there
    (made,) = brought(anna, typed)["amendments"]
    assert (made["provision"], made["known_by"]) == ("Article 2(2)", "bookmark")
    assert made["operations"][0]["text"].endswith("to the Secretariat on all measures taken.")


def brought(desk: Desk, file: Path) -> Any:
    return desk.says("import-amendments", file, "--delegation", "FRA")
