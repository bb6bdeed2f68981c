"""The banks in readers of others: a parser of GIFT, and a player that shows QTI to a learner."""

import io
import json
import zipfile
from collections.abc import Iterator
from itertools import cycle, zip_longest
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from qti_convert import upgrade_package_files

from content.editions.packs.bank import bank
from content.editions.packs.gift import gift
from content.editions.packs.items import Answer, Item
from content.editions.packs.qti21 import qti21
from content.editions.packs.stamp import Stamp
from content.editions.packs.text import name_of
from tests.banks import ODD, PUBLIC, SIGNS, Seen, banks, known, seen, shows_all
from tests.far.readers import HERE, PLAYER, parsed

pytestmark = HERE
STAGE = (
    "<!doctype html><html lang=en><title>Player</title><qti-item><item-container></item-container></qti-item></html>"
)
HANDS = Path(__file__).with_name("player.js")


def gift_answers(question: dict[str, Any]) -> Iterator[Seen]:
    for choice in question["choices"]:
        said, right = choice["text"], choice["isCorrect"] and choice["weight"] in (None, 100)
        if question["type"] != "Numerical":
            yield seen(said["text"], choice["feedback"]["text"], right)
            continue
        number, off = said["number"], said["range"]
        yield seen(f"{number:.12g}", choice["feedback"]["text"], right, (number - off, number + off))


def test_a_parser_of_gift_finds_every_question_with_its_key_its_reasons_and_its_tolerance() -> None:
    found = json.loads(parsed(banks()["questions.gift.txt"]))

    questions = {each["id"]: each for each in found if each["type"] != "Category"}
    assert {id: sorted(gift_answers(each)) for id, each in questions.items()} == known()
    assert shows_all({id: each["stem"]["text"] for id, each in questions.items()})
    assert {id: each["title"] for id, each in questions.items()} == {
        item.id: name_of(item) for section in bank() for item in section.items
    }
    assert [each["title"] for each in found if each["type"] == "Category"] == [
        f"$course$/top/A Face for a Phone Number/{section.title}" for section in bank()
    ]


def test_signs_that_gift_needs_for_itself_come_through() -> None:
    _, choice, number = json.loads(parsed(gift(ODD, Stamp(PUBLIC))))

    assert [each["text"]["text"] for each in choice["choices"]] == [SIGNS, f"%50% {SIGNS}", "[html] c"]
    assert [each.why for each in gift_answers(choice)][:2] == [f"No. {SIGNS}", f"Yes. {SIGNS}"]
    assert [each["title"] for each in (choice, number)] == [name_of(item) for item in ODD[0].items]
    assert choice["stem"]["text"].startswith(f"{SIGNS} ?\n{SIGNS}\n{SIGNS}: =1")
    assert [(each.said, each.least) for each in gift_answers(number) if each.right] == [("1e-07", 9.5e-8)]


@pytest.fixture(scope="module")
def player(chromium: Browser) -> Iterator[Page]:
    page = chromium.new_page()
    page.set_content(STAGE)
    page.add_script_tag(path=PLAYER)
    page.add_script_tag(path=HANDS)
    yield page
    page.close()


def items_of(package: bytes) -> dict[str, str]:
    """Give each question of a package as a converter of others makes it ready for the player, by its id."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        found = upgrade_package_files({name: archive.read(name) for name in archive.namelist()}).files
    return {
        name.removeprefix("items/").removesuffix(".xml"): text if isinstance(text, str) else text.decode()
        for name, text in found.items()
        if name.startswith("items/")
    }


def tries(item: Item) -> list[tuple[Answer, str]]:
    """Give every answer as a learner gives it; of a right number its two ends as well, which still count."""
    if not item.numeric:
        return [(answer, answer.letter) for answer in item.answers]
    right = [(item.key, number) for number in (item.key.least, item.key.number, item.key.most)]
    slips = [(answer, answer.number) for answer in item.answers if not answer.right]
    # By turns: the player shows no reason anew that it shows already.
    turns = [each for pair in zip_longest(right, slips) for each in pair if each]
    return [(answer, f"{number:f}") for answer, number in turns]


def test_a_player_of_qti_gives_every_answer_its_worth_and_its_reason(player: Page) -> None:
    xml = items_of(banks()["questions.qti21.zip"])

    for item in (item for section in bank() for item in section.items):
        how = "write" if item.numeric else "choose"
        given = [item.id, xml[item.id], [[how, said] for _, said in tries(item)]]
        found = player.evaluate("(given) => answerAll(...given)", given)
        assert found == [["1" if answer.right else "0", answer.letter, answer.why] for answer, _ in tries(item)]


def test_a_player_of_qti_says_of_what_nobody_thought_of_where_to_read_it_again(player: Page) -> None:
    xml = items_of(banks()["questions.qti21.zip"])
    numeric = [item for section in bank() for item in section.items if item.numeric]

    for item, given in zip(numeric, cycle(("123456789", "-5", "one in six")), strict=False):
        found = player.evaluate("(given) => answerAll(...given)", [item.id, xml[item.id], [["write", given]]])
        assert found == [["0", "other", Stamp(PUBLIC).again(item.again, item.address)]]


def test_a_player_of_qti_shows_every_question_with_its_choices(player: Page) -> None:
    xml = items_of(banks()["questions.qti21.zip"])
    shown, offered = {}, {}

    for id, each in xml.items():
        player.evaluate("(given) => put(...given)", [id, each])
        shown[id] = player.locator("qti-item-body").inner_text()
        offered[id] = sorted(player.locator("qti-simple-choice").all_inner_texts())

    assert shows_all(shown)
    numeric = {item.id for section in bank() for item in section.items if item.numeric}
    assert offered == {
        id: [] if id in numeric else sorted(each.said for each in answers) for id, answers in known().items()
    }


def test_a_learner_answers_by_hand_and_reads_signs_as_they_were_written(player: Page) -> None:
    choice, number = ODD[0].items
    xml = items_of(qti21(ODD, Stamp(PUBLIC)))

    player.evaluate("(given) => put(...given)", [choice.id, xml[choice.id]])
    player.get_by_text(f"%50% {SIGNS}", exact=True).click()
    chosen = player.evaluate("() => judge()")
    player.evaluate("(given) => put(...given)", [number.id, xml[number.id]])
    player.get_by_role("textbox").fill("-3.5")
    player.keyboard.press("Tab")
    written = player.evaluate("() => judge()")

    assert chosen == ["1", "b", f"Yes. {SIGNS} [A02]"]
    assert written == ["0", "c", "No. [A06]"]
