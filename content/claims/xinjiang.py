"""Watching: what was reported from Xinjiang, how China's government answered, and what police elsewhere joined up."""

from content.evidence import Claim, Status
from content.sources import BIOMETRIC_UPDATE_2020
from content.sources.harm import (
    AL_JAZEERA_2022,
    CANADA_REFUGEE_BOARD_UNDATED,
    CHINASCOPE_FREEDOM_2019,
    FREEDOM_HOUSE_2019,
    GKTODAY_2019,
    HONG_KONG_FREE_PRESS_2018,
    HUMAN_RIGHTS_WATCH_APP_2019,
    HUMAN_RIGHTS_WATCH_NOTICE_2019,
    NEW_YORK_TIMES_APRIL_2019,
    NEW_YORK_TIMES_DECEMBER_2019,
    REUTERS_XINJIANG_2022,
    UN_HUMAN_RIGHTS_OFFICE_2022,
    WALL_STREET_JOURNAL_2017,
)
from content.when import When

CLAIMS = (
    Claim(
        id="X02",
        text=(
            "The New York Times reported on {published:date} that the authorities use face recognition which picks "
            "out Uyghur people by their looks and keeps a record of where they come and go."
        ),
        figures={"published": When(2019, 4, 14), "insiders": 5},
        status=Status.REPORTED,
        as_of=When(2019, 4, 14),
        speaker="New York Times, from unnamed people, police databases and papers of purchase",
        sources=(NEW_YORK_TIMES_APRIL_2019,),
        caution=(
            "It rests on {insiders:count} people who know the systems and asked not to be named, and on police and "
            "procurement papers that the newspaper saw. It speaks of China’s networks of cameras, not of Xinjiang "
            "alone. Read in part."
        ),
        single_source=True,
    ),
    Claim(
        id="X03",
        text=(
            "Human Rights Watch took apart an app of the police in Xinjiang and reported on {published:date} that it "
            "serves a platform which gathers data on people and flags some of them."
        ),
        figures={"published": When(2019, 5, 1)},
        status=Status.REPORTED,
        as_of=When(2019, 5, 1),
        speaker="Human Rights Watch, a rights advocacy group",
        sources=(HUMAN_RIGHTS_WATCH_APP_2019, HUMAN_RIGHTS_WATCH_NOTICE_2019),
        caution=(
            "An advocacy group. An app shows what officials were asked to enter, not each use of it. The notice of the "
            "report was read whole, the report in part."
        ),
        single_source=True,
    ),
    Claim(
        id="X04",
        text=(
            "A fruit seller who is Uyghur told the Wall Street Journal in {published:year} that his photo came up with "
            "an X when he swiped his ID card in a phone company’s office."
        ),
        figures={"published": When(2017, 12, 19)},
        status=Status.REPORTED,
        as_of=When(2017, 12, 19),
        speaker="A fruit seller whom the Wall Street Journal names",
        sources=(WALL_STREET_JOURNAL_2017,),
        caution=(
            "One man’s account. He was paying a bill, not buying a number, and it was a card that was read, not a "
            "face. What the X meant he did not know."
        ),
        single_source=True,
    ),
    Claim(
        id="X05",
        text=(
            "On {said:date} Geng Shuang of China’s foreign ministry said that measures in Xinjiang served stability "
            "and the fight against terrorist crime, and called Human Rights Watch prejudiced."
        ),
        figures={"said": When(2018, 9, 10)},
        status=Status.REPORTED,
        as_of=When(2018, 9, 10),
        speaker="Geng Shuang, China’s foreign ministry, per Hong Kong Free Press",
        sources=(HONG_KONG_FREE_PRESS_2018,),
        caution=(
            "He answered an earlier report of the group, on detention and surveillance in Xinjiang. He did not want to "
            "go into what it says, and in what we read he did not speak of cameras."
        ),
        single_source=True,
    ),
    Claim(
        id="X06",
        text=(
            "The UN human rights office wrote on {published:date} that serious human rights violations had been "
            "committed in Xinjiang under policies against terrorism and extremism; China’s mission rejected the report."
        ),
        figures={"published": When(2022, 8, 31)},
        status=Status.REPORTED,
        as_of=When(2022, 8, 31),
        speaker="UN human rights office (OHCHR); China’s mission in Geneva",
        sources=(UN_HUMAN_RIGHTS_OFFICE_2022, AL_JAZEERA_2022, REUTERS_XINJIANG_2022),
        caution=(
            "It is about far more than cameras; one section is on privacy and free movement. China’s mission said that "
            "it assumes guilt and uses false information. Read in part, in a copy and in reports."
        ),
    ),
    Claim(
        id="X07",
        text=(
            "Freedom House, a US group, put China last of {countries:count} countries for freedom on the internet in "
            "its report of {edition:month}: {score:count} points of {most:count}."
        ),
        figures={"edition": When(2019, 11), "countries": 65, "score": 10, "most": 100},
        status=Status.REPORTED,
        as_of=When(2019, 11),
        speaker="Freedom House",
        sources=(FREEDOM_HOUSE_2019, GKTODAY_2019, CHINASCOPE_FREEDOM_2019),
        caution=(
            "The points are given by the group’s own analysts; the US government is among those who pay for the "
            "report. Its pages on method were read, the rank in two reports on it."
        ),
    ),
    Claim(
        id="X08",
        text=(
            "The New York Times reported in {published:date} that police in China’s cities were joining phone "
            "scanners, face cameras and databases, so that people could be named as they walk down a street."
        ),
        figures={"published": When(2019, 12)},
        status=Status.REPORTED,
        as_of=When(2019, 12),
        speaker="New York Times, from police and private databases",
        sources=(NEW_YORK_TIMES_DECEMBER_2019,),
        caution=(
            "The phone data come from scanners in the street, not from the shop’s counter. The newspaper says that the "
            "work had only begun, and that the United States and other countries use some of the same means, against "
            "terrorists and drug dealers, and cities in China for everybody. Read in part, in copies."
        ),
        single_source=True,
    ),
    Claim(
        id="X09",
        text=(
            "Canada’s refugee board passed on in {year:date} a magazine’s view of the face rule: that the data of a "
            "phone can now be matched to a face."
        ),
        figures={"year": When(2020)},
        status=Status.REPORTED,
        as_of=When(2020),
        speaker="The Atlantic, per the Immigration and Refugee Board of Canada",
        sources=(CANADA_REFUGEE_BOARD_UNDATED,),
        caution="It names a possibility and no case. Read in part.",
        single_source=True,
    ),
    Claim(
        id="X10",
        text=(
            "Biometric Update relayed in {relayed:date} from Comparitech that China, like Bahrain and Bangladesh, "
            "keeps the data of SIM registration for a long time and shares them with the police without a warrant."
        ),
        figures={"relayed": When(2020, 1)},
        status=Status.REPORTED,
        as_of=When(2020, 1),
        speaker="Comparitech, per Biometric Update",
        sources=(BIOMETRIC_UPDATE_2020,),
        caution=(
            "A comparison of many countries, passed on in one sentence. Comparitech’s own entry on China was not seen, "
            "and neither was the rule that it rests on."
        ),
        single_source=True,
    ),
)
