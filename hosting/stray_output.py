"""What Python and libraries write past the log: failures at the edge, warnings, and whatever is printed."""

import io
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TextIO

LOG = logging.getLogger(__name__)


@contextmanager
def stray_output_logged() -> Iterator[None]:
    """Send all of it through the log, where it says what happened and where, without any value, until the end."""
    logging.raiseExceptions = False  # else a line that cannot be written is told on the same full disk
    sys.unraisablehook = unraisable
    threading.excepthook = in_thread
    warnings.showwarning = warned
    printed = PrintLogger()
    with redirect_stdout(printed), redirect_stderr(printed):
        yield


def unraisable(failed: "sys.UnraisableHookArgs") -> None:
    """Note what failed where nobody could catch it."""
    fault = failed.exc_value or failed.exc_type()
    LOG.error("a part could not be tidied away", exc_info=(failed.exc_type, fault, failed.exc_traceback))


def in_thread(failed: threading.ExceptHookArgs) -> None:
    """Note what ended a thread."""
    fault = failed.exc_value or failed.exc_type()
    LOG.error("a thread ended", exc_info=(failed.exc_type, fault, failed.exc_traceback))


def warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Note a warning of Python by its kind and its place; `message`, `file` and `line` may hold anything."""
    del message, file, line
    LOG.warning("Python warns: %s (%s:%s)", category.__name__, Path(filename).name, lineno)


class PrintLogger(io.TextIOBase):
    """Takes what is printed, and tells where that was done."""

    def write(self, text: str) -> int:
        """Note that something was printed, not what."""
        if text.strip():
            frame = sys._getframe(1)
            LOG.warning("something was printed (%s:%s)", Path(frame.f_code.co_filename).name, frame.f_lineno)
        return len(text)

    def writable(self) -> bool:
        """Whether it takes text: yes."""
        return True
