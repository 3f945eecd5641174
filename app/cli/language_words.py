"""Cells and findings of translations, as facts for programs and as lines for people."""

from collections.abc import Iterable

from app.cli.output import counted, wrapped
from app.negotiation.languages import CellState
from app.treaty.concordance.comparing import Finding
from app.treaty.span import Change, Span
from app.workspace.naming import Names
from app.workspace.translations import LanguageCount, ParallelRow, Since, TranslatedCell


def count_words(count: LanguageCount) -> str:
    """Return how far a language is, in one line."""
    parts = [f"{number:,} {state.value}" for state, number in count.states.items() if number]
    doubt = f"; {counted(count.doubtful, 'clause')} with findings" if count.doubtful else ""
    return wrapped(f"{count.language}: {', '.join(parts) or 'nothing to translate'}{doubt}.")


def count_facts(count: LanguageCount) -> dict[str, object]:
    """Return how far a language is, for ``--json``."""
    states = {state.value.replace(" ", "_"): count.states[state] for state in CellState}
    return {"language": count.language, **states, "findings": count.doubtful}


def cell_facts(names: Names, row: ParallelRow, cell: TranslatedCell) -> dict[str, object]:
    """Return one clause in one language, for ``--json``."""
    since = cell.since
    return {
        "clause": row.clause.hex(),
        "provision": names.cite(row.clause),
        "language": cell.language,
        "state": cell.state.value if cell.state else None,
        "heading": cell.wording.heading,
        "text": cell.wording.text,
        "since": None
        if since is None
        else {
            "known": since.known,
            "heading": [[s.change.value, s.text] for s in since.heading],
            "text": [[s.change.value, s.text] for s in since.text],
        },
    }


def finding_facts(finding: Finding) -> dict[str, object]:
    """Return a finding, for ``--json``."""
    return {
        "check": finding.check.value,
        "reference_says": list(finding.one),
        "translation_says": list(finding.other),
    }


def cell_words(names: Names, reference: str, row: ParallelRow, cell: TranslatedCell) -> str:
    """Return what a person should look at in a cell: its state, what changed since, findings."""
    state = "" if cell.state in (None, CellState.ALIGNED) else f" {cell.state.value}"
    head = wrapped(f"{names.cite(row.clause)}  {cell.language}{state}")
    found = [wrapped(finding_words(reference, cell, f), "      ", "    ") for f in cell.findings]
    return "\n".join([head, *_since_words(cell.since), *found])


def finding_words(reference: str, cell: TranslatedCell, finding: Finding) -> str:
    """Return a finding in words: "numbers: en has 60; fr has 90"."""
    sides = [
        f"{code} has {', '.join(values)}"
        for code, values in ((reference, finding.one), (cell.language, finding.other))
        if values
    ]
    return f"{finding.check.value}: {'; '.join(sides)}"


def _since_words(since: Since | None) -> list[str]:
    if since is None:
        return []
    if not since.known:
        return [wrapped("the wording it renders is not known here", "    ", "    ")]
    spans = [s for s in (since.heading, since.text) if s]
    return [wrapped(_redlined(s), "      ", "    ") for s in spans]


def _redlined(spans: Iterable[Span]) -> str:
    marks = {Change.KEPT: ("", ""), Change.DELETED: ("[-", "-]"), Change.INSERTED: ("{+", "+}")}
    return "".join(marks[s.change][0] + s.text + marks[s.change][1] for s in spans)
