"""What a page lists in rows as HTML: demands, voices, leaks, rules."""

from collections.abc import Collection, Mapping

import htpy as h

from content.blocks import GOT_OUT, SAFEGUARDS, Demand, Demands, Leak, Leaks, Rule, Rules, Voice, Voices
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.translations import say


def heads(*words: str) -> h.Element:
    """Write the heads of columns for the eye: a row says by itself what each of its parts is."""
    return h.div(".heads", aria_hidden="true")[[h.span[say(each)] for each in words]]


def signs(words: Mapping[str, str], has: Collection[str], lacks: Collection[str], missing: str) -> h.Element:
    """Write a sign in its column for what is there and for what is missing; what was not found out has none."""
    items = [
        h.li(class_="has" if name in has else "lacks", style=f"--at: {place}")[
            h.span[say(label) if name in has else f"{say(label)}: {say(missing)}"]
        ]
        for place, (name, label) in enumerate(words.items(), start=1)
        if name in {*has, *lacks}
    ]
    return h.ul(".signs")[items]


def demands(block: Demands, writer: Writer) -> h.Element:
    """Write who wanted what, and when."""
    return h.div(".rows.demands")[
        heads("When", "Who", "What it was about"), [demand(each, writer) for each in block.demands]
    ]


def demand(each: Demand, writer: Writer) -> h.Element:
    """Write one demand."""
    return h.article(".demand")[
        h.p(".dated")[writer.inline(each.dated)],
        h.p(".who")[writer.inline(each.who)],
        h.p[writer.inline(each.about, terms=True)],
    ]


def voices(block: Voices, writer: Writer) -> h.Element:
    """Write the speakers, one in a row."""
    return h.div(".rows.voices")[
        heads("Who", "About this rule?", "Interest", "What they say"), [voice(each, writer) for each in block.voices]
    ]


def voice(each: Voice, writer: Writer) -> h.Element:
    """Write a speaker in one line, the rest folded away."""
    return h.article(".voice")[
        h.h3[writer.inline(each.who)],
        h.p(class_=["about", each.of_rule and "of-rule"])[writer.inline(each.about)],
        h.p(".interest")[writer.inline(each.interest)],
        h.div[
            h.p[writer.inline(each.says)],
            h.details[h.summary[say("More")], writer.paragraphs(each.more)] if each.more else None,
        ],
    ]


def leaks(block: Leaks, writer: Writer) -> h.Element:
    """Write what got out, one leak in a row."""
    return h.div(".rows.leaks")[
        heads("What got out", *GOT_OUT.values(), "How many, of what", "How"),
        [leak(each, writer) for each in block.leaks],
        h.p(".key")[say(GOT_OUT_KEY)],
    ]


GOT_OUT_KEY = "● among it, ○ not among it, by what we read. No sign: what we read does not say."


def leak(each: Leak, writer: Writer) -> h.Element:
    """Write one leak."""
    return h.article(".leak")[
        h.div(".whose")[h.h3[writer.inline(each.whose)], h.p(".dated")[writer.inline(each.dated)]],
        signs(GOT_OUT, each.has, each.lacks, "not among it"),
        h.p(".many")[writer.inline(each.many)],
        h.p(".way")[say(each.way.value)],
        h.p(".rest")[writer.inline(each.text)],
    ]


def rules(block: Rules, writer: Writer) -> h.Element:
    """Write the countries' rules, each with what it has and lacks for the script to compare."""
    said = sayings({"nearest": NEAREST, "lacking": LACKING})
    return h.section(said, class_="rows rules", aria_label=say("Rules to compare with"))[
        writer.paragraphs(block.prompt),
        h.p(".nearest", role="status"),
        heads("Where, since", *SAFEGUARDS.values(), "What was found"),
        [rule(each, writer) for each in block.rules],
        h.p(".key")[say(RULES_KEY)],
    ]


NEAREST = "Nearest to your rule: {places}."
LACKING = "Of these rules none has this, by what we found: {safeguards}."
RULES_KEY = "● the rule has it, ○ we found none. No sign: nothing that we read speaks of it."


def rule(each: Rule, writer: Writer) -> h.Element:
    """Write one country's rule."""
    given = {"data-place": say(each.place), "data-has": " ".join(each.has), "data-lacks": " ".join(each.lacks)}
    return h.article(".rule", given)[
        h.div(".whose")[h.h3[writer.inline(each.place)], h.p(".dated")[writer.inline(each.dated)]],
        signs(SAFEGUARDS, each.has, each.lacks, "none found"),
        h.div[writer.paragraphs(each.text)],
    ]
