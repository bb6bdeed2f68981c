"""What the CNN Business article of 2 December 2019 says, one checkable claim at a time."""

from content.evidence import Claim, Status
from content.sources import (
    BUSINESS_STANDARD_2019,
    CNN_BUSINESS_2019,
    FOX_BUSINESS_2019,
    KSL_NEWSRADIO_UNDATED,
)
from content.when import When

CLAIMS = (
    Claim(
        id="A01",
        text="The article says that anyone who registers a new mobile number in China must have their face scanned.",
        status=Status.REPORTED,
        as_of=When(2019, 12, 1),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The notice of China’s industry ministry (MIIT) tells carriers to match faces in physical outlets from "
            "{R16.start:date}. The article leaves out that limit. In effect it is nearly right: buyers online were "
            "already checked by live video, under a text of {T02.published:month}."
        ),
    ),
    Claim(
        id="A02",
        text=(
            "The Chinese government says that using biometric data protects people’s lawful rights and interests "
            "online."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 9, 27),
        speaker="Chinese government (the industry ministry, MIIT), quoted by CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution="This is a stated aim. The article changed the verb in the official words that it quotes.",
    ),
    Claim(
        id="A03",
        text="The Chinese government says that the face scan helps against fraud.",
        status=Status.REPORTED,
        as_of=When(2019, 9, 27),
        speaker="Chinese government (the industry ministry, MIIT), per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The article gives no figure for fraud and no test of whether the measure works; no such test was found "
            "elsewhere."
        ),
    ),
    Claim(
        id="A04",
        text=(
            "The article says that the rule raises worries about privacy and security, in an online environment that "
            "it counts among the most strictly controlled in the world."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "This is the reporters’ own description; they name no person, study or index. One index of the month "
            "before, by Freedom House, says so too."
        ),
    ),
    Claim(
        id="A05",
        text=(
            "The article says that people in China already had to tie their online accounts to a government identity "
            "document before the face rule."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution="The face scan was added to earlier identity checks. It did not begin the loss of anonymity.",
    ),
    Claim(
        id="A06",
        text=(
            "The article says that the rule was adopted on {start:weekday}; under the ministry’s notice, that is the "
            "day on which it took effect."
        ),
        figures={
            "start": When(2019, 12, 1),
        },
        status=Status.CONTESTED,
        as_of=When(2019, 12, 1),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "Adopted is loose: China’s industry ministry (MIIT) had announced the notice on {R15.announced:date}, "
            "and it took effect on {start:date}."
        ),
    ),
    Claim(
        id="A07",
        text="The article says that the rule takes away still more of the anonymity of internet users in China.",
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution="This is the reporters’ interpretation. It speaks of a further loss: a matter of degree.",
    ),
    Claim(
        id="A08",
        text=(
            "The article says, citing the government, that more than {mobile_users:count} people in China go online "
            "with a mobile device."
        ),
        figures={
            "mobile_users": 850_000_000,
        },
        status=Status.CONTESTED,
        as_of=When(2019, 12, 2),
        speaker="Chinese government, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "This does not match the official count of {M08.counted:date}: {M08.mobile_users:count} mobile "
            "internet users, and {M09.users:count} internet users of every kind."
        ),
    ),
    Claim(
        id="A09",
        text=(
            "The article says that people who go online with a mobile device are about {population_share:share} of "
            "China’s population."
        ),
        figures={
            "population_share": 0.65,
        },
        status=Status.CONTESTED,
        as_of=When(2019, 12, 2),
        speaker="Chinese government, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "This does not match the official figures of {M09.counted:date}: all internet users, "
            "{M09.users:count}, were {M09.population_share:share} of the population, and mobile users were fewer, "
            "{M08.mobile_users:count}. No source for the article’s share was found."
        ),
    ),
    Claim(
        id="A10",
        text=(
            "The article says, citing the government, that far more people in China go online with mobile devices "
            "than with desktop ones."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="Chinese government, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution="The article gives no number of desktop users.",
    ),
    Claim(
        id="A11",
        text=(
            "The article says that for many people in China, apps such as Tencent’s WeChat are now most of the "
            "internet, from messages and social networks to taxis, food delivery and tax."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution="The article hedges this: for many people, and largely. It gives no number of WeChat users.",
    ),
    Claim(
        id="A12",
        text=(
            "The article says that the rule covers only mobile numbers registered from {start:date}, not those "
            "registered before."
        ),
        figures={"start": When(2019, 12, 1)},
        status=Status.REPORTED,
        as_of=When(2019, 12, 1),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "Under this rule, as its summary gives it, nobody had to have a face scanned for a number that stayed with "
            "its holder; a transfer may count as new. One employee spoke of reminders to old customers, not of a duty."
        ),
    ),
    Claim(
        id="A13",
        text=(
            "The article says that face recognition is everywhere in China and names {places:count} kinds of place: "
            "airports, office buildings and sites where rubbish is sorted."
        ),
        figures={"places": 3},
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution="Everywhere is a manner of speaking. The article gives examples, not a count.",
    ),
    Claim(
        id="A14",
        text=(
            "The article says that Beijing’s subway began a trial of face-recognition gates at security checks in the "
            "last week of {week:month}."
        ),
        figures={"week": When(2019, 11)},
        status=Status.REPORTED,
        as_of=When(2019, 11, 25),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019, BUSINESS_STANDARD_2019),
        caution=(
            "The article says last week. Bloomberg, on {B01.reported:date}, describes one station and riders who had "
            "signed up: a trial, not the ticket gates of the whole network."
        ),
    ),
    Claim(
        id="A15",
        text=(
            "The article’s photo shows visitors filmed by face-recognition cameras at a security trade fair in "
            "Beijing, edition {edition:plain}, on {taken:date}."
        ),
        figures={"edition": 14, "taken": When(2018, 10, 24), "months_before_rule": 13},
        status=Status.REPORTED,
        as_of=When(2018, 10, 24),
        speaker="Photo caption by AFP and Getty Images (Nicolas Asfouri)",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The picture is {months_before_rule:count} months older than the rule. It shows a trade fair, not a "
            "phone shop."
        ),
    ),
    Claim(
        id="A16",
        text=(
            "The article says that people registering a new number in China had to give an identity document and "
            "photos even before the rule."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "A joint notice of {T01.issued:date} asked for the photo. New on {R16.start:date} is that a machine has to "
            "compare in every outlet, and that its no stops the sale. By hand it had been done before, two trade "
            "sites write, and a trial with machines was asked for in {T09.reported:month}."
        ),
    ),
    Claim(
        id="A17",
        text=(
            "The article says that full face scans add to worries about state surveillance and about how well "
            "state-run mobile providers can protect customers’ data."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "These are two worries: being watched by the state, and data leaking. The article shows no case of face "
            "data from phone registration being misused or leaked."
        ),
    ),
    Claim(
        id="A18",
        text=(
            "The article says that four Chinese researchers wrote in {written:date} that leaks of such data could do "
            "serious and long-lasting harm to the people concerned."
        ),
        figures={"written": When(2019, 9)},
        status=Status.REPORTED,
        as_of=When(2019, 9),
        speaker="Four Chinese researchers, quoted by CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The article speaks of possible leaks; whether the researchers had this rule in mind it does not say. The "
            "words were not in the parts of the paper that were read."
        ),
        single_source=True,
    ),
    Claim(
        id="A19",
        text=(
            "The researchers added that badly deployed or secured face surveillance would fail to keep the public "
            "safe, and might limit freedom and privacy and invite abuse."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 9),
        speaker="The same four Chinese researchers, quoted by CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The warning has a condition: bad deployment or security. It names no single rule, and the words were not "
            "in the parts of the paper that were read."
        ),
        single_source=True,
    ),
    Claim(
        id="A20",
        text=(
            "The article describes the Electronic Frontier Foundation (EFF) as a non-profit in the United States "
            "that advises people to opt out of face recognition whenever they can."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, describing the Electronic Frontier Foundation (EFF)",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The opt-out advice that could be checked is about airports in the United States. The article names no "
            "way to opt out of the phone rule."
        ),
        single_source=True,
    ),
    Claim(
        id="A21",
        text=(
            "The article quotes the Electronic Frontier Foundation (EFF): companies and agencies find it easy to "
            "praise how convenient a scheme of this sort is, which gathers and shares data on a large scale."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="Electronic Frontier Foundation (EFF), quoted by CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "Quoted on {A41.copied:date}; the original was not found. “This sort” points back to a scheme that the "
            "article does not name. The EFF’s advice of that year that we could trace was for US airports."
        ),
        single_source=True,
    ),
    Claim(
        id="A22",
        text=(
            "In the article’s quotation the Electronic Frontier Foundation (EFF) expects failures, and expects "
            "customers and passengers to pay for them."
        ),
        figures={"quoted": When(2019, 12, 2)},
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="Electronic Frontier Foundation (EFF), quoted by CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "Quoted, with a cut, on {quoted:date}; the original was not found, and the article does not say what it "
            "was written about. “Passengers” points to airports. It is an advocacy group’s prediction."
        ),
        single_source=True,
    ),
    Claim(
        id="A23",
        text=(
            "The article says that the rule causes alarm because China’s large state surveillance system might make "
            "use of it."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The article speaks of a possibility. It shows no evidence that face scans from phone registration were "
            "used in this way."
        ),
    ),
    Claim(
        id="A24",
        text=(
            "The article says, citing Comparitech, that cities in China are among those watched most closely by "
            "cameras anywhere in the world."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 8),
        speaker="Comparitech, a consumer site, per CNN Business",
        sources=(CNN_BUSINESS_2019, FOX_BUSINESS_2019),
        caution=(
            "Comparitech is a commercial review site, not a public or academic body. Its list, of "
            "{C01.edition:month}, ranks cities by an estimate of their cameras."
        ),
    ),
    Claim(
        id="A25",
        text=(
            "The article says, citing Comparitech, that Shanghai and Shenzhen each have more than {threshold:count} "
            "closed-circuit cameras for every thousand people."
        ),
        figures={"threshold": 100},
        status=Status.ESTIMATE,
        as_of=When(2019, 8),
        speaker="Comparitech, a consumer site, per CNN Business",
        sources=(CNN_BUSINESS_2019, FOX_BUSINESS_2019),
        caution=(
            "These are two cities, not the country, and Chongqing, with {C02.density:number}, stands above both. The "
            "cameras are of any kind; how many can tell whose face they see is not said."
        ),
    ),
    Claim(
        id="A26",
        text=(
            "The article says that the authorities in Xinjiang, in China’s far west, have made security ever tighter "
            "in the name of fighting Islamic extremism."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "With “in the name of”, the reporters pass on the stated reason without adopting it. The article cites no "
            "source here."
        ),
    ),
    Claim(
        id="A27",
        text=(
            "The article says that cameras in Xinjiang are part of a system that tracks and watches people, above all "
            "Uyghur people, a minority most of whom are Muslims."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The article cites no source for this passage and gives no answer from the authorities. Other newspapers "
            "and groups had reported more, with sources of their own."
        ),
    ),
    Claim(
        id="A28",
        text=(
            "The article gives a distance for parts of some Xinjiang cities: one face camera to about {feet:count} "
            "feet, which it writes as {metres:count} metres."
        ),
        figures={"feet": 150, "metres": 45},
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "It does not speak of the whole region. The article cites no source, and no second page with this distance "
            "was found. It rounds the metres down."
        ),
        single_source=True,
    ),
    Claim(
        id="A29",
        text=(
            "Those cameras, the article says, send what they see to command centres; there, it says, people’s faces "
            "and daily habits are followed and compared."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "It speaks of cameras in parts of some Xinjiang cities, and cites no source. It does not say that face "
            "scans from phone registration reach these centres."
        ),
    ),
    Claim(
        id="A30",
        text=(
            "By the article’s account Guo Bing, a law teacher at Zhejiang Sci-Tech University, went to court in "
            "{month:date} against a Hangzhou safari park."
        ),
        figures={
            "month": When(2019, 11),
        },
        status=Status.REPORTED,
        as_of=When(2019, 11),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The article says last month. His papers reached the court on {G01.filed:date}; it formally took the case "
            "on {G11.accepted:date}."
        ),
    ),
    Claim(
        id="A31",
        text=(
            "The article says that the safari park required every holder of a season ticket to have their face "
            "scanned for future visits."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 10, 17),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution="This concerned season-ticket holders, not every visitor. They had given fingerprints before.",
    ),
    Claim(
        id="A32",
        text="Guo Bing told local media that he was suing to oppose the misuse of face recognition, not to be paid.",
        status=Status.REPORTED,
        as_of=When(2019, 11),
        speaker="Guo Bing, to local media, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution="The words reached the article second-hand. He also demanded {G03.claimed:count} yuan plus costs.",
    ),
    Claim(
        id="A33",
        text="The article says that the safari park later announced that people would be able to refuse the face scan.",
        status=Status.REPORTED,
        as_of=When(2019, 11),
        speaker="Hangzhou safari park, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "This is a promise, not practice that was checked. According to one report, the choice was between face "
            "and fingerprint, which is also biometric."
        ),
    ),
    Claim(
        id="A34",
        text=(
            "The article says that protesters in Hong Kong pulled down several smart lampposts in {month:date}, "
            "fearing that they could be used for face recognition."
        ),
        figures={
            "month": When(2019, 8),
        },
        status=Status.REPORTED,
        as_of=When(2019, 8, 24),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "No exact count of fallen posts was found; about {H02.damaged:count} of {H04.installed:count} were "
            "damaged. The Hong Kong government said that they had no face recognition."
        ),
    ),
    Claim(
        id="A35",
        text=(
            "The article says that in {month:date} Chinese officials wanted to limit face recognition in schools, "
            "after media reports of a trial at a university in Nanjing."
        ),
        figures={
            "month": When(2019, 9),
        },
        status=Status.REPORTED,
        as_of=When(2019, 9, 5),
        speaker="Chinese Ministry of Education, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution="The education ministry’s statement of {N05.day:date} was one of intent, not a ban.",
    ),
    Claim(
        id="A36",
        text=(
            "The article says, citing Chinese media, that a university in Nanjing tested face recognition to check "
            "attendance and how engaged students were in class."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 9),
        speaker="Chinese media, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The trial had two purposes. It took place in two classrooms, besides gates, dormitory entrances, the "
            "library and labs."
        ),
    ),
    Claim(
        id="A37",
        text=(
            "State media, says the article, told of {companies:count} firms that were brought together in {month:date} "
            "to write China’s standard for recognising faces."
        ),
        figures={
            "month": When(2019, 11),
            "companies": 28,
        },
        status=Status.CONTESTED,
        as_of=When(2019, 11, 20),
        speaker="Chinese state media, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "Reports differ: SenseTime plus {W02.others:count} others, or {W03.total:count} in all according to "
            "Sixth Tone. The group was to set standards; none is reported."
        ),
    ),
    Claim(
        id="A38",
        text=(
            "The article says that privacy campaigners tie some members of the working group to the watching of "
            "Muslims in Xinjiang."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="Privacy campaigners, per CNN Business",
        sources=(CNN_BUSINESS_2019,),
        caution="The article says some companies and speaks of a link. It names none of them.",
    ),
    Claim(
        id="A39",
        text=(
            "The article says that many countries find the technology hard to regulate, and that China is one of them."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in the reporters’ voice",
        sources=(CNN_BUSINESS_2019,),
        caution="This is the one sentence in which the article presents China as typical.",
    ),
    Claim(
        id="A40",
        text=(
            "The article carries a Hong Kong dateline and credits two reporters, Steven Jiang and Yong Xiong, with "
            "contributions from Beijing."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="CNN Business, in its credit line",
        sources=(CNN_BUSINESS_2019,),
        caution=(
            "The text that was read names no main author and no date. The date, {A41.copied:date}, comes from a "
            "broadcaster’s copy."
        ),
    ),
    Claim(
        id="A41",
        text="The radio station KSL NewsRadio carried a copy of the CNN text on {copied:weekday}.",
        figures={"copied": When(2019, 12, 2)},
        status=Status.REPORTED,
        as_of=When(2019, 12, 2),
        speaker="KSL NewsRadio",
        sources=(KSL_NEWSRADIO_UNDATED,),
        caution="This copy has the same text; the page at CNN’s own address was not found.",
    ),
)
