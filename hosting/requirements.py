"""What must be installed, in which version: said in one sentence, before anything can fail for the lack of it."""

import os
import re
import sys
import threading
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent.parent / "requirements.txt"
UNKNOWN_STREAMLIT = "Streamlit is not as this app knows it ({}). Please run: python -m pip install -r requirements.txt"
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;]+)", flags=re.MULTILINE)


def missing(needed: Iterable[tuple[str, str]]) -> list[str]:
    """Say of each package that is not there, or not in this version, what is needed and what is there."""
    said = []
    for name, wanted in needed:
        try:
            found = version(name)
        except PackageNotFoundError:
            found = "none"
        if found != wanted:
            said.append(f"{name} {wanted} (installed: {found})")
    return said


def give_up(sentence: str) -> None:
    """End the start with this sentence alone."""
    if threading.current_thread() is threading.main_thread():
        raise SystemExit(sentence)
    print(sentence, file=sys.stderr, flush=True)  # an old Streamlit reads app.py for its first reader, in a thread
    os._exit(1)


if lacking := missing(PINNED.findall(REQUIREMENTS.read_text(encoding="utf-8"))):
    give_up(f"This app needs {', '.join(lacking)}. Please run: python -m pip install -r requirements.txt")
