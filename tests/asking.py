"""One request, as a browser without any memory would send it."""

import re
import ssl
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message

NOBODY_SIGNED = ssl.create_default_context()
NOBODY_SIGNED.check_hostname = False
NOBODY_SIGNED.verify_mode = ssl.CERT_NONE


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Message
    body: bytes

    @property
    def place(self) -> str | None:
        """The letter in the cookie that came with the answer; None where none came."""
        return placed(self.headers.get("set-cookie"))


def placed(cookie: str | None) -> str | None:
    """Read the letter of the process from a Set-Cookie header."""
    found = re.match(r"place=(\w*)", cookie or "")
    return found[1] if found else None


def ask(
    url: str,
    headers: Mapping[str, str] | None = None,
    *,
    place: str | None = None,
    body: bytes | None = None,
    method: str | None = None,
) -> Answer:
    """Send a request, with the cookie for this place where one is given; a refusal is an answer too."""
    sent = dict(headers or {}) | ({"Cookie": f"place={place}"} if place is not None else {})
    try:
        request = urllib.request.Request(url, data=body, headers=sent, method=method)
        with urllib.request.urlopen(request, timeout=20, context=NOBODY_SIGNED) as answer:
            return Answer(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as refusal:
        return Answer(refusal.code, refusal.headers, refusal.read())
