"""What a page lists and sets beside each other says to the ear what its form says to the eye."""

import re
from html import unescape
from itertools import pairwise

from content.blocks import LINKS, Leak, LinkStrip, Misconception, Rules, Voices, Way
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.editions.html.inline import Writer
from content.editions.html.parts import fold_summary
from content.editions.html.rows import leak, rules
from content.editions.html.shown import strip
from content.editions.html.told import misconception
from content.page import flattened
from tests.walks import OF_2019, folds, words_of

STRIPS = [block for chapter in CHAPTERS for block in chapter.blocks if isinstance(block, LinkStrip)]


def test_the_chain_grows_by_what_each_page_adds_until_every_link_is_told() -> None:
    ahead = [set(each.ahead) for each in STRIPS]

    for (before, after), each in zip(pairwise(ahead), STRIPS[1:], strict=True):
        assert before - after == set(each.new) - {"accounts-face"}
    assert ahead[-1] == set()
    assert {link for each in STRIPS for link in each.new} == {
        link for link, each in LINKS.items() if each.stands == "documented"
    }


def test_the_chain_marks_what_is_new_and_draws_what_is_still_to_come_paler() -> None:
    html = str(strip(LinkStrip("So. [[R13]]", ahead=("face-card",), new=("card-number",)), Writer()))

    lines = re.findall(r'class="link (\w+)"', html)

    assert lines == ["ahead", "new", "documented", "unknown"]
    assert html.count("new on this page") == 1


def test_a_belief_is_announced_as_often_said_before_it_is_read_and_is_not_struck() -> None:
    html = str(misconception(Misconception("It never errs.", "It does."), Writer()))

    assert " ".join(words_of(html).split()) == "Often said “It never errs.” What that leaves out It does."
    assert "<s>" not in html
    assert "<del>" not in html


def test_each_sign_of_a_row_has_its_words_and_what_was_not_found_out_has_none() -> None:
    row = leak(Leak("Whose", "now", "many", Way.SOLD, "So. [[D08]]", has=("name",), lacks=("face",)), Writer())

    signs = re.findall(r"<li[^>]*><span>(.*?)</span>", str(row))

    assert signs == ["Faces: not among it", "Names"]


def test_a_rule_says_each_safeguard_that_it_has_and_lacks() -> None:
    (block,) = (each for each in CHAPTERS[-1].blocks if isinstance(each, Rules))

    html = str(rules(block, Writer()))

    signs = re.findall(r'<li class="(has|lacks)"', html)
    assert signs.count("has") == sum(len(rule.has) for rule in block.rules)
    assert signs.count("lacks") == sum(len(rule.lacks) for rule in block.rules)


def test_a_voice_is_marked_as_one_about_the_rule_where_its_words_say_so() -> None:
    voices = [
        voice
        for chapter in CHAPTERS
        for block in flattened(chapter.blocks)
        if isinstance(block, Voices)
        for voice in block.voices
    ]

    assert any(each.of_rule for each in voices)
    assert all(each.of_rule == each.about.startswith("About this rule") for each in voices)


@OF_2019
def test_a_closed_part_says_from_when_on_it_tells_its_name_and_what_is_inside(chapter: Chapter) -> None:
    (fold,) = folds(chapter)

    assert " ".join(words_of(unescape(str(fold_summary(fold)))).split()) == f"2020 → Since then {fold.teaser}"
    assert fold.teaser
