"""What we looked for and did not find: each says where we looked, until when, and what came nearest."""

from content.claims import law
from content.claims.given import Given
from content.evidence import Claim, Looked, Status
from content.sources import THIS_PROJECT
from content.when import When

_RULE = Given(law.CLAIMS).when("R16.start")
_LOOKED_UNTIL = When(2026, 11, 26)
_AGAIN = When(2027, 6)  # what was not found may have been written since
_TEXTS = (
    "In the ministry’s summary of the notice of {R16.start:year}, the order of {R05.start:year} and the texts of "
    "{T01.issued:year}, all in copies, and in summaries of the face rules of {T19.year:year}."
)
_PRESS = "In press reports on the counter from {R16.start:year} to {T16.month:year}."
_ON_THE_RULE = "In the pages that this ledger cites on the rule and on the counter."


def _not_found(id: str, text: str, *see: str, as_of: When, where: str, nearest: str, caution: str = "") -> Claim:
    return Claim(
        id=id,
        text=text,
        status=Status.UNKNOWN,
        as_of=as_of,
        speaker="This project",
        sources=(THIS_PROJECT,),
        caution=caution,
        looked=Looked(where, _LOOKED_UNTIL, nearest, see),
        again=_AGAIN,
    )


CLAIMS = (
    _not_found(
        "U01",
        "We found no rule that says how long the face data of the match, or a film of it, are kept.",
        *("T01", "T02", "T04", "T05", "T06", "T19", "L02"),
        as_of=_RULE,
        where=(
            f"{_TEXTS} Also in the privacy policies of China Unicom and of Shanghai Mobile’s app, both read in part. "
            "Searches in Chinese and English for keeping, deleting and the years of it."
        ),
        nearest=(
            "The photo has to be kept, by texts of {T01.issued:year}. Identity papers are kept for {T04.years:spelled} "
            "years after the service ends. Who proves themselves a second time online is filmed, and the film is kept, "
            "by a notice of {L01.issued:year}. Rules of {T19.year:year} on face data say no longer than needed, unless "
            "a law says otherwise. One agent named three who get the images."
        ),
    ),
    _not_found(
        "U02",
        "No error rate of China’s check was found, and no setting of its strictness.",
        "F22",
        "F23",
        as_of=_RULE,
        where=(
            "In the summary of the notice, in reports of it and in pages of trade sites and makers; in Chinese, for "
            "portrait comparison at phone registration with threshold, likeness, error rate and pass rate, and for the "
            "ministry’s answers to questions."
        ),
        nearest=(
            "A spot check of resellers says how many kept photos fitted, not how often a machine errs. A trade site "
            "says that a score of likeness decides, but not which."
        ),
    ),
    _not_found(
        "U03",
        "We found no rule that says what an honest buyer may do after a refusal.",
        *("T15", "T16", "T18", "T25", "T26"),
        as_of=_RULE,
        where=f"{_TEXTS} {_PRESS} Searches in Chinese for a failed match, a check by hand, a complaint.",
        nearest=(
            "Saying the numbers again, sometimes {T15.repeats:spelled} times, in {T15.early:year}. Money back, or the "
            "identity of a relative or friend, in {T18.month:year}. A relative who took the card, in {T16.month:year}. "
            "Sellers’ pages advise to try again or to ask for a check by a person; none names a rule. Rules of "
            "{T19.year:year} on faces point, for disabled and elderly people, to those on a barrier-free environment; "
            "of that law we read no article on phone shops."
        ),
    ),
    _not_found(
        "U05",
        "Exactly who may look up which link, and with whose permission, was not found.",
        *("R42", "T07", "T24", "T05", "T06", "R18"),
        as_of=_RULE,
        where=(
            "In the ministry’s order of {R05.start:year} as far as it could be read, in reports on the "
            "Counter-Terrorism Law and the Cybersecurity Law, in the notices of {T01.issued:year} and "
            "{R15.announced:year}, in phone companies’ notices to customers, and in searches in Chinese and English "
            "for who may look up phone users."
        ),
        nearest=(
            "Two laws have phone companies help the police and state security. A seller’s notice says that courts or "
            "authorities may ask for data. One agent spoke of a database of the police. Staff of one shop could show a "
            "stored picture. People may ask for the numbers in their own name."
        ),
    ),
    _not_found(
        "U06",
        "We found no test of whether fraud fell because of the match.",
        "Y08",
        "Y09",
        as_of=_RULE,
        where=(
            "In searches in Chinese and English for the effect of the face match or of real names on fraud, and in "
            "reports on the police’s yearly counts."
        ),
        nearest=(
            "Counts went down and up. They fell before the match began, in the summer of {Y08.year:year}. No page that "
            "we read separates the match from police work and other rules."
        ),
    ),
    _not_found(
        "U07",
        "How many of all fraud cases involved a number without a name we found nowhere.",
        "Y05",
        as_of=_RULE,
        where=(
            "In searches in Chinese and English for “black cards”, numbers in fraud cases and the share of cards "
            "without a name in fraud."
        ),
        nearest=(
            "A police official’s count: {Y05.nameless:count} of {Y05.cases:count} cases, in {Y05.month:date}; "
            "{Y05.fraud:count} of those cases were telecom fraud."
        ),
    ),
    _not_found(
        "U08",
        "We found no report that the stored pictures of China’s phone counters leaked.",
        "J01",
        "T06",
        "T20",
        "D13",
        as_of=_RULE,
        where=(
            "Searches for leaks, sales and thefts at phone shops, in Chinese and English: shop, insider, face, phone "
            "card, and faces set moving to pass a check; collections of cases of the top prosecutors; reports on leaks "
            "in China."
        ),
        nearest=(
            "Insiders got past the match with faces taken by a trick; a shop called up a stored picture for its "
            "customer; moving faces made by software passed a check online; an open database held faces from the doors "
            "of workplaces. Staff who sold customers’ numbers are reported too, on pages that we do not cite."
        ),
    ),
    _not_found(
        "U09",
        "We found no rule that says how anyone may refuse the match and still get a number.",
        *("T17", "T16", "T18", "T25", "T26"),
        as_of=_RULE,
        where=f"{_TEXTS} {_PRESS}",
        nearest=(
            "One shop in Yangzhou said in {T16.month:year} that holders of a disability card are photographed and not "
            "matched. Another of the same brand knew of no other way."
        ),
    ),
    _not_found(
        "U10",
        "We found no document that links the counter’s pictures to street cameras.",
        "T05",
        "X08",
        "X09",
        as_of=_RULE,
        where=(
            "Searches in Chinese and English for phone companies’ pictures together with police face stores, video "
            "surveillance and papers of purchase; newspaper investigations of police systems; what groups and a "
            "refugee board wrote on the face rule."
        ),
        nearest=(
            "One agent says that the images go to a police database. A newspaper reports that police join phone "
            "scanners with face cameras, by scanners in the street. A refugee board passes on a magazine’s view that a "
            "phone can now be matched to a face."
        ),
    ),
    _not_found(
        "U11",
        "We found no independent test of what real-name registration did to fraud in China.",
        "Y11",
        "Y07",
        "Y10",
        as_of=_RULE,
        where=(
            "In searches in Chinese and English for studies of real-name registration and telecom fraud, and in "
            "reports on the police’s counts."
        ),
        nearest=(
            "A Chinese study of {Y11.printed:year} that says that registration helps, read in its summary; one of its "
            "authors worked for a phone company."
        ),
    ),
    _not_found(
        "U12",
        "Why the camera figures differ between the editions is not known from what we found.",
        "C08",
        "C10",
        "C12",
        as_of=When(2020, 7),
        where=(
            "The editions of {C01.edition:month}, {C06.edition:month}, {C12.earlier:year} and {C14.edition:year}, as "
            "far as copies of them can be read, and reports on them."
        ),
        nearest=(
            "The publisher’s warning that some totals may include private cameras; a newspaper’s remark that the list "
            "of {C06.edition:month} lacked data for four cities in China."
        ),
    ),
    _not_found(
        "U13",
        "We found no rule that says whether a buyer in China may refuse the scan at the counter today.",
        *("R32", "T17", "T16"),
        as_of=_LOOKED_UNTIL,
        where=(
            f"{_TEXTS} {_PRESS} Searches in Chinese and English for a court case of somebody who refused the scan for "
            "a phone number."
        ),
        nearest=(
            "Rules of {T19.year:year} on face recognition ask for another way where one would do, but other national "
            "rules come first. One shop told of its own practice for holders of a disability card."
        ),
    ),
    _not_found(
        "U14",
        "We found no count of how many people another way of proving oneself turns away or lets through.",
        *("W21", "W48", "W50"),
        as_of=_LOOKED_UNTIL,
        where=(
            "In reports on South Korea’s other ways from {W20.pilot:month} to {W27.start:month}, and in searches in "
            "Korean and English for how many buyers take the face or another way, and for errors of checks by hand."
        ),
        nearest=(
            "In South Korea’s trial people whose check failed still got the line; sellers said that it failed often, "
            "without a rate. In a test of another trade, passport officers who compared by eye accepted "
            "{W50.wrong:share} of wrong photos."
        ),
    ),
    _not_found(
        "U15",
        "We found no figure for how much an audit or a duty to report lowers the chance that stored faces leak.",
        *("W51",),
        as_of=_LOOKED_UNTIL,
        where=(
            "In the pages that this ledger cites on leaks, and in searches in English for the effect of security "
            "audits and of duties to report on leaks."
        ),
        nearest=(
            "Laws that make firms in the United States tell of leaks cut the identity theft from leaks by "
            "{W51.less:share} on average, by one study. It counts thefts, not leaks."
        ),
    ),
)
