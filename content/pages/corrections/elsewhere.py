"""What was said wrongly of other countries and of the time since 2019."""

from content.blocks import Correction
from content.pages.corrections.brought_up import by_a_reader, by_ourselves
from content.when import When

_READ_AGAIN = When(2026, 11, 26)

MADE: tuple[Correction, ...] = (
    Correction(
        id="one-of-how-many",
        on=_READ_AGAIN,
        page="Since 2019",
        said=(
            "Of {W33.countries:count} places that we could look up, one lets a buyer choose another way than the face."
        ),
        now=(
            "Of {W33.faces:spelled} places that ask for a face, one lets the buyer choose another way. Namibia and "
            "Singapore no longer stand among them; Mozambique does."
        ),
        why=(
            "Places that never ask for a face looked as if they left no choice. And the table was old: we then read of "
            "Namibia’s order of {W40.ordered:year}, Mozambique’s decree of {W45.decreed:year} and Thailand’s rule of "
            "{W44.start:year}."
        ),
        noticed=by_a_reader(),
        concerns=("W33", "W38", "W40", "W44", "W45"),
    ),
    Correction(
        id="vietnam-old-lines",
        on=_READ_AGAIN,
        page="Since 2019",
        said="Vietnam asks for a face too, for old lines as well.",
        now="For some old lines: those not checked before, and those moved to another phone.",
        why="We then read the ministry’s own page. Several ways exist to do it, but each that we read of takes a face.",
        noticed=by_a_reader(),
        concerns=("W24",),
    ),
    Correction(
        id="in-use-as-in-china",
        on=_READ_AGAIN,
        page="Since 2019",
        said="Numbers already in use stay as they are, as in China.",
        now="In Indonesia they do. In China holders of suspicious cards are checked again since {L01.issued:year}.",
        why="A notice of {L01.issued:year} and the law against fraud of {L09.start:year} were missing from the page.",
        noticed=by_a_reader(),
        concerns=("W25", "L01", "L09", "L12"),
    ),
    Correction(
        id="korea-what-is-kept",
        on=_READ_AGAIN,
        page="Since 2019",
        said="What is kept was not in what we read.",
        now="In the trial the face was erased after the match, South Korea’s ministry said; a yes or a no was kept.",
        why="It stood in a source of ours, which we had not read to its last line.",
        noticed=by_a_reader(),
        concerns=("W34", "W20"),
    ),
    Correction(
        id="korea-which-year",
        on=_READ_AGAIN,
        page="Since 2019",
        said="Voice phishing cases had fallen, while the losses had risen.",
        now="Against {W28.before:year}, yes. Against {W28.between:year} there was more of both.",
        why="We had set one early year against the newest count, and a true headline passed for false in our quiz.",
        noticed=by_a_reader(),
        concerns=("W28",),
    ),
    Correction(
        id="why-the-count-moved",
        on=_READ_AGAIN,
        page="Since 2019",
        said="The editions cannot be compared, because the scoring changed.",
        now="The publisher does not say why its number moved.",
        why="The note on scoring stands in one edition and is about points, not about how many countries there are.",
        noticed=by_a_reader(),
        concerns=("W13", "W14", "W31", "W32"),
    ),
    Correction(
        id="one-mall",
        on=_READ_AGAIN,
        page="Since 2019",
        said=(
            "On the third day inspectors found {W25.behind:count} of {W25.operators:count} operators still using the "
            "old check."
        ),
        now="They found it in one mall in Jakarta.",
        why="The report is of one visit to one mall. Our sentence read as if it were the whole country.",
        noticed=by_a_reader(),
        concerns=("W25",),
    ),
    Correction(
        id="who-called-it-a-win",
        on=_READ_AGAIN,
        page="Pushback",
        said="Guo Bing called it a win without victory. How his last request ended we did not find.",
        now="A newspaper called the first ruling so. His last request was turned down, another writes.",
        why="In The Paper the words stand before his account begins. Southern Weekly tells of the request.",
        noticed=by_a_reader("The Paper and of Southern Weekly"),
        concerns=("G08", "G13"),
    ),
    Correction(
        id="opting-out-of-what",
        on=_READ_AGAIN,
        page="Pushback",
        said="The way out of the face scan was a fingerprint.",
        now="One report names the fingerprint. The park itself spoke of another check, without saying which.",
        why="Chinese state television has the park’s own words; we had taken one newspaper’s report for all there was.",
        noticed=by_a_reader("a report by CCTV"),
        concerns=("G12", "G15"),
    ),
    Correction(
        id="how-many-lampposts-fell",
        on=_READ_AGAIN,
        page="Pushback",
        said="How many lampposts fell, nobody we found counted.",
        now="Reports count from {H10.fewest:count} to about {H10.most:count}.",
        why="Newspapers of those days do give counts, and they disagree. We had not looked for them.",
        noticed=by_ourselves("newspapers of August {H01.day:year}"),
        concerns=("H02", "H10"),
    ),
    Correction(
        id="korea-said-of-the-trial",
        on=_READ_AGAIN,
        page="Since 2019",
        said="The face is erased after the match, South Korea’s ministry says.",
        now="The ministry said it in {W34.said:month}, of the trial.",
        why="The rule that the sentence stood beside began in {W27.start:month}.",
        noticed=by_ourselves("the reports"),
        concerns=("W34",),
    ),
    Correction(
        id="by-face-alone",
        on=_READ_AGAIN,
        page="Pushback",
        said="After the first ruling the park went on letting people in by face alone.",
        now="It kept its terms of entry by face alone.",
        why="The Paper writes of the terms. What was done at the gate it does not say.",
        noticed=by_ourselves("The Paper"),
        concerns=("G08",),
    ),
)
