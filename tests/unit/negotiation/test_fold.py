"""What acts do to the conference, and which have no effect."""

from dataclasses import replace

from builders import TEXT, a_clause, a_party, a_room, substitution

from app.ids import AmendmentId, EntryId
from app.merge.decisions import Disposition, Outcome, StructureDecision
from app.merge.operations import Deletion
from app.negotiation.access import Role
from app.negotiation.amendment import Life
from app.negotiation.conference import NoEffect
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    MembersSet,
    RevisionIssued,
)
from app.negotiation.text_hash import text_hash
from app.treaty.delta import Hunk


def test_an_amendment_is_numbered_by_its_delegation_and_found_by_its_clause():
    room = a_room("Each Party shall act.")
    room.amends("FRA", "1", "Each Party should act.")
    second = room.amends("FRA", "1", "Each Party must act.")
    assert room.conference.label(second) == "FRA-2"
    assert [room.conference.label(a.id) for a in room.conference.amendments_on(a_clause("1"))] == [
        "FRA-1",
        "FRA-2",
    ]


def test_two_devices_that_wrote_the_same_number_are_told_apart():
    room = a_room("Each Party shall act.")
    room.amends("FRA", "1", "Each Party should act.", number=1)
    twin = room.amends("FRA", "1", "Each Party must act.", number=1)
    assert room.conference.label(twin) == "FRA-1b"


def test_an_amendment_on_a_wording_that_never_was_has_no_effect():
    room = a_room("Each Party shall act.")
    entry = room.tables("FRA", substitution(a_clause("1"), "Other words.", "Still other words."))
    assert room.conference.refusals[entry].reason is NoEffect.BAD_DIFF
    assert not room.conference.amendments


def test_an_edit_that_does_not_give_the_wording_it_states_has_no_effect():
    room = a_room("Each Party shall act.")
    good = substitution(a_clause("1"), "Each Party shall act.", "Each Party should act.")
    entry = room.tables("FRA", replace(good, result=good.base))
    assert room.conference.refusals[entry].reason is NoEffect.BAD_DIFF


def test_an_amendment_to_a_clause_of_no_text_has_no_effect():
    room = a_room("Each Party shall act.")
    entry = room.tables("FRA", substitution(a_clause("none"), "a", "b"))
    assert room.conference.refusals[entry].reason is NoEffect.BAD_TARGET


def test_the_last_sponsor_to_withdraw_withdraws_the_amendment_and_a_joiner_retables_it():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    room.does("KEN", AmendmentCosponsored(first))
    room.does("FRA", AmendmentWithdrawn(first))
    assert room.conference.amendments[first].life is Life.TABLED
    room.does("KEN", AmendmentWithdrawn(first))
    assert room.conference.amendments[first].life is Life.WITHDRAWN
    room.does("NOR", AmendmentCosponsored(first))
    assert room.conference.amendments[first].life is Life.TABLED
    assert room.conference.amendments[first].sponsors == (a_party("NOR"),)


def test_nobody_is_named_a_sponsor_before_it_has_signed_that_very_version():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.", asked=(a_party("KEN"),))
    tabled = room.conference.amendments[first]
    assert (tabled.sponsors, tabled.asked) == ((a_party("FRA"),), (a_party("KEN"),))
    room.does("KEN", AmendmentCosponsored(first))
    joined = room.conference.amendments[first]
    assert (joined.sponsors, joined.asked) == ((a_party("FRA"), a_party("KEN")), ())
    second = room.amends("FRA", "1", "Each Party may act.", number=1, revises=first)
    revised = room.conference.amendments[second]
    assert (revised.sponsors, revised.asked) == ((a_party("FRA"),), (a_party("KEN"),))


def test_only_a_sponsor_withdraws():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    entry = room.does("KEN", AmendmentWithdrawn(first))
    assert room.conference.refusals[entry].reason is NoEffect.BAD_TARGET


def test_a_revised_version_keeps_its_number_and_supersedes_the_earlier():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    second = room.amends("FRA", "1", "Each Party may act.", number=1, revises=first)
    assert room.conference.label(second) == "FRA-1 rev.1"
    assert room.conference.amendments[first].life is Life.SUPERSEDED


