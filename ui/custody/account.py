"""What a person is told of a workspace with which something is wrong: what, and what to do."""

from app.values import value
from app.workspace.signing_right import Stop
from ui import messages
from ui.i18n import Words, in_words

_tr = Words("custody")
_MOST = 12


@value
class Account:
    """One account, in sentences.

    Attributes:
        title: how it stands with the workspace.
        wrong: what is wrong.
        holds: what still holds.
        to_do: what can be done.
        found: what a check has found, if one was made.
    """

    title: str
    wrong: str
    holds: tuple[str, ...]
    to_do: tuple[str, ...]
    found: tuple[str, ...] = ()


def of_stop(stop: Stop, found: tuple[str, ...] = ()) -> Account:
    """Return the account of a workspace that is open and signs nothing."""
    rest = found[:_MOST]
    if len(found) > _MOST:
        rest += (_tr("and {} more").format(len(found) - _MOST),)
    return Account(
        _tr("This workspace can only be read"),
        in_words(stop.why),
        (
            _left_out() if stop is Stop.ALTERED else _as_signed(),
            _tr("What others have received from this device is with them, and stays as it is."),
            _tr("Your drafts are kept, and can be read."),
        ),
        (in_words(stop.to_do),),
        rest,
    )


def of_damage(error: BaseException) -> Account:
    """Return the account of a workspace that cannot be opened."""
    return Account(
        _tr("This workspace cannot be opened"),
        messages.of_error(error),
        (
            _tr("What others have received from this device is with them, and stays as it is."),
            _tr("Nothing was written to the file."),
        ),
        (
            _tr(
                "Keep the file and the two beside it as they are, on another disk: they are the "
                "evidence."
            ),
            _tr(
                "Open the last backup to read on. To take part again, join anew: the next bundle "
                "of another delegation brings the whole record."
            ),
        ),
    )


def _as_signed() -> str:
    return _tr("What is shown here is shown as it was signed, by those whose names it bears.")


def _left_out() -> str:
    return _tr("What was changed is left out. All the rest is shown as it was signed.")
