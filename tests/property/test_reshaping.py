"""From one version to the next: what is found gives the next version exactly, whatever the two."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.ids import ClauseId
from app.merge.reshaping import CannotFollowError, reshaping
from app.merge.structure import apply_operations
from app.treaty.instrument import Clause, Instrument, words_by_language
from app.treaty.rank import spread
from app.treaty.wording import Wording
from tests.treaty_strategies import instruments

WORDS = st.lists(
    st.sampled_from(
        ["ships", "noise", "whales", "seas", "shall", "may", "must", "limit", "report"]
    ),
    min_size=4,
    max_size=9,
)


@st.composite
def worded(draw, text: Instrument) -> Instrument:
    """The instrument with words in every clause."""
    for clause, _ in list(text.walk()):
        said = Wording(" ".join(draw(WORDS)))
        text = text.with_clause(replace(clause, wordings=words_by_language({"en": said})))
    return text


@st.composite
def versions(draw) -> tuple[Instrument, Instrument]:
    """A text and a later version of it: clauses gone, new, moved and reworded."""
    base = draw(worded(draw(instruments())))
    later: list[Clause] = [c for c, _ in base.walk()]
    gone = set(draw(st.lists(st.sampled_from(later), max_size=3))) if later else set()
    out: list[Clause] = []
    dropped: set[ClauseId] = set()
    for clause in later:
        if clause in gone or clause.parent in dropped:
            dropped.add(clause.id)
            continue
        rank = draw(st.sampled_from([clause.rank, clause.rank, clause.rank, b"\x02", b"\xf0"]))
        words = clause.wordings
        if not draw(st.integers(0, 4)):
            words = words_by_language({"en": Wording(" ".join(draw(WORDS)))})
        out.append(replace(clause, rank=rank, wordings=words))
    for extra, rank in enumerate(spread(draw(st.integers(0, 3)))):
        parent = draw(st.sampled_from([None, *(c.id for c in out)]))
        kind = draw(st.sampled_from([c.kind for c in later])) if later else None
        if kind is not None:
            id_ = ClauseId(b"new" + bytes((extra,)) * 13)
            new = words_by_language({"en": Wording(" ".join(draw(WORDS)))})
            out.append(Clause(id_, kind, parent, rank, "", "", new))
    version = Instrument.of(base.id, base.title, "en", out)
    return base, Instrument.of(base.id, "", "en", [c for c, _ in version.walk()])


@given(versions())
def test_what_is_found_makes_the_next_version_and_keeps_what_is_kept(pair):
    base, version = pair
    target = [c for c, _ in version.walk()]
    try:
        shape = reshaping(base, target, "en")
    except CannotFollowError:
        raise AssertionError("every version made here can be followed") from None
    made = base
    for phase in shape.phases:
        made = apply_operations(made, phase)
    for one in shape.rewordings:
        made = made.with_words(one.clause, "en", one.part, one.after)
    got = [(c.kind, d, c.wording("en")) for c, d in made.walk()]
    wanted = [(c.kind, d, c.wording("en")) for c, d in version.walk()]
    assert got == wanted
    kept = {c.id for c in target} & set(base.clauses)
    assert kept <= set(made.clauses)


@given(instruments())
def test_a_text_is_its_own_next_version_without_a_change(text):
    shape = reshaping(text, [c for c, _ in text.walk()], "en")
    assert shape.phases == ()
    assert shape.rewordings == ()
