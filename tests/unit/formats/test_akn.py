"""Akoma Ntoso of our own: valid by the strict schema, the same bytes again, nothing lost."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.akn.eids import eids, number_token
from app.formats.akn.importing import document_of, read_text
from app.formats.akn.model import (
    AknText,
    ClauseState,
    DocumentType,
    Identity,
    Modification,
    Party,
    Seal,
    Unit,
)
from app.formats.akn.write import write
from app.formats.imported import ImportedText
from app.formats.registry import Format
from app.formats.registry import read_text as read_words
from app.formats.view import RenderedClause, Segment, SegmentKind, base_view, plain, written
from app.ids import ClauseId, InstrumentId
from app.resources import read_resource
from app.settings import UN_LANGUAGES
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.numbering import labels
from app.treaty.words import words_of
from tests.akn_schema import faults

K = ClauseKind
S = SegmentKind
IDENTITY = Identity("Conference on Cyberspace", "2026-03-01", "2026-03-09", "A/CONF.1/L.1", "en")
PARTIES = (Party("FRA", "France"), Party("NOR", "Norway"))


def akn(instrument: Instrument, language: str = "en", **changes: object) -> AknText:
    """A text without proposals, as the exporter makes one."""
    words = words_of(instrument.language)
    printed = {
        i: label.text
        for i, label in labels(instrument, language, words_of(language), words).items()
    }
    numbers = {i: label.number for i, label in labels(instrument, language, words).items()}
    names = eids(instrument.walk(), numbers, words)
    view = base_view(instrument, language, printed)
    units = tuple(Unit(row, names[row.clause.id]) for row in view.clauses)
    whole = AknText(
        DocumentType.DRAFT,
        instrument.title,
        replace(IDENTITY, language=language),
        units,
        PARTIES,
        (),
        Seal("ab", "cd", "ef"),
    )
    return replace(whole, **changes)


def instrument_of(text: ImportedText) -> Instrument:
    return Instrument.of(InstrumentId(b"i" * 16), text.title, text.language, text.clauses)


@pytest.fixture(scope="module")
def demo() -> Instrument:
    return instrument_of(read_words(read_resource("demo/convention.md"), Format.MARKDOWN, "en"))


def rows(text: ImportedText) -> list[tuple[object, ...]]:
    return [
        (c.id, d, c.kind, c.label, c.wording(text.language)) for c, d in instrument_of(text).walk()
    ]


@pytest.mark.parametrize("type_", list(DocumentType))
def test_a_treaty_is_valid_and_written_again_to_the_byte(demo: Instrument, type_: DocumentType):
    text = akn(demo, type=type_)
    data = write(text)
    assert faults(data) == []
    assert f'<{type_.value} name="treaty"'.encode() in data
    again = document_of(data)
    assert shape(again) == shape(text)
    assert replace(again, units=text.units) == text
    assert write(again) == data


def shape(text: AknText) -> list[tuple[object, ...]]:
    """Everything that a file keeps of the clauses."""
    return [
        (u.row.clause.id, u.row.clause.kind, replace(u.row, clause=CLAUSE), replace(u, row=ROW))
        for u in text.units
    ]


CLAUSE = Clause(ClauseId(bytes(16)), ClauseKind.NOTE, None, b"m")
ROW = RenderedClause(CLAUSE, 0, "")


def test_the_text_comes_back_with_its_ids(demo: Instrument):
    text = read_text(write(akn(demo)))
    assert text.warnings == ()
    assert (text.title, text.language) == (demo.title, "en")
    assert [(c.id, c.kind, c.wording("en")) for c in text.clauses] == [
        (c.id, c.kind, c.wording("en")) for c, _ in demo.walk()
    ]
    again = instrument_of(text)
    assert write(akn(again)) == write(akn(demo))


@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_a_version_in_each_language_is_valid_and_names_the_clauses_alike(
    demo: Instrument, language: str
):
    file = write(akn(demo, language))
    assert faults(file) == []
    names = re.findall(rb' eId="([^"]*)" GUID', file)
    assert names == re.findall(rb' eId="([^"]*)" GUID', write(akn(demo)))
    code = {"ar": "ara", "zh": "zho", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa"}[language]
    assert f'FRBRlanguage language="{code}"'.encode() in file
    assert document_of(file).identity.language == language


def test_names_follow_the_naming_convention(demo: Instrument):
    names = {u.row.label: u.eid for u in akn(demo).units}
    assert names["Part I"] == "part_I"
    assert names["Article 3"] == "art_3"
    paragraph = next(u for u in akn(demo).units if u.eid.startswith("art_3__para"))
    assert paragraph.eid == "art_3__para_1"


@pytest.mark.parametrize(
    ("number", "language", "token"),
    [
        ("4 bis", "en", "4bis"),
        ("9.1.2", "en", "9-1-2"),
        ("IV", "en", "IV"),
        ("a", "en", "a"),
        ("五之二", "zh", "5bis"),
        ("٥ مكرراً", "ar", "5bis"),
        ("4 бис", "ru", "4bis"),
        ("", "en", ""),
    ],
)
def test_a_number_as_it_stands_in_a_name(number: str, language: str, token: str):
    assert number_token(number, words_of(language)) == token


CONTESTED = (
    Segment(S.PLAIN, "Each Party "),
    Segment(S.BRACKETED, "shall", of_base=True),
    Segment(S.BRACKETED, "should", ("FRA", "NOR")),
    Segment(S.PLAIN, " act"),
    Segment(S.INSERTED, " and report", ("NOR",)),
    Segment(S.DELETED, ", as appropriate", ("FRA",)),
    Segment(S.PLAIN, "."),
)


def one(*units: Unit) -> AknText:
    return AknText(DocumentType.DRAFT, "Draft", IDENTITY, units, PARTIES)


def unit(kind: ClauseKind, name: int, *text: Segment, depth: int = 0, label: str = "") -> Unit:
    clause = Clause(ClauseId(name.to_bytes(16, "big")), kind, None, b"m", "", label)
    return Unit(RenderedClause(clause, depth, label, (), text), f"u_{name}")


def test_contested_words_keep_their_brackets_and_say_by_whom():
    held = replace(
        unit(K.ARTICLE, 1, *CONTESTED, label="Article 1"), state=ClauseState.BRACKETED, wid="art_9"
    )
    modification = Modification("NOR-1", "substitution", "substitution", "u_1", "/akn/un/amendment")
    text = replace(one(held), modifications=(modification,))
    file = write(text)
    assert faults(file) == []
    shown = re.sub(r"<[^>]+>", "", file.decode())
    assert written(CONTESTED) in shown
    assert b'tx:by="FRA; NOR"' in file
    assert b'refersTo="#party_NOR"' in file
    assert b'wId="art_9"' in file
    assert b'tx:state="bracketed"' in file
    again = document_of(file)
    assert again.units[0].row.text == CONTESTED
    assert again.modifications == (modification,)
    imported = read_text(file)
    assert imported.clauses[0].wording("en").text == written(CONTESTED)
    assert "proposals" in imported.warnings[0].message


def test_a_preamble_rows_of_a_table_and_an_annex_have_their_elements():
    units = (
        unit(K.TITLE, 1, *plain("Convention")),
        unit(K.PREAMBLE, 2, *plain("The Parties,")),
        unit(K.RECITAL, 3, *plain("Recalling"), depth=1),
        unit(K.SUBPARAGRAPH, 4, *plain("one"), depth=2, label="(a)"),
        unit(K.CHAPEAU, 5, *plain("Have agreed:"), depth=1),
        unit(K.ARTICLE, 6, label="Article 1"),
        unit(K.CHAPEAU, 7, *plain("For the purposes:"), depth=1),
        unit(K.SUBPARAGRAPH, 8, *plain("x"), depth=1, label="(a)"),
        unit(K.CLOSING, 9, *plain("and so on."), depth=1),
        unit(K.CLOSING, 10, *plain("Done at Geneva.")),
        unit(K.SIGNATURE, 11, *plain("For Norway")),
        unit(K.ANNEX, 12, label="Annex I"),
        unit(K.TABLE_ROW, 13, *plain("State | Share"), depth=1),
        unit(K.TABLE_ROW, 14, *plain("Norway | 101"), depth=1),
    )
    file = write(one(*units))
    assert faults(file) == []
    for piece in (
        "<preface>",
        "<recitals ",
        "<intro ",
        "<wrapUp ",
        "<conclusions>",
        "<attachment ",
    ):
        assert piece in file.decode()
    assert file.count(b"<td>") == 4
    assert shape(document_of(file)) == shape(one(*units))


KINDS = st.sampled_from(list(ClauseKind))
WORDS = st.text(
    st.sampled_from([*"ab <&>\"'[]|;:%\n\t", "é", "ش", "条", "\u00a0", "😀"]), max_size=12
)


@st.composite
def texts(draw: st.DrawFn) -> AknText:
    """Any tree at all, however clauses stand in one another, with any words."""
    units: list[Unit] = []
    depth = 0
    for number in range(draw(st.integers(1, 12))):
        depth = draw(st.integers(0, depth + 1)) if units else 0
        segments = st.lists(
            st.builds(
                Segment,
                st.sampled_from([k for k in S if k is not S.PLAIN]),
                WORDS.filter(bool),
                st.lists(WORDS.filter(lambda w: bool(w.strip())), max_size=2).map(tuple),
                st.booleans(),
                st.booleans(),
                st.just(0),
            )
            | WORDS.filter(bool).map(lambda w: Segment(S.PLAIN, w)),
            max_size=3,
        ).map(joined)
        made = unit(
            draw(KINDS), number, depth=depth, label=draw(st.sampled_from(["", "1.", "(a)"]))
        )
        row = replace(made.row, heading=draw(segments), text=draw(segments))
        units.append(replace(made, row=row))
    return one(*units)


def joined(segments: list[Segment]) -> tuple[Segment, ...]:
    """Segments as the merge makes them: no two plain ones side by side."""
    found: list[Segment] = []
    for one_ in segments:
        if found and found[-1].kind is S.PLAIN and one_.kind is S.PLAIN:
            continue
        found.append(
            one_ if one_.kind is S.PLAIN or one_.sponsors else one_._replace(named_after=False)
        )
    return tuple(found)


@settings(deadline=None)
@given(texts())
def test_any_tree_is_written_valid_and_read_back_the_same(text: AknText):
    file = write(text)
    assert faults(file) == []
    again = document_of(file)
    assert shape(again) == shape(text)
    assert write(again) == file
