"""What a renumbering does beside words: the numbers, and translations that followed with them."""

from dataclasses import replace

from app.ids import ClauseId
from app.negotiation.conference import Conference, Decision
from app.negotiation.language_events import CheckedClause
from app.negotiation.languages import version_hash
from app.treaty.instrument import Clause


def numbered(before: Conference, after: Conference, decision: Decision) -> Conference:
    """Give clauses the numbers that a renumbering states; one that is gone by now needs none.

    Args:
        before: the conference before its cross-references followed.
        after: with their words changed.
        decision: the renumbering; of what has no numbers nothing is changed.
    """
    if not decision.numbers:
        return after
    text = after.texts[decision.made.instrument]
    base = text.base
    for given in decision.numbers:
        if given.clause in base:
            clause = replace(base[given.clause], number=given.number, label=given.label)
            base = base.with_clause(clause)
    texts = after.texts.insert(base.id, replace(text, base=base))
    after = replace(after, texts=texts)
    for id_ in {w.clause for w in decision.made.wordings}:
        after = _still_rendering(before, after, id_)
    return after


def _still_rendering(before: Conference, after: Conference, id_: ClauseId) -> Conference:
    """Let a translation render the renumbered wording, where it rendered the one before.

    Only where its own numbers have followed too; where they have not, it is stale indeed.
    """
    home = after.home[id_]
    own, languages = after.texts[home].base.language, after.languages
    old, new = before.texts[home].base[id_], after.texts[home].base[id_]
    laid = before.texts[home].laid.clauses.get(id_)
    was, now = _version(old, own), _version(new, own)
    for code in new.wordings:
        if code == own or old.wording(code) == new.wording(code):
            continue
        cell = (id_, code)
        rendered = languages.rendered.get(cell) or (_version(laid, own) if laid else None)
        if rendered == was:
            languages = replace(languages, rendered=languages.rendered.insert(cell, now))
        if languages.checked.get(cell) == CheckedClause(id_, _version(old, code), was):
            check = CheckedClause(id_, _version(new, code), now)
            languages = languages.with_check(code, check)
    return replace(after, languages=languages)


def _version(clause: Clause, language: str) -> bytes:
    return version_hash(clause.id, language, clause.wording(language))
