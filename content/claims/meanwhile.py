"""Claims about what else China did with face recognition in late 2019: a standards group and Beijing's subway."""

from content.evidence import Claim, Status
from content.sources import (
    ABACUS_SCMP_2019,
    BUSINESS_STANDARD_2019,
    CHINA_DIGITAL_TIMES_2019,
    PYMNTS_2019,
    SIXTH_TONE_2019,
)
from content.when import When

CLAIMS = (
    Claim(
        id="W01",
        text=(
            "SenseTime announced on {announced:date} that a national working group for face-recognition "
            "standards had been set up on {founded:date}, with SenseTime elected its leader."
        ),
        figures={"founded": When(2019, 11, 20), "announced": When(2019, 11, 27)},
        status=Status.REPORTED,
        as_of=When(2019, 11, 20),
        speaker="SenseTime, reported by Abacus",
        sources=(ABACUS_SCMP_2019,),
        caution=(
            "SenseTime is both the leader and the source of this news. The paper belongs to Alibaba, whose affiliate "
            "Ant is in the group."
        ),
    ),
    Claim(
        id="W02",
        text=(
            "According to SenseTime, the working group includes {others:count} other technology companies, which "
            "makes {total:count} with SenseTime itself."
        ),
        figures={
            "others": 27,
            "total": 28,
        },
        status=Status.CONTESTED,
        as_of=When(2019, 11, 27),
        speaker="SenseTime, reported by Abacus",
        sources=(ABACUS_SCMP_2019,),
        caution=(
            "Sixth Tone counts {W03.total:count} companies in all. The difference is unresolved. The paper belongs to "
            "Alibaba, whose affiliate Ant is in the group."
        ),
    ),
    Claim(
        id="W03",
        text=(
            "Sixth Tone counts {total:count} Chinese companies in the whole working group, where the article "
            "counts {A37.companies:count}."
        ),
        figures={
            "total": 27,
        },
        status=Status.CONTESTED,
        as_of=When(2019, 11, 27),
        speaker="Sixth Tone",
        sources=(SIXTH_TONE_2019,),
        single_source=True,
        caution=(
            "Only Sixth Tone counts this way; two other outlets have SenseTime and {W02.others:count} more. The "
            "difference is unresolved."
        ),
    ),
    Claim(
        id="W04",
        text=(
            "The members named in reports of the working group include Tencent, Ant Financial, Ping An, Xiaomi, "
            "Dahua and iFlytek."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 11, 27),
        speaker="SenseTime, reported by Sixth Tone",
        sources=(SIXTH_TONE_2019,),
        caution=(
            "Not the full list. The article links some members to surveillance in Xinjiang but names none, so "
            "this list does not say which are meant."
        ),
    ),
    Claim(
        id="W05",
        text="A SenseTime spokesperson said that it was still undecided whether the standard would be legally binding.",
        status=Status.REPORTED,
        as_of=When(2019, 11, 27),
        speaker="A SenseTime spokesperson, reported by PYMNTS",
        sources=(PYMNTS_2019,),
        single_source=True,
        caution="PYMNTS passes this on from Sixth Tone. A standard can exist without anyone having to follow it.",
    ),
    Claim(
        id="B01",
        text=(
            "Station security officials in Beijing said that the trial at Fuchengmen was for rush-hour riders "
            "who had signed up with a QR code."
        ),
        figures={"reported": When(2019, 11, 26)},
        status=Status.REPORTED,
        as_of=When(2019, 11, 26),
        speaker="Station security officials, reported by Bloomberg",
        sources=(BUSINESS_STANDARD_2019,),
        caution=(
            "One station, and only riders who chose to join: not the whole network. The date, {reported:date}, "
            "is that of the report."
        ),
    ),
    Claim(
        id="B02",
        text=(
            "On {announced:date} Beijing’s rail transit command centre announced a plan to sort passengers at "
            "security checks with a face database and a white list."
        ),
        figures={"announced": When(2019, 10, 29)},
        status=Status.REPORTED,
        as_of=When(2019, 10, 29),
        speaker="Beijing Rail Transit Command Centre",
        sources=(CHINA_DIGITAL_TIMES_2019,),
        caution=(
            "A plan, not a system in use. Read in a translation of Beijing News by a site critical of Chinese "
            "censorship."
        ),
    ),
)
