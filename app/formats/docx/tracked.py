"""A text with everything that is proposed for it, as tracked changes: what the writer is given.

Each change has the delegations that want it as its one author, several of them joined: a deletion
inside a deletion is nothing that Word knows. So accepting the changes of one delegation alone gives
its own text wherever nobody else touches the clause.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from app.ids import ClauseId
from app.treaty.delta import Hunk
from app.treaty.instrument import ClauseKind
from app.values import value

MAX_JOINT = 6
"""So many delegations are named as the author of one change; a comment names more than that."""
_JOINT = "; "

Codes = tuple[str, ...]
"""Codes of delegations, each once, in order of display."""


@value
class Edit:
    """What one amendment does to a wording; hunks sorted, not overlapping."""

    by: Codes
    hunks: tuple[Hunk, ...]


@value
class Atom:
    """Some words of one state: of the base, taken out by nobody or by some; or put in by some."""

    text: str
    taken: Codes = ()
    brought: Codes = ()


@value
class Remark:
    """A comment beside a clause."""

    by: str
    initials: str
    text: str


@value
class Moved:
    """A whole paragraph moves, and nothing else about it is proposed.

    Attributes:
        name: the same at both ends.
        here: it comes here; else it goes.
    """

    name: str
    by: Codes
    here: bool


@value
class TrackedClause:
    """One clause with what is proposed for it.

    Attributes:
        label: as printed, "" for none.
        heading, text: () where there are no words and none are proposed.
        brought: who proposes the clause; () for one of the base.
        taken: who proposes that it goes.
    """

    clause: ClauseId
    kind: ClauseKind
    depth: int
    label: str
    heading: tuple[Atom, ...] = ()
    text: tuple[Atom, ...] = ()
    brought: Codes = ()
    taken: Codes = ()
    moved: Moved | None = None
    remarks: tuple[Remark, ...] = ()


def atoms(base: str, edits: Sequence[Edit], taken: Codes = ()) -> tuple[Atom, ...]:
    """Return a wording in pieces, each with those who take it out, between them what is put in.

    What an edit puts in stands at the end of what it takes out. Edits that put the same words in
    at one place are one piece. Cost: the length of the edits.

    Args:
        base: the wording.
        edits: in order of display.
        taken: those who take all of it out.
    """
    cuts = sorted({0, len(base), *(e for x in edits for h in x.hunks for e in (h.start, h.end))})
    out: list[list[str]] = [[] for _ in cuts]
    put: dict[int, dict[str, list[str]]] = {}
    for edit in edits:
        for hunk in edit.hunks:
            for place in range(bisect_left(cuts, hunk.start), bisect_left(cuts, hunk.end)):
                out[place] += edit.by
            if hunk.replacement:
                put.setdefault(hunk.end, {}).setdefault(hunk.replacement, []).extend(edit.by)
    found: list[Atom] = []
    for place, cut in enumerate(cuts):
        found += (Atom(text, brought=_once(by)) for text, by in put.get(cut, {}).items())
        end = cuts[place + 1] if place + 1 < len(cuts) else cut
        if end > cut:
            _add(found, Atom(base[cut:end], _once([*out[place], *taken])))
    return tuple(found)


def whole(words: str, brought: Codes) -> tuple[Atom, ...]:
    """Return the words of a proposed clause."""
    return (Atom(words, brought=brought),) if words else ()


def author(codes: Iterable[str], names: Mapping[str, str]) -> str:
    """Return the author of a change that these delegations want.

    More than ``MAX_JOINT`` would make a name that nobody reads: then the first is named, and how
    many more there are.
    """
    spelt = [names.get(code, code) for code in codes]
    if len(spelt) <= MAX_JOINT:
        return _JOINT.join(spelt)
    return f"{spelt[0]} (+{len(spelt) - 1})"


def accepted_text(found: Iterable[Atom]) -> str:
    """Return what a wording says when every change is accepted."""
    return "".join(a.text for a in found if not a.taken)


def base_text(found: Iterable[Atom]) -> str:
    """Return what a wording says when every change is rejected."""
    return "".join(a.text for a in found if not a.brought)


def _once(codes: Iterable[str]) -> Codes:
    return tuple(dict.fromkeys(codes))


def _add(found: list[Atom], atom: Atom) -> None:
    """Add a piece of the base; to the last one where the same people take both out."""
    if found and not found[-1].brought and found[-1].taken == atom.taken:
        atom = Atom(found.pop().text + atom.text, atom.taken)
    found.append(atom)
