"""What was said wrongly of machines, leaks and watching."""

from content.blocks import Correction
from content.pages.corrections.brought_up import by_a_reader, by_ourselves
from content.when import When

_READ_AGAIN = When(2026, 11, 26)

MADE: tuple[Correction, ...] = (
    Correction(
        id="no-court-finding",
        on=_READ_AGAIN,
        page="The concerns",
        said="We found no court finding, audit or leak of the face data from China’s phone counters.",
        now=(
            "We found no report that the stored pictures leaked. People who got past the match were punished by law, a "
            "report says."
        ),
        why=(
            "Prosecutors published a case of workers’ faces got by a trick, and a newspaper one of faces set moving by "
            "software. A spot check of kept photos exists too."
        ),
        noticed=by_a_reader("the pages that the claims cite"),
        concerns=("U08", "J01"),
    ),
    Correction(
        id="not-about-this-rule",
        on=_READ_AGAIN,
        page="The concerns",
        said="The EFF’s words were on mass collection of face data in general; it was not writing about this rule.",
        now="The article does not say what the EFF’s words were written about.",
        why=(
            "The original was never found, so we could not know. “This sort” points back to a scheme that the article "
            "cut, and “passengers” points to airports."
        ),
        noticed=by_a_reader("the pages that the claims cite"),
        concerns=("A21", "A22"),
    ),
    Correction(
        id="west-of-china",
        on=_READ_AGAIN,
        page="The concerns",
        said="The open database of SenseNets said where people in the west of China were.",
        now="It held data on people in Xinjiang, and seemed to follow them by face recognition, its finder said.",
        why="Our own source, a report of AP, names the place and the means. We had left both out.",
        noticed=by_a_reader("the pages that the claims cite"),
        concerns=("D01",),
    ),
    Correction(
        id="nothing-to-do-with-carriers",
        on=_READ_AGAIN,
        page="The concerns",
        said="The face pictures on sale had nothing to do with carriers.",
        now="The reports name apps, the web and trading sites, and no phone company.",
        why="Where a report names no phone company, it does not follow that none had a part.",
        noticed=by_ourselves("the reports again"),
        concerns=("D10", "D11"),
    ),
    Correction(
        id="stolen-from-a-trial",
        on=_READ_AGAIN,
        page="The concerns",
        said="A watchdog found that pictures of travellers had been stolen from a trial at the US border.",
        now="They were compromised: a subcontractor had copied them and was then attacked.",
        why="That is the watchdog’s own account. The agency disagreed with a part of the blame, which we had not said.",
        noticed=by_ourselves("the watchdog’s summary again"),
        concerns=("D06",),
    ),
    Correction(
        id="the-eff-later",
        on=_READ_AGAIN,
        page="The concerns",
        said="The EFF’s paper on use by the police was told as one of the time after this page.",
        now="The paper is of {E08.published:date}; only its last update is younger.",
        why="The sentence that we tell stands in the first edition.",
        noticed=by_ourselves("the paper again"),
        concerns=("E08",),
    ),
    Correction(
        id="another-account",
        on=_READ_AGAIN,
        page="Cameras and control",
        said="On Xinjiang: the government gives another account; nothing but the article stood beside it.",
        now=(
            "The answer of the foreign ministry has its day and its source, and four reports with sources of their own "
            "stand beside the article."
        ),
        why=(
            "The answer that we meant was of a later year than the page tells of. And one article without sources was "
            "too little on what others had documented."
        ),
        noticed=by_a_reader("the pages that the claims cite"),
        concerns=("X01", "X02", "X03", "X04", "X05", "A27"),
    ),
    Correction(
        id="to-the-centimetre",
        on=_READ_AGAIN,
        page="Cameras and control",
        said=(
            "The article’s distance between cameras, about a number of feet, was turned into metres to the centimetre."
        ),
        now="About {K13.metres:count} metres.",
        why="Whoever turns “about” into centimetres claims more than was said.",
        noticed=by_a_reader("the pages that the claims cite"),
        concerns=("K13", "A28"),
    ),
    Correction(
        id="they-name-no-index",
        on=_READ_AGAIN,
        page="Cameras and control",
        said=(
            "That China’s internet is among the most strictly controlled are the reporters’ own words; no index is "
            "named."
        ),
        now="An index of the month before, by Freedom House, put China last.",
        why="The sentence was true of the article, and left readers to think that there was none.",
        noticed=by_a_reader("the pages that the claims cite"),
        concerns=("A04", "X07"),
    ),
    Correction(
        id="counted-in-another-way",
        on=_READ_AGAIN,
        page="Cameras and control",
        said="London’s figure fell probably because the cameras were counted in another way, which is not confirmed.",
        now="London’s earlier figure may have held private cameras, the publisher itself warned.",
        why="We had a guess where the publisher has a warning. Why the figures moved is still not known.",
        noticed=by_a_reader("the pages that the claims cite"),
        concerns=("C10", "C12", "C14"),
    ),
    Correction(
        id="only-the-data-stored",
        on=_READ_AGAIN,
        page="Since 2019",
        said="By one count most countries that register SIM cards only store the data.",
        now="In most of them operators keep the data and hand them over on demand.",
        why="The page that counts says so. “Only” was ours, and it hid who may ask.",
        noticed=by_ourselves("the page again"),
        concerns=("W12",),
    ),
    Correction(
        id="without-proper-tests",
        on=_READ_AGAIN,
        page="The concerns",
        said="The EFF’s paper says that the technology spreads without tests in real use.",
        now="Without proper tests in real use, it says.",
        why="We had dropped a word that the paper has.",
        noticed=by_ourselves("the paper"),
        concerns=("E08",),
    ),
)
