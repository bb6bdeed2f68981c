"""Who spoke for or against names and faces for phones: officials, rights groups, researchers, online volunteers."""

from content.evidence import Claim, Status
from content.sources import (
    ARXIV_2019,
    CHINASCOPE_2019,
    EFF_ABOUT_FACE_2019,
    EFF_FACE_OFF_2018,
    EFF_SKIES_2019,
    EQUAL_EYES_2019,
    MERCURY_NEWS_2019,
    MINNAN_NET_2019,
    TENTH_AMENDMENT_PODCAST_2019,
)
from content.sources.harm import FINANCIAL_TIMES_2019, HUMAN_RIGHTS_WATCH_2013, ID_TECH_2020
from content.when import When

CLAIMS = (
    Claim(
        id="E01",
        text=(
            "Yi Zeng, Enmeng Lu, Yinqian Sun and Ruochen Tian submitted their preprint Responsible Facial "
            "Recognition and Beyond at the turn of {submitted:date} ({identifier:plain})."
        ),
        figures={"submitted": When(2019, 9), "listed": When(2019, 10, 1), "identifier": "arXiv:1909.12935"},
        status=Status.REPORTED,
        as_of=When(2019, 9),
        speaker="Zeng et al., preprint",
        sources=(ARXIV_2019,),
        caution=(
            "Its number is of {submitted:date}, its listing of {listed:date}. We match it to the article by its four "
            "authors, topic, country and month; we did not see the quoted sentences in its abstract and first section, "
            "which is what we read. It is a preprint, not a journal paper."
        ),
    ),
    Claim(
        id="E02",
        text=(
            "The preprint’s authors give the Chinese Academy of Sciences’ Institute of Automation, the Beijing "
            "Academy of AI and Peking University’s Berggruen centre as their institutions."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 9),
        speaker="Zeng et al., preprint",
        sources=(ARXIV_2019,),
        single_source=True,
        caution="The affiliations were read only in a copy of the document.",
    ),
    Claim(
        id="E04",
        text=(
            "The Electronic Frontier Foundation (EFF) advised that staying alert is the main thing in opting out "
            "of face recognition, the Washington Post reported on {reported:date}."
        ),
        figures={"reported": When(2019, 6, 10)},
        status=Status.REPORTED,
        as_of=When(2019, 6, 10),
        speaker="Electronic Frontier Foundation (EFF), quoted by the Washington Post",
        sources=(MERCURY_NEWS_2019,),
        single_source=True,
        caution=(
            "Advice for air travellers in the United States, not about China’s phone rule. The page was read in a "
            "reprint, in part; it says that US citizens may opt out."
        ),
    ),
    Claim(
        id="E05",
        text=(
            "After an exchange with the airline JetBlue had spread widely, a podcast of {day:date} pointed to the "
            "EFF’s guide on opting out of face recognition at airports."
        ),
        figures={"day": When(2019, 4, 29)},
        status=Status.REPORTED,
        as_of=When(2019, 4, 29),
        speaker="Tenth Amendment Center podcast",
        sources=(TENTH_AMENDMENT_PODCAST_2019,),
        single_source=True,
        caution="The date is the podcast’s; we have not seen the guide itself. It is about US airports, not China.",
    ),
    Claim(
        id="E06",
        text=(
            "The EFF called opting out at US airports complicated, because at least {checkpoints:count} separate "
            "face checks exist: the airline’s and those of two agencies, CBP and TSA."
        ),
        figures={"checkpoints": 3},
        status=Status.REPORTED,
        as_of=When(2019, 12),
        speaker="Electronic Frontier Foundation (EFF)",
        sources=(EFF_SKIES_2019,),
        single_source=True,
        caution="An advocacy group’s account of US airports; it does not describe China’s phone rule.",
    ),
    Claim(
        id="E07",
        text=(
            "The EFF launched About Face in {launched:date}, a campaign to end face surveillance by government "
            "in the United States."
        ),
        figures={"launched": When(2019, 11)},
        status=Status.REPORTED,
        as_of=When(2019, 11, 22),
        speaker="Electronic Frontier Foundation (EFF), also reported by Boing Boing",
        sources=(EFF_ABOUT_FACE_2019,),
        caution="The EFF is an advocate, not a neutral referee. Its target is government use in the United States.",
    ),
    Claim(
        id="E08",
        text=(
            "A white paper of the EFF, of {published:date}, says that face recognition is being adopted without "
            "meaningful oversight and without proper tests of its accuracy in real use."
        ),
        figures={"published": When(2018, 2)},
        status=Status.REPORTED,
        as_of=When(2018, 2),
        speaker="Electronic Frontier Foundation (EFF)",
        sources=(EFF_FACE_OFF_2018,),
        single_source=True,
        caution=(
            "An advocacy group’s judgement, in a paper on use by law enforcement in the United States. It does not "
            "describe China’s phone shops. The copy that its link leads to is a later edition."
        ),
    ),
    Claim(
        id="S01",
        text=(
            "The Nandu research centre published on {published:date} a survey on face recognition with "
            "{respondents:count} online volunteers, questioned between {start:date} and {end:date}."
        ),
        figures={
            "respondents": 6152,
            "published": When(2019, 12, 5),
            "start": When(2019, 10),
            "end": When(2019, 11),
        },
        status=Status.REPORTED,
        as_of=When(2019, 12, 5),
        speaker="Nandu Personal Information Protection Research Centre",
        sources=(EQUAL_EYES_2019, FINANCIAL_TIMES_2019),
        caution=(
            "Volunteers online are no sample of all China. The survey was about face recognition in general, not "
            "the phone rule of {R16.start:date}."
        ),
    ),
    Claim(
        id="S02",
        text=(
            "In the Nandu survey, {id_choice:share} of the online volunteers wanted to be able to show "
            "traditional ID instead of having their face scanned."
        ),
        figures={"id_choice": 0.74},
        status=Status.REPORTED,
        as_of=When(2019, 12, 5),
        speaker="Nandu Personal Information Protection Research Centre",
        sources=(CHINASCOPE_2019, FINANCIAL_TIMES_2019),
        caution=(
            "About face recognition in general, not the phone rule; volunteers online, not a sample of China. "
            "Wanting a choice is not rejecting the technology."
        ),
    ),
    Claim(
        id="S03",
        text=(
            "About {lax_security:share} of the online volunteers in the Nandu survey worried that operators of "
            "face recognition protect its data too loosely."
        ),
        figures={"lax_security": 0.80, "scmp": 0.79},
        status=Status.CONTESTED,
        as_of=When(2019, 12, 5),
        speaker="Nandu Personal Information Protection Research Centre",
        sources=(EQUAL_EYES_2019, FINANCIAL_TIMES_2019),
        caution=(
            "The BBC and the FT print {lax_security:share}, the SCMP {scmp:share}: a matter of rounding. The "
            "question was about face recognition in general, not phone companies under the phone rule."
        ),
    ),
    Claim(
        id="S04",
        text=(
            "Of the online volunteers in the Nandu survey, {tracked:share} worried about being tracked, and "
            "about {delete:share} wanted to see or delete their face data."
        ),
        figures={"tracked": 0.57, "delete": 0.84, "scmp": 0.83},
        status=Status.CONTESTED,
        as_of=When(2019, 12, 5),
        speaker="Nandu Personal Information Protection Research Centre",
        sources=(CHINASCOPE_2019, FINANCIAL_TIMES_2019),
        caution=(
            "BBC Chinese says nearly {delete:share} for the second figure, the SCMP {scmp:share}. Both are about "
            "face recognition in general, not the phone rule, and not about all China."
        ),
    ),
    Claim(
        id="S05",
        text=(
            "Between {low:share} and {high:share} of the online volunteers in the Nandu survey, depending on the "
            "place, said face recognition makes life safer and more convenient."
        ),
        figures={"low": 0.60, "high": 0.70},
        status=Status.REPORTED,
        as_of=When(2019, 12, 5),
        speaker="Nandu Personal Information Protection Research Centre",
        sources=(CHINASCOPE_2019, FINANCIAL_TIMES_2019),
        caution=(
            "A range over several kinds of places, such as stations, schools and shops, not one question. These are "
            "the Financial Times’ words; by BBC Chinese the answer was that such places become safer. The same survey "
            "found worries too; it was not about the phone rule."
        ),
    ),
    Claim(
        id="V01",
        text=(
            "Cynthia Wong of Human Rights Watch said on {said:date} that China’s new duty to give a name for the "
            "internet and for phones sent its users a chilling message."
        ),
        figures={"said": When(2013, 1, 4)},
        status=Status.REPORTED,
        as_of=When(2013, 1, 4),
        speaker="Cynthia Wong, Human Rights Watch",
        sources=(HUMAN_RIGHTS_WATCH_2013,),
        caution=(
            "Said of names, almost seven years before the face match. It is the judgement of an advocacy group, not a "
            "measurement. Read in part, in a copy."
        ),
        single_source=True,
    ),
    Claim(
        id="V02",
        text=(
            "Human Rights Watch wrote in {said:month} that the duty makes it easier to tie a phone to a person, and "
            "that users may keep silent for fear of reprisals even where it is hardly enforced."
        ),
        figures={"said": When(2013, 1, 4)},
        status=Status.REPORTED,
        as_of=When(2013, 1, 4),
        speaker="Human Rights Watch",
        sources=(HUMAN_RIGHTS_WATCH_2013,),
        caution="About names, not faces; an advocacy group expects it and shows no count. Read in part, in a copy.",
        single_source=True,
    ),
    Claim(
        id="V03",
        text=(
            "The ministry gave two reasons for its notice: buyer and ID should belong together, and nobody should "
            "have numbers in their name that they do not know of."
        ),
        status=Status.OFFICIAL,
        as_of=When(2019, 9, 27),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(MINNAN_NET_2019,),
        caution=(
            "Stated aims, from the ministry’s summary of the notice. The first belongs to the match, the second to the "
            "look-up of numbers. It gives no figure."
        ),
    ),
    Claim(
        id="V05",
        text=(
            "Jennifer Lynch of the EFF testified on {said:date} that wide use of face recognition by government will "
            "deter people from using their rights to speak and to assemble."
        ),
        figures={"said": When(2020, 4, 22)},
        status=Status.REPORTED,
        as_of=When(2020, 4, 22),
        speaker="Jennifer Lynch, Electronic Frontier Foundation (EFF)",
        sources=(ID_TECH_2020,),
        caution=(
            "An advocacy group’s forecast, before a commission on the police in the United States. It is about faces "
            "in public places, not about phone shops."
        ),
        single_source=True,
    ),
)
