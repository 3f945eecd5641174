"""Whatever is promoted, demoted and merged: not a word is lost, and their order stays."""

from hypothesis import given
from hypothesis import strategies as st
from rpds import HashTrieMap

from app.formats.arranging import CannotArrangeError, demoted, merged, promoted
from app.ids import ClauseId, InstrumentId, new_id
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.rank import spread
from app.treaty.wording import Wording


@st.composite
def texts(draw: st.DrawFn) -> tuple[Clause, ...]:
    """A text of up to twelve clauses, each below one of those before it on the way to the top."""
    count = draw(st.integers(1, 12))
    ids = [ClauseId(new_id()) for _ in range(count)]
    path: list[ClauseId] = []
    parents: list[ClauseId | None] = []
    for id_ in ids:
        depth = draw(st.integers(0, len(path)))
        del path[depth:]
        parents.append(path[-1] if path else None)
        path.append(id_)
    ranks = spread(count)
    return tuple(
        Clause(
            id_, ClauseKind.PARAGRAPH, parent, rank, "", f"{n}.",
            HashTrieMap({"en": Wording(f"text{n}", f"head{n}")}),
        )
        for n, (id_, parent, rank) in enumerate(zip(ids, parents, ranks, strict=True))
    )  # fmt: skip


def words(clauses: tuple[Clause, ...]) -> list[str]:
    """Every word in the order of the text, as an instrument of its own walks it."""
    text = Instrument.of(InstrumentId(new_id()), "", "en", clauses)
    found: list[str] = []
    for clause, _ in text.walk():
        wording = clause.wording("en")
        found += f"{clause.label} {wording.heading} {wording.text}".split()
    return found


@given(texts(), st.data())
def test_steps_keep_every_word_in_its_order(clauses: tuple[Clause, ...], data) -> None:
    before = words(clauses)
    for _ in range(6):
        clause = data.draw(st.sampled_from([c.id for c in clauses]))
        step = data.draw(st.sampled_from(["promote", "demote", "merge"]))
        try:
            if step == "promote":
                clauses = promoted(clauses, clause)
            elif step == "demote":
                clauses = demoted(clauses, clause)
            else:
                clauses = merged(clauses, clause, "en")
        except CannotArrangeError:
            continue
        assert words(clauses) == before


@given(texts(), st.data())
def test_parents_come_before_their_children_and_are_there(clauses, data) -> None:
    clause = data.draw(st.sampled_from([c.id for c in clauses]))
    for step in (promoted, demoted):
        try:
            made = step(clauses, clause)
        except CannotArrangeError:
            continue
        seen = set()
        for one in made:
            assert one.parent is None or one.parent in seen
            seen.add(one.id)
        assert seen == {c.id for c in clauses}
