"""The printed numbers of clauses, computed from their place (``negotiation.md``, 6).

A clause keeps the number or label it was given. One that has none is numbered by its neighbours:
"4 bis" after 4 and before 5, the next plain number at an end, "0" before the first (as in the
Geneva text of 2015), "4 bis A" between 4 and "4 bis" (the usage of the French assemblies). No
number that is already taken in the sequence is given a second time.

A clause whose label is given as a blank (" ") stands without a number; so do paragraphs and
recitals of which none in the same place has one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, islice
from types import MappingProxyType

from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.numbers import (
    Number,
    Scheme,
    key_of,
    letter_at,
    next_letters,
    read_number,
    scheme_of,
    stem_for,
    suffix_word,
    to_han,
    value_in,
    write_number,
)
from app.treaty.sequences import (
    NEVER_NUMBERED,
    given_number,
    sequences,
    sequences_of,
)
from app.treaty.words import Words
from app.values import value

_K = ClauseKind
_ONLY_WHEN_GIVEN = frozenset({_K.PARAGRAPH, _K.RECITAL, _K.NOTE, _K.TABLE_ROW})
_LARGE = frozenset({_K.BOOK, _K.PART, _K.TITLE_DIVISION, _K.CHAPTER, _K.ANNEX})
_HEADED = _LARGE | {_K.SECTION, _K.ARTICLE}
_POINTS = (Scheme.LETTER, Scheme.ROMAN, Scheme.CAPITAL, Scheme.ARABIC)


@value
class Label:
    """What is printed before a clause.

    Attributes:
        number: "4 bis", or "" where it has none.
        text: "Article 4 bis", "4 bis.", "(a)", or "".
    """

    number: str = ""
    text: str = ""


NO_LABEL = Label()


@value
class Renumbered:
    """What a clause was called, and what it is called once numbers are plain."""

    old: Label
    new: Label


def labels(
    instrument: Instrument, language: str, words: Words, source: Words | None = None
) -> Mapping[ClauseId, Label]:
    """Return the label of every clause as printed in a language, in time linear in the text.

    Args:
        instrument: the text.
        language: to print in; given labels stand as given only in the instrument's own language.
        words: of that language.
        source: words of the instrument's own language, to read its given numbers by; the default
            is ``words``.
    """
    printer = _Printer(instrument, language, words, source or words)
    found = dict.fromkeys(instrument.clauses, NO_LABEL)
    found |= _given_as_blank(instrument.clauses.values())
    for sequence in sequences(instrument, printer.source):
        found.update(printer.labels_of(sequence))
    return MappingProxyType(found)


def sibling_labels(
    instrument: Instrument,
    parent: ClauseId | None,
    language: str,
    words: Words,
    source: Words | None = None,
) -> Mapping[ClauseId, Label]:
    """Return the labels of the clauses directly in one clause; the same as ``labels`` gives.

    It costs one pass over these clauses, unless one has no number and its numbers may run on from
    another place: then one pass over the text.
    """
    printer = _Printer(instrument, language, words, source or words)
    siblings = instrument.children(parent)
    found = {c.id: NO_LABEL for c in siblings} | _given_as_blank(siblings)
    for sequence in sequences_of(instrument, parent, printer.source):
        for id_, label in printer.labels_of(sequence).items():
            if id_ in found:
                found[id_] = label
    return MappingProxyType(found)


def renumbered_for_adoption(instrument: Instrument, words: Words) -> Mapping[ClauseId, Renumbered]:
    """Return every clause whose number changes when each sequence is numbered plainly from one.

    "3, 3 bis, 4" becomes "3, 4, 5". The sequence keeps its scheme and the marks of its labels.
    Cross-references are not rewritten here. Clauses without a number stay without.

    Args:
        instrument: the text.
        words: of the instrument's own language.
    """
    printer = _Printer(instrument, instrument.language, words, words)
    changed: dict[ClauseId, Renumbered] = {}
    for sequence in sequences(instrument, words):
        old = printer.labels_of(sequence)
        numbered = [c for c in sequence if old[c.id].number]
        stems = [read_number(old[c.id].number, words).stem for c in numbered]
        scheme = scheme_of(stems) or _scheme_by_kind(instrument, sequence[0])
        like = next((s for s in stems if value_in(s, scheme) is not None), "")
        for place, clause in enumerate(numbered, 1):
            number = stem_for(place, scheme, like)
            if key_of(number, words) != key_of(old[clause.id].number, words):
                new = Label(number, printer.text_like(clause, old[clause.id], number))
                changed[clause.id] = Renumbered(old[clause.id], new)
    return MappingProxyType(changed)


def _given_as_blank(clauses: Iterable[Clause]) -> dict[ClauseId, Label]:
    """Return labels that stand as given though their kind is never numbered ("PREAMBLE")."""
    return {c.id: Label(c.number, c.label) for c in clauses if c.kind in NEVER_NUMBERED and c.label}


def _scheme_by_kind(instrument: Instrument, clause: Clause) -> Scheme:
    """Return how numbers of a kind are written where nothing else is said."""
    if clause.kind in _LARGE:
        return Scheme.ROMAN_CAPITAL
    if clause.kind is _K.SUBPARAGRAPH:
        depth = sum(a.kind is _K.SUBPARAGRAPH for a in instrument.ancestors(clause.id))
        return _POINTS[depth % len(_POINTS)]
    return Scheme.ARABIC


@value
class _Printer:
    """Numbers and prints one sequence after the other."""

    instrument: Instrument
    language: str
    words: Words
    source: Words

    def labels_of(self, sequence: Sequence[Clause]) -> dict[ClauseId, Label]:
        given = [given_number(c, self.source) for c in sequence]
        numbers = self.numbers_of(sequence, given)
        scheme = scheme_of([read_number(n, self.source).stem for n in numbers if n])
        found: dict[ClauseId, Label] = {}
        styled: Label | None = None
        for clause, own, number in zip(sequence, given, numbers, strict=True):
            if clause.label and self.language == self.instrument.language:
                found[clause.id] = Label(number, clause.label)
                styled = found[clause.id] if own else styled
            elif styled is not None and not own and number:
                found[clause.id] = Label(number, self.text_like(clause, styled, number))
            else:
                found[clause.id] = Label(number, self.text(clause, number, scheme))
        return found

    def numbers_of(self, sequence: Sequence[Clause], given: Sequence[str]) -> list[str]:
        """Return the number of each clause of a sequence; those given stand as they are."""
        read = [read_number(g, self.source) if g else None for g in given]
        kind = sequence[0].kind
        if not any(read) and (
            kind in _ONLY_WHEN_GIVEN or (kind is _K.ANNEX and len(sequence) == 1)
        ):
            return list(given)
        stems = [n.stem for n in read if n]
        scheme = scheme_of(stems) or _scheme_by_kind(self.instrument, sequence[0])
        taken = {key_of(g, self.source) for g in given if g}
        out = list(given)
        for start, end in _gaps(sequence, given):
            before = read[start - 1] if start else None
            following = next((n for n in read[end:] if n), None)
            fresh = (
                text
                for n in _candidates(before, following, end - start, scheme)
                if key_of(text := write_number(n, self.source), self.source) not in taken
            )
            for place, text in zip(range(start, end), islice(fresh, end - start), strict=True):
                out[place] = text
                taken.add(key_of(text, self.source))
        return out

    def text(self, clause: Clause, number: str, scheme: Scheme | None = None) -> str:
        """Return the printed label for a number by the words of the language."""
        pattern = self.words.kinds[clause.kind].label
        if not number:
            return pattern.format(n="", s="").strip() if clause.kind is _K.ANNEX else ""
        if clause.kind not in _HEADED and not number[-1].isalnum():
            return number
        read = read_number(number, self.source)
        letter = scheme is Scheme.LETTER and letter_at(value_in(read.stem, scheme) or 0, self.words)
        return pattern.format(n=letter or self._stem(clause.kind, read), s=self._suffix(read))

    def text_like(self, clause: Clause, neighbour: Label, number: str) -> str:
        """Return the printed label for a number in the manner of a neighbour's: "ARTICLE 4 bis"."""
        if neighbour.number in neighbour.text and not set(neighbour.text) & set("[]{}*"):
            head, _, tail = neighbour.text.rpartition(neighbour.number)
            return head + number + tail
        return self.text(clause, number)

    def _stem(self, kind: ClauseKind, number: Number) -> str:
        stem = number.stem + ("" if number.suffix else number.letters)
        value = value_in(number.stem, Scheme.ARABIC)
        if kind is _K.ARTICLE and stem == "1" and not number.suffix and self.words.first_label:
            return self.words.first_label
        if kind in _HEADED and self.words.han and value is not None and number.stem.isdigit():
            return to_han(value) + ("" if number.suffix else number.letters)
        return stem

    def _suffix(self, number: Number) -> str:
        if not number.suffix:
            return ""
        return suffix_word(number.suffix, self.words) + (
            f" {number.letters}" if number.letters else ""
        )


