"""The content security policy: nothing from, and nothing to, any other host."""

import base64
import hashlib
import re
from collections.abc import Iterable

from hosting.headers import HOST


def script_hashes(documents: Iterable[str]) -> str:
    """Give the policy's hash of every inline script in the documents."""
    scripts = re.findall(r"<script>(.*?)</script>", "".join(documents), flags=re.DOTALL)
    digests = (base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts)
    return " ".join(f"'sha256-{digest}'" for digest in dict.fromkeys(digests))


def policy(hashes: str, host: str, ancestors: str = "'self'") -> str:
    """Write the policy of a page."""
    named = HOST.fullmatch(host) and not host.startswith("[")  # a policy cannot name an address of the new kind
    sockets = f" ws://{host} wss://{host}" if named else ""
    return (
        f"default-src 'self'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; "
        f"img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'{sockets}; worker-src 'self' blob:; "
        f"object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors {ancestors}"
    )


def plain_policy(ancestors: str) -> str:
    """Write the policy of a page that is only text: no script at all."""
    return f"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors {ancestors}"
