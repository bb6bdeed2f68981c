"""Claims about cameras: China's answer on Xinjiang, Beijing's subway and one publisher's lists of cameras by city."""

from content.evidence import Claim, Status
from content.sources import (
    BUSINESS_INSIDER_SINGAPORE_2019,
    CHINA_DAILY_2020,
    CHINA_DIGITAL_TIMES_2019,
    COMPARITECH_2019,
    COMPARITECH_2020,
    COMPARITECH_2025,
    DECCAN_HERALD_2020,
    FOX_BUSINESS_2019,
    METACULUS_2019,
    NEWSFLASH_2021,
    SCMP_CAMERAS_2020,
    VISUAL_CAPITALIST_2022,
)
from content.sources.harm import CITI_IO_2019, EPOCH_TIMES_2020, LONDON_IN_BITS_UNDATED, PRIVACY_FORMULA_2019
from content.when import When

COMPARITECH = "Comparitech, a consumer site"

CLAIMS = (
    Claim(
        id="X01",
        text=(
            "China Daily, a state newspaper, wrote on {said:date} that cameras in Xinjiang’s public places are "
            "installed according to law, to prevent and fight crime, and are not aimed at any ethnic group."
        ),
        figures={"said": When(2020, 5, 13)},
        status=Status.REPORTED,
        as_of=When(2020, 5, 13),
        speaker="China Daily, giving the position of China’s government",
        sources=(CHINA_DAILY_2020,),
        single_source=True,
        caution=(
            "This is a statement of position, made after the article of {A41.copied:date}. The newspaper cites no "
            "independent check, and does not say whether the cameras recognise faces."
        ),
    ),
    Claim(
        id="B03",
        text=(
            "Xie Zhengguang, head of the Beijing Subway company, spoke of {trips:count} passenger trips a year on "
            "{kilometres:count} kilometres of lines."
        ),
        figures={"trips": 3_848_000_000, "kilometres": 699},
        status=Status.OFFICIAL,
        as_of=When(2019, 10, 29),
        speaker="Xie Zhengguang, Beijing Subway, reported by Beijing News",
        sources=(CHINA_DIGITAL_TIMES_2019,),
        caution=(
            "Trips are not people: a commuter counts again on every ride. Read in a translation of Beijing News by a "
            "site critical of Chinese censorship."
        ),
    ),
    Claim(
        id="C01",
        text=(
            "Comparitech’s camera list of {edition:month} covers {cities:count} cities; {chinese:count} of its first "
            "{top:count} are in China."
        ),
        figures={"edition": When(2019, 8), "cities": 120, "chinese": 8, "top": 10},
        status=Status.ESTIMATE,
        as_of=When(2019, 8),
        speaker=COMPARITECH,
        sources=(FOX_BUSINESS_2019,),
        caution=(
            "A rank says where a city stands among the cities on the list. The other two of the first {top:count} "
            "are London, in sixth place, and Atlanta, in tenth."
        ),
    ),
    Claim(
        id="C02",
        text=(
            "Chongqing came first in Comparitech’s list of {C01.edition:month}: {density:number} cameras for every "
            "thousand people, from {cameras:count} cameras and {people:count} people."
        ),
        figures={"density": 168.03, "cameras": 2_579_890, "people": 15_354_067},
        status=Status.ESTIMATE,
        as_of=When(2019, 8),
        speaker=COMPARITECH,
        sources=(FOX_BUSINESS_2019,),
        caution="Both counts are estimates. The cameras are of any kind, not machines that know a face.",
    ),
    Claim(
        id="C03",
        text=(
            "Comparitech’s list of {C01.edition:month} gives Shenzhen {density:number} cameras for every thousand "
            "people, from {cameras:count} cameras and {people:count} people."
        ),
        figures={"density": 159.09, "cameras": 1_929_600, "people": 12_128_721},
        status=Status.ESTIMATE,
        as_of=When(2019, 8),
        speaker=COMPARITECH,
        sources=(FOX_BUSINESS_2019,),
        caution=(
            "A long number is not an exact one: both counts are estimates. How many of the cameras can recognise a "
            "face is not said."
        ),
    ),
    Claim(
        id="C04",
        text=(
            "Comparitech’s list of {C01.edition:month} gives Shanghai {density:number} cameras for every thousand "
            "people, from {cameras:count} cameras and {people:count} people."
        ),
        figures={"density": 113.46, "cameras": 2_985_984, "people": 26_317_104},
        status=Status.ESTIMATE,
        as_of=When(2019, 8),
        speaker=COMPARITECH,
        sources=(FOX_BUSINESS_2019,),
        caution=(
            "This agrees with the article’s more than {A25.threshold:count}. Both counts are estimates, and the "
            "cameras are of any kind."
        ),
    ),
    Claim(
        id="C05",
        text=(
            "Comparitech’s list of {C01.edition:month} gives Beijing, the capital, {density:number} cameras for every "
            "thousand people, against {C04.density:number} in Shanghai."
        ),
        figures={"density": 39.93},
        status=Status.ESTIMATE,
        as_of=When(2019, 8),
        speaker=COMPARITECH,
        sources=(METACULUS_2019, BUSINESS_INSIDER_SINGAPORE_2019),
        caution=(
            "The figure was read in pages that quote the study; they agree. A graphic based on the same study implies "
            "a higher one for Beijing."
        ),
    ),
    Claim(
        id="C06",
        text=(
            "In its edition of {edition:month}, Comparitech’s counts give Shanghai {density:number} cameras for every "
            "thousand people: {cameras:count} cameras and {people:count} people."
        ),
        figures={"edition": When(2020, 7), "density": 36.96, "cameras": 1_000_000, "people": 27_058_480},
        status=Status.ESTIMATE,
        as_of=When(2020, 7),
        speaker=COMPARITECH,
        sources=(SCMP_CAMERAS_2020, COMPARITECH_2020),
        caution=(
            "The edition before gave {C04.density:number}; why they differ is not known to us. We divided the list’s "
            "own two counts, because the copy that was read misprints the rate."
        ),
    ),
    Claim(
        id="C07",
        text=(
            "In its edition of {C06.edition:month}, Comparitech gives Shenzhen {density:number} cameras for every "
            "thousand people: {cameras:count} cameras and {people:count} people."
        ),
        figures={"density": 32.37, "cameras": 400_000, "people": 12_356_820},
        status=Status.ESTIMATE,
        as_of=When(2020, 7),
        speaker=COMPARITECH,
        sources=(COMPARITECH_2020,),
        single_source=True,
        caution=(
            "The edition before gave {C03.density:number}; why they differ is not known to us. The counts were read "
            "in one copy of the list."
        ),
    ),
    Claim(
        id="C08",
        text=(
            "Taiyuan came first in Comparitech’s edition of {C06.edition:month}, with {density:number} cameras for "
            "every thousand people; Chongqing, first in the edition before, is not among the {listed:count} cities "
            "shown."
        ),
        figures={"density": 119.57, "listed": 20, "lacking": 26, "lacking_chinese": 4},
        status=Status.ESTIMATE,
        as_of=When(2020, 7),
        speaker=COMPARITECH,
        sources=(DECCAN_HERALD_2020, COMPARITECH_2020, EPOCH_TIMES_2020),
        caution=(
            "Why Chongqing dropped out is not known to us. The Epoch Times writes that the list lacked data for "
            "{lacking:count} cities, {lacking_chinese:count} of them in China. It does not follow that cameras were "
            "taken down."
        ),
    ),
    Claim(
        id="C20",
        text=(
            "In the edition of {C06.edition:month}, Comparitech’s counts give Beijing {beijing:number} and London "
            "{london:number} cameras for every thousand people; London had {london_before:number} the edition before."
        ),
        figures={"beijing": 56.2, "london": 67.47, "london_before": 68.4},
        status=Status.ESTIMATE,
        as_of=When(2020, 7),
        speaker=COMPARITECH,
        sources=(SCMP_CAMERAS_2020, COMPARITECH_2020, FOX_BUSINESS_2019),
        caution="The counts of the later edition were read in a forum copy; the figures follow from them by division.",
    ),
    Claim(
        id="C09",
        text=(
            "Comparitech saw hardly any link between the number of public cameras in a city and its crime or its "
            "safety."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 8),
        speaker=COMPARITECH,
        sources=(COMPARITECH_2019,),
        caution=(
            "Crime was measured with Numbeo, a crowd-sourced index: what users of a website report. The study’s words "
            "were read in copies."
        ),
    ),
    Claim(
        id="C10",
        text=(
            "Comparitech says that its list of {C01.edition:month} is mainly about public cameras, such as those of "
            "the police; whether private ones are in its totals, reports tell differently."
        ),
        status=Status.CONTESTED,
        as_of=When(2019, 8),
        speaker=COMPARITECH,
        sources=(COMPARITECH_2019, PRIVACY_FORMULA_2019, CITI_IO_2019),
        caution=(
            "One digest says that private cameras were looked for and left out of the totals, other reports that they "
            "were counted. Either way it is cameras that are counted, not machines that know a face. Read in copies."
        ),
    ),
    Claim(
        id="C12",
        text=(
            "Comparitech gave London {before:number} cameras for every thousand people in its {earlier:year} edition "
            "and {after:number} in the next: {cameras_before:count} cameras, then {cameras_after:count}."
        ),
        figures={
            "earlier": When(2021),
            "before": 73.3,
            "after": 13.4,
            "cameras_before": 691_000,
            "cameras_after": 127_373,
        },
        status=Status.ESTIMATE,
        as_of=When(2022),
        speaker=COMPARITECH,
        sources=(NEWSFLASH_2021, VISUAL_CAPITALIST_2022, LONDON_IN_BITS_UNDATED),
        caution=(
            "Why they differ is not known to us. The publisher itself, quoted by a reader of a newsletter, warned that "
            "its totals for London, Indore and Sydney may include private cameras; in which edition is not said. The "
            "year of the later one is inferred."
        ),
    ),
    Claim(
        id="C13",
        text=(
            "With no counts for Chinese cities, Visual Capitalist divided {cameras:count} cameras by {people:count} "
            "people and put China at {ratio:count} cameras for every thousand people."
        ),
        figures={"ratio": 373, "cameras": 540_000_000, "people": 1_460_000_000, "divided": 369.9},
        status=Status.ESTIMATE,
        as_of=When(2022),
        speaker="Visual Capitalist, using Comparitech and IHS Markit",
        sources=(VISUAL_CAPITALIST_2022,),
        caution=(
            "One estimate for a whole country, not a count of any city; its author expects more in large cities. The "
            "two numbers as printed, which he calls rounded, give {divided:number}, not {ratio:count}."
        ),
    ),
    Claim(
        id="C14",
        text=(
            "With China left out, Comparitech’s list of {edition:year} is led by Indore with {indore:count} cameras "
            "for every thousand people; Hyderabad has {hyderabad:count}, Delhi {delhi:count} and London "
            "{london:count}."
        ),
        figures={"edition": When(2022), "indore": 63, "hyderabad": 42, "delhi": 27, "london": 13},
        status=Status.ESTIMATE,
        as_of=When(2022),
        speaker="Comparitech, a consumer site, per Visual Capitalist",
        sources=(VISUAL_CAPITALIST_2022,),
        caution=(
            "Who leads depends on who is on the list. Indore’s and London’s totals may include private cameras, the "
            "publisher warned. The populations are rounded, and the year of the edition is inferred."
        ),
    ),
    Claim(
        id="C15",
        text=(
            "Comparitech’s edition of {edition:month} again gives one estimate for the whole of China: "
            "{ratio:number} cameras for every thousand people, from {cameras:count} cameras and {people:count} people."
        ),
        figures={
            "edition": When(2025, 6),
            "ratio": 494.25,
            "cameras": 700_000_000,
            "people": 1_420_000_000,
            "divided": 492.96,
        },
        status=Status.ESTIMATE,
        as_of=When(2025, 6, 25),
        speaker="Comparitech, a consumer site, per another project’s transcription",
        sources=(COMPARITECH_2025,),
        single_source=True,
        caution=(
            "It is a national ratio, not a count of any city, and was read in one transcription only. The rounded "
            "numbers give {divided:number}."
        ),
    ),
)
