"""The amendments on a text as an Akoma Ntoso file: all of them as a list, or one alone."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from rpds import HashTrieMap

from app.formats.akn.amendments import AknAmendment, AknChange, write_list, write_one
from app.formats.akn.eids import eids
from app.formats.akn.metadata import TREATY, address_part, work_address
from app.formats.akn.model import DocumentType, Unit
from app.formats.view import RenderedClause, plain
from app.ids import ClauseId
from app.merge.operations import Deletion, Insertion, Operation
from app.negotiation.amendment import Amendment
from app.negotiation.dispositions import state_of
from app.negotiation.rolling import extended, proposals
from app.treaty.instrument import Clause
from app.workspace.exports.akoma_ntoso import (
    amendment_identity,
    identity_of,
    modifications_of,
    numbers_of,
    parties_of,
)
from app.workspace.exports.order import Document, Order, chosen_amendments
from app.workspace.naming import Names, speaking
from app.workspace.operation_words import cited, operation_words
from app.workspace.tabulating import words_of


def write(order: Order) -> Document:
    """Write the amendments on a text, or the one that is asked for.

    Raises:
        NotFoundError: the one that is asked for is not on this text.
    """
    parties = parties_of(order.conference)
    whole, _ = extended(order.text.base, proposals(order.conference, order.text))
    names = eids(whole.walk(), numbers_of(whole), speaking(whole.language))
    found = [_amendment(order, a, names) for a in chosen_amendments(order)]
    if order.amendment:
        return Document(write_one(found[0], parties), facts={"amendments": 1})
    identity = identity_of(order, order.conference.symbol)
    title = f"Amendments to {order.text.base.title}"
    data = write_list(found, identity, parties, title)
    return Document(data, facts={"amendments": len(found)})


def _amendment(order: Order, amendment: Amendment, names: Mapping[ClauseId, str]) -> AknAmendment:
    conference = order.conference
    label = conference.label(amendment.id)
    return AknAmendment(
        label,
        amendment_identity(order, amendment),
        tuple(conference.code(p) for p in amendment.sponsors),
        state_of(conference, amendment).name.lower().replace("_", "-"),
        tuple(_changes(order, amendment, names)),
        amendment.rationale,
    )


def _changes(
    order: Order, amendment: Amendment, names: Mapping[ClauseId, str]
) -> Iterator[AknChange]:
    target = work_address(TREATY[DocumentType.DRAFT], identity_of(order, order.conference.symbol))
    told = Names(order.text.base)
    for operation, modification in modifications_of(order, amendment, names):
        address = f"{target}/!main#{modification.target or 'body'}"
        old, new = words_of(order.conference, operation, order.text.laid)
        yield AknChange(
            replace(modification, target=address),
            ", ".join(cited(told, (operation,))[:1]),
            operation_words(operation, told),
            "" if isinstance(operation, Deletion) else old,
            new,
            tuple(_brought(order, amendment, operation)),
        )


def _brought(order: Order, amendment: Amendment, operation: Operation) -> Iterator[Unit]:
    """Yield the clauses that an insertion brings, named by the amendment and their place in it."""
    if not isinstance(operation, Insertion):
        return
    language = order.text.base.language
    label = address_part(order.conference.label(amendment.id)).replace("%", "-")
    depths: dict[ClauseId, int] = {}
    for place, new in enumerate(operation.clauses, 1):
        depth = 0 if new.parent is None else depths[new.parent] + 1
        depths[new.id] = depth
        wordings = HashTrieMap(dict(new.wordings))
        clause = Clause(new.id, new.kind, new.parent, new.rank, new.number, new.label, wordings)
        words = clause.wording(language)
        row = RenderedClause(
            clause, depth, new.label.strip(), plain(words.heading), plain(words.text)
        )
        yield Unit(row, f"am_{label}__{new.id.hex()[:8]}_{place}")
