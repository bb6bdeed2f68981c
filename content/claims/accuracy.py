"""How often face matching errs, for whom, and which limits rules and makers set."""

from content.evidence import Claim, Status
from content.sources import (
    APPLE_IPHONE_X_EVENT_2017,
    BIOMETRIC_UPDATE_2019,
    CONG_DOAN_VIETNAM_2026,
    DEFENSE_DAILY_2019,
    FAST_COMPANY_2019,
    GENDER_SHADES_2018,
    INSIGHTFACE_UNDATED,
    ITIF_2020,
    NIST_2019,
    NIST_NEWS_2019,
    NIST_VERIFICATION_UNDATED,
    SCIENTIFIC_AMERICAN_2019,
)
from content.sources.accuracy import (
    BBC_2019,
    EU_DECISION_2019,
    EU_DECISION_CONTENTS_2019,
    LEIPHONE_2019,
    NIST_TWINS_2023,
    RESELLERS_TABLE_UNDATED,
)
from content.when import When

CLAIMS = (
    Claim(
        id="F05",
        text=(
            "A report by the US laboratory NIST, published on {published:date}, tested {algorithms:count} "
            "algorithms from {developers:count} developers on {images:count} images of {people:count} people."
        ),
        figures={
            "published": When(2019, 12, 19),
            "algorithms": 189,
            "developers": 99,
            "images": 18_270_000,
            "people": 8_490_000,
            "days": 17,
        },
        status=Status.OFFICIAL,
        as_of=When(2019, 12, 19),
        speaker="NIST, United States",
        sources=(NIST_2019,),
        caution="The report came out {days:count} days after the article of {A41.copied:date}.",
    ),
    Claim(
        id="F06",
        text=(
            "In one-to-one verification, NIST found that many algorithms gave false positives for Black or East "
            "Asian faces {low:count} to {high:count} times more often than for white faces."
        ),
        figures={"low": 10, "high": 100},
        status=Status.REPORTED,
        as_of=When(2019, 12, 19),
        speaker="NIST, United States, as reported by Scientific American and the BBC",
        sources=(SCIENTIFIC_AMERICAN_2019, BBC_2019),
        caution=(
            "These are false positives, in many but not all algorithms; it does not mean that the algorithms are "
            "that many times less accurate. For those developed in Asia see the finding beside it."
        ),
    ),
    Claim(
        id="F07",
        text=(
            "For algorithms developed in Asia, NIST saw no such dramatic difference in one-to-one false positives "
            "between Asian and white faces."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 19),
        speaker="NIST, United States, in its press release, as quoted by others",
        sources=(NIST_NEWS_2019, FAST_COMPANY_2019),
        caution=(
            "The sentence was read where others quote it, some as said of some such algorithms; Fast Company says "
            "that they did comparatively well. Which ones these are, and whether a Chinese carrier’s is among them, "
            "is not in what we read. NIST did not look for causes."
        ),
    ),
    Claim(
        id="F08",
        text="NIST found false positives to be {low:count} to {high:count} times more frequent for women than for men.",
        figures={"low": 2, "high": 5},
        status=Status.REPORTED,
        as_of=When(2019, 12, 19),
        speaker="NIST, United States, as reported by Defense Daily",
        sources=(DEFENSE_DAILY_2019,),
        caution="The figure is about false positives only, not about every kind of error.",
        single_source=True,
    ),
    Claim(
        id="F09",
        text=(
            "Patrick Grother of NIST said that most of the face recognition algorithms studied performed "
            "differently across demographic groups."
        ),
        status=Status.OFFICIAL,
        as_of=When(2019, 12, 19),
        speaker="Patrick Grother, NIST",
        sources=(NIST_NEWS_2019,),
        caution="Most is not all, and the words read give no size for the differences.",
    ),
    Claim(
        id="F10",
        text=(
            "The think tank ITIF read the same NIST data as showing that the most accurate algorithms differed "
            "very little between groups."
        ),
        status=Status.REPORTED,
        as_of=When(2020, 1, 27),
        speaker="ITIF, a think tank with technology-company donors",
        sources=(ITIF_2020,),
        caution="ITIF has technology-company donors. Its point is about the most accurate algorithms, not about all.",
    ),
    Claim(
        id="F11",
        text=(
            "Buolamwini and Gebru found that gender classifiers erred on up to {darker_women:share} of "
            "darker-skinned women and at most {lighter_men:share} of lighter-skinned men."
        ),
        figures={"darker_women": 0.347, "lighter_men": 0.008, "photos": 1270},
        status=Status.REPORTED,
        as_of=When(2018, 2),
        speaker="Buolamwini and Gebru",
        sources=(GENDER_SHADES_2018,),
        caution=(
            "The task was guessing gender, not matching identity, on {photos:count} photos of parliamentarians. "
            "One of the three systems, Face++, is Chinese."
        ),
    ),
    Claim(
        id="F12",
        text=(
            "For faces in the EU’s Entry/Exit System, a European Commission decision requires a false non-match "
            "rate below {fnmr:share} at a false match rate of {fmr:share}."
        ),
        figures={"fnmr": 0.01, "fmr": 0.0005},
        status=Status.REPORTED,
        as_of=When(2019, 2, 25),
        speaker="European Commission, in an implementing decision, as reported by Biometric Update",
        sources=(BIOMETRIC_UPDATE_2019, EU_DECISION_2019),
        caution=(
            "This is a limit set for one-to-one verification, not a measured result. The numbers were read in "
            "Biometric Update; of the decision itself we saw the beginning, not the page with these numbers."
        ),
        single_source=True,
    ),
    Claim(
        id="F13",
        text=(
            "Vietnam’s rule on face checks for SIM cards requires a false non-match rate below {fnmr:share} and a "
            "false match rate below {fmr:share}."
        ),
        figures={"fnmr": 0.05, "fmr": 0.0001, "ministry_start": When(2026, 4, 15), "press_start": When(2026, 6, 15)},
        status=Status.REPORTED,
        as_of=When(2026, 3, 31),
        speaker="Vietnam’s Ministry of Science and Technology, as reported by Cong Doan Vietnam",
        sources=(CONG_DOAN_VIETNAM_2026,),
        caution=(
            "This is a limit set by a rule, not a result from shops; the page speaks of incorrect refusal and "
            "acceptance when a SIM moves to another phone. The start for a change of phone is disputed: "
            "{ministry_start:date} on the ministry’s page, {press_start:date} in most others."
        ),
        single_source=True,
    ),
    Claim(
        id="F14",
        text=(
            "NIST’s ranking for one-to-one verification gave the false non-match rate at a false match rate of "
            "{visa:share} for visa photos and {mugshot:share} for mugshots and wild photos."
        ),
        figures={"visa": 0.000001, "mugshot": 0.00001, "month": When(2020, 5)},
        status=Status.OFFICIAL,
        as_of=When(2020, 5, 22),
        speaker="NIST, United States",
        sources=(NIST_VERIFICATION_UNDATED,),
        caution="These are the columns of {month:date}; the live page has another name and differs.",
        single_source=True,
    ),
    Claim(
        id="F15",
        text=(
            "NIST defines the false non-match rate as the share of genuine pairs wrongly rejected, and the false "
            "match rate as the share of impostor pairs wrongly accepted."
        ),
        figures={"month": When(2020, 5)},
        status=Status.OFFICIAL,
        as_of=When(2020, 5, 22),
        speaker="NIST, United States",
        sources=(NIST_VERIFICATION_UNDATED,),
        caution=(
            "Both rates depend on the chosen threshold. The text was read in a copy of {month:date}; the live "
            "page differs."
        ),
        single_source=True,
    ),
    Claim(
        id="F16",
        text=(
            "InsightFace reports that its open model {model:plain} accepted {tar_loose:share} of genuine "
            "comparisons on the IJB-C test at a false match rate of {fmr_loose:share}, and {tar_strict:share} at "
            "{fmr_strict:share}."
        ),
        figures={
            "model": "Glint360K r100",
            "tar_loose": 0.9755,
            "fmr_loose": 0.0001,
            "tar_strict": 0.9638,
            "fmr_strict": 0.00001,
            "fnmr_loose": 0.0245,
            "fnmr_strict": 0.0362,
        },
        status=Status.REPORTED,
        as_of=When(2022),
        speaker="InsightFace project, makers of the tested software",
        sources=(INSIGHTFACE_UNDATED,),
        caution=(
            "So the false non-match rate rose from {fnmr_loose:share} to {fnmr_strict:share}. The test compares "
            "sets of web images and video frames, not one photo with one ID: it illustrates a trade-off only."
        ),
    ),
    Claim(
        id="F21",
        text=(
            "Apple said in {month:date} that the chance of a stranger being accepted was about one in "
            "{face:count} with Face ID and one in {finger:count} with Touch ID."
        ),
        figures={"month": When(2017, 9), "face": 1_000_000, "finger": 50_000},
        status=Status.REPORTED,
        as_of=When(2017, 9),
        speaker="Apple, in secondary pages",
        sources=(APPLE_IPHONE_X_EVENT_2017,),
        caution=(
            "This is the maker’s own claim about a random stranger, not twins, siblings or children; Apple’s own "
            "page was not seen with the figures. One in {face:count} is a false match rate of {K03.rate:share}."
        ),
    ),
    Claim(
        id="F18",
        text=(
            "NIST tests twins by themselves: it aims at machines that take a twin for the other only a few times as "
            "often as they take one unrelated person for another."
        ),
        figures={"page": When(2023, 3, 30), "one_in": 10_000},
        status=Status.OFFICIAL,
        as_of=When(2023, 3, 30),
        speaker="NIST, United States",
        sources=(NIST_TWINS_2023,),
        caution=(
            "The page says that many algorithms often take twins for one person. In one-to-one use, it adds, machines "
            "are commonly set to at most one error in {one_in:count} comparisons of unrelated people."
        ),
        single_source=True,
    ),
    Claim(
        id="F22",
        text=(
            "One spot check of {resellers:count} phone resellers compared {photos:count} photos, taken on the spot of "
            "users who joined from {since:year} on and kept, with their ID photos: {fit:share} fitted."
        ),
        figures={"resellers": 40, "photos": 128_189, "since": When(2017), "fit": 0.954, "right": 0.982},
        status=Status.REPORTED,
        as_of=When(2017),
        speaker="A Chinese trade article, read in a copy of its table",
        sources=(RESELLERS_TABLE_UNDATED,),
        caution=(
            "A photo that does not fit is no proof of fraud: a bad picture, an old ID photo or an error of the "
            "comparison counts too. Who checked, by eye or by machine, and in which year is not printed. It is about "
            "resellers, not the large carriers. The same check found {right:share} of their registered data right. One "
            "copy was read; the original was not found."
        ),
        single_source=True,
    ),
    Claim(
        id="F23",
        text=(
            "A technology site wrote on {published:date} that the picture from the shop’s camera is compared with the "
            "photo of the ID card, and that a score of likeness decides."
        ),
        figures={"published": When(2019, 12, 2)},
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="Leiphone, a technology trade site in China",
        sources=(LEIPHONE_2019,),
        caution="The text of the notice that we read does not say which picture is compared. No score is given.",
        single_source=True,
    ),
    Claim(
        id="F24",
        text=(
            "The EU’s border decision treats people whom the system fails to enrol under a heading of its own, beside "
            "the accuracy of verification."
        ),
        status=Status.OFFICIAL,
        as_of=When(2019, 2, 25),
        speaker="European Commission",
        sources=(EU_DECISION_CONTENTS_2019,),
        caution="Only the list of contents was read; the value under that heading was not seen.",
        single_source=True,
    ),
)
