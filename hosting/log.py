"""The log: one line of JSON for each event, without anything that tells one reader from another."""

import json
import logging
import re
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

EVENTS: dict[str, tuple[str, ...]] = {
    "start": ("time", "event", "version"),
    "fault": ("time", "event", "kind", "place"),
    "full": ("time", "event", "open"),
    "stranger": ("time", "event", "origin", "host"),
    "other": ("time", "event", "logger", "level", "message"),
}
OURS = Path(__file__).resolve().parent.parent
FOUR = r"\d{1,3}(?:\.\d{1,3}){3}"
ADDRESS = re.compile(  # of either kind, and the old kind inside the new one, with its port where that follows
    rf"(?:\b{FOUR}|(?<![\w:])(?:[0-9a-fA-F]{{0,4}}:){{2,7}}(?:{FOUR}|[0-9a-fA-F]{{0,4}}))(?:['\"\]]*[:,] ?\d+)?"
)


class Line(logging.Formatter):
    """Writes an event as JSON with the fields of its kind and no others."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the line."""
        event = event_of(record)
        kind, _, trace = record.exc_info if record.exc_info else (None, None, None)
        known = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds"),
            "event": event,
            "version": getattr(record, "version", ""),
            "open": getattr(record, "open", 0),
            "origin": ADDRESS.sub("[address]", getattr(record, "origin", "")),
            "host": ADDRESS.sub("[address]", getattr(record, "host", "")),
            "kind": kind.__name__ if kind else "",
            "place": place(trace),
            "logger": record.name,
            "level": record.levelname,
            "message": ADDRESS.sub("[address]", record.getMessage()),
        }
        return json.dumps({name: known[name] for name in EVENTS[event]}, ensure_ascii=False)


def event_of(record: logging.LogRecord) -> str:
    """Tell which kind of event the record is."""
    named = str(getattr(record, "event", ""))
    if named in EVENTS:
        return named
    return "fault" if record.exc_info and record.exc_info[0] else "other"


def place(trace: TracebackType | None) -> str:
    """Say where a fault came from: the lines of our own files on its way, without any value."""
    frames = traceback.extract_tb(trace)
    ours = [frame for frame in frames if OURS in Path(frame.filename).resolve().parents]
    return " > ".join(f"{Path(frame.filename).resolve().relative_to(OURS)}:{frame.lineno}" for frame in ours)


class Tally(logging.StreamHandler):  # type: ignore[type-arg]
    """Writes the lines and counts the faults among them."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)
        self.setFormatter(Line())
        self.faults = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        if event_of(record) == "fault":
            self.faults += 1
        super().emit(record)


def keep_log(tally: Tally) -> None:
    """Send everything that any part of the server logs through our handler, and only that."""
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        if name.startswith(("streamlit", "uvicorn")):
            logger.handlers.clear()
            logger.propagate = True
            logger.setLevel(logging.WARNING)
    logging.root.handlers = [tally]
    logging.root.setLevel(logging.WARNING)
    logging.getLogger("hosting.start").setLevel(logging.INFO)
