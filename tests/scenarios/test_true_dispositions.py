"""What a decision says of an amendment is true, is about that clause, and is never guessed."""

import pytest

from tests.scenarios.desk import Desk

YEARS = "Each Party {} limit the noise of its ships within two years."


def _proposed(desk: Desk, label: str, *changes: tuple[str, ...]) -> None:
    for number, change in enumerate(changes):
        desk.says("amend", *change, *(("--with", label) if number else ()))
    desk.says("table", label)


@pytest.fixture
def contested(four_desks: list[Desk]) -> Desk:
    """The chair, with "shall" of FRA-1 and "may" of KEN-1 before it."""
    _, chair, anna, ben = four_desks
    _proposed(anna, "FRA-1", ("Article 2(1)", "--text", YEARS.format("shall")))
    _proposed(ben, "KEN-1", ("Article 2(1)", "--text", YEARS.format("may")))
    anna.hands(chair)
    ben.hands(chair)
    return chair


@pytest.mark.parametrize(
    ("dispositions", "said"),
    [
        (["KEN-1=adopted:"], "KEN-1 cannot be disposed of as “adopted”"),
        (
            ["FRA-1=not-reflected:no", "KEN-1=not-reflected:no"],
            "FRA-1 cannot be disposed of as “not reflected”",
        ),
        (
            ["FRA-1=deferred:later", "KEN-1=not-reflected:no"],
            "FRA-1 cannot be disposed of as “deferred”",
        ),
    ],
)
def test_an_outcome_that_the_choice_belies_is_refused(
    contested: Desk, dispositions: list[str], said: str
) -> None:
    refusal = contested.refused("decide", "Article 2(1)", "--pick", "1=2",
                                "--dispose", *dispositions)  # fmt: skip
    assert said in refusal["error"]
    assert {a["state"] for a in contested.says("amendments")["amendments"]} == {"tabled"}


def test_adopted_is_said_by_adopting_not_by_disposing(contested: Desk) -> None:
    refusal = contested.refused("decide", "Article 2(1)", "--dispose", "KEN-1=adopted:")
    assert "--adopt KEN-1" in refusal["error"]


def test_a_unit_or_an_amendment_named_twice_is_no_choice(contested: Desk) -> None:
    twice = contested.refused("decide", "Article 2(1)", "--pick", "1=2", "1=3",
                              "--dispose", "FRA-1=not-reflected:no")  # fmt: skip
    assert "Unit 1 is picked twice" in twice["error"]
    twice = contested.refused("decide", "Article 2(1)", "--pick", "1=2", "--dispose",
                              "KEN-1=not-reflected:no", "KEN-1=deferred:later")  # fmt: skip
    assert "KEN-1 is disposed of twice" in twice["error"]


def test_the_chairs_own_words_take_any_true_disposition(contested: Desk) -> None:
    decided = contested.says(
        "decide", "Article 2(1)", "--text",
        "Parties will limit the noise of their ships within two years.",
        "--dispose", "FRA-1=in-part:duty kept", "KEN-1=as-modified:softer",
    )  # fmt: skip
    assert decided["wording"].startswith("Parties will")
    outcomes = {d["amendment"]: d["outcome"] for d in decided["dispositions"]}
    assert outcomes == {"FRA-1": "in-part", "KEN-1": "as-modified"}
    assert decided["open_units"] == 0


def test_an_amendment_that_proposes_nothing_there_is_not_disposed_of_there(
    contested: Desk,
) -> None:
    refusal = contested.refused("decide", "Article 3", "--dispose", "KEN-1=not-reflected:no")
    assert "KEN-1 proposes nothing on Article 3" in refusal["error"]
    assert contested.says("amendments", "--state", "tabled")["amendments"][1]["number"] == "KEN-1"


def test_a_deletion_can_be_chosen_as_the_whole_reading_that_it_is(four_desks: list[Desk]) -> None:
    _, chair, anna, ben = four_desks
    _proposed(anna, "FRA-1", ("Article 2(3)", "--delete"))
    _proposed(ben, "KEN-1", ("Article 2(3)", "--text", "Nothing in this Article affects vessels."))
    anna.hands(chair)
    ben.hands(chair)
    shown = chair.says("merge", "Article 2(3)")["wholes"]
    assert [w["kind"] for w in shown] == ["merged", "deletion"]
    decided = chair.says("decide", "Article 2(3)", "--whole", "2",
                         "--dispose", "KEN-1=not-reflected:gone")  # fmt: skip
    assert {d["amendment"]: d["outcome"] for d in decided["dispositions"]} == {
        "FRA-1": "adopted",
        "KEN-1": "not-reflected",
    }
    assert decided["wording"] is None


REWRITE = "Annual reports on all measures are due from every one of the Contracting States."


@pytest.mark.parametrize("first", [("--text", REWRITE, "--alternative"), ("--delete",)])
def test_what_an_amendment_proposes_elsewhere_does_not_end_with_it_unsaid(
    four_desks: list[Desk], first: tuple[str, ...]
) -> None:
    secretariat, chair, anna, _ = four_desks
    _proposed(anna, "FRA-1", ("Article 2(2)", *first), ("Article 2(3)", "--delete"))
    anna.hands(chair)
    here = ("decide", "Article 2(2)", "--dispose", "FRA-1=not-reflected:no")
    refusal = chair.refused(*here)
    assert "Article 2(3)" in refusal["error"]
    assert "--everywhere" in refusal["error"]
    chair.says(*here, "--everywhere")
    chair.hands(secretariat)
    assert secretariat.says("amendments", "--state", "not-reflected")["amendments"]
    secretariat.says("issue", "A/CONF.9/L.1/Rev.1")


def test_deferring_one_operation_leaves_the_others_waiting(four_desks: list[Desk]) -> None:
    _, chair, anna, _ = four_desks
    _proposed(anna, "FRA-1", ("Article 2(2)", "--delete"), ("Article 3", "--retain"))
    anna.hands(chair)
    refusal = chair.refused("decide", "Article 2(2)", "--dispose", "FRA-1=deferred:plenary")
    assert "Article 3" in refusal["error"]
