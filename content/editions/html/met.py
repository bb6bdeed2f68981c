"""The reader's own rule as HTML: its switches, a card for each who meets it, and every outcome as a table."""

import json
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

import htpy as h

from content.blocks import Outcome, OwnRule, Person, Turn
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.editions.html.takeaway import copied, link
from content.formats import in_count
from content.translations import say


def own_rule(block: OwnRule, writer: Writer) -> h.Element:
    """Write the rule as it opens; the script turns the cards, and lets the switches go."""
    said = sayings(SAID | {key(outcome): words for outcome, words in COUNTED.items()})
    return h.section(said, class_="own-rule", aria_labelledby=block.id)[
        h.h3(".found", id=block.id, tabindex="-1")[found_words(block, set(block.opens))],
        writer.paragraphs(block.prompt),
        h.div[
            h.ol(".six", aria_hidden="true")[[tile(each, block) for each in block.people]],
            switches(block, writer),
            h.p(".turned", role="status"),
            h.ul(".people")[[card(each, block, writer) for each in block.cards()]],
        ],
        h.div(".tools")[
            h.button(".plain", type="button", data_sheet=block.id, hidden=True)[say("Print my rule")], link(block.id)
        ],
        copied(),
        h.details(".data")[h.summary[say("Every outcome, as a table")], table(block, writer)],
    ]


def key(outcome: Outcome) -> str:
    """Name an outcome for the script and the style."""
    return outcome.name.lower()


COUNTED = {
    Outcome.SERVED: "{count} served",
    Outcome.OTHER: "{count} another way",
    Outcome.REFUSED: "{count} refused",
    Outcome.UNKNOWN: "{count} not known",
}
FOUND = "Six people meet your rule: {found}"
SAID = {
    "found": FOUND,
    "turned": "Turned: {cards}.",
    "still": "No card turns.",
    "sheet": "My rule for a phone number",
    "credit": "The people are invented. Sources: {address}",
}


def found_words(block: OwnRule, chosen: AbstractSet[str]) -> str:
    """Write what a rule with these safeguards brings the people."""
    counts = block.found(chosen)
    parts = [say(words).replace("{count}", in_count(counts[each])) for each, words in COUNTED.items() if each in counts]
    return say(FOUND).replace("{found}", " · ".join(parts))


def switches(block: OwnRule, writer: Writer) -> h.Fragment:
    """Write the switches, and what those say that turn no card."""
    boxes = [
        h.label[
            h.input(
                type="checkbox",
                data_setting=each.id,
                data_idle=json.dumps([[other, say(why)] for other, why in each.idle]) if each.idle else None,
                checked=each.id in block.opens,
            ),
            " ",
            writer.inline(each.label),
        ]
        for each in block.safeguards
    ]
    asides = [
        h.p(".aside", data_of=each.id, hidden=each.id not in block.opens)[writer.inline(each.aside)]
        for each in block.safeguards
        if each.aside
    ]
    return h.fragment[h.fieldset(".switches", disabled=True)[h.legend[say("Safeguards of your rule")], boxes], asides]


def tile(each: Person, block: OwnRule) -> h.Element:
    """Write a person in a word, for a screen that shows no more than a card."""
    return h.li(data_outcome=key(each.met(set(block.opens)).outcome))[say(each.short)]


def card(each: Person, block: OwnRule, writer: Writer) -> h.Element:
    """Write a person with every turn of their card, of which one is seen."""
    seen = each.met(set(block.opens))
    always = len({turn.outcome for turn in each.turns}) == 1
    return h.li(
        class_=["person", each is block.behind and "behind"], data_outcome=key(seen.outcome), data_short=say(each.short)
    )[
        h.h4[writer.inline(each.who)],
        h.p(".errand")[writer.inline(each.errand)],
        [turn_html(turn, turn is seen, writer) for turn in each.turns],
        h.p(".always")[say("No safeguard turns this card.")] if always else None,
    ]


def turn_html(turn: Turn, seen: bool, writer: Writer) -> h.Element:
    """Write what happens on some safeguards, out of sight unless it is what happens now."""
    return h.div(".turn", data_on=" ".join(turn.on), data_outcome=key(turn.outcome), hidden=not seen)[
        h.p(".outcome")[say(turn.outcome.value)], h.p(".why")[writer.inline(turn.text)]
    ]


def table(block: OwnRule, writer: Writer) -> h.Fragment:
    """Write every outcome of every person."""
    head = [h.th(scope="col")[say(words)] for words in ("Who", "Where this is on", "Outcome", "Why")]
    rows = [row for each in block.cards() for row in rows_of(each, block, writer)]
    return h.fragment[
        h.p[say("Where two rows of one person fit, the upper one counts.")],
        h.div(".scroll", tabindex="0", role="region", aria_label=say("Every outcome"))[
            h.table[h.thead[h.tr[head]], h.tbody[rows]]
        ],
    ]


def rows_of(each: Person, block: OwnRule, writer: Writer) -> Iterator[h.Element]:
    """Write a row for each turn of a card."""
    labels = {safeguard.id: say(safeguard.label) for safeguard in block.safeguards}
    for place, turn in enumerate(each.turns):
        yield h.tr[
            None if place else h.th(scope="rowgroup", rowspan=len(each.turns))[writer.inline(each.who)],
            h.td["; ".join(labels[name] for name in turn.on) or say("none of these")],
            h.td[say(turn.outcome.value)],
            h.td[writer.inline(turn.text)],
        ]
