"""A question in QTI 2.1: what is asked, what each answer is worth, and why."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from content.editions.packs.elements import node, parsed
from content.editions.packs.items import Answer, Item
from content.editions.packs.stamp import TITLE, Stamp
from content.editions.packs.text import HERE, digits, html_of
from content.translations import spoken

QTI, PACKAGE = "http://www.imsglobal.org/xsd/imsqti_v2p1", "http://www.imsglobal.org/xsd/imscp_v1p1"
SCHEMAS = {
    QTI: "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
    PACKAGE: "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
}
NONE, OTHER = "none", "other"  # before an answer; for a number to which no slip that is known leads
ANSWER, SCORE, REASON = "RESPONSE", "SCORE", "FEEDBACK"


def root(name: str, space: str, given: dict[str, str], *content: ET.Element) -> ET.Element:
    """Make the root of a document in this namespace."""
    spaces = {
        "xmlns": space,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": f"{space} {SCHEMAS[space]}",
    }
    return node(name, spaces | given, *content)


def assessment_item(item: Item, stamp: Stamp) -> ET.Element:
    """Write one question."""
    given = {"identifier": item.id, "title": item.title, "adaptive": "false", "timeDependent": "false"}
    about = {"xml:lang": spoken().code, "toolName": TITLE, "toolVersion": stamp.edition}
    key, kind = (digits(item.key.number), "float") if item.numeric else (item.key.letter, "identifier")
    right = node("correctResponse", {}, node("value", {}, key))
    return root(
        "assessmentItem",
        QTI,
        given | about,
        node("responseDeclaration", {"identifier": ANSWER, "cardinality": "single", "baseType": kind}, right),
        declared(SCORE, "float", "0"),
        declared(REASON, "identifier", NONE),
        node("itemBody", {}, *body(item)),
        node("responseProcessing", {}, condition(item)),
        *(reason(answer, item, stamp) for answer in item.answers),
        *([feedback(OTHER, again(item, stamp))] if item.numeric else []),
    )


def declared(name: str, kind: str, first: str) -> ET.Element:
    """Declare an outcome with what it is before anybody answers; some scorers stop where that lacks."""
    given = {"identifier": name, "cardinality": "single", "baseType": kind}
    return node("outcomeDeclaration", given, node("defaultValue", {}, node("value", {}, first)))


def body(item: Item) -> Iterator[ET.Element]:
    """Write what is asked, and where it is answered."""
    asked, *more = parsed(html_of(item, typed=True))
    if item.numeric:
        yield from (asked, *map(with_field, more))
    else:
        yield from (*more, choice(item))


def with_field(part: ET.Element) -> ET.Element:
    """Put the field where the number goes, if it goes there."""
    before, found, after = (part.text or "").partition(HERE)
    if part.tag != "p" or not found:
        return part
    return node("p", {}, before, node("textEntryInteraction", {"responseIdentifier": ANSWER}), after)


def choice(item: Item) -> ET.Element:
    """Write the question with its answers: by the prompt a platform names the group of them."""
    offered = [node("simpleChoice", {"identifier": each.letter}, each.text) for each in item.answers]
    how = {"responseIdentifier": ANSWER, "shuffle": "false" if item.in_order else "true", "maxChoices": "1"}
    return node("choiceInteraction", how, node("prompt", {}, item.prompt), *offered)


def condition(item: Item) -> ET.Element:
    """Write what each answer is worth and which reason it gets; the first that holds counts."""
    made = node("responseCondition")
    branches = [(within(each) if item.numeric else same(each), each.right, each.letter) for each in item.right_first]
    if item.numeric:
        branches.insert(0, (no_number(), False, OTHER))
    for number, (holds, right, said) in enumerate(branches):
        made.append(node("responseElseIf" if number else "responseIf", {}, holds, *results(right, said)))
    if item.numeric:
        made.append(node("responseElse", {}, *results(False, OTHER)))
    return made


def results(right: bool, said: str) -> tuple[ET.Element, ET.Element]:
    """Write what is given for an answer: its worth and its reason."""
    return outcome(SCORE, "float", "1" if right else "0"), outcome(REASON, "identifier", said)


def no_number() -> ET.Element:
    """Write that what was typed is no number: neither up to nothing nor from there on.

    A scorer may leave a comparison with no number out and take what is left, the bound, for true; this bound is not.
    """
    nothing = [node(name, {}, given_answer(), value("float", "0")) for name in ("gte", "lte")]
    return node("not", {}, node("or", {}, *nothing))


def same(answer: Answer) -> ET.Element:
    """Write that this answer was chosen."""
    return node("match", {}, given_answer(), value("identifier", answer.letter))


def within(answer: Answer) -> ET.Element:
    """Write that the number is near enough to that of this answer."""
    least = node("gte", {}, given_answer(), value("float", digits(answer.least)))
    most = node("lte", {}, given_answer(), value("float", digits(answer.most)))
    return node("and", {}, least, most)


def given_answer() -> ET.Element:
    """Write what stands for the reader's answer."""
    return node("variable", {"identifier": ANSWER})


def value(kind: str, said: str) -> ET.Element:
    """Write a value."""
    return node("baseValue", {"baseType": kind}, said)


def outcome(name: str, kind: str, said: str) -> ET.Element:
    """Write that an outcome gets a value."""
    return node("setOutcomeValue", {"identifier": name}, value(kind, said))


def reason(answer: Answer, item: Item, stamp: Stamp) -> ET.Element:
    """Write why an answer is right or wrong, and where to read it again."""
    return feedback(answer.letter, node("p", {}, answer.why), again(item, stamp))


def again(item: Item, stamp: Stamp) -> ET.Element:
    """Write where to read it again."""
    return node("p", {}, stamp.again(item.again, item.address))


def feedback(id: str, *said: ET.Element) -> ET.Element:
    """Write what is shown for an outcome."""
    return node("modalFeedback", {"outcomeIdentifier": REASON, "identifier": id, "showHide": "show"}, *said)
