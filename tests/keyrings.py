"""Keyrings without files, put in the place of the machine's by the package's own means."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError


class InMemory(KeyringBackend):
    """Keeps what it is given until it is gone."""

    priority = 5  # pyright: ignore[reportAssignmentType] the package's own property

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError("no such password")


class Locked(InMemory):
    """Nobody unlocks it when it asks."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")


class InClear(InMemory):
    """As the package rates what keeps secrets in clear."""

    priority = 0.5  # pyright: ignore[reportAssignmentType] the package's own property


class Full(InMemory):
    """Takes nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("no room")


class Forgetful(InMemory):
    """Says that it keeps, and does not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Broken(InMemory):
    """Fails as programs fail."""

    def get_password(self, service: str, username: str) -> str | None:
        raise ConnectionResetError("the bus is gone")


class Mute(InMemory):
    """Does not answer."""

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(5)
        return None


@contextmanager
def using(one: KeyringBackend) -> Iterator[KeyringBackend]:
    """Let the package use a keyring; afterwards one that has nothing."""
    keyring.set_keyring(one)
    try:
        yield one
    finally:
        keyring.set_keyring(fail.Keyring())
