"""What a page of the website may do, as it says itself."""

import base64
import hashlib
from collections.abc import Iterable, Mapping

# Styles in attributes alone need the word "unsafe": they colour, place and size, and run nothing. Browsers that know
# `style-src-elem` take whole styles from the files alone.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; style-src-elem 'self'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)

MEANINGS: Mapping[str, str] = {  # what each part of it says
    "default-src": "what is not named below is not loaded at all",
    "script-src": "scripts: from these files alone, or those in the page whose fingerprint is given here",
    "style-src": "how things look: from these files or in the page",
    "style-src-elem": "whole styles: from these files alone, or those in the page whose fingerprint is given here",
    "img-src": "pictures: from these files or drawn in the page",
    "font-src": "fonts: from these files or in the page",
    "connect-src": "lines and requests: to where these files are and to nobody else; our scripts make none",
    "base-uri": "links cannot be turned to another site",
    "form-action": "forms: they send nothing",
}


def policy_of_one(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """Write the policy of a page that has everything inside: each script and each style by its hash."""
    return (
        f"default-src 'none'; script-src {' '.join(map(hash_of, scripts))}; style-src 'unsafe-inline'; "
        f"style-src-elem {' '.join(map(hash_of, styles))}; img-src data: blob:; font-src data:; connect-src 'none'; "
        "base-uri 'none'; form-action 'none'"
    )


def hash_of(text: str) -> str:
    """Give the hash by which a policy knows a script or a style."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
