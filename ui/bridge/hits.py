"""Where words stand on a page. Runs in the workspace's thread."""

import re

from ui.bridge.page import Hit, Page

_MAX_HITS = 5_000


def find(page: Page, words: str) -> tuple[Hit, ...]:
    """Return where words stand on a page as drawn, capitals aside; the first 5,000 places."""
    if not words:
        return ()
    pattern = re.compile(re.escape(words), re.IGNORECASE)
    hits: list[Hit] = []
    for number, row in enumerate(page.rows):
        for in_heading, runs in ((True, row.heading), (False, row.text)):
            drawn = "".join(run.text for run in runs)
            hits += (_hit(number, in_heading, drawn, m) for m in pattern.finditer(drawn))
        if len(hits) >= _MAX_HITS:
            return tuple(hits[:_MAX_HITS])
    return tuple(hits)


def _hit(row: int, in_heading: bool, drawn: str, found: re.Match[str]) -> Hit:  # noqa: FBT001 a field
    """Qt counts in UTF-16: characters beyond the first plane count twice."""
    if drawn.isascii():
        return Hit(row, in_heading, found.start(), len(found[0]))
    before, words = (
        len(t.encode("utf-16-le", "surrogatepass")) // 2 for t in (drawn[: found.start()], found[0])
    )
    return Hit(row, in_heading, before, words)
