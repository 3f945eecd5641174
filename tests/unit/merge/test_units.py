"""Units, readings and the rolling text: small cases a delegate would recognise."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.merge.changes import Changes
from app.merge.choice import (
    CannotStandTogetherError,
    ChoicesError,
    NoOrderError,
    NotInUnitError,
    aligned_for,
    choose,
    choose_whole,
    compose,
    in_own_words,
    overlapping,
    own_wording,
    wording_after,
)
from app.merge.clause import LiveHunks, WholeKind, merge_wording
from app.merge.decisions import Disposition, Outcome, UnitChoice
from app.merge.outcomes import TornError, check_whole, proposed_outcomes, torn
from app.merge.rolling import Agreed, Attribution, Contested, Notation, render, segments
from app.merge.spacing import FaultKind, repaired, spacing_faults
from app.merge.touching import Blanks
from app.merge.units import Backing, name_of
from app.treaty.delta import Hunk, HunksError, apply_hunks
from app.treaty.diff import hunks_between, whole_hunk
from tests.strategies import amendment_id

BASE = "Each Party shall take measures, as appropriate, to protect the sea."


def by(number, *sponsors, code=None):
    return Backing(amendment_id(number), (code or sponsors[0], number, 0), sponsors)


def edit(number, new, *sponsors, base=BASE, **how):
    return LiveHunks(by(number, *sponsors), hunks_between(base, new), **how)


def changed(old, new, base=BASE):
    assert base.count(old) == 1
    return base.replace(old, new)


SHOULD = edit(1, changed("shall", "should"), "EU", "CHE")
COASTAL = edit(2, changed("the sea", "the sea and its coastal waters"), "NOR")
OMIT = edit(3, changed(", as appropriate,", ""), "EU")


def test_edits_of_different_words_are_units_of_their_own():
    merge = merge_wording(BASE, [SHOULD, COASTAL, OMIT])
    assert [BASE[u.start : u.end] for u in merge.units] == ["shall", ", as appropriate,", ""]
    assert not merge.collisions
    assert merge.brackets == 3


def test_the_rolling_text_is_in_the_notation_of_negotiation():
    assert render(merge_wording(BASE, [SHOULD, COASTAL, OMIT])) == (
        'Each Party [shall][EU, CHE: should] take measures[EU: delete: ", as appropriate,"] to '
        "protect the sea [NOR: and its coastal waters]."
    )


def test_attribution_can_stand_behind_in_names_or_not_at_all():
    merge = merge_wording(BASE, [SHOULD])
    behind = Notation(Attribution.AFTER, {"CHE": "Switzerland"})
    assert "[shall][should - EU, Switzerland]" in render(merge, behind)
    assert "[shall][should] take" in render(merge, Notation(Attribution.OFF))


def test_equal_proposals_are_one_reading_with_all_sponsors():
    other = edit(9, changed("shall", "should"), "USA")
    (unit,) = merge_wording(BASE, [other, SHOULD]).units
    assert not unit.is_collision
    assert unit.readings[1].sponsors == ("EU", "CHE", "USA")


def test_a_retention_stands_behind_every_base_reading():
    merge = merge_wording(BASE, [SHOULD], retained=[by(7, "RUS")])
    assert merge.units[0].base.sponsors == ("RUS",)
    assert "[RUS: shall][EU, CHE: should]" in render(merge)


def test_two_readings_of_one_word_collide_and_show_in_order_of_display():
    may = edit(4, changed("shall", "may"), "AUS")
    merge = merge_wording(BASE, [SHOULD, may])
    (unit,) = merge.collisions
    assert [r.text for r in unit.readings] == ["shall", "may", "should"]
    assert "[shall][AUS: may][EU, CHE: should]" in render(merge)


def test_a_deletion_beside_another_reading_names_the_words_once():
    other = edit(5, changed(", as appropriate,", " promptly"), "CAN")
    assert "measures[, as appropriate,][CAN:  promptly][EU: delete] to" in render(
        merge_wording(BASE, [OMIT, other])
    )


def test_replaced_ranges_that_merely_adjoin_do_not_touch():
    live = [
        LiveHunks(by(1, "A"), (Hunk(0, 3, "xyz"),)),
        LiveHunks(by(2, "B"), (Hunk(3, 6, "uvw"),)),
    ]
    assert len(merge_wording("abcdef", live).units) == 2


def test_an_insertion_beside_a_replacement_touches_also_over_blanks():
    live = [
        LiveHunks(by(1, "A"), (Hunk(0, 3, "xyz"),)),
        LiveHunks(by(2, "B"), (Hunk(5, 5, " uvw"),)),
    ]
    assert len(merge_wording("abc  def", live).units) == 1


def test_many_insertions_into_a_long_run_of_blanks_cost_one_look_at_it():
    base = " " * 200_000
    hunks = tuple(Hunk(at, at, "x") for at in range(0, 200_000, 10))
    begin = time.process_time()
    (unit,) = merge_wording(base, [LiveHunks(by(1, "A"), hunks)]).units
    assert time.process_time() - begin < 5  # a look for each takes four times as long
    assert unit.start == 0
    assert len(unit.contributions[0].hunks) == 20_000


def test_many_insertions_into_a_long_run_of_blanks_cost_one_look_when_it_is_decided_on():
    base = " " * 200_000
    chosen = Hunk(100_000, 100_000, "x")
    changes = Changes.of(base, [UnitChoice(0, len(base), (), (), (chosen,))])
    begin = time.process_time()
    assert all(changes.touched_by(Hunk(at, at, "y")) for at in range(0, 200_000, 10))
    assert time.process_time() - begin < 5


@given(st.text(" \u3000ab.", max_size=12), st.data())
def test_the_blanks_around_a_place_are_the_same_whatever_was_asked_before(
    base: str, data: st.DataObject
):
    blanks = Blanks(base)
    for at in data.draw(st.lists(st.integers(0, len(base)), max_size=6)):
        begins, ends = blanks.around(at)
        assert (base[:begins], base[ends:]) == (base[:at].rstrip(), base[at:].lstrip())


def test_one_change_aligned_in_two_ways_is_added_once():
    base = "Each Party shall act."
    live = [
        LiveHunks(by(1, "A"), (Hunk(16, 16, " shall"),)),
        LiveHunks(by(2, "B"), (Hunk(11, 11, "shall "),)),
    ]
    merge = merge_wording(base, live)
    (unit,) = merge.units
    choice = choose(unit, unit.readings[1])
    assert wording_after(base, [choice]) == "Each Party shall shall act."
    assert choice.chosen == (amendment_id(1), amendment_id(2))
    (alignment,) = aligned_for(merge, [choice])
    assert alignment.amendment == amendment_id(1)
    assert alignment.hunks == live[1].hunks  # "=11…" sorts before "=16…"


def test_segments_hold_the_base_and_every_reading_exactly():
    parts = segments(merge_wording(BASE, [SHOULD, COASTAL]))
    words = [p.text if isinstance(p, Agreed) else p.unit.base.text for p in parts]
    assert "".join(words) == BASE
    assert sum(isinstance(p, Contested) for p in parts) == 2


def test_hunks_that_do_not_fit_are_refused():
    with pytest.raises(HunksError):
        merge_wording("short", [SHOULD])


# Composed readings

TAKE = edit(1, changed("take", "adopt"), "FRA")
PROMPTLY = edit(2, changed("take", "take promptly"), "JPN")
FULLY = edit(3, changed("take", "take fully"), "KEN")


def test_amendments_that_do_not_overlap_can_stand_together():
    merge = merge_wording(BASE, [TAKE, PROMPTLY])
    (unit,) = merge.units
    assert overlapping(unit, [amendment_id(1)]) == frozenset()
    reading = compose(BASE, unit, [amendment_id(2), amendment_id(1)])
    assert reading.text == "adopt promptly"
    assert reading.sponsors == ("FRA", "JPN")
    assert "shall adopt promptly measures" in wording_after(BASE, [choose(unit, reading)])


def test_ticking_one_disables_those_it_overlaps():
    other = edit(5, changed("take measures", "act"), "USA")
    (unit,) = merge_wording(BASE, [TAKE, PROMPTLY, other]).units
    assert overlapping(unit, [amendment_id(1)]) == {amendment_id(5)}
    with pytest.raises(CannotStandTogetherError, match="FRA-1 and USA-5"):
        compose(BASE, unit, [amendment_id(1), amendment_id(5)])


def test_two_insertions_at_one_point_need_their_order():
    (unit,) = merge_wording(BASE, [PROMPTLY, FULLY]).units
    both = [amendment_id(3), amendment_id(2)]
    assert overlapping(unit, both[:1]) == frozenset()
    with pytest.raises(NoOrderError):
        compose(BASE, unit, both)
    assert compose(BASE, unit, both, in_order=True).text == " fully promptly"
    assert compose(BASE, unit, both[::-1], in_order=True).text == " promptly fully"


def test_a_shared_hunk_is_applied_once():
    both = edit(8, changed("take", "adopt promptly"), "CAN")
    more = LiveHunks(by(9, "GBR"), (*TAKE.hunks, Hunk(BASE.index(" to"), BASE.index(" to"), " so")))
    merge = merge_wording(BASE, [TAKE, more, both])
    unit = merge.units[0]
    assert compose(BASE, unit, [amendment_id(1), amendment_id(9)]).text == "adopt"


def test_an_amendment_elsewhere_cannot_be_composed():
    (unit,) = merge_wording(BASE, [TAKE]).units
    with pytest.raises(NotInUnitError):
        compose(BASE, unit, [amendment_id(4)])


# Whole readings

OTHER = "States are encouraged to protect the sea."


def test_an_alternative_makes_no_units_and_stands_beside_the_merged_text():
    other = LiveHunks(by(6, "CHN"), whole_hunk(BASE, OTHER), alternative=True)
    merge = merge_wording(BASE, [SHOULD, other])
    assert len(merge.units) == 1
    assert [w.kind for w in merge.wholes] == [WholeKind.MERGED, WholeKind.ALTERNATIVE]
    assert render(merge).endswith(f"the sea.][CHN: {OTHER}]")
    assert merge.brackets == 2


def test_equal_alternatives_converge_and_choosing_one_touches_everything():
    live = [
        SHOULD,
        LiveHunks(by(6, "CHN"), whole_hunk(BASE, OTHER), alternative=True),
        LiveHunks(by(5, "BRA"), whole_hunk(BASE, OTHER), alternative=True),
    ]
    merge = merge_wording(BASE, live)
    assert merge.wholes[1].sponsors == ("BRA", "CHN")
    choice = choose_whole(merge, merge.wholes[1])
    assert wording_after(BASE, [choice]) == OTHER
    assert choice.amendments == (amendment_id(5), amendment_id(6), amendment_id(1))
    assert proposed_outcomes([choice]) == {
        amendment_id(5): Outcome.ADOPTED,
        amendment_id(6): Outcome.ADOPTED,
        amendment_id(1): Outcome.NOT_REFLECTED,
    }


def test_the_deletion_of_the_clause_is_a_whole_reading():
    merge = merge_wording(BASE, [], deleted=[by(4, "USA")], retained=[by(5, "RUS")])
    assert render(merge) == f"[RUS: {BASE}][USA: delete]"
    with pytest.raises(NotInUnitError):
        choose_whole(merge, merge.wholes[1])


# The chair's own words, atomic amendments, choices that do not fit


def test_own_words_equal_to_a_reading_are_that_reading():
    (unit,) = merge_wording(BASE, [SHOULD]).units
    choice = in_own_words(BASE, unit, "should")
    assert (choice.own, choice.chosen) == (False, (amendment_id(1),))
    assert in_own_words(BASE, unit, "must").own


def test_an_own_wording_credits_what_it_takes_and_owns_the_rest():
    merge = merge_wording(BASE, [SHOULD, COASTAL, OMIT])
    text = changed("shall take", "should take").replace("as appropriate", "where appropriate")
    taken, owned, left = own_wording(merge, text)
    assert (taken.own, taken.chosen) == (False, (amendment_id(1),))
    assert (owned.own, owned.amendments) == (True, (amendment_id(3),))
    assert (left.own, left.chosen, left.hunks) == (False, (), ())
    assert wording_after(BASE, [taken, owned, left]) == text


def test_an_atomic_amendment_is_not_torn_without_a_reason():
    text = changed("shall", "should").replace("sea", "ocean")
    merge = merge_wording(BASE, [edit(1, text, "FRA", whole=True)])
    first, second = merge.units
    some = [choose(first, first.readings[1]), choose(second, second.base)]
    assert torn(merge, some) == (amendment_id(1),)
    assert torn(merge, some[:1]) == (amendment_id(1),)
    for outcome, reason in ((Outcome.ADOPTED, "x"), (Outcome.ADOPTED_IN_PART, "")):
        with pytest.raises(TornError, match="FRA-1"):
            check_whole(
                merge, some, {amendment_id(1): Disposition(amendment_id(1), outcome, reason)}
            )
    given = Disposition(amendment_id(1), Outcome.ADOPTED_IN_PART, "The sea is defined.")
    check_whole(merge, some, {amendment_id(1): given})
    both = [choose(u, u.readings[1]) for u in merge.units]
    assert torn(merge, both) == ()
    assert torn(merge, [choose(u, u.base) for u in merge.units]) == ()


@pytest.mark.parametrize(
    "choices",
    [
        [UnitChoice(2, 4, (), (), ()), UnitChoice(3, 5, (), (), ())],
        [UnitChoice(3, 3, (), (), ()), UnitChoice(3, 3, (), (), ())],
        [UnitChoice(2, 4, (), (), (Hunk(1, 3, "x"),))],
        [UnitChoice(2, 4, (), (), (Hunk(3, 4, "x"), Hunk(2, 3, "y")))],
        [UnitChoice(2, 400, (), (), ())],
        [UnitChoice(2, 4, (), (amendment_id(1),), ())],
    ],
)
def test_choices_that_do_not_fit_are_refused(choices):
    with pytest.raises(ChoicesError):
        wording_after(BASE, choices)


def test_amendments_are_named_as_people_cite_them():
    assert name_of(("FRA", 12, 0)) == "FRA-12"
    assert name_of(("FRA", 12, 1)) == "FRA-12 rev.1"


# Spacing


def composed(base, *news):
    merge = merge_wording(base, [edit(i, n, "A", base=base) for i, n in enumerate(news)])
    choices = [choose(u, u.readings[1]) for u in merge.units]
    text = wording_after(base, choices)
    faults = spacing_faults(base, choices, text, [apply_hunks(base, x.hunks) for x in merge.live])
    return text, faults


def test_two_deletions_that_each_leave_a_comma_are_listed_with_a_repair():
    text, faults = composed("h, i, j, b", "h, i, b", "h, j, b")
    assert text == "h, b"
    assert not faults
    text, faults = composed("Take h i, j, b now", "Take h, j, b now", "Take h i,, b now")
    assert text == "Take h,, b now"
    assert not faults  # somebody wrote it so: the second amendment's own wording


def test_a_fault_of_the_seam_is_listed_once_and_mended():
    base = "Take a, b, c."
    choices = [UnitChoice(7, 9, (), (), (Hunk(7, 9, ""),))]
    text = wording_after(base, choices)
    (fault,) = spacing_faults(base, choices, text, [])
    assert (text, fault.kind) == ("Take a,, c.", FaultKind.DOUBLED_MARK)
    assert repaired(text, [fault]) == "Take a, c."


@pytest.mark.parametrize(
    ("base", "hunk", "kind", "mended"),
    [
        ("a b c", Hunk(2, 3, ""), FaultKind.DOUBLED_BLANK, "a c"),
        ("a b, c", Hunk(2, 3, ""), FaultKind.BLANK_BEFORE_MARK, "a, c"),
        ("a b c", Hunk(3, 5, " "), FaultKind.BLANK_AT_END, "a b"),
        ("a, b c", Hunk(0, 1, ""), FaultKind.LEADING_MARK, "b c"),
        ("aa bb", Hunk(2, 3, ""), FaultKind.MISSING_BLANK, "aa bb"),
        ("aa, bb", Hunk(3, 4, ""), FaultKind.MISSING_BLANK, "aa, bb"),
        ("人，民，权", Hunk(2, 3, ""), FaultKind.DOUBLED_MARK, "人，权"),
    ],
)
def test_each_kind_of_fault_has_its_repair(base, hunk, kind, mended):
    choices = [UnitChoice(hunk.start, hunk.end, (), (), (hunk,))]
    text = wording_after(base, choices)
    (fault,) = spacing_faults(base, choices, text, [])
    assert fault.kind is kind
    assert repaired(text, [fault]) == mended


def test_what_was_there_before_is_left_alone():
    base = "Recalling ,, Article 5 ; and  noting"
    choices = [UnitChoice(13, 20, (), (), (Hunk(13, 20, "article"),))]
    assert not spacing_faults(base, choices, wording_after(base, choices), [])


def test_an_ellipsis_an_abbreviation_and_french_spacing_are_no_faults():
    base = "x"
    choices = [UnitChoice(0, 1, (), (), (Hunk(0, 1, "etc., and so on ... “mot\u00a0; mot”"),))]
    assert not spacing_faults(base, choices, wording_after(base, choices), [])
