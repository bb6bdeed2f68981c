"""What an edition is known by: the version of the project, and the mark of what it holds."""

import hashlib
import json
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


@cache
def version() -> str:
    """Give the version of the project."""
    found: str = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"]
    return found


def digest(files: Mapping[str, bytes]) -> str:
    """Give the mark of these files: other files, other mark."""
    each = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    return hashlib.sha256(json.dumps(each, sort_keys=True).encode()).hexdigest()[:10]
