"""What the app knows about its reader as HTML: what this browser holds, and what the server fills in."""

import json
from collections.abc import Collection, Iterable, Mapping

import htpy as h

from content import privacy as words
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.formats import in_count
from content.translations import say


def holds() -> h.Element:
    """Write the list that the script fills with all that this browser holds."""
    keys = json.dumps({key: say(text) for key, text in words.KEYS.items()})
    label = say("All of it, as it is now")
    return h.section(".holds", sayings(words.HOLDS), aria_label=label, data_known=keys)[h.p[say(words.WITHOUT_SCRIPT)]]


def lines(given: Iterable[tuple[str, str, str]]) -> h.Element:
    """Write names with their values and meanings; every value is a stranger's."""
    items = [
        h.li[h.strong[name], ": ", h.code[value], f" – {say(meaning)}" if meaning else None]
        for name, value, meaning in given
    ]
    return h.ul[items]


def request(headers: Mapping[str, str], cookies: Mapping[str, str]) -> h.Fragment:
    """Write what came in when this reader asked for the page, and what else reaches the server."""
    came = {name.lower(): value for name, value in headers.items()}
    items = [(name, value, words.OF_BROWSERS.get(name, "")) for name, value in sorted(came.items())]
    page = [
        h.li[h.strong[name], ": ", h.code(data_of_page=name), f" {say(meaning)}"]
        for name, meaning in words.OF_PAGES.items()
    ]
    return h.fragment[
        [h.h3[say("With this page")], h.div(".came")[lines(items)], came_cookies(cookies)],
        [h.h3[say("From the page itself")], h.p[say(words.ADDED)], h.ul(".added")[page]],
        [Writer().paragraphs(words.SENT_TOO, terms=False), others(came.keys())],
    ]


def came_cookies(cookies: Mapping[str, str]) -> h.Fragment:
    """Write the cookies that came in."""
    said = say("These came with it.") if cookies else say("None came with it.")
    items = lines((name, value, "") for name, value in cookies.items()) if cookies else None
    return h.fragment[h.h3[say("Cookies")], h.p[said], h.div(".cookies")[items]]


def others(came: Collection[str]) -> h.Element:
    """Write what requests for pages and files carry besides."""
    items = [
        h.li[h.strong[name], f": {say(meaning)}"]
        for name, meaning in words.OF_BROWSERS.items()
        if name not in came and not name.startswith("x-")
    ]
    summary = h.summary[say("What other requests and the open line carry")]
    return h.details(".others")[summary, h.p[say(words.OTHERS)], h.ul[items]]


def logged(events: Mapping[str, tuple[str, ...]]) -> h.Element:
    """Write every event that the log knows, with its fields and an example."""
    return h.ul(".events")[[event_line(event, fields) for event, fields in events.items()]]


def event_line(event: str, fields: tuple[str, ...]) -> h.Element:
    """Write one event of the log."""
    known = {each: words.FIELDS.get(each, ("", "")) for each in fields}
    meanings = "; ".join(f"{each}: {say(meaning)}" for each, (meaning, _) in known.items())
    example = json.dumps({each: event if each == "event" else shown for each, (_, shown) in known.items()})
    said = f": {say(words.EVENTS.get(event, ''))} {meanings}."
    return h.li[h.strong[event], said, h.br, h.code[example]]


def allowed(sent: Mapping[str, str]) -> h.Fragment:
    """Write the headers of every page, and the policy part by part."""
    headers = lines((name, value, words.HEADERS.get(name, "")) for name, value in sent.items())
    return h.fragment[
        [h.div(".sent")[headers], h.p[say(words.PLAIN_HEADERS)]],
        policy_lines(sent.get("content-security-policy", "")),
    ]


def policy_lines(policy: str, meanings: Mapping[str, str] = words.POLICY) -> h.Fragment:
    """Write the policy of a page part by part."""
    parts = [part.strip().partition(" ") for part in policy.split(";") if part.strip()]
    rules = lines((name, value, meanings.get(name, "")) for name, _, value in parts)
    return h.fragment[h.h3[say("The policy, part by part")], h.div(".policy")[rules]]


def counted(counts: Mapping[str, int], most: int) -> h.Fragment:
    """Write the totals."""
    items = [
        h.li[f"{say(words.COUNTS.get(name, name))}: ", h.strong[in_count(count)]] for name, count in counts.items()
    ]
    return h.fragment[h.ul(".counts")[items], h.p[say(words.MOST).format(most=in_count(most))]]


def cookie_added(name: str) -> h.Element:
    """Say which cookie a machine in front of the server adds, if any."""
    return h.p[say(words.COOKIE_ADDED).format(name=name) if name else say(words.NO_COOKIE_ADDED)]


def unserved() -> h.Element:
    """Say that there is no server that could say anything."""
    return h.p(".apology", role="status")[say(words.UNSERVED)]