def test_nobody_revises_another_delegations_amendment():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    entry = room.amends("KEN", "1", "Each Party may act.", number=1, revises=first)
    assert room.conference.refusals[EntryId(entry)].reason is NoEffect.BAD_TARGET


def test_who_has_left_the_sponsors_does_not_revise_what_others_still_stand_behind():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    room.does("KEN", AmendmentCosponsored(first))
    room.does("FRA", AmendmentWithdrawn(first))
    entry = room.amends("FRA", "1", "Each Party may act.", number=1, revises=first)
    assert room.conference.refusals[EntryId(entry)].reason is NoEffect.BAD_TARGET
    assert room.conference.amendments[first].life is Life.TABLED


def test_a_decision_makes_the_text_and_rules_on_the_amendment():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    room.decides("1", [Hunk(11, 16, "should")], [Disposition(first, Outcome.ADOPTED)])
    assert room.words("1") == "Each Party should act."
    assert room.conference.amendments[first].rulings[0].disposition.outcome is Outcome.ADOPTED


def test_a_decision_that_forgets_an_amendment_it_touches_has_no_effect():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    event = room.decision("1", [Hunk(11, 16, "should")], [Disposition(first, Outcome.ADOPTED)])
    entry = room.does("CHAIR", replace(event, dispositions=()), (Role.CHAIR,))
    assert room.conference.refusals[entry].reason is NoEffect.BAD_BODY
    assert room.words("1") == "Each Party shall act."


def test_a_refusal_without_a_reason_has_no_effect():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    entry = room.decides("1", [], [Disposition(first, Outcome.NOT_REFLECTED)])
    assert room.conference.refusals[entry].reason is NoEffect.BAD_BODY


def test_a_decision_whose_choices_do_not_give_its_wording_has_no_effect():
    room = a_room("Each Party shall act.")
    event = room.decision("1", [Hunk(11, 16, "should")])
    forged = replace(event.wordings[0], result="Each Party need not act.")
    entry = room.does("CHAIR", replace(event, wordings=(forged,)), (Role.CHAIR,))
    assert room.conference.refusals[entry].reason is NoEffect.BAD_DIFF
    assert room.words("1") == "Each Party shall act."


def test_of_two_decisions_at_one_base_the_chair_beats_the_deputy_in_either_order():
    for deputy_first in (True, False):
        room = a_room("Each Party shall act.")
        chairs = room.decision("1", [Hunk(11, 16, "must")])
        deputys = room.decision("1", [Hunk(11, 16, "may")])
        steps = [("KEN", deputys, Role.DEPUTY_CHAIR), ("CHAIR", chairs, Role.CHAIR)]
        ids = {}
        for code, event, role in steps if deputy_first else reversed(steps):
            ids[role] = room.does(code, event, (role,))
        assert room.words("1") == "Each Party must act."
        held = room.conference.decisions
        assert held[ids[Role.DEPUTY_CHAIR]].displaced_by == ids[Role.CHAIR]


def test_what_rested_on_a_displaced_decision_falls_with_it_and_the_rest_stands():
    room = a_room("Each Party shall act.", "Second article.")
    chairs = room.decision("1", [Hunk(11, 16, "must")])
    first = room.does("KEN", room.decision("1", [Hunk(11, 16, "may")]), (Role.DEPUTY_CHAIR,))
    then = room.does("KEN", room.decision("1", [Hunk(0, 4, "Every")]), (Role.DEPUTY_CHAIR,))
    room.decides("2", [Hunk(0, 6, "Another")])
    room.does("CHAIR", chairs, (Role.CHAIR,))
    assert room.words("1") == "Each Party must act."
    assert room.words("2") == "Another article."
    assert room.conference.decisions[first].displaced_by is not None
    assert room.conference.decisions[then].displaced_by is not None


def test_undoing_a_decision_takes_its_dispositions_back():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    entry = room.decides("1", [Hunk(11, 16, "should")], [Disposition(first, Outcome.ADOPTED)])
    room.decides("1", [Hunk(11, 17, "shall")], undoes=entry)
    assert room.words("1") == "Each Party shall act."
    assert room.conference.amendments[first].rulings == ()
    assert room.conference.decisions[entry].undone_by is not None


