"""What the app knows about its reader as HTML: what this browser holds, and what the server fills in."""

import json
from collections.abc import Collection, Iterable, Mapping
from html import escape

from content import privacy as words
from content.editions.html.inline import Writer
from content.translations import say
from content.words import in_count


def holds() -> str:
    """Write the list that the script fills with all that this browser holds."""
    said = "".join(f' data-say-{name}="{escape(say(text))}"' for name, text in words.HOLDS.items())
    known = escape(json.dumps({key: say(text) for key, text in words.KEYS.items()}))
    return (
        f'<section class="holds" aria-label="{escape(say("All that this browser holds"))}" data-known="{known}"{said}>'
        f"<p>{say(words.WITHOUT_SCRIPT)}</p></section>"
    )


def lines(given: Iterable[tuple[str, str, str]]) -> str:
    """Write names with their values and meanings; every value is a stranger's, so every one is escaped."""
    items = "".join(
        f"<li><strong>{escape(name)}</strong>: <code>{escape(value)}</code>"
        f"{f' – {escape(say(meaning))}' if meaning else ''}</li>"
        for name, value, meaning in given
    )
    return f"<ul>{items}</ul>"


def request(headers: Mapping[str, str], cookies: Mapping[str, str], added: Mapping[str, object]) -> str:
    """Write what came in over this reader's connection, and what else a request carries."""
    came = {name.lower(): value for name, value in headers.items()}
    items = lines((name, value, words.OF_BROWSERS.get(name, "")) for name, value in sorted(came.items()))
    page = lines((name, str(value), words.OF_PAGES[name]) for name, value in added.items() if value is not None)
    return (
        f'<h3>{say("Over the open line of this page")}</h3><div class="came">{items}</div>{came_cookies(cookies)}'
        f'<h3>{say("From the page itself")}</h3><p>{say(words.ADDED)}</p><div class="added">{page}</div>'
        f"{Writer().paragraphs(say(words.SENT_TOO), terms=False)}{others(came.keys())}"
    )


def came_cookies(cookies: Mapping[str, str]) -> str:
    """Write the cookies that came in."""
    said = say("These came with it.") if cookies else say("None came with it.")
    items = lines((name, value, "") for name, value in cookies.items()) if cookies else ""
    return f'<h3>{say("Cookies")}</h3><p>{said}</p><div class="cookies">{items}</div>'


def others(came: Collection[str]) -> str:
    """Write what requests for pages and files carry besides."""
    items = "".join(
        f"<li><strong>{name}</strong>: {escape(say(meaning))}</li>"
        for name, meaning in words.OF_BROWSERS.items()
        if name not in came and not name.startswith("x-")
    )
    summary = say("What a request for a page or a file carries")
    return f'<details class="others"><summary>{summary}</summary><p>{say(words.OTHERS)}</p><ul>{items}</ul></details>'


def logged(events: Mapping[str, tuple[str, ...]]) -> str:
    """Write every event that the log knows, with its fields and an example."""
    items = ""
    for event, fields in events.items():
        meanings = "; ".join(f"{field}: {say(words.FIELDS.get(field, ('', ''))[0])}" for field in fields)
        example = json.dumps(
            {each: event if each == "event" else words.FIELDS.get(each, ("", ""))[1] for each in fields}
        )
        items += (
            f"<li><strong>{escape(event)}</strong>: {escape(say(words.EVENTS.get(event, '')))} "
            f"{escape(meanings)}.<br><code>{escape(example)}</code></li>"
        )
    return f'<ul class="events">{items}</ul>'


def allowed(sent: Mapping[str, str]) -> str:
    """Write the headers of every page, and the policy part by part."""
    headers = lines((name, value, words.HEADERS.get(name, "")) for name, value in sent.items())
    policy = sent.get("content-security-policy", "")
    parts = [part.strip().partition(" ") for part in policy.split(";") if part.strip()]
    rules = lines((name, value, words.POLICY.get(name, "")) for name, _, value in parts)
    return (
        f'<div class="sent">{headers}</div><p>{say(words.PLAIN_HEADERS)}</p>'
        f'<h3>{say("The policy, part by part")}</h3><div class="policy">{rules}</div>'
    )


def counted(counts: Mapping[str, int], most: int) -> str:
    """Write the totals."""
    items = "".join(
        f"<li>{escape(say(words.COUNTS.get(name, name)))}: <strong>{in_count(count)}</strong></li>"
        for name, count in counts.items()
    )
    return f'<ul class="counts">{items}</ul><p>{say(words.MOST).format(most=in_count(most))}</p>'


def cookie_added(name: str) -> str:
    """Say which cookie a machine in front of the server adds, if any."""
    return f"<p>{escape(say(words.COOKIE_ADDED).format(name=name) if name else say(words.NO_COOKIE_ADDED))}</p>"


def unserved() -> str:
    """Say that there is no server that could say anything."""
    return f'<p class="apology" role="status">{say(words.UNSERVED)}</p>'
