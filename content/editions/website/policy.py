"""What a page of the website may do, as it says itself."""

import base64
import hashlib
from collections.abc import Iterable

# Styles in attributes alone need the word "unsafe": they colour, place and size, and run nothing. Browsers that know
# `style-src-elem` take whole styles from the files alone.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; style-src-elem 'self'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'"
)


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