def test_a_deleted_article_is_gone_and_its_amendments_can_still_be_read():
    room = a_room("Each Party shall act.", "Second article.")
    late = substitution(a_clause("2"), "Second article.", "Second text.")
    drop = room.tables("FRA", Deletion(a_clause("2"), (a_clause("2"),)))
    decision = replace(
        room.decision("1", []),
        wordings=(),
        structure=(StructureDecision(Deletion(a_clause("2"), (a_clause("2"),)), (drop,), (drop,)),),
        dispositions=(Disposition(drop, Outcome.ADOPTED),),
    )
    room.does("CHAIR", decision, (Role.CHAIR,))
    assert a_clause("2") not in room.conference.texts[TEXT].base
    after = room.tables("KEN", late)
    assert AmendmentId(after) in room.conference.amendments


def test_an_amendment_that_stands_or_falls_together_is_not_torn():
    base = "The red fox and the blue bird."
    room = a_room(base)
    op = substitution(a_clause("1"), base, "The green fox and the grey bird.", whole=True)
    first = room.tables("FRA", op)
    event = room.decision("1", [Hunk(4, 7, "green")], [Disposition(first, Outcome.ADOPTED)])
    (unit,) = event.wordings[0].units
    torn = (
        replace(unit, start=4, end=7),
        replace(unit, start=20, end=24, chosen=(), hunks=()),
    )
    wordings = (replace(event.wordings[0], units=torn),)
    entry = room.does("CHAIR", replace(event, wordings=wordings), (Role.CHAIR,))
    assert room.conference.refusals[entry].reason is NoEffect.BAD_BODY
    said = (Disposition(first, Outcome.ADOPTED_IN_PART, "the bird stays blue"),)
    room.does("CHAIR", replace(event, wordings=wordings, dispositions=said), (Role.CHAIR,))
    assert room.words("1") == "The green fox and the blue bird."


def test_a_revision_freezes_the_text_and_its_symbol_is_used_once():
    room = a_room("Each Party shall act.")
    base = room.conference.texts[TEXT].base
    event = RevisionIssued(TEXT, "A/1/Rev.1", text_hash(base), b"\0" * 32, ())
    room.does("SEC", event, (Role.SECRETARIAT,))
    room.decides("1", [Hunk(11, 16, "must")])
    frozen = room.conference.texts[TEXT].revisions[0].text
    assert frozen[a_clause("1")].wording("en").text == "Each Party shall act."
    again = room.does("SEC", event, (Role.SECRETARIAT,))
    assert room.conference.refusals[again].reason is NoEffect.BAD_TARGET


def test_a_revision_is_of_the_decisions_that_its_issuer_held():
    room = a_room("Each Party shall act.")
    room.decides("1", [Hunk(11, 16, "must")])
    chair = room.acts[-1].device
    frozen = text_hash(room.conference.texts[TEXT].base)
    room.decides("1", [Hunk(0, 4, "Every")])
    event = RevisionIssued(TEXT, "A/1/Rev.1", frozen, b"\0" * 32, ((chair, 1),))
    room.does("SEC", event, (Role.SECRETARIAT,))
    held = room.conference.texts[TEXT].revisions[0].text
    assert held[a_clause("1")].wording("en").text == "Each Party must act."


def test_a_group_has_the_members_that_the_secretariat_states():
    room = a_room("x")
    room.does("SEC", MembersSet(a_party("EU"), (a_party("FRA"),)), (Role.SECRETARIAT,))
    assert room.conference.parties[a_party("EU")].members == (a_party("FRA"),)


def test_an_amendment_that_names_an_unknown_cosponsor_has_no_effect():
    room = a_room("Each Party shall act.")
    op = substitution(a_clause("1"), "Each Party shall act.", "Each Party may act.")
    event = AmendmentTabled(1, TEXT, (op,), "", None, (a_party("nobody"),))
    entry = room.does("FRA", event)
    assert room.conference.refusals[entry].reason is NoEffect.BAD_TARGET
