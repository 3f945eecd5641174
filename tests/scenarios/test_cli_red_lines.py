"""Three desks: a delegation's red lines warn it, and nobody else ever learns of them."""

from pathlib import Path

from tests.scenarios.desk import Desk

FALLBACK = "Each Party should strive to limit the noise of its ships."


def _crossed(desk: Desk, *command: str) -> list[tuple[str, list[str], bool]]:
    said = desk.says(*(command or ("red-line", "list")))["crossed"]
    return [(c["by"], c["words"], c["is_fallback"]) for c in said]


def test_a_red_line_warns_its_own_delegation_alone(tmp_path: Path, four_desks: list[Desk]) -> None:
    secretariat, chair, anna, ben = four_desks
    drawn = anna.says(
        "red-line", "set", "Article 2(1)", "--keep", "ships", "two years", "--bar", "voluntary",
        "--fallback", FALLBACK, "--note", "Instruction 17 of the capital",
    )  # fmt: skip
    assert drawn["crossed"] == []
    assert [r["keep"] for r in drawn["red_lines"]] == [["ships", "two years"]]
    ben.says(
        "amend", "Article 2(1)", "--text",
        "Each Party should limit the noise of its ships by Voluntary measures within ten years.",
    )  # fmt: skip
    ben.says("table", "KEN-1")
    anna.hands(secretariat, chair, ben)
    ben.hands(secretariat, chair, anna)

    crossing = ("KEN-1", ["“two years” is not in it", "“voluntary” is in it"], False)
    for command in ("status", "inbox"):
        assert _crossed(anna, command) == [crossing]
    assert _crossed(anna, "merge", "Article 2(1)") == [crossing]
    assert "RED LINE: KEN-1 crosses your red line on Article 2(1)" in anna.reads("status")
    tried = anna.says("what-if", "Article 2(1)", "--pick", "1=2", "2=2")
    assert "“voluntary” is in it" in tried["crossed"]
    for other in (secretariat, chair, ben):
        assert _crossed(other) == []
        assert _crossed(other, "status") == []
        assert "RED LINE" not in other.reads("merge", "Article 2(1)")
        assert "Instruction 17" not in other.reads("log")
    assert "Instruction 17" in anna.reads("red-line", "list")

    # The chair takes Kenya's words, then France's fallback: the text itself crosses the line.
    chair.says("decide", "Article 2(1)", "--adopt", "KEN-1")
    chair.hands(anna, ben)
    assert _crossed(anna) == [("The text as decided", *crossing[1:])]
    chair.says("decide", "Article 2(1)", "--text", FALLBACK)
    chair.hands(anna, ben)
    assert _crossed(anna) == [("The text as decided", ["“two years” is not in it"], True)]
    ben.says("amend", "Article 2(1)", "--delete")
    ben.says("table", "KEN-2")
    ben.hands(anna)
    assert [by for by, _, _ in _crossed(anna)] == ["The text as decided", "KEN-2"]

    # What the secretariat holds and hands on has no word of it.
    out = tmp_path / "all-of-sec.tvb"
    secretariat.says("sync", "bundle-out", out)
    assert anna.says("red-line", "set", "Article 2(1)", "--lift")["red_lines"] == []
    assert _crossed(anna) == []
    assert "--lift" in anna.refused("red-line", "set", "Article 1")["error"]
    contradiction = anna.refused("red-line", "set", "Article 1", "--keep", "sea", "--bar", "Sea")
    assert "cannot both" in contradiction["error"]
    assert secretariat.refused("red-line", "set", "Article 1", "--keep", "x")
    whole = anna.says("red-line", "set", "Article 1", "--as-it-stands")
    assert whole["red_lines"][0]["keep"] == [
        "The purpose of this Convention is to limit noise at sea."
    ]
