"""Some clauses of a text, with what stands in them."""

from hypothesis import given
from hypothesis import strategies as st

from tests.treaty_strategies import instruments


@given(instruments(), st.data())
def test_parts_are_what_stands_in_any_of_them_once_and_in_order(text, data) -> None:
    ids = [clause.id for clause, _ in text.walk()]
    chosen = data.draw(st.lists(st.sampled_from(ids), max_size=4)) if ids else []
    found = [(clause.id, depth) for clause, depth in text.parts(chosen)]
    above = {id_: {id_, *(one.id for one in text.ancestors(id_))} for id_ in ids}
    assert [id_ for id_, _ in found] == [id_ for id_ in ids if above[id_] & set(chosen)]
    for id_, depth in found:
        assert depth == max(len(above[id_]) - len(above[one]) for one in above[id_] & set(chosen))
