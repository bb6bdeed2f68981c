"""What opens a room: four words that a class types, and a key that its teacher writes down."""

import hashlib
import hmac
import re
import secrets
from pathlib import Path

LISTED = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").splitlines()
WORDS = tuple(line for line in LISTED if not line.startswith("#"))
KNOWN = frozenset(WORDS)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's 32: none that is taken for another
MISREAD = str.maketrans("OIL", "011")
GROUPS, LENGTH = 4, 5
LONGEST = 100  # letters that anybody types for a code or a key
DEVICE = re.compile(r"[0-9a-f]{32}")


def new_code() -> str:
    """Draw four words."""
    return "-".join(secrets.choice(WORDS) for _ in range(4))


def typed_code(typed: str) -> str | None:
    """Read a code as people type it, with capitals, spaces or dots; None where it cannot be one."""
    words = re.findall(r"[a-z]+", typed.lower()) if len(typed) <= LONGEST else []
    return "-".join(words) if len(words) == 4 and KNOWN.issuperset(words) else None


def new_key() -> str:
    """Draw a key of 100 bits, in four groups of five letters."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(LENGTH)) for _ in range(GROUPS))


def typed_key(typed: str) -> str:
    """Read a key as people type it; what cannot be one stays what no room has."""
    letters = re.sub(r"[\s-]", "", typed[:LONGEST]).upper().translate(MISREAD)
    return "-".join(letters[start : start + LENGTH] for start in range(0, len(letters), LENGTH))


def hashed(key: str) -> bytes:
    """Give what is kept of a key: it is drawn from 2 to the power of 100, so a plain hash tells nobody."""
    return hashlib.sha256(key.encode()).digest()


def is_key(typed: str, kept: bytes) -> bool:
    """Whether this is the key of which that is kept, in the same time for every wrong one."""
    return hmac.compare_digest(hashed(typed_key(typed)), kept)


def device_hash(secret: bytes, question: str, round: int, device: str) -> bytes:
    """Give what is kept of a device that has answered: it fits no other round, and without the secret no phone."""
    return hmac.digest(secret, f"{question}|{round}|{device}".encode(), "sha256")
