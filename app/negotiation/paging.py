"""The frozen print of a revision: which line of which page begins where in which clause."""

from collections.abc import Iterator
from enum import IntEnum

from app.negotiation.revision_events import LineStart, PrintedPage
from app.values import value


class LinePart(IntEnum):
    """What of a clause a line begins in. The numbers stand in the signed record."""

    TEXT = 0
    HEADING = 1
    LABEL = 2


@value
class Paging:
    """The lines of one revision in one language, as printed when it was issued.

    Attributes:
        print_hash: SHA-256 of the printed file.
        pages: those that are here, from the first; ``received`` of ``parts`` entries brought them.
    """

    print_hash: bytes
    pages: tuple[PrintedPage, ...]
    parts: int
    received: int

    @property
    def is_whole(self) -> bool:
        """Say whether every page is here."""
        return self.received == self.parts

    def line(self, page: int, line: int) -> LineStart | None:
        """Return where a line begins; pages and lines count from 1."""
        if not 1 <= page <= len(self.pages) or not 1 <= line <= len(self.pages[page - 1]):
            return None
        return self.pages[page - 1][line - 1]

    def lines(self) -> Iterator[tuple[int, int, LineStart]]:
        """Yield page, line and beginning of every line, in the order of the print."""
        for page, lines in enumerate(self.pages, 1):
            for line, start in enumerate(lines, 1):
                yield page, line, start

    def after(self, page: int, line: int) -> LineStart | None:
        """Return where the line after one begins, on whatever page; None after the last."""
        follows = self.line(page, line + 1)
        while follows is None and page < len(self.pages):
            page, line = page + 1, 0
            follows = self.line(page, 1)
        return follows
