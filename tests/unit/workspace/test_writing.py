"""Writing an amendment in its place: kept as typed, over the words it was begun on."""

import shutil
from pathlib import Path

import pytest

from app.errors import NotFoundError
from app.ids import ClauseId
from app.treaty.span import Change
from app.treaty.wording import Part
from app.workspace.cards import Deed
from app.workspace.draft_words import Standing
from app.workspace.drafting import drafts, table
from app.workspace.inspecting import inspected
from app.workspace.moment import LAID, NOW, MomentKind
from app.workspace.naming import the_text
from app.workspace.proposing import WordingRefusedError
from app.workspace.tabling import leaving, sheet
from app.workspace.timeline import changes, moments, text_at
from app.workspace.workspace import Workspace
from app.workspace.writing import (
    draft_of,
    keep_writing,
    put_on_current,
    put_whole_on_current,
    writing_at,
)
from tests.desks import PASSPHRASE, Desks, a_conference

ARTICLE_2 = "The Parties shall meet once a year in Geneva."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "FRA", "KEN").close()
    return folder


@pytest.fixture
def desks(made: Path, tmp_path: Path):
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    found = Desks(tmp_path)
    for code in ("SEC", "CHAIR", "FRA", "KEN"):
        found.open[code] = Workspace(found.backend.open(found.path(code), PASSPHRASE))
    yield found
    found.close()


def place(desks: Desks, name: str = "Article 2"):
    return (desks.clause(name), "en", Part.TEXT)


def tabled(desks: Desks, code: str, words: str, name: str = "Article 2"):
    """Write in the text and table it; to all desks by hand."""
    workspace = desks.open[code]
    written = keep_writing(workspace, place(desks, name), words)
    assert written.draft is not None
    draft = draft_of(workspace, written.draft)
    assert draft is not None
    return table(workspace, draft)


def test_what_is_typed_is_a_draft_on_the_disk_and_the_base_again_is_none(desks: Desks) -> None:
    workspace = desks.open["FRA"]
    words = ARTICLE_2.replace("once", "twice")
    written = keep_writing(workspace, place(desks), words)
    assert (written.words, written.base, written.standing) == (words, ARTICLE_2, Standing.CURRENT)
    workspace.close()
    again = Workspace(desks.backend.open(desks.path("FRA"), PASSPHRASE))
    desks.open["FRA"] = again
    assert writing_at(again, place(desks)).words == words
    assert keep_writing(again, place(desks), ARTICLE_2).draft is None
    assert drafts(again) == []


def test_two_wordings_are_two_drafts_and_the_same_wording_stays_in_its_own(desks: Desks) -> None:
    workspace = desks.open["FRA"]
    first = keep_writing(workspace, place(desks), ARTICLE_2 + " Or more.")
    other = keep_writing(workspace, place(desks, "Article 3"), "Nobody reports.")
    again = keep_writing(workspace, place(desks), ARTICLE_2 + " Or less.")
    assert first.draft == again.draft != other.draft
    assert len(drafts(workspace)) == 2


def test_words_that_may_not_be_recorded_are_refused_and_the_draft_stays(desks: Desks) -> None:
    workspace = desks.open["FRA"]
    kept = keep_writing(workspace, place(desks), "Twice.")
    with pytest.raises(WordingRefusedError):
        keep_writing(workspace, place(desks), "word " * 20_000)
    assert writing_at(workspace, place(desks)) == kept


def test_a_clause_that_is_gone_is_said_to_be_gone(desks: Desks) -> None:
    with pytest.raises(NotFoundError):
        keep_writing(desks.open["FRA"], (ClauseId(bytes(16)), "en", Part.TEXT), "words")


@pytest.mark.parametrize(
    ("decided", "mine", "standing", "carried"),
    [
        (
            ARTICLE_2.replace("Geneva", "Nairobi"),
            ARTICLE_2.replace("once", "twice"),
            Standing.APPLIES,
            "The Parties shall meet twice a year in Nairobi.",
        ),
        (
            ARTICLE_2.replace("once", "twice"),
            ARTICLE_2.replace("once", "twice"),
            Standing.REFLECTED,
            "",
        ),
        (
            ARTICLE_2.replace("once", "thrice"),
            ARTICLE_2.replace("once", "twice"),
            Standing.NEEDS_ATTENTION,
            "",
        ),
    ],
)
def test_a_draft_says_what_became_of_it_when_the_text_changes_under_it(
    desks: Desks, decided: str, mine: str, standing: Standing, carried: str
) -> None:
    amendment = tabled(desks, "KEN", decided)
    desks.everybody_to_everybody()
    keep_writing(desks.open["FRA"], place(desks), mine)
    desks.decides("CHAIR", "Article 2", adopt=[amendment])
    desks.everybody_to_everybody()
    found = writing_at(desks.open["FRA"], place(desks))
    assert (found.standing, found.base, found.now) == (standing, ARTICLE_2, decided)
    assert (found.words, found.carried) == (mine, carried)
    again = put_on_current(desks.open["FRA"], place(desks))
    if standing is Standing.APPLIES:
        assert (again.words, again.base, again.standing) == (carried, decided, Standing.CURRENT)
    else:
        assert again == found
    whole = put_whole_on_current(desks.open["FRA"], place(desks))
    if standing is Standing.NEEDS_ATTENTION:
        assert (whole.words, whole.base, whole.standing) == (mine, decided, Standing.CURRENT)
    else:
        assert whole == again


