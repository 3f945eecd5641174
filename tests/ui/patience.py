"""Waits as long as a busy machine needs: how quick a thing is, is measured by the benchmarks."""

from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE = 60_000
"""Milliseconds that a test waits at least for what comes about, on two cores that ten share."""


class PatientBot(QtBot):
    """Gives up no sooner than ``PATIENCE`` says, whatever a test or pytest-qt thinks to be long."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE) -> None:  # noqa: N802 pytest-qt's
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:  # noqa: N802 as above
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE), **more)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE) -> Any:  # noqa: N802 pytest-qt calls it so
        return super().waitActive(widget, timeout=max(timeout, PATIENCE))

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE) -> Any:  # noqa: N802 pytest-qt calls it so
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE))
