"""The demo as a person starts it, and what it leaves."""

from pathlib import Path

from tests.scenarios.desk import TREATY, Answer, travaux


def played(*words: object) -> Answer:
    answer = travaux("demo", *words, "--json")
    assert answer.status == 0, answer
    assert answer.json["verified"] is True
    return answer


def test_the_demo_ends_in_one_text_that_everybody_can_check(tmp_path: Path) -> None:
    answer = played(tmp_path / "d")
    assert "The chair receives them all" in answer.err
    done = answer.json
    assert len(done["workspaces"]) == 5
    assert all(Path(path).is_file() for path in done["exports"])
    file = done["passphrase_file"]
    for path in done["workspaces"].values():
        options = ("--workspace", path, "--passphrase-file", file, "--json")
        assert travaux("status", *options).json["rolling_hash"] == done["rolling_hash"]
    chair = ("--passphrase-file", file, "--json", "--workspace", done["workspaces"]["CHAIR"])
    assert travaux(*chair, "verify", "--workspace").json["ok"] is True
    bundle = max((tmp_path / "d" / "exchange").iterdir())
    assert travaux(*chair, "verify", bundle).json["ok"] is True


def test_the_demo_says_where_things_are_and_what_to_try_next(tmp_path: Path) -> None:
    (tmp_path / "treaty.md").write_text(TREATY, encoding="utf-8")
    answer = travaux("demo", tmp_path / "d", "--text", tmp_path / "treaty.md")
    assert answer.status == 0
    assert "Try next:" in answer.out
    assert str(tmp_path / "d" / "chair.travaux") in answer.out
    assert "Convention on Quiet Seas" in answer.out
    assert played(tmp_path / "d").json["title"] != "Convention on Quiet Seas"


def test_a_folder_that_no_demo_made_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    answer = travaux("demo", tmp_path, "--json")
    assert answer.status == 1
    assert answer.json["kind"] == "NotADemoFolderError"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
