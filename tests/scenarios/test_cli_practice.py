"""Practice by command alone: the commands that each step shows are typed as they stand there."""

import json
import shlex
from pathlib import Path
from typing import Any

import pytest

from tests.scenarios.desk import Answer, travaux

REFUSED = "travaux issue"  # the secretariat's first try is refused, and that is the lesson


class Trainee:
    """Somebody who does what is said, on the workspace that is said."""

    def __init__(self, folder: Path, role: str) -> None:
        self.folder = folder
        self.now: Any = self.says("demo", folder, "--practice", "--role", role)

    def tries(self, *words: object) -> Answer:
        return travaux("--json", *words)

    def says(self, *words: object) -> Any:
        answer = self.tries(*words)
        assert answer.status == 0, answer
        return answer.json

    def types(self, command: str) -> Answer:
        words = shlex.split(command)
        assert words[0] == "travaux"
        asks = ("--workspace", self.now["workspace"], "--passphrase-file")
        return self.tries(*asks, self.now["passphrase_file"], *map(self.told, words[1:]))

    def told(self, word: str) -> str:
        """Put in what a person reads off the screen: ids of comments, decisions and devices."""
        if word not in ("ID", "ENTRY"):
            return word
        return self.reads()[self.now["title"]]()

    def reads(self) -> dict[str, Any]:
        def first(command: str, key: str, wanted: Any) -> str:
            rows = self.types(command).json
            found = next(r for r in rows[key] if wanted(r))
            return str(found["comment" if "comment" in found else "decision"
                             if "decision" in found else "id"])[:12]  # fmt: skip

        return {
            "Answer Kenya": lambda: first(
                "travaux comments", "comments", lambda r: r["party"] == "KEN"
            ),
            "Undo it": lambda: first(
                "travaux history 'Article 8(1)'", "entries", lambda r: r["what"] == "decided"
            ),
            "A laptop is lost": self._lost,
        }

    def _lost(self) -> str:
        rows = self.types("travaux device list").json["devices"]
        return next(str(r["id"])[:12] for r in rows if "lost" in json.dumps(r))

    def does(self) -> None:
        """Do the task as it is shown."""
        for command in self.now["commands"]:
            answer = self.types(command)
            refused = command.startswith(REFUSED) and "refused" in self.now["title"]
            assert answer.status == (1 if refused else 0), (command, answer)

    def goes_on(self) -> None:
        self.now = self.says("practice", "next", self.folder)


@pytest.mark.parametrize("role", ["delegate", "chair", "secretariat"])
def test_a_part_is_played_to_its_end_by_the_commands_that_are_shown(
    role: str, tmp_path: Path
) -> None:
    trainee = Trainee(tmp_path / "p", role)
    assert trainee.now["steps"] >= 8
    while not trainee.now["finished"]:
        step, title = trainee.now["step"], trainee.now["title"]
        undone = trainee.tries("practice", "next", trainee.folder)
        assert undone.status == 1, f"{title} was done before anything was done"
        assert undone.json["step"] == step
        assert undone.json["missing"]
        assert undone.json["hint"]
        trainee.does()
        trainee.goes_on()
        assert trainee.now["step"] == step + 1, (title, trainee.now["missing"])
    summary = trainee.now["summary"]
    assert summary["revisions"] == ["A/CONF.300/L.1/Rev.1"]
    assert summary["same"]
    assert summary["failures"] == []
    assert summary["decisions"] >= 2
    told = travaux("practice", "next", trainee.folder)
    assert told.status == 0
    assert "is over" in told.out
    assert "every signature" in told.out


def test_what_counterparts_did_is_not_done_twice_when_a_session_is_set_back(tmp_path: Path) -> None:
    trainee = Trainee(tmp_path / "p", "chair")
    for _ in range(4):
        trainee.does()
        trainee.goes_on()
    state = tmp_path / "p" / "practice.json"
    before = trainee.types("travaux log").json["entries"]
    state.write_text(json.dumps({"role": "chair", "done": 0}), encoding="utf-8")
    for _ in range(4):
        trainee.goes_on()
    trainee.types(f"travaux sync folder {tmp_path}/p/exchange")
    after = trainee.types("travaux log").json["entries"]
    assert [e["what"] for e in after if e["party"] != "CHAIR" and "holds" not in e["what"]] == [
        e["what"] for e in before if e["party"] != "CHAIR" and "holds" not in e["what"]
    ]


def test_a_folder_without_a_session_and_a_role_without_practice_are_refused(tmp_path: Path) -> None:
    nothing = travaux("--json", "practice", "next", tmp_path)
    assert (nothing.status, nothing.json["kind"]) == (1, "NoPracticeError")
    bent = tmp_path / "practice.json"
    for body in ("", "[]", '{"role": "king", "done": 0}', '{"role": "chair", "done": 99}'):
        bent.write_text(body, encoding="utf-8")
        assert travaux("practice", "status", tmp_path).status == 1
    assert travaux("demo", tmp_path / "d", "--role", "chair").status == 1
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    refused = travaux("--json", "demo", tmp_path, "--practice")
    assert (refused.status, refused.json["kind"]) == (1, "NotADemoFolderError")
