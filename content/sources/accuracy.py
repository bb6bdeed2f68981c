"""How often machines err: limits, tests and one count of pictures that did not fit."""

from content.publication import Source, part, whole
from content.when import When

RESELLERS_TABLE_UNDATED = Source(
    publisher="A Chinese trade article, author and journal not named",
    title="商用元年 移动通信转售政策稳步推行, table 1: 实名制登记落实情况 [how far real names were registered]",
    interest="trade press of the phone companies",
    link="https://mtoou.info/tubiao/356621.html",
    read=whole(2026, 11, 26),
    copy_at="mtoou.info, which sells copies of figures from journals",
)
BBC_2019 = Source(
    publisher="BBC",
    title="[report on the NIST test of face recognition by race and sex]",
    interest="public broadcaster, United Kingdom",
    link="https://www.observerbd.com/details.php?id=234495",
    published=When(2019, 12, 21),
    read=part(2026, 11, 26),
    copy_at="The Daily Observer, a newspaper in Bangladesh",
)
LEIPHONE_2019 = Source(
    publisher="Leiphone, Xiao Man",
    title="新规实施：办手机号将全面实施人像比对 [new rule: portrait comparison for phone numbers]",
    interest="technology trade site, China",
    link="https://m.leiphone.com/category/industrynews/vYMaZCk9dOA19fmh.html",
    published=When(2019, 12, 2),
    read=whole(2026, 11, 26),
)
EU_DECISION_2019 = Source(
    publisher="European Commission",
    title="Implementing Decision (EU) 2019/329 of 25 February 2019, Official Journal L 57, pages 18 to 28",
    interest="executive of the European Union",
    link="http://data.europa.eu/eli/dec_impl/2019/329/oj",
    published=When(2019, 2, 26),
    read=part(2026, 11, 26),
)
EU_DECISION_CONTENTS_2019 = Source(
    publisher="European Commission",
    title="Implementing Decision (EU) 2019/329, list of contents",
    interest="executive of the European Union",
    link="https://www.lexaris.de/de/library/tableofcontents/2124030",
    published=When(2019, 2, 26),
    read=whole(2026, 11, 26),
    copy_at="Lexaris, a library of laws",
)
NIST_TWINS_2023 = Source(
    publisher="NIST",
    title="FRTE Twins Demonstration",
    interest="US government measurement laboratory",
    link="https://pages.nist.gov/frvt/html/frvt_twins_demonstration.html",
    published=When(2023, 3, 30),
    read=part(2026, 11, 26),
)
