"""The 22 skeletons of attributed texts, read into sponsors, verbs and text."""

import json

import pytest

from app.treaty.notation.attribution import Attribution, Verb, attribution_in
from app.treaty.notation.brackets import matched
from app.treaty.notation.document import read_document
from app.treaty.notation.kinds import Kind
from app.treaty.notation.reading import PieceKind, pieces, read_notation
from app.treaty.notation.remarks import remarks, split_number

VERBS = {
    "propose": Verb.PROPOSE,
    "oppose": Verb.OPPOSE,
    "support": Verb.SUPPORT,
    "retain": Verb.RETAIN,
    "delete": Verb.DELETE,
}


@pytest.fixture(scope="session")
def samples(shared_data):
    lines = (shared_data / "bracketed" / "attribution_notation_samples.jsonl").read_text("utf-8")
    found = [json.loads(line) for line in lines.splitlines()]
    return {sample["id"]: sample for sample in found}


def read(text) -> list[Attribution]:
    """Return the attributions of a text, those in brackets that are never closed included."""
    notation = read_notation(read_document(text))
    return [*notation.attributions.values(), *notation.open_attributions.values()]


def named(attribution: Attribution, verb: Verb) -> list[set[str]]:
    return [{party.text, party.code} for party in attribution.parties(verb)]


def test_there_are_twenty_two_skeletons(samples):
    assert len(samples) == 22


def test_each_skeleton_gives_the_parties_and_verbs_of_its_reading(samples):
    read_as_stated = 0
    for sample in samples.values():
        reading = sample["reading"]
        wanted = {v: reading[v] for v in VERBS if v in reading}
        if not wanted:
            continue
        attribution = read(sample["notation"])[0]
        stated = {s.verb for s in attribution.stands}
        assert stated == {VERBS[v] for v in wanted}, sample["id"]
        for verb, parties in wanted.items():
            found = named(attribution, VERBS[verb])
            assert len(found) == len(parties), sample["id"]
            assert all(p in f for p, f in zip(parties, found, strict=True)), sample["id"]
        read_as_stated += 1
    assert read_as_stated == 13


def test_footnotes_and_paragraph_numbers_are_taken_off_and_kept(samples):
    for id_, note, number in (("N01", "14", "5"), ("N02", "15", "6"), ("N10", "11", "3")):
        attribution = read(samples[id_]["notation"])[0]
        assert "".join(s.note for s in attribution.stands) == note
        assert attribution.number == number
    assert split_number(samples["N05"]["notation"].split(" ")[0], before=0) == ("1", "16")
    assert split_number("116.", before=115) == ("116", "")
    assert split_number("7.", before=0) == ("7", "")


def test_a_nested_opposition_is_read_for_itself(samples):
    outer, inner = read(samples["N02"]["notation"])
    assert [p.text for p in inner.parties(Verb.OPPOSE)] == ["SG"]
    assert outer.parties(Verb.PROPOSE)


def test_slash_alternatives_give_the_suffix_to_the_last(samples):
    text = samples["N28"]["notation"]
    (attribution,) = read(text)
    words = [text[a.start : a.end] for a in attribution.alternatives]
    assert words == ["sustained and equitable and inclusive", "sustained and inclusive"]
    assert [p.text for p in attribution.parties(Verb.SUPPORT)] == ["US"]


def test_brackets_without_parties_have_no_attribution(samples):
    for id_ in ("N05", "N07", "N15", "N23", "N29", "N32"):
        assert read(samples[id_]["notation"]) == []


def test_what_is_not_text_is_told(samples):
    status = read_notation(read_document(samples["N29"]["notation"]))
    assert status.kinds == (Kind.STATUS,)
    mark = read_notation(read_document(samples["N06"]["notation"]))
    assert mark.kinds[0] is Kind.NOTE_MARK
    title = read_notation(read_document(samples["N07"]["notation"]))
    assert title.braces[0].kind is Kind.WORKING_TITLE
    term = read_notation(read_document(samples["N23"]["notation"]))
    assert term.braces[0].kind is Kind.TERM
    glued = read_notation(read_document(samples["N15"]["notation"]))
    notes = [p for p in pieces(glued) if p.kind is PieceKind.NOTE]
    assert [glued.document.text[p.start : p.end] for p in notes] == ["34"]


def test_remarks_and_notes_name_their_party(samples):
    (note,) = remarks(read_document(samples["N08"]["notation"]))
    assert (note.party.text, note.verb, note.note) == ("AU", Verb.CONSIDER, True)
    (remark,) = remarks(read_document(samples["N31"]["notation"]))
    assert (remark.party.text, remark.verb, remark.note) == ("PE", Verb.ADDRESS, False)
    (hidden,) = remarks(read_document("At least one delegation opposes paragraph 2"))
    assert (hidden.party, hidden.verb) == (None, Verb.OPPOSE)


def test_lost_marks_of_the_skeletons_are_told(samples):
    assert len(matched(read_document(samples["N17"]["notation"])).unmatched_close) == 1
    assert len(matched(read_document(samples["N13"]["notation"])).unmatched_open) == 1


@pytest.mark.parametrize(
    "inside",
    [
        "Note: this is open", "Section A: Initial Provisions", "Article X: Loss and damage",
        "Option 1: No text", "low-emission", "the Parties - all of them", "A: B", "No text.",
        "Annex Z / III", "WTO: see above", "2010-2050", "EU law applies.",
    ],
)  # fmt: skip
def test_other_words_before_a_colon_are_no_parties(inside):
    assert attribution_in(inside, 0, len(inside)) is None


@pytest.mark.parametrize(
    ("inside", "verb", "parties"),
    [
        ("EU, CHE: should", Verb.SUPPORT, ["EU", "CHE"]),
        ("XYZ/QQ propose: words", Verb.PROPOSE, ["XYZ", "QQ"]),
        ("words – Norway", Verb.RETAIN, ["Norway"]),
        ("words - US, Canada delete", Verb.DELETE, ["US", "Canada"]),
        ("G77 and China: words", Verb.SUPPORT, ["G77 and China"]),
        ('EU: delete: "as appropriate"', Verb.DELETE, ["EU"]),
    ],
)
def test_other_manners_of_naming_parties(inside, verb, parties):
    found = attribution_in(inside, 0, len(inside))
    assert found is not None
    assert [p.text for p in found.parties(verb)] == parties
