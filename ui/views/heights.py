"""How high the rows of a long list are and where each begins: estimated until it is measured."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Heights:
    """Heights in pixels; positions count from the top of the first row."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._measured = bytearray()
        self._tops: list[int] | None = [0]

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return self._all_tops()[-1]

    def top(self, row: int) -> int:
        """Return where a row begins."""
        return self._all_tops()[row]

    def height(self, row: int) -> int:
        """Return the height of a row, measured or estimated."""
        return self._heights[row]

    def is_measured(self, row: int) -> bool:
        """Tell whether the height is known."""
        return bool(self._measured[row])

    def at(self, position: int) -> int:
        """Return the row at a position, the nearest one beyond the ends; -1 if there is none."""
        if not self._heights:
            return -1
        return min(len(self) - 1, max(0, bisect_right(self._all_tops(), position) - 1))

    def insert(self, first: int, estimates: Sequence[int]) -> None:
        """Put rows in."""
        self._heights[first:first] = estimates
        self._measured[first:first] = bytearray(len(estimates))
        self._tops = None

    def remove(self, first: int, last: int) -> None:
        """Take rows ``first`` to ``last`` out."""
        del self._heights[first : last + 1]
        del self._measured[first : last + 1]
        self._tops = None

    def estimate(self, first: int, estimates: Sequence[int]) -> None:
        """Forget what was measured from a row on, and estimate anew."""
        end = first + len(estimates)
        self._heights[first:end] = estimates
        self._measured[first:end] = bytearray(len(estimates))
        self._tops = None

    def measure(self, row: int, height: int) -> int:
        """Note a measured height; return by how much it differs from what was assumed."""
        change = height - self._heights[row]
        self._measured[row] = 1
        if change:
            self._heights[row] = height
            self._tops = None
        return change

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops
