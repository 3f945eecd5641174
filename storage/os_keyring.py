"""The keyring of the operating system; the only module that names it (package ``keyring``).

It is loaded when a workspace uses it, and never otherwise: it looks for every keyring program that
might be there. Its programs run elsewhere, may ask a person for a password of their own, and may
never answer; so each question is put in a thread that is given up after ``PATIENCE``.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, Protocol, TypeVar

from app.errors import TravauxError
from app.said import said

T = TypeVar("T")

SERVICE = "Travaux"
"""What the keyring's own program shows as the owner of the secrets."""
PATIENCE = 60.0
"""Seconds; long enough for a person to unlock the keyring when it asks."""
_RECOMMENDED = 1
"""The package gives less to what keeps secrets in clear, or nowhere."""


@dataclass(eq=False)
class SilentKeyringError(TravauxError):
    """The keyring does not give, keep or forget a secret; ``why`` ends a sentence."""

    why: str
    says: ClassVar[str] = "The keyring of this machine cannot be used: {why}."


class _Keyring(Protocol):
    """What is used of one of the package's keyrings."""

    priority: float

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def keep(name: str, secret: bytearray) -> None:
    """Let the keyring keep a secret under a name, in the place of any other.

    Raises:
        SilentKeyringError: see there.
    """
    _ask(lambda: _keyring().set_password(SERVICE, name, secret.hex()))


def find(name: str) -> bytearray:
    """Return a secret; wipe it after use. The package's own copy of it stays until it is collected.

    Raises:
        SilentKeyringError: see there; also if the keyring knows nothing of that name.
    """
    found = _ask(lambda: _keyring().get_password(SERVICE, name))
    if found is None:
        raise SilentKeyringError(
            said("it does not hold the key; it was emptied, or is that of another login")
        )
    try:
        return bytearray.fromhex(found)
    except ValueError:
        raise SilentKeyringError(said("what it holds is not what was put into it")) from None


def forget(name: str) -> None:
    """Let the keyring forget a secret.

    Raises:
        SilentKeyringError: see there; it may hold it still.
    """
    _ask(lambda: _keyring().delete_password(SERVICE, name))


def _keyring() -> _Keyring:
    """Return the keyring that a person uses here.

    Raises:
        SilentKeyringError: there is none that keeps secrets encrypted.
    """
    found = _package().get_keyring()
    for one in getattr(found, "backends", [found])[:1]:  # one that chains others asks the first
        if one.priority >= _RECOMMENDED:
            return one
    raise SilentKeyringError(said("there is none here that keeps secrets encrypted"))


@cache
def _package() -> Any:  # noqa: ANN401 a module
    return import_module("keyring")


def _ask(question: Callable[[], T]) -> T:
    """Put a question to the keyring, and turn whatever comes of it into a sentence."""
    answer: Future[T] = Future()

    def put() -> None:
        try:
            answer.set_result(question())
        except BaseException as error:  # noqa: BLE001 the programs behind it raise what they like
            answer.set_exception(error)

    threading.Thread(target=put, name="keyring", daemon=True).start()
    try:
        error = answer.exception(PATIENCE)
    except TimeoutError:
        raise SilentKeyringError(
            said("it did not answer within {patience:.0f} seconds", patience=PATIENCE)
        ) from None
    if error is None:
        return answer.result()
    raise error if isinstance(error, SilentKeyringError) else _sentence(error)


def _sentence(error: BaseException) -> SilentKeyringError:
    errors = _package().errors
    if isinstance(error, errors.KeyringLocked):
        return SilentKeyringError(said("it is locked, and was not unlocked when it asked"))
    if isinstance(error, errors.NoKeyringError):
        return SilentKeyringError(said("there is none here that keeps secrets encrypted"))
    if isinstance(error, errors.PasswordSetError):
        return SilentKeyringError(said("it refused to keep the key"))
    return SilentKeyringError(said("it failed ({name})", name=type(error).__name__))
