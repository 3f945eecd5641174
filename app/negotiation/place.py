"""Where a wording stands."""

from typing import TypeAlias

from app.ids import ClauseId
from app.treaty.wording import Part

Place: TypeAlias = tuple[ClauseId, str, Part]
"""One wording that is merged apart: clause, language, heading or text."""
