"""Marks by which files are known to be the same: of those that are made, and of all that they are made of."""

import hashlib
import json
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

CONTENT = Path(__file__).parents[1]


def made_of(public: str, *packages: str) -> str:
    """Give the mark of all that editions are made of: words, code, what they are made with, and where they lead."""
    made = hashlib.sha256("\n".join((public, *(f"{each} {installed(each)}" for each in packages))).encode())
    for path in sorted(CONTENT.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            made.update(path.relative_to(CONTENT).as_posix().encode() + path.read_bytes())
    return made.hexdigest()[:10]


def installed(package: str) -> str:
    """Give the version of a package on this machine, or nothing."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def digest(files: Mapping[str, bytes]) -> str:
    """Give the mark of these files: other files, other mark."""
    each = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    return hashlib.sha256(json.dumps(each, sort_keys=True).encode()).hexdigest()[:10]