def _gaps(sequence: Sequence[Clause], given: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the runs of clauses that have neither a number nor a label, as (start, end)."""
    start = None
    for place in range(len(sequence) + 1):
        open_ = place < len(sequence) and not given[place] and not sequence[place].label
        if open_ and start is None:
            start = place
        if not open_ and start is not None:
            yield start, place
            start = None


def _candidates(
    before: Number | None, following: Number | None, wanted: int, scheme: Scheme
) -> Iterator[Number]:
    """Yield numbers that can stand between two given ones, in order, without end."""
    if before is None:
        return _leading(following, wanted, scheme)
    if following is None:
        return _trailing(before, scheme)
    if following.stem == before.stem and (following.suffix or following.letters):
        return _squeezed(before, following, wanted)
    if before.letters and not before.suffix:
        return _lettered(next_letters(before))
    return _suffixed(before)


def _leading(following: Number | None, wanted: int, scheme: Scheme) -> Iterator[Number]:
    if following is None:
        return (Number(stem_for(v, scheme)) for v in count(1))
    value = value_in(following.stem, scheme)
    if value is not None and value > wanted:
        return (Number(stem_for(v, scheme, following.stem)) for v in count(value - wanted))
    return (Number("0", s) for s in count() if s != 1)


def _trailing(before: Number, scheme: Scheme) -> Iterator[Number]:
    value = value_in(before.stem, scheme)
    if value is None:
        return _suffixed(before)
    return (Number(stem_for(v, scheme, before.stem)) for v in count(value + 1))


def _suffixed(before: Number) -> Iterator[Number]:
    return (Number(before.stem, s) for s in count(max(2, before.suffix + 1)))


def _squeezed(before: Number, following: Number, wanted: int) -> Iterator[Number]:
    """Between 4 and 4 bis, or 5 and 5a: the letters that sort before what follows."""
    if not following.suffix:
        return _suffixed(before)
    if following.suffix - max(1, before.suffix) > wanted:
        return _suffixed(before)
    if before.letters and before.suffix == following.suffix:
        return _lettered(next_letters(before))
    return _lettered(Number(before.stem, following.suffix, "A" + following.letters))


def _lettered(number: Number) -> Iterator[Number]:
    while True:
        yield number
        number = next_letters(number)
