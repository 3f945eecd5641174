"""A record with a hole in it: it is said at once, and nothing is issued from it."""

from tests.scenarios.desk import Desk


def _partly_informed(four_desks: list[Desk]) -> tuple[Desk, Desk]:
    """The secretariat has the chair's decision, but not the amendment that it adopts."""
    secretariat, chair, _, ben = four_desks
    ben.says("amend", "Article 2(1)", "--text",
             "Each Party shall limit the noise of its ships within two years.")  # fmt: skip
    ben.says("table", "KEN-1")
    ben.hands(chair)
    chair.says("decide", "Article 2(1)", "--adopt", "KEN-1")
    out = chair.folder / "without-ben.tvxb"
    chair.says("sync", "bundle-out", out, "--since", ben.folder / "from-ben.tvb")
    return secretariat, chair


def test_a_decision_on_what_is_not_here_is_told_when_it_comes_in(four_desks: list[Desk]) -> None:
    secretariat, chair = _partly_informed(four_desks)
    out = chair.folder / "without-ben.tvxb"
    shown = secretariat.reads("sync", "bundle-in", out)
    assert "1 entry refers to others that are not here yet" in shown.replace("\n", " ")
    assert secretariat.says("sync", "bundle-in", out)["incomplete"] == 1


def test_nothing_is_issued_while_a_decision_waits_for_what_it_is_about(
    four_desks: list[Desk],
) -> None:
    secretariat, chair = _partly_informed(four_desks)
    secretariat.says("sync", "bundle-in", chair.folder / "without-ben.tvxb")
    refusal = secretariat.refused("issue", "A/CONF.9/L.1/Rev.1")
    assert "A/CONF.9/L.1/Rev.1 cannot be issued" in refusal["error"]
    assert "1 decision" in refusal["error"]
    chair.hands(secretariat)
    assert secretariat.says("issue", "A/CONF.9/L.1/Rev.1")["undisposed"] == []
    text = secretariat.reads("text", "show", "--revision", "A/CONF.9/L.1/Rev.1")
    assert "Each Party shall limit" in text
