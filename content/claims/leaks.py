"""Leaks, sales and scraping of face pictures and other biometric or personal data, in China and elsewhere."""

from content.evidence import Claim, Status
from content.sources import (
    AIAAIC_REPOSITORY_UNDATED,
    CHANNEL_FUTURES_2019,
    CNN_2020,
    DHS_OIG_2020,
    EDGY_UNDATED,
    SCMP_PICTURES_2019,
    SCROLL_IN_2018,
    TECH_MONITOR_2024,
    THE_ATLANTIC_2015,
    WASHINGTON_POST_2019,
)
from content.sources.harm import (
    ASSOCIATED_PRESS_2019,
    GLOBAL_TIMES_PICTURES_2019,
    REUTERS_2022,
    TECHCRUNCH_2022,
    THATS_2019,
)
from content.when import When

CLAIMS = (
    Claim(
        id="D01",
        text=(
            "Victor Gevers reported in {reported:date} a SenseNets database that lay open, with live data on over "
            "{people:count} people in Xinjiang, in the west of China; it seemed to follow them by face recognition, he "
            "said."
        ),
        figures={"people": 2_500_000, "reported": When(2019, 2), "people_elsewhere": 2_600_000},
        status=Status.REPORTED,
        as_of=When(2019, 2),
        speaker="Victor Gevers (GDI Foundation), per AP in the Washington Post",
        sources=(WASHINGTON_POST_2019, ASSOCIATED_PRESS_2019),
        caution=(
            "AP writes that the people are in western China and that the find shows surveillance of Xinjiang; "
            "“appears” is its word. The Financial Times gives {people_elsewhere:count} people. Read in reprints, in "
            "part."
        ),
    ),
    Claim(
        id="D02",
        text=(
            "Victor Gevers counted {person_records:count} records of people in the SenseNets database, and "
            "{location_records:count} location records from {hours:count} hours."
        ),
        figures={
            "person_records": 2_565_724,
            "location_records": 6_680_348,
            "location_elsewhere": 6_800_000,
            "hours": 24,
        },
        status=Status.REPORTED,
        as_of=When(2019, 2, 13),
        speaker="Victor Gevers (GDI Foundation), per Edgy",
        sources=(EDGY_UNDATED,),
        caution=(
            "Records of people and location records are different things. The exact counts were seen on one page only, "
            "which also prints {location_elsewhere:count} location records, from another site."
        ),
    ),
    Claim(
        id="D03",
        text="The AIAAIC repository says that the SenseNets data had been accessible since at least {reachable:date}.",
        figures={"reachable": When(2018, 7)},
        status=Status.REPORTED,
        as_of=When(2019, 2),
        speaker="AIAAIC, a volunteer database of incidents",
        sources=(AIAAIC_REPOSITORY_UNDATED,),
        caution=(
            "The news agency AP says only that it lasted for months, and that it was closed after he had told the "
            "company."
        ),
        single_source=True,
    ),
    Claim(
        id="D04",
        text=(
            "vpnMentor said that it reached over {records:count} records, {gigabytes:count} gigabytes, in Suprema’s "
            "BioStar system, with face data and more than {fingerprints:count} fingerprints."
        ),
        figures={
            "records": 27_800_000,
            "gigabytes": 23,
            "fingerprints": 1_000_000,
            "found": When(2019, 8, 5),
            "closed": When(2019, 8, 13),
        },
        status=Status.REPORTED,
        as_of=When(2019, 8),
        speaker="vpnMentor, per Channel Futures",
        sources=(CHANNEL_FUTURES_2019,),
        caution=(
            "Records are not people. Researchers found the data on {found:date} and access was closed on "
            "{closed:date}; theft by criminals was not shown."
        ),
    ),
    Claim(
        id="D05",
        text=(
            "The US Office of Personnel Management said in {announced:date} that the fingerprints of {people:count} "
            "people had been stolen, after a first estimate of {people_first:count}."
        ),
        figures={"people": 5_600_000, "announced": When(2015, 9), "people_first": 1_100_000, "people_all": 21_500_000},
        status=Status.OFFICIAL,
        as_of=When(2015, 9, 23),
        speaker="US Office of Personnel Management (OPM)",
        sources=(THE_ATLANTIC_2015,),
        caution=(
            "They are part of a larger group of {people_all:count} people. The first estimate was too low. The office "
            "said that prints could be misused only in limited ways as things stood."
        ),
    ),
    Claim(
        id="D06",
        text=(
            "The inspector general of US homeland security (DHS) reported that about {images:count} images of "
            "travellers from a face-recognition pilot were compromised: a subcontractor had copied them and was then "
            "attacked."
        ),
        figures={"images": 184_000, "images_elsewhere": 100_000},
        status=Status.OFFICIAL,
        as_of=When(2020, 9, 21),
        speaker="Inspector general of US homeland security (DHS)",
        sources=(DHS_OIG_2020,),
        caution=(
            "Images are not people. A count of {images_elsewhere:count} images is also in circulation. The border "
            "agency (CBP) disagreed with a part of the blame: the subcontractor, it said, had broken its contract."
        ),
    ),
    Claim(
        id="D07",
        text=(
            "The inspector general of US homeland security (DHS) found that at least {images:count} travellers’ "
            "images from the border pilot were posted on the dark web."
        ),
        figures={"images": 19, "earlier": When(2019, 6)},
        status=Status.OFFICIAL,
        as_of=When(2020, 9, 23),
        speaker="Inspector general of US homeland security (DHS), per CNN",
        sources=(CNN_2020,),
        caution="In {earlier:date} the border agency (CBP) had said that none had been identified there.",
    ),
    Claim(
        id="D08",
        text=(
            "A reporter of The Tribune in India paid, in {paid:date}, {price:count} rupees for access to the "
            "personal details behind any of more than {numbers:count} Aadhaar numbers."
        ),
        figures={"price": 500, "paid": When(2018, 1), "numbers": 1_000_000_000},
        status=Status.REPORTED,
        as_of=When(2018, 1, 3),
        speaker="The Tribune, per Scroll.in",
        sources=(SCROLL_IN_2018,),
        caution=(
            "The details were names and addresses, not biometric data. The Indian authority concerned (UIDAI) denied "
            "a breach."
        ),
    ),
    Claim(
        id="D09",
        text=(
            "The Dutch data protection regulator announced on {announced:date} a fine of {fine:count} euros for "
            "Clearview AI over a database of more than {photos:count} face photos."
        ),
        figures={"announced": When(2024, 9, 3), "fine": 30_500_000, "photos": 30_000_000_000},
        status=Status.OFFICIAL,
        as_of=When(2024, 9, 3),
        speaker="Autoriteit Persoonsgegevens, the Dutch data protection regulator",
        sources=(TECH_MONITOR_2024,),
        caution=(
            "These are photos, not people; the count is the regulator’s. They were scraped automatically, not leaked. "
            "The company did not object, and so it could not appeal."
        ),
    ),
    Claim(
        id="D10",
        text=(
            "Chinese state television (CCTV) reported on {reported:date}, two days before the rule began, that over "
            "{pictures:count} face pictures were on sale for {price:count} yuan ({dollars:number} US dollars)."
        ),
        figures={
            "reported": When(2019, 11, 29),
            "pictures": 5_000,
            "price": 10,
            "dollars": 1.42,
            "blocked": When(2019, 12, 1),
        },
        status=Status.REPORTED,
        as_of=When(2019, 11, 29),
        speaker="CCTV and The Paper, per Abacus (SCMP) and Global Times",
        sources=(SCMP_PICTURES_2019, GLOBAL_TIMES_PICTURES_2019, THATS_2019),
        caution=(
            "Pictures are not people: there were several of each person. The reports name apps, the web and two "
            "trading sites; they name no mobile carrier. One platform had blocked such searches by {blocked:date}."
        ),
    ),
    Claim(
        id="D11",
        text=(
            "Chinese state television (CCTV) reported that one face picture cost as little as {price:count} yuan, or "
            "{price_full:count} yuan with identity number, bank and phone details."
        ),
        figures={"price": 0.5, "price_full": 4},
        status=Status.REPORTED,
        as_of=When(2019, 11, 29),
        speaker="CCTV, per Abacus (SCMP)",
        sources=(SCMP_PICTURES_2019,),
        caution=(
            "The report names a trading site and a forum where pictures were on sale, and faults apps for their terms. "
            "It names no mobile carrier."
        ),
    ),
    Claim(
        id="D12",
        text=(
            "In {month:date} an unnamed seller offered what he called data of the Shanghai police on {people:count} "
            "people, mobile numbers among them."
        ),
        figures={"month": When(2022, 7), "people": 1_000_000_000},
        status=Status.CONTESTED,
        as_of=When(2022, 7, 6),
        speaker="An unnamed seller, per Reuters",
        sources=(REUTERS_2022,),
        caution=(
            "A claim: Reuters could not verify it, and the police did not answer. Faces are not among the data that "
            "the agency lists."
        ),
        single_source=True,
    ),
    Claim(
        id="D13",
        text=(
            "TechCrunch reported in {month:date} an open database of Xinai, a company in Hangzhou, with over "
            "{records:count} records, faces and number plates among them."
        ),
        figures={"month": When(2022, 8), "records": 800_000_000},
        status=Status.REPORTED,
        as_of=When(2022, 8),
        speaker="Anurag Sen, per TechCrunch",
        sources=(TECHCRUNCH_2022,),
        caution=(
            "Records are not people. The company controls entry to workplaces, schools and car parks; it has nothing "
            "to do with phone counters in what was read. Read in reprints."
        ),
    ),
)
