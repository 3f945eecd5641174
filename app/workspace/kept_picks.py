"""Picks that are not recorded yet, kept in the encrypted file, as drafts are; never exchanged.

They are kept by what they say, not by number: when something comes in, or the base changes, what is
picked is found again where the same words still stand against the same reading, and is let go where
it cannot be told for certain. What the chair wrote in its own words is never let go.
"""

from collections.abc import Sequence

from app.codec import CodecError, decode, encode
from app.errors import TravauxError
from app.ids import AmendmentId
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.decisions import Outcome
from app.negotiation.place import Place
from app.ports import Store
from app.record.fields import BodyError, Field, fields_of
from app.settings import MAX_CLAUSE_BYTES, MAX_RATIONALE_BYTES
from app.treaty.wording import wording_hash
from app.workspace.picks import IN_BRACKETS, MERGED, Picks, first_picks

_MOST = 5_000
_MOST_BYTES = 64 * MAX_CLAUSE_BYTES
_FIELDS = 10
_ID = 32


def keep_picks(store: Store, place: Place, merge: ClauseMerge, picks: Picks) -> None:
    """Keep what is picked on a wording; it is on disk when this returns.

    What is picked before anybody does anything need not be kept, and is not.
    """
    body = b"" if picks == first_picks(merge) else _written(place, merge, picks)
    if body != (store.vault.get(_name(place)) or b""):
        with store.transaction():
            store.vault.put(_name(place), body)


def kept_picks(store: Store, place: Place, merge: ClauseMerge) -> Picks:
    """Return what is picked on a wording as it is now; what can no longer be, is left out.

    What is damaged is as if nothing had been picked: nothing was signed yet.
    """
    body = store.vault.get(_name(place))
    if not body:
        return first_picks(merge)
    try:
        return _read(place, merge, body)
    except (CodecError, BodyError, ValueError):
        return first_picks(merge)


def carried_over(place: Place, old: ClauseMerge, picks: Picks, new: ClauseMerge) -> Picks:
    """Return picks on one merge as picks on another of the same place."""
    if old == new:
        return picks
    try:
        return _read(place, new, _written(place, old, picks))
    except TravauxError:
        return first_picks(new)


def _name(place: Place) -> str:
    clause, language, part = place
    return f"desk/{clause.hex()}/{language}/{part.value}"


def _written(place: Place, merge: ClauseMerge, picks: Picks) -> bytes:
    units = [
        [u.start, u.base.text, [u.readings[n - 1].text for n in held]]
        for number, held in sorted(picks.units.items())
        for u in (merge.units[number - 1],)
    ]
    open_ = [
        [u.start, u.base.text]
        for number, u in enumerate(merge.units, 1)
        if number not in picks.units
    ]
    whole = None if picks.whole is None else merge.wholes[picks.whole - 1]
    return encode(
        {
            1: wording_hash(*place, merge.base),
            2: units,
            3: open_,
            4: None if whole is None else [whole.kind.value, whole.text],
            5: picks.own,
            6: list(picks.adopt),
            7: [[a, int(o)] for a, o in sorted(picks.outcomes.items())],
            8: [[a, r] for a, r in sorted(picks.reasons.items())],
            9: picks.reason,
            10: [picks.repair, picks.everywhere],
        }
    )


def _read(place: Place, merge: ClauseMerge, data: bytes) -> Picks:
    body = decode(data)
    base, units, open_, whole, own, adopt, outcomes, reasons, reason, flags = fields_of(
        body if isinstance(body, dict) else {}, _FIELDS
    )
    same_base = base.exact_bytes(_ID) == wording_hash(*place, merge.base)
    found = dict(first_picks(merge).units)
    for one in open_.items(_MOST):
        start, words = one.exactly(2)
        number = _unit(merge, (start.number(_MOST_BYTES), _said(words)), (), same_base)
        found.pop(number, None)
    for one in units.items(_MOST):
        start, words, chosen = one.exactly(3)
        texts = [_said(text) for text in chosen.items(_MOST)]
        number = _unit(merge, (start.number(_MOST_BYTES), _said(words)), texts, same_base)
        if number:
            readings = [r.text for r in merge.units[number - 1].readings]
            found[number] = tuple(readings.index(text) + 1 for text in texts) or IN_BRACKETS
    repair, everywhere = flags.exactly(2)
    return Picks(
        found,
        _whole(merge, whole),
        None if own.is_null() else _said(own),
        tuple(AmendmentId(one.exact_bytes(_ID)) for one in adopt.items(_MOST)),
        {a: Outcome(o.number(max(Outcome))) for a, o in _by_amendment(outcomes)},
        {a: r.text(MAX_RATIONALE_BYTES) for a, r in _by_amendment(reasons)},
        reason.text(MAX_RATIONALE_BYTES),
        repair.flag(),
        everywhere.flag(),
    )


def _said(words: Field) -> str:
    return words.text(_MOST_BYTES)


def _by_amendment(pairs: Field) -> Sequence[tuple[AmendmentId, Field]]:
    found = (pair.exactly(2) for pair in pairs.items(_MOST))
    return [(AmendmentId(key.exact_bytes(_ID)), value) for key, value in found]


def _unit(
    merge: ClauseMerge,
    at: tuple[int, str],
    texts: Sequence[str],
    same_base: bool,  # noqa: FBT001 a fact, not a switch
) -> int:
    """Return the number of the unit that has these words and readings; 0 where none surely is.

    On the same base it begins where it began; on another it must be the only one of its kind.
    """
    start, words = at
    alike = [
        number
        for number, unit in enumerate(merge.units, 1)
        if unit.base.text == words and {r.text for r in unit.readings}.issuperset(texts)
    ]
    if same_base:
        alike = [number for number in alike if merge.units[number - 1].start == start]
    return alike[0] if len(alike) == 1 else 0


def _whole(merge: ClauseMerge, held: Field) -> int | None:
    if held.is_null():
        return None
    kind, text = held.exactly(2)
    wanted = (kind.text(_MOST_BYTES), _said(text))
    if len(merge.wholes) == 1:
        return None
    if wanted[0] == WholeKind.MERGED.value:
        return MERGED
    found = (n for n, w in enumerate(merge.wholes, 1) if (w.kind.value, w.text) == wanted)
    return next(found, None)