def test_one_goes_on_typing_over_the_words_that_one_began_on(desks: Desks) -> None:
    amendment = tabled(desks, "KEN", ARTICLE_2.replace("Geneva", "Nairobi"))
    desks.everybody_to_everybody()
    workspace = desks.open["FRA"]
    keep_writing(workspace, place(desks), ARTICLE_2.replace("once", "twice"))
    desks.decides("CHAIR", "Article 2", adopt=[amendment])
    desks.everybody_to_everybody()
    typed = ARTICLE_2.replace("once", "not once")
    found = keep_writing(workspace, place(desks), typed, ARTICLE_2)
    assert (found.words, found.base, found.standing) == (typed, ARTICLE_2, Standing.APPLIES)


def test_a_clause_is_inspected_with_cards_rivals_and_what_one_may_do(desks: Desks) -> None:
    tabled(desks, "FRA", ARTICLE_2.replace("once a year", "twice a year"))
    tabled(desks, "KEN", ARTICLE_2.replace("once a year", "every month"))
    desks.everybody_to_everybody()
    keep_writing(desks.open["FRA"], place(desks), ARTICLE_2[:-1] + " or Nairobi.")
    found = inspected(desks.open["FRA"], place(desks)[0], "en")
    mine, theirs = found.cards
    assert (mine.label, mine.codes, mine.deeds) == ("FRA-1", ("FRA",), (Deed.SUBSTITUTION,))
    assert (mine.collides, theirs.collides) == (("KEN-1",), ("FRA-1",))
    assert (mine.may_revise, mine.may_withdraw, mine.may_join) == (True, True, False)
    assert (theirs.may_revise, theirs.may_withdraw, theirs.may_join) == (False, False, True)
    assert (found.units, found.collisions, found.may_amend) == (1, 1, True)
    brief = "".join(s.text for s in mine.brief if s.change is not Change.DELETED)
    assert brief == "… Parties shall meet twice a year in …"
    (draft,) = found.drafts
    assert (draft.label, draft.deeds) == ("FRA-2", (Deed.INSERTION,))
    assert not inspected(desks.open["SEC"], place(desks)[0], "en").may_amend


def test_the_sheet_says_who_could_read_and_exactly_what_would_leave(desks: Desks) -> None:
    workspace = desks.open["FRA"]
    written = keep_writing(workspace, place(desks), ARTICLE_2.replace("once", "twice"))
    assert written.draft is not None
    draft = draft_of(workspace, written.draft)
    assert draft is not None
    shown = sheet(workspace, draft)
    assert (shown.label, shown.operations) == ("FRA-1", ("new wording of Article 2",))
    assert [c.name for c in shown.choices] == ["all", "own", "chair"]
    assert any("KEN laptop" in words for words in shown.choices[0].readers)
    assert [code for _, code, _ in shown.partners] == ["KEN"]
    found = leaving(workspace, draft, [shown.partners[0][0]], None)
    assert (found.texts, found.languages) == (("twice",), ("en",))
    before = len(workspace.evaluation.held.entries)
    table(workspace, draft, [shown.partners[0][0]])
    assert len(workspace.evaluation.held.entries) == before + 1


def test_the_history_of_a_text_has_its_moments_and_each_can_be_read(desks: Desks) -> None:
    twice, nairobi = ARTICLE_2.replace("once", "twice"), ARTICLE_2.replace("Geneva", "Nairobi")
    for words in (twice, nairobi.replace("once", "twice")):
        amendment = tabled(desks, "KEN", words)
        desks.everybody_to_everybody()
        desks.decides("CHAIR", "Article 2", adopt=[amendment])
        desks.everybody_to_everybody()
    workspace = desks.open["FRA"]
    keep_writing(workspace, place(desks, "Article 3"), "Nobody reports.")
    text = the_text(workspace.conference, None)
    found = moments(workspace, text.base.id)
    kinds = MomentKind
    assert [m.kind for m in found] == [kinds.LAID, kinds.DECISION, kinds.DECISION, kinds.NOW]
    assert found[-1].unsent == 1
    clause = place(desks)[0]
    read = [text_at(workspace.conference, text, m)[clause].wording("en").text for m in found]
    assert read == [ARTICLE_2, twice, nairobi.replace("once", "twice"), read[-1]]
    rows = list(changes(text_at(workspace.conference, text, LAID),
                        text_at(workspace.conference, text, NOW), "en"))  # fmt: skip
    assert len(rows) == len(text.base.clauses)
    (changed,) = [r for r in rows if r.clause == clause]
    assert "".join(s.text for s in changed.text if s.change is Change.DELETED) == "onceGeneva"
