"""Events and their bytes: there and back the same; anything else refused."""

from dataclasses import replace

import pytest
from builders import TEXT, a_clause, a_party, an_id, clauses_of, substitution

from app.codec import decode, encode
from app.ids import AmendmentId, ClauseId, DeviceId, EntryId
from app.merge.decisions import (
    Alignment,
    Disposition,
    Outcome,
    StructureDecision,
    UnitChoice,
    WordingDecision,
)
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    NewClause,
    Relocation,
    Retention,
    Split,
)
from app.negotiation.conference import NoEffect
from app.negotiation.events import (
    KIND_OF,
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    MembersSet,
    RevisionIssued,
)
from app.negotiation.language_events import (
    CheckedClause,
    Rendered,
    TranslationChecked,
    TranslationLaid,
)
from app.negotiation.revision_events import (
    ClauseNumber,
    Corrected,
    Correction,
    LineStart,
    Renumbered,
    RevisionPaged,
)
from app.negotiation.stand_events import (
    AmendmentSubject,
    AssentGiven,
    AttributionRule,
    BisRule,
    ClauseSubject,
    Commenters,
    PositionTaken,
    Profile,
    ReadingSubject,
    RedLineSet,
    RulesSet,
    SessionSet,
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
    Stage,
    Stance,
    Status,
    StatusSet,
)
from app.negotiation.talk_events import Commented, OnAmendment, OnClause
from app.record.content import unlawful
from app.record.event_codec import kind_of, read_event, write_event
from app.record.fields import BodyError
from app.treaty.delta import Hunk
from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part, Wording, WordingHash

ONE, TWO = a_clause("1"), a_clause("2")
HASH = WordingHash(an_id("hash", 32))
FIRST = AmendmentId(an_id("first", 32))
NEW = NewClause(
    ClauseId(an_id("new")), ClauseKind.PARAGRAPH, None, b"\x80", "4 bis", "4 bis.",
    (("ar", Wording("نص")), ("en", Wording("Words", "Heading"))),
)  # fmt: skip
OPERATIONS = (
    substitution(ONE, "Each Party shall act.", "Each Party should act.", whole=True),
    Insertion(ONE, b"\x81", (NEW, replace(NEW, id=ClauseId(an_id("below")), parent=NEW.id))),
    Deletion(TWO, (TWO, ONE)),
    Relocation(ONE, None, b"\x10"),
    Split(ONE, "en", HASH, 7, ClauseId(an_id("second")), "1 bis"),
    Join(ONE, TWO, "; "),
    Retention(ONE),
)
UNIT = UnitChoice(3, 9, (FIRST,), (FIRST,), (Hunk(3, 9, "words"),), own=False)
WORDING = WordingDecision(
    ONE, "en", Part.HEADING, None, HASH, (UNIT,), "Result", HASH,
    (Alignment(FIRST, (Hunk(0, 1, "x"),)),),
)  # fmt: skip
REVISION = EntryId(an_id("revision", 32))
EVENTS = (
    RulesSet("A/CONF.1", "en"),
    MembersSet(a_party("EU"), (a_party("FRA"),)),
    ClausesLaid(TEXT, "A treaty", "en", clauses_of(["One.", "Two."]), 1, 2),
    AmendmentTabled(3, TEXT, OPERATIONS, "because", FIRST, (a_party("KEN"),)),
    AmendmentTabled(1, TEXT, OPERATIONS[:1], "", None, ()),
    AmendmentWithdrawn(FIRST),
    AmendmentCosponsored(FIRST),
    DecisionMade(
        TEXT,
        (WORDING, replace(WORDING, follows=EntryId(an_id("d", 32)))),
        (StructureDecision(OPERATIONS[1], (FIRST,), (FIRST,)), StructureDecision(None, (), ())),
        (Disposition(FIRST, Outcome.NOT_REFLECTED, "no"),),
        EntryId(an_id("undone", 32)),
    ),
    RevisionIssued(TEXT, "A/1/Rev.1", HASH, HASH, ((DeviceId(an_id("dev", 32)), 12),)),
    AmendmentTabled(1, TEXT, OPERATIONS[:1], "", None, (), FIRST),
    Commented(OnClause(ONE), "Why so?", None, ()),
    Commented(
        OnAmendment(FIRST), "Yes.", EntryId(an_id("c", 32)), (a_party("FRA"), a_party("KEN"))
    ),
    TranslationLaid(TEXT, "fr", (Rendered(ONE, Wording("Les Parties", "Objet"), HASH),)),
    TranslationChecked(
        TEXT, "fr", (CheckedClause(ONE, HASH, HASH), CheckedClause(TWO, HASH, HASH))
    ),
    Renumbered(TEXT, (ClauseNumber(ONE, "6", "Article 6"),), (WORDING,)),
    Corrected(TEXT, REVISION, "A/1/Rev.1/Corr.1", (Correction(WORDING, "a slip"),)),
    RevisionPaged(REVISION, "en", HASH, 3, ((LineStart(0, 2, 0), LineStart(700, 0, 81)), ()), 1, 2),
    RulesSet(
        "A/CONF.1", "en", ("en", "fr"), AttributionRule.AFTER, True, Profile.MARKS,
        BisRule.ALTERNATIVE, 2, Commenters.OBSERVERS_TOO, True, 48, 24,
    ),
    PositionTaken(AmendmentSubject(FIRST), Stance.OPPOSES, "never"),
    PositionTaken(ReadingSubject(ONE, "en", Part.TEXT, HASH, 11, 16, "should"), Stance.SUPPORTS),
    PositionTaken(ClauseSubject(ONE, HASH), Stance.TAKEN_BACK),
    SessionSet(TEXT, (ONE, TWO), Stage.SECOND, False, 1_800_000_000_000, "until noon"),
    SessionSet(TEXT, (), Stage.THIRD, True),
    StatusSet(TEXT, (ONE,), Status.AD_REFERENDUM, "", HASH),
    AssentGiven(TEXT, (ONE,), HASH, False),
    SilenceStarted(TEXT, (), HASH, "the text as a whole", 1_800_000_000_000, "72 hours"),
    SilenceBroken(EntryId(an_id("silence", 32)), "we cannot"),
    SilenceClosed(EntryId(an_id("silence", 32)), ((DeviceId(an_id("dev", 32)), 12),)),
    SilenceReceived(EntryId(an_id("silence", 32)), FIRST, True, "the receipt of the post"),
    RedLineSet(ONE, "en", ("shall",), ("as appropriate",), "fallback", "capital"),
)  # fmt: skip


