"""Full-text search over the texts, the amendments, the rationales and one's own drafts.

The index is a cache. It is brought up to date when somebody searches, not while entries come in:
a device that was away for a month must be current at once, and most entries are never searched for.
"""

from collections.abc import Sequence
from itertools import islice

from app.codec import decode, encode
from app.ports import SearchHit
from app.record.fields import Field
from app.workspace.drafting import draft_rows, drafts
from app.workspace.search_rows import rows_of
from app.workspace.workspace import Progress, Workspace

_INDEXED = "search/indexed"
_STRIDE = 64


def search(
    workspace: Workspace, query: str, limit: int, progress: Progress | None = None
) -> Sequence[SearchHit]:
    """Return the best hits for words as a person types them, the index brought up to date first.

    Cost: what is new since the last search (0.3 ms a row), then some milliseconds.
    """
    bring_up_to_date(workspace, progress)
    return workspace.store.search.find(query, limit)


def bring_up_to_date(workspace: Workspace, progress: Progress | None = None) -> None:
    """Index what has come since; everything anew when older entries took or lost their effect."""
    mark = _mark(workspace)
    before = _indexed(workspace)
    if before == mark:
        return
    store = workspace.store
    behind = before[0] if before[1:] == mark[1:] and before[0] <= mark[0] else 0
    fresh = [s.id for s in islice(store.record.entries(), behind, None)]
    acts = [workspace.acts[i] for i in fresh if i in workspace.acts]
    with store.transaction():
        if not behind:
            _clear(workspace)
        for start in range(0, len(acts), _STRIDE):
            store.search.replace(rows_of(workspace.conference, acts[start : start + _STRIDE]))
            if progress is not None:
                progress(min(start + _STRIDE, len(acts)), len(acts))
        store.vault.put(_INDEXED, encode(list(mark)))


def _mark(workspace: Workspace) -> tuple[int, int, int]:
    """Return what the index is to stand for: entries held, those without effect, those waiting."""
    evaluation = workspace.evaluation
    idle = len(workspace.conference.refusals) + len(evaluation.held.reasons)
    held = len(evaluation.held.entries) + len(evaluation.waiting)
    return held, idle, len(evaluation.waiting)


def _indexed(workspace: Workspace) -> tuple[int, int, int]:
    stored = workspace.store.vault.get(_INDEXED)
    if stored is None:
        return 0, 0, 0
    held, idle, waiting = Field(decode(stored)).exactly(3)
    return held.number(2**53), idle.number(2**53), waiting.number(2**53)


def _clear(workspace: Workspace) -> None:
    """Forget all but the drafts, which are indexed as they are kept."""
    store = workspace.store
    store.search.clear()
    for draft in drafts(workspace):
        store.search.replace(draft_rows(workspace, draft))
