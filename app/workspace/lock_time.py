"""After how long without use an open workspace locks itself."""

from app.errors import UsageError
from app.ports import Vault
from app.said import said

LOCK_MINUTES = 10
"""Without being used, before an open workspace locks itself; until another time is set."""
MIN_LOCK_MINUTES, MAX_LOCK_MINUTES = 1, 120
_LOCK = "settings/lock-minutes"


def lock_minutes(vault: Vault) -> int:
    """Return after how many minutes without use an open workspace locks itself."""
    stored = vault.get(_LOCK)
    minutes = LOCK_MINUTES if stored is None else int.from_bytes(stored, "big")
    return max(MIN_LOCK_MINUTES, min(MAX_LOCK_MINUTES, minutes))


def set_lock_minutes(vault: Vault, minutes: int) -> None:
    """Set it; there is no "never".

    Raises:
        UsageError: less than one minute or more than two hours.
    """
    if not MIN_LOCK_MINUTES <= minutes <= MAX_LOCK_MINUTES:
        raise UsageError(
            said(
                "The lock time is {least} to {most} minutes, not {minutes}.",
                least=MIN_LOCK_MINUTES,
                most=MAX_LOCK_MINUTES,
                minutes=minutes,
            )
        )
    vault.put(_LOCK, minutes.to_bytes(2, "big"))
