"""The four desks of the scenarios."""

from tests.scenarios.conftest import four_desks, made_desks

__all__ = ["four_desks", "made_desks"]
