"""Random instruments, of the shapes real treaties have and of shapes they should not have."""

from hypothesis import strategies as st

from app.ids import ClauseId, InstrumentId
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.rank import spread

_K = ClauseKind
_PLAIN = ["", "", "", "1", "2", "3", "3 bis", "4", "4 ter", "46bis", "3.1", "a", "b", "(c)", "i"]
_ODD = ["ii", "IV", "XI", "XX", "5a", "0", "2, paragraph 3", "第五", "四", "é", " "]
NUMBERS = st.sampled_from([*_PLAIN, *_ODD])
_BELOW = {
    None: [_K.TITLE, _K.PREAMBLE, _K.PART, _K.CHAPTER, _K.ARTICLE, _K.ANNEX, _K.SIGNATURE],
    _K.PREAMBLE: [_K.RECITAL],
    _K.PART: [_K.CHAPTER, _K.SECTION, _K.ARTICLE],
    _K.CHAPTER: [_K.SECTION, _K.ARTICLE],
    _K.SECTION: [_K.ARTICLE, _K.PARAGRAPH],
    _K.ARTICLE: [_K.CHAPEAU, _K.PARAGRAPH, _K.PARAGRAPH, _K.SUBPARAGRAPH, _K.CLOSING],
    _K.PARAGRAPH: [_K.SUBPARAGRAPH, _K.CHAPEAU, _K.NOTE],
    _K.SUBPARAGRAPH: [_K.SUBPARAGRAPH, _K.TABLE_ROW],
    _K.ANNEX: [_K.PART, _K.SECTION, _K.ARTICLE, _K.PARAGRAPH, _K.TABLE_ROW],
}


@st.composite
def instruments(draw: st.DrawFn, language: str = "en", numbers=NUMBERS) -> Instrument:
    """An instrument of up to some forty clauses with given, missing and repeated numbers."""
    clauses: list[Clause] = []

    def fill(parent: ClauseId | None, kind: ClauseKind | None, depth: int) -> None:
        usual = _BELOW.get(kind, [])
        if not usual or depth > 4 or len(clauses) > 40:
            return
        some = st.sampled_from(usual) if draw(st.integers(0, 9)) else st.sampled_from(list(_K))
        kinds = draw(st.lists(some, max_size=5 if depth else 6))
        for rank, child in zip(spread(len(kinds)), kinds, strict=True):
            id_ = ClauseId(
                draw(st.binary(min_size=2, max_size=2)) + len(clauses).to_bytes(14, "big")
            )
            label = draw(st.sampled_from(["", "", "", "", " ", "Article 7", "–"]))
            clauses.append(Clause(id_, child, parent, rank, draw(numbers), label))
            fill(id_, child, depth + 1)

    fill(None, None, 0)
    return Instrument.of(InstrumentId(bytes(16)), "A treaty", language, clauses)
