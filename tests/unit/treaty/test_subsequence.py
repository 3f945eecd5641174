"""What two rows of tokens have in common, beside the table that everybody would draw."""

from hypothesis import given
from hypothesis import strategies as st

from app.treaty.subsequence import replaced

rows = st.lists(st.sampled_from(["shall", " ", "the", "sea", "人", "and"]), max_size=24)


def kept(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """Return what is left of both rows when what is replaced is taken out."""
    spans = list(replaced(old, new))
    out = [token for at, token in enumerate(old) if not any(b <= at < e for b, e, _, _ in spans)]
    put = [token for at, token in enumerate(new) if not any(b <= at < e for _, _, b, e in spans)]
    return out, put


def longest(old: list[str], new: list[str]) -> int:
    """Return how much two rows have in common, by the usual table."""
    before = [0] * (len(new) + 1)
    for one in old:
        row = [0]
        for at, other in enumerate(new):
            row.append(before[at] + 1 if one == other else max(row[at], before[at + 1]))
        before = row
    return before[-1]


@given(rows, rows)
def test_what_is_not_replaced_is_the_same_and_as_much_as_can_be(old, new):
    out, put = kept(old, new)

    assert out == put
    assert len(out) == longest(old, new)


@given(rows, rows)
def test_spans_are_in_order_change_something_and_never_adjoin(old, new):
    reached, written = -1, -1
    for begun, ended, put, done in replaced(old, new):
        assert old[begun:ended] != new[put:done]
        assert begun > reached and put > written
        reached, written = ended, done


@given(rows, rows, rows, rows)
def test_equal_ends_are_kept_whatever_stands_between(start, old, new, end):
    out, _ = kept([*start, *old, *end], [*start, *new, *end])

    assert out[: len(start)] == start
    assert out[len(out) - len(end) :] == end