@pytest.mark.parametrize("event", EVENTS, ids=lambda e: type(e).__name__)
def test_an_event_is_the_same_after_its_bytes(event):
    payload = decode(encode({13: write_event(event)}))  # as deep as it lies in an entry
    assert read_event(kind_of(event), payload[13]) == event


def test_every_kind_of_event_has_its_bytes_tried():
    assert {type(e) for e in EVENTS} == set(KIND_OF)


_INSTEAD = {bool: (7,), int: ("text", -1), bytes: (b"", "text"), str: (7,), type(None): (7,)}


def _mutations(value):
    """Yield copies of a decoded body in which one value has another type, or is left out."""
    if isinstance(value, dict):
        for key in value:
            yield {k: v for k, v in value.items() if k != key}
            yield from ({**value, key: changed} for changed in _mutations(value[key]))
    elif isinstance(value, list):
        yield "not a list"
        for at, item in enumerate(value):
            yield from ([*value[:at], changed, *value[at + 1 :]] for changed in _mutations(item))
    else:
        yield from _INSTEAD[type(value)]


@pytest.mark.parametrize("event", EVENTS, ids=lambda e: type(e).__name__)
def test_a_body_of_any_other_form_is_refused(event):
    body = decode(encode(write_event(event)))
    tried = 0
    for changed in _mutations(body):
        tried += 1
        try:
            found = read_event(kind_of(event), changed)
        except BodyError:
            continue
        # What is still read must say what the bytes say, never the original.
        assert decode(encode(write_event(found))) == changed
    assert tried > 2


def test_an_unknown_kind_is_refused():
    with pytest.raises(BodyError):
        read_event(77, {})


def test_words_that_may_not_be_recorded_are_found_wherever_they_stand():
    hidden = "a\u202eb"
    laid = ClausesLaid(TEXT, "t", "en", clauses_of([hidden]), 1, 1)
    edit = substitution(ONE, "Each Party shall act.", f"Each Party {hidden} act.")
    new = replace(NEW, wordings=(("en", Wording("x", hidden)),))
    tabled = EVENTS[4]
    decided = EVENTS[7]
    for event in (
        laid,
        replace(laid, clauses=clauses_of(["fine"]), title=hidden),
        replace(tabled, operations=(edit,)),
        replace(tabled, operations=(Insertion(None, b"\x80", (new,)),)),
        replace(tabled, rationale=hidden),
        replace(decided, wordings=(replace(WORDING, result=hidden),)),
        replace(decided, dispositions=(Disposition(FIRST, Outcome.DEFERRED, hidden),)),
    ):
        found = unlawful(event)
        assert found is not None
        assert found.reason is NoEffect.BAD_TEXT
        assert "U+202E" in found.why
    assert unlawful(tabled) is None
