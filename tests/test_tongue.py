"""What a language changes in HTML that is written: links stay in it, and Chinese stands without spaces."""

import re

import pytest

from content.claims import CLAIMS
from content.editions.data.references import of_pages, of_sources
from content.editions.html.figures import table_html
from content.editions.html.sources import title
from content.editions.html.tongue import in_this_language
from content.editions.packs.bank import bank
from content.editions.packs.stamp import Stamp
from content.editions.packs.text import lines_of
from content.editions.paper.press import in_signs, stamp
from content.editions.paper.sources import publication
from content.site import every_figure
from content.translations import ENGLISH, HANS, HANT, Language, speaking

GERMAN = Language(code="de", locale="de_DE", name="Deutsch")


@pytest.mark.parametrize(
    ("english", "own"),
    [
        ('<a href="/">', '<a href="/?lang=de">'),
        ('<a href="/concerns#why">', '<a href="/concerns?lang=de#why">'),
        ('<a href="/sources?claim=A10">', '<a href="/sources?claim=A10&amp;lang=de">'),
        ('<a href="/concerns?lang=en">', '<a href="/concerns?lang=en">'),
        ('<link href="/reader/reader.css?v=1">', '<link href="/reader/reader.css?v=1">'),
        ('<a href="https://example.org/concerns">', '<a href="https://example.org/concerns">'),
        ('<a href="#why">', '<a href="#why">'),
    ],
)
def test_a_link_to_a_page_stays_in_the_language(english: str, own: str) -> None:
    with speaking(GERMAN, {}):
        assert in_this_language(english) == own
    with speaking(ENGLISH):
        assert in_this_language(english) == english


@pytest.mark.parametrize(
    ("written", "own"),
    [
        ("<script>ten = { 十: 10, 百: 100 }; say(“好”);</script>",) * 2,
        ("<style>p::before { content: '一: 二' }</style>",) * 2,
        ("<p>谁说的： <b>工信部</b> 说。</p>", "<p>谁说的：<b>工信部</b>说。</p>"),
        ("一 二 三 四", "一二三四"),
        ('<a href="#a">上一页</a> <a href="#b">下一页</a>', '<a href="#a">上一页</a> <a href="#b">下一页</a>'),
        ('<a href="#a">柜台前</a>, <a href="#b">担忧</a>', '<a href="#a">柜台前</a>、<a href="#b">担忧</a>'),
        ("报纸; 网站: 两种", "报纸；网站：两种"),
        ("CNN Business的报道, 2019年", "CNN Business的报道，2019年"),
        ("<cite>CNN Business</cite>, 2019年12月3日", "<cite>CNN Business</cite>，2019年12月3日"),
        ("Mobile World Live (业界新闻网站): ", "Mobile World Live（业界新闻网站）: "),
        ("A02: 谁说的", "A02：谁说的"),
        ("<b>人权观察</b>, 2013年1月4日, 谈登记", "<b>人权观察</b>，2013年1月4日，谈登记"),
        ("<b>“Guide”</b>, 没有日期", "<b>“Guide”</b>，没有日期"),
        ("time：什么时候; event：哪一种事件", "time：什么时候；event：哪一种事件"),
        ("<i>Metaculus</i> （另有1个来源）", "<i>Metaculus</i>（另有1个来源）"),
        ('上次读到： <a href="#x"></a>. </span><span>存着答案', '上次读到：<a href="#x"></a>。</span><span>存着答案'),
        ("SVG: 1.5万人", "SVG：1.5万人"),
        (
            "<cite>商用元年, table 1：实名 [how far]”, 燕公子, a blog</cite>",
            "<cite>商用元年, table 1：实名 [how far]”，燕公子, a blog</cite>",
        ),
        (
            '<p data-say="[&#34;一&#34;, &#34;二&#34;]">Reuters, AFP</p>',
            '<p data-say="[&#34;一&#34;, &#34;二&#34;]">Reuters, AFP</p>',
        ),
    ],
)
def test_chinese_words_touch_and_have_signs_of_their_own(written: str, own: str) -> None:
    with speaking(HANS, {}):
        assert in_this_language(written) == own
    with speaking(GERMAN, {}):
        assert in_this_language(written).replace("?lang=de", "") == written


def test_what_is_put_together_for_a_file_stands_in_chinese_without_spaces_and_with_its_signs() -> None:
    seam = re.compile(
        r"[\u4e00-\u9fff，。：；？！] [\u4e00-\u9fff“]|[\u4e00-\u9fff][:;.] |[\u4e00-\u9fff]\.$", re.MULTILINE
    )

    with speaking(HANS):
        texts = [Stamp("https://face.example").about, Stamp().again(bank()[0].items[0].again, "/"), stamp()]
        texts += [line for section in bank() for item in section.items for line in (*lines_of(item), item.again)]
        texts += [each.note for each in (*of_sources(), *of_pages(""))]

    assert [text for text in texts if seam.search(text)] == []
    assert len(texts) > 400


def test_a_table_has_its_dates_as_the_language_writes_them() -> None:
    with speaking(HANS):
        table = table_html(next(each for each in every_figure() if each.id == "countries"))

    assert "2019年12月1日" in table
    assert '<td class="date">2023年</td>' in table
    assert "2019-12-01" not in table


@pytest.mark.parametrize("language", [HANS, HANT], ids=lambda each: each.code)
def test_two_halves_of_a_chinese_headline_stay_apart(language: Language) -> None:
    halves = {
        each for claim in CLAIMS for each in claim.sources if re.search(r"[\u3400-\u9fff] [\u3400-\u9fff]", each.title)
    }

    with speaking(language):
        lost = [
            each.title
            for each in halves
            for written in (str(in_signs(publication(each))), in_this_language(str(title(each))))
            if each.parts[0] not in written.replace("\\xa0", " ").replace("\u00a0", " ")
        ]

    assert halves
    assert lost == []
