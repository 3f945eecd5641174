"""Dated versions of real treaties, taken over one after the other as revisions."""

from pathlib import Path

import pytest

from app.workspace.history import issues_of
from app.workspace.workspace import Workspace
from tests.scenarios.desk import BACKEND, WORDS, Desk, a_secretariat, enrolled

SETS = {
    "ebrd": ("ebrd_1991-03-28.md", "ebrd_2006-10-15.md", "ebrd_2013-03-28.md"),
    "aetr": (
        "aetr_2012-11-15.md",
        "aetr_2015-06-15.md",
        "aetr_2015-06-23.md",
        "aetr_2015-07-23.md",
        "aetr_2015-08-10.md",
    ),
    "stockholm": (
        "stockholm-pops_2012-08-21.md",
        "stockholm-pops_2014-08-21.md",
        "stockholm-pops_2015-03-18.md",
        "stockholm-pops_2015-03-25.md",
    ),
}
SMALL = ("ebrd",)
_BROUGHT = ("new", "reworded")


@pytest.mark.parametrize(
    "name", [n if n in SMALL else pytest.param(n, marks=pytest.mark.long) for n in SETS]
)
def test_each_dated_version_is_a_revision_and_a_changed_article_names_the_one_that_changed_it(
    name: str, tmp_path: Path, shared_data: Path
) -> None:
    files = [shared_data / "treaties/versions" / f for f in SETS[name]]
    if not all(f.exists() for f in files):
        pytest.skip("the dated versions are not here")
    secretariat = a_secretariat(tmp_path)
    chair = enrolled(secretariat, "chair", "CHAIR", "chair")
    secretariat.says("text", "import", files[0], "--title", "T")
    secretariat.says("issue", "T/1/Rev.1", "--no-lines")
    changed: dict[int, list[str]] = {}
    for number, file in enumerate(files[1:], 2):
        secretariat.hands(chair)
        plan = chair.says("text", "import", file, "--as-revision-of", "T", "--preview")
        done = chair.says("text", "import", file, "--as-revision-of", "T")
        assert done["reworded"] == plan["reworded"]
        changed[number] = done["reworded"]
        chair.hands(secretariat)
        secretariat.says("text", "import", file, "--as-revision-of", "T")
        secretariat.says("issue", "next", "--no-lines")
        again = chair.says("text", "import", file, "--as-revision-of", "T", "--preview")
        assert not (again["reworded"] or again["inserted"] or again["deleted"] or again["moved"])
    assert secretariat.says("verify")["ok"]
    secretariat.hands(chair)
    named_alike(secretariat, chair, changed)
    last = max(n for n, reworded in changed.items() if reworded)
    for clause in changed[last][:3]:
        told = secretariat.says("history", clause)["revisions"]
        assert told == chair.says("history", clause)["revisions"]
        assert {r["symbol"]: r["change"] for r in told}[f"T/1/Rev.{last}"] == "reworded"


def named_alike(secretariat: Desk, chair: Desk, changed: dict[int, list[str]]) -> None:
    """On both desks each wording of today names the first revision that has it."""
    answers = []
    for desk in (secretariat, chair):
        workspace = Workspace(BACKEND.open(desk.path, WORDS))
        (text,) = workspace.conference.texts.values()
        found: dict[str, str] = {}
        for clause, _ in text.base.walk():
            told = [i for i in issues_of(text, clause.id, "en") if i.change in _BROUGHT]
            found[clause.id.hex()] = told[-1].symbol if told else ""
            holding = [
                r.symbol
                for r in text.revisions
                if clause.id in r.text and r.text[clause.id].wording("en") == clause.wording("en")
            ]
            assert holding, "every word of today was issued"
            assert found[clause.id.hex()] in ("", holding[0])
        answers.append(found)
        workspace.close()
    assert answers[0] == answers[1]
    used = set(answers[0].values())
    assert {f"T/1/Rev.{n}" for n, reworded in changed.items() if reworded} & used
