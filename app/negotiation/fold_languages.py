"""What translations and checks do to the conference.

A translation becomes the base wording of its language at once, and begins its chain of decisions
anew: an amendment against what it replaces has lost its base, and needs attention. A clause that is
no longer in the text is passed over; it may have been deleted while the translators worked.
"""

from dataclasses import replace

from app.ids import ClauseId
from app.negotiation.conference import Act, Conference, NoEffect, Refusal
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.languages import Laying
from app.treaty.wording import Part


def lay_translation(
    conference: Conference, act: Act, event: TranslationLaid
) -> Conference | Refusal:
    """Make the wordings of a translation those of the text in that language."""
    refusal = _refusal(conference, event)
    if refusal is not None:
        return refusal
    return relaid(conference, Laying(act.order, act.device, act.seq, event))


def relaid(conference: Conference, laying: Laying) -> Conference:
    """Put a translation into effect, for the first time or when its past was undone."""
    event = laying.event
    text = conference.texts[event.instrument]
    base, chains = text.base, conference.chains
    effective = [one for one in event.clauses if one.clause in base]
    for one in effective:
        held = base[one.clause]
        worded = replace(held, wordings=held.wordings.insert(event.language, one.wording))
        base = base.with_clause(worded)
        for part in Part:
            chains = chains.discard((one.clause, event.language, part))
    return replace(
        conference,
        texts=conference.texts.insert(event.instrument, replace(text, base=base)),
        chains=chains,
        languages=conference.languages.with_laying(laying, effective),
    )


def check_translation(conference: Conference, event: TranslationChecked) -> Conference | Refusal:
    """Keep what a person found alike; whether it still says something follows from its hashes."""
    refusal = _refusal(conference, event)
    if refusal is not None:
        return refusal
    languages = conference.languages
    for check in event.clauses:
        languages = languages.with_check(event.language, check)
    return replace(conference, languages=languages)


def _refusal(conference: Conference, event: TranslationLaid | TranslationChecked) -> Refusal | None:
    text = conference.texts.get(event.instrument)
    if text is None:
        return Refusal(NoEffect.BAD_TARGET, "It is about a text that is not here.")
    if event.language == text.base.language:
        why = "It is in the text's own language, which changes by decisions only."
        return Refusal(NoEffect.BAD_TARGET, why)
    if any(_is_elsewhere(conference, event, c.clause) for c in event.clauses):
        return Refusal(NoEffect.BAD_TARGET, "It names a clause of another text.")
    return None


def _is_elsewhere(
    conference: Conference, event: TranslationLaid | TranslationChecked, clause: ClauseId
) -> bool:
    home = conference.home.get(clause)
    return home is not None and home != event.instrument
