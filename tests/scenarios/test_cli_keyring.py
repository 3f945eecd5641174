"""The keyring of the login as a way in, by commands."""

from pathlib import Path

import pytest

from tests.keyrings import InMemory, Locked, using
from tests.scenarios.desk import WORDS, Desk, travaux


@pytest.fixture
def anna(four_desks: list[Desk]) -> Desk:
    return four_desks[2]


def without_passphrase(desk: Desk, *words: object):
    return travaux("--workspace", desk.path, *words)


def test_turned_on_no_passphrase_is_asked_for(anna: Desk) -> None:
    with using(InMemory()):
        assert anna.says("vault", "keyring")["keyring"] is False
        assert "terminal" in without_passphrase(anna, "status").err
        assert anna.says("vault", "keyring", "on")["keyring"] is True
        answer = without_passphrase(anna, "status", "--json")
        assert (answer.status, answer.err) == (0, "")
        assert "Whoever sits" in anna.reads("vault", "keyring")
        assert anna.says("status")["signing_stopped"] is None
        assert anna.says("vault", "keyring", "off") == {
            "ok": True,
            "workspace": str(anna.path),
            "keyring": False,
            "forgotten": True,
        }
        assert "terminal" in without_passphrase(anna, "status").err


def test_a_keyring_that_is_locked_or_gone_is_told_and_the_passphrase_asked_for(
    anna: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with using(InMemory()):
        anna.says("vault", "keyring", "on")
    asked: list[str] = []
    monkeypatch.setattr("getpass.getpass", lambda question: asked.append(question) or WORDS)
    for keyring, why in ((Locked(), "it is locked"), (InMemory(), "another login")):
        with using(keyring):
            answer = without_passphrase(anna, "status")
        assert answer.status == 0
        assert why in answer.err
        assert "Its passphrase opens it" in answer.err
    assert len(asked) == 2


def test_without_a_keyring_it_cannot_be_turned_on_and_off_it_tells_what_is_left(
    anna: Desk,
) -> None:
    refused = anna.refused("vault", "keyring", "on")
    assert refused["kind"] == "KeyringNotUsableError"
    assert "none here that keeps secrets encrypted" in refused["error"]
    assert anna.says("vault", "keyring")["keyring"] is False
    with using(InMemory()):
        anna.says("vault", "keyring", "on")
    off = anna.says("vault", "keyring", "off")
    assert (off["keyring"], off["forgotten"]) == (False, False)


def test_what_changes_the_ways_in_asks_for_the_passphrase_whatever_the_keyring_says(
    anna: Desk,
) -> None:
    with using(InMemory()):
        anna.says("vault", "keyring", "on")
        for words in (("keyring", "off"), ("passphrase",), ("recovery-code",), ("travel-lock",)):
            assert "terminal" in without_passphrase(anna, "vault", *words).err
        anna.says("vault", "recovery-code")
        assert anna.says("vault", "travel-lock")["forgotten"] is True
        assert "locked for travel" in anna.refused("status")["error"]


def test_another_state_than_on_or_off_is_wrong_usage(anna: Desk, tmp_path: Path) -> None:
    assert anna.tries("vault", "keyring", "perhaps").status == 2
