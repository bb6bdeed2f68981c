"""Terms in plain words, opened in place at their first use."""

from dataclasses import dataclass

from content.ids import check_id
from content.translations import HANT, say, spoken


@dataclass(frozen=True, slots=True)
class Term:
    """A term, its meaning in plain words, and the Chinese term where there is one.

    `also` lists other forms in which a text may write it; its first use on each page opens its meaning in place.
    """

    id: str
    word: str
    text: str
    chinese: str = ""
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_id(self.id, "term")
        if not (self.word and self.text):
            raise ValueError(f"term {self.id} needs a word and a meaning")

    def chinese_beside(self) -> str:
        """Give the Chinese term, for a reader of another language, or where Chinese pages have a shorter one."""
        if spoken().han and (say(self.word).strip("《》") == self.chinese or spoken() == HANT):
            return ""
        return self.chinese


TERMS = (
    # At the counter
    Term(
        id="real-name-registration",
        word="Real-name registration",
        chinese="实名制",
        text=(
            "Tying a phone number or an online account to the legal name of a person. Whether that person is the one "
            "who uses it is another question."
        ),
        also=("real-name system", "real-name rules"),
    ),
    Term(
        id="anonymity",
        word="Anonymity",
        chinese="匿名",
        text=(
            "Not being known by name. It always depends on who looks: the same user can be nameless to readers and "
            "known to the company. [[R07]]"
        ),
        also=("anonymous",),
    ),
    Term(
        id="sim-card",
        word="SIM card",
        chinese="SIM卡",
        text=(
            "A small chip that tells the phone network which customer it serves; the phone number goes with it. A "
            "prepaid card is paid for in advance, without a contract."
        ),
        also=("SIM cards", "SIM", "SIMs", "prepaid card", "prepaid cards", "prepaid SIM", "prepaid SIMs", "prepaid"),
    ),
    Term(
        id="carrier",
        word="Carrier",
        chinese="电信运营商",
        text=(
            "A company that runs a phone network and sells phone numbers, also called an operator. The article calls "
            "the mobile providers in China state-run. [[A17]] Their industry body worldwide is the GSMA. [[W10]]"
        ),
        also=("carriers", "operator", "operators", "mobile operator", "mobile operators", "GSMA"),
    ),
    Term(
        id="industry-ministry",
        word="Industry ministry",
        chinese="工业和信息化部",
        text=(
            "China’s Ministry of Industry and Information Technology, MIIT for short. It makes rules for phone "
            "companies; the notice about the face match is one of them. [[R15 R16]]"
        ),
        also=("MIIT", "Ministry of Industry and Information Technology"),
    ),
    Term(
        id="telecom-fraud",
        word="Telecom fraud",
        chinese="电信诈骗",
        text=(
            "Cheating people out of their money from a distance, by call, message or internet. The police count in "
            "this story is of cases opened, by any phone, with or without a name on file. [[R09]]"
        ),
        also=("fraud by phone", "fraud by any phone", "phone fraud"),
    ),
    Term(
        id="voice-phishing",
        word="Voice phishing",
        text=(
            "Fraud by phone call. The caller plays somebody the victim trusts, such as a bank, the police or a "
            "relative, and talks the victim out of money or passwords."
        ),
    ),
    # The machine
    Term(
        id="face-recognition",
        word="Face recognition",
        chinese="人脸识别",
        text=(
            "A machine finds a face in a picture and turns it into a row of numbers, called a template. It compares "
            "that row with those of other faces and says how alike they are."
        ),
        also=("facial recognition", "recognise faces", "recognise a face"),
    ),
    Term(
        id="portrait-comparison",
        word="Portrait comparison",
        chinese="人像比对",
        text=(
            "The words of the notice for what the machine does: it compares a live face with a picture of the person "
            "named on the ID. Which picture, the text that we could read does not say; a trade site says the photo of "
            "the card. [[R16 F23]]"
        ),
    ),
    Term(
        id="biometrics",
        word="Biometrics",
        chinese="生物识别",
        text=(
            "Features of the body, or of how somebody speaks or moves, that can show who it is: a face, a fingerprint, "
            "a voice. A stolen password can be changed; a face or a finger cannot."
        ),
        also=("biometric", "biometric data", "biometric information"),
    ),
    Term(
        id="one-to-one-verification",
        word="One-to-one verification",
        text="One face is compared with one picture. The question is: are you the person you say you are?",
        also=("one-to-one check", "one-to-one checks", "one-to-one match"),
    ),
    Term(
        id="one-to-many-identification",
        word="One-to-many identification",
        text="One face is compared with many pictures. The question is: who is this?",
        also=("one-to-many search", "one-to-many searches"),
    ),
    Term(
        id="liveness-check",
        word="Liveness check",
        chinese="活体检测",
        text=(
            "A test that a living person is in front of the camera: a blink, a turn of the head, numbers said aloud. "
            "[[T14 R19]] Holding up a photo, a video or a mask to fool the machine is called a presentation attack."
        ),
        also=("liveness checks", "liveness test"),
    ),
    Term(
        id="threshold",
        word="Threshold",
        chinese="阈值",
        text=(
            "The machine gives each comparison a score for likeness; the threshold is the lowest score that counts as "
            "a match. A higher threshold makes a stricter machine: in general fewer false matches, but more false "
            "non-matches."
        ),
        also=("thresholds",),
    ),
    Term(
        id="false-match",
        word="False match",
        text=(
            "The machine takes two different people for one. The *false match rate* is the share of comparisons "
            "between strangers that end this way. [[F12]] Some reports say false positive or false acceptance."
        ),
        also=(
            "false matches",
            "false match rate",
            "wrong match",
            "wrong matches",
            "false positive",
            "false positives",
            "false acceptance",
        ),
    ),
    Term(
        id="false-non-match",
        word="False non-match",
        text=(
            "The machine fails to recognise the right person. The *false non-match rate* is the share of rightful "
            "comparisons that end this way. [[F12]] Some reports say false rejection."
        ),
        also=("false non-matches", "false non-match rate", "false rejection", "false rejections"),
    ),
    Term(
        id="impostor",
        word="Impostor",
        text=(
            "In a test of matching: anybody who is not the person on the card, whatever the motive. Error rates are "
            "mostly for impostors who are strangers; one who picked the card of somebody alike is a look-alike here."
        ),
        also=("impostors",),
    ),
    # Who counted, and how
    Term(
        id="nist",
        word="NIST",
        text=(
            "The National Institute of Standards and Technology, a laboratory of the United States government. It "
            "puts the face-recognition programs of many makers through the same tests. [[F05]]"
        ),
    ),
    Term(
        id="gender-shades",
        word="Gender Shades",
        text=(
            "A study that had machines guess whether the face in each of {F11.photos:count} photos was a woman’s or a "
            "man’s. They erred on up to {F11.darker_women:share} of darker-skinned women and at most "
            "{F11.lighter_men:share} of lighter-skinned men. Guessing gender is not matching identity. [[F11]]"
        ),
    ),
    Term(
        id="preprint",
        word="Preprint",
        chinese="预印本",
        text="A research paper put online before other researchers have reviewed it.",
        also=("preprints",),
    ),
    Term(
        id="eff",
        word="Electronic Frontier Foundation",
        text=(
            "A non-profit group in the United States, EFF for short. It campaigns for digital rights and against face "
            "surveillance by government there: it takes a side, and says so. [[A20 E07]]"
        ),
        also=("EFF",),
    ),
    Term(
        id="volunteer-survey",
        word="Survey of volunteers",
        text=(
            "A survey that people answer if they choose to. Those who choose to may think differently from those who "
            "do not, so its shares say nothing sure about a whole country. [[S01]]"
        ),
        also=("volunteers", "online volunteers", "volunteers online"),
    ),
    Term(
        id="cctv",
        word="CCTV",
        chinese="闭路电视",
        text=(
            "Short for closed-circuit television: once, cameras with a cable to those who ran them. Today the cameras "
            "of a city are often joined in networks. Such a camera films; whether a machine also looks for faces is "
            "another question. (China’s state broadcaster shortens its name to the same letters.)"
        ),
        also=(
            "CCTV camera",
            "CCTV cameras",
            "closed-circuit camera",
            "closed-circuit cameras",
            "closed-circuit television",
            "surveillance camera",
            "surveillance cameras",
        ),
    ),
    Term(
        id="comparitech",
        word="Comparitech",
        text=(
            "A company that earns money with reviews of tools for online privacy. Its list of cities estimates "
            "cameras, not machines that know a face, and is no official count. [[A24 C10]]"
        ),
    ),
    Term(
        id="estimate",
        word="Estimate",
        text=(
            "A number worked out from what is known, without counting every item. It can be too low or too high, so "
            "ask who made it, and from what."
        ),
        also=("estimates", "estimated"),
    ),
    Term(
        id="edition",
        word="Edition of a list",
        text=(
            "A list that is published again and again has editions. If the maker counts in another way the next "
            "time, a number can jump although nothing in the world has changed."
        ),
        also=("next edition", "later edition", "later editions", "earlier edition", "editions of one publisher"),
    ),
    # Saying no
    Term(
        id="opt-out",
        word="Opt out",
        chinese="选择退出",
        text=(
            "To get out of something that happens to everybody who does not object. Of every such way out, ask what "
            "you must give instead."
        ),
        also=("opting out", "opted out", "opt-out"),
    ),
    Term(
        id="uyghur-people",
        word="Uyghur people",
        chinese="维吾尔族",
        text=(
            "A minority in China, most of them Muslims. The article says that in Xinjiang, in the far west, they above "
            "all are watched; a newspaper reported in {X02.published:year} that cameras pick them out elsewhere too. "
            "Its measures in Xinjiang serve stability, the government says. [[A27 X02 X05]]"
        ),
        also=("Uyghur", "Uyghurs"),
    ),
    # Rules
    Term(
        id="in-force",
        word="In force",
        chinese="施行",
        text=(
            "A rule is in force from the day on which it must be obeyed. The face-scan rule was announced on "
            "{R15.announced:date} and in force from {R16.start:date}. [[R15 R16]] Being in force does not show that "
            "everybody obeys."
        ),
        also=(
            "into force",
            "came into force",
            "come into force",
            "comes into force",
            "take effect",
            "takes effect",
            "took effect",
        ),
    ),
    Term(
        id="draft",
        word="Draft for comment",
        chinese="征求意见稿",
        text=(
            "The first version of a rule, shown so that people can say what they think of it. It binds nobody yet, "
            "and the final rule may say something else."
        ),
        also=("draft rule", "draft rules", "draft measures", "a draft of", "the draft of"),
    ),
    Term(
        id="cybersecurity-law",
        word="Cybersecurity Law",
        chinese="网络安全法",
        text=(
            "A law of China, in force from {R12.start:date}. Whoever wants a phone number or internet access has to "
            "show who they are, or may not be served. [[R12 R13]]"
        ),
    ),
    Term(
        id="personal-information-protection-law",
        word="Personal Information Protection Law",
        chinese="个人信息保护法",
        text=(
            "China’s privacy law, in force from {R23.start:date}, PIPL for short. [[R23]] It counts biometrics as "
            "sensitive and says what cameras in public places may be for. [[R24 R25]]"
        ),
        also=("PIPL",),
    ),
    Term(
        id="separate-consent",
        word="Separate consent",
        chinese="单独同意",
        text=(
            "A yes to one use of your data, asked for on its own and not hidden in a long list of terms. China’s "
            "privacy law asks for it before sensitive data such as biometrics are used, but not where a duty set by "
            "law makes the use necessary. [[R25 R26 L13]]"
        ),
    ),
    Term(
        id="law-against-fraud",
        word="Anti-Telecom and Online Fraud Law",
        chinese="反电信网络诈骗法",
        text=(
            "A law of China, in force from {L09.start:date}. Phone companies have to register real identities, may "
            "refuse a card when the request looks odd, and have to check the holders of suspicious cards again. It "
            "does not name the face in the articles that we read. [[L09 L10 L11 L12]]"
        ),
        also=("law against fraud",),
    ),
    Term(
        id="second-real-person-check",
        word="Second real-person check",
        chinese="二次实人认证",
        text=(
            "Proving once more who you are, because your phone card looks suspicious: in a shop or online, within "
            "{L01.hours:count} hours, or the card is suspended. Whoever passes gets it back. [[L01 L03]]"
        ),
    ),
    Term(
        id="internet-id",
        word="Internet ID",
        chinese="国家网络身份认证公共服务",
        text=(
            "A public way in China to prove online who you are, with a network number and a network certificate. Its "
            "rules are in force from {R33.start:date}; by their text nobody has to use it. [[R33 R34]]"
        ),
        also=("network number", "network certificate"),
    ),
    Term(
        id="civil-registry",
        word="Civil registry",
        text=(
            "A state’s own record of its people: who was born, who died, and often who has which identity number. If "
            "it also holds pictures, a face at a counter can be compared with one of them."
        ),
        also=("civil registries", "population registry", "population register"),
    ),
)
