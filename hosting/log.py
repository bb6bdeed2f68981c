"""The log: one line of JSON for each event, without anything that tells one reader from another."""

import json
import logging
import sys
import time
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

import streamlit.logger

from hosting.redaction import ADDRESS, redacted
from hosting.repeats import Fields, Repeats

EVENTS: dict[str, tuple[str, ...]] = {
    "start": ("time", "event", "version"),
    "fault": ("time", "event", "kind", "place", "again"),
    "socket": ("time", "event", "kind", "place", "again"),
    "full": ("time", "event", "open"),
    "stranger": ("time", "event", "origin", "host"),
    "other": ("time", "event", "logger", "level", "message", "again"),
}
OURS = Path(__file__).resolve().parent.parent
SOCKET_FILES = (  # what fails here fails on what a browser sent, or because it went away: no page is broken by it
    *("websockets_sansio_impl.py", "websockets_impl.py", "wsproto_impl.py", "starlette_websocket.py"),
    *("app_session.py", "backend_operation_handler.py", "protocol.py"),
)


def event_of(record: logging.LogRecord) -> str:
    """Tell which kind of event the record is."""
    named = str(getattr(record, "event", ""))
    if named in EVENTS:
        return named
    if not record.exc_info or record.exc_info[0] is None:
        return "other"
    return "fault" if record.levelno >= logging.ERROR and record.filename not in SOCKET_FILES else "socket"


def fields_of(record: logging.LogRecord) -> Fields:
    """Give what the log says of the event: the fields of its kind and no others."""
    event = event_of(record)
    kind, _, trace = record.exc_info if record.exc_info else (None, None, None)
    known: Fields = {
        "time": stamp(record.created),
        "event": event,
        "version": getattr(record, "version", ""),
        "open": getattr(record, "open", 0),
        "origin": ADDRESS.sub("[address]", getattr(record, "origin", "")),
        "host": ADDRESS.sub("[address]", getattr(record, "host", "")),
        "kind": kind.__name__ if kind else "",
        "place": place(trace),
        "logger": record.name,
        "level": record.levelname,
        "message": redacted(record),
        "again": 0,
    }
    return {name: known[name] for name in EVENTS[event]}


def stamp(seconds: float) -> str:
    """Write a moment."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def place(trace: TracebackType | None) -> str:
    """Say where a fault came from: the lines of our own files on its way, without any value."""
    frames = ((Path(frame.filename), frame.lineno) for frame in traceback.extract_tb(trace))
    ours = [(file, line) for file, line in frames if is_ours(file)]
    return " > ".join(f"{file.resolve().relative_to(OURS).as_posix()}:{line}" for file, line in ours)


def is_ours(file: Path) -> bool:
    """Whether the file is one of this project; names like `<string>` and an environment inside the project are not."""
    return file.is_absolute() and OURS in file.resolve().parents and "site-packages" not in file.parts


class JsonLines(logging.Handler):
    """Writes the lines and counts the faults among them."""

    def __init__(self, out: TextIO | None = None) -> None:
        super().__init__()
        self.out = out or sys.stderr
        self.faults = 0
        self.repeats = Repeats()

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, and each fault once: Streamlit tells of it too."""
        if record.exc_info and record.exc_info[1] and was_logged(record.exc_info[1]):
            return
        line = fields_of(record)
        self.faults += line["event"] == "fault"
        again = self.repeats.again(line)
        if again is not None:
            self.write(line | ({"again": again} if "again" in line else {}))

    def write_left_out(self) -> None:
        """Write how many lines were left out, where nothing more of the kind came."""
        self.acquire()
        try:
            for line in self.repeats.left_out():
                self.write(line | {"time": stamp(time.time())})
        finally:
            self.release()

    def write(self, line: Fields) -> None:
        """Put the line out; a disk that is full stops no server."""
        with suppress(OSError, ValueError):
            self.out.write(json.dumps(line, ensure_ascii=False) + "\n")
            self.out.flush()


def was_logged(fault: BaseException) -> bool:
    """Whether this very fault was told before; from now on it was."""
    logged: bool = fault.__dict__.get("face_told", False)
    fault.__dict__["face_told"] = True
    return logged


def configure_log(handler: JsonLines) -> None:
    """Send everything that any part of the server logs through our handler, and only that."""
    streamlit.logger.setup_formatter = leave_to_root  # for the parts that are loaded later
    for name in list(logging.root.manager.loggerDict):
        if name.startswith(("streamlit", "uvicorn")):
            leave_to_root(logging.getLogger(name))
            logging.getLogger(name).setLevel(logging.WARNING)
    logging.root.handlers = [handler]
    logging.root.setLevel(logging.WARNING)
    for name in ("hosting.start", "hosting.workshop"):
        logging.getLogger(name).setLevel(logging.INFO)


def leave_to_root(logger: logging.Logger) -> None:
    """Leave the writing to our handler."""
    logger.handlers.clear()
    logger.propagate = True


def write_left_out() -> None:
    """Have the log write how many lines it left out."""
    for handler in logging.root.handlers:
        if isinstance(handler, JsonLines):
            handler.write_left_out()
