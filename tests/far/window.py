"""A window of an old Chromium, as Qt ships it: reads commands as lines of JSON and answers each with a line.

Runs in an environment of its own that has PyQt6-WebEngine and nothing of this project.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium has none for root
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PyQt6.QtCore import QEventLoop, QMarginsF, QTimer, QUrl
from PyQt6.QtGui import QPageLayout, QPageSize
from PyQt6.QtWebEngineCore import QWebEnginePage
from PyQt6.QtWebEngineWidgets import QWebEngineView
from PyQt6.QtWidgets import QApplication

PATIENCE = 30_000  # milliseconds for one command


class Page(QWebEnginePage):  # type: ignore[misc]
    """A page that notes what its scripts complain of."""

    def __init__(self) -> None:
        super().__init__()
        self.complaints: list[str] = []

    def javaScriptConsoleMessage(self, level: Any, message: str, line: int, source: str) -> None:  # noqa: N802, ARG002
        """Note a message that is a complaint."""
        if level == QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel:
            self.complaints.append(message)


def waited(begin: Callable[[Callable[[Any], None]], None]) -> Any:
    """Give what an asynchronous call of Qt hands to its callback."""
    loop, found = QEventLoop(), []

    def end(value: Any = None) -> None:
        found.append(value)
        loop.quit()

    QTimer.singleShot(PATIENCE, loop.quit)
    begin(end)
    if not found:
        loop.exec()
    return found[0] if found else None


def answer(view: QWebEngineView, page: Page, asked: dict[str, Any]) -> Any:
    """Do one command."""
    if "open" in asked:
        view.resize(asked["width"], 900)
        waited(lambda end: page.loadFinished.connect(end) and view.load(QUrl(asked["open"])))
        return None
    if "run" in asked:
        return waited(lambda end: page.runJavaScript(asked["run"], end))
    if "wait" in asked:
        return waited(lambda end: QTimer.singleShot(asked["wait"], end))
    if "grab" in asked:
        waited(lambda end: QTimer.singleShot(700, end))  # what was done last is painted by then
        return view.grab().save(asked["grab"])
    if "print" in asked:
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15)
        )
        waited(lambda end: page.pdfPrintingFinished.connect(end) and page.printToPdf(asked["print"], layout))
        return Path(asked["print"]).stat().st_size
    return page.complaints


def main() -> None:
    """Answer commands until there are no more."""
    app = QApplication([*sys.argv[:1], "--no-sandbox"])
    view, page = QWebEngineView(), Page()
    view.setPage(page)
    view.show()
    for line in sys.stdin:
        print(json.dumps(answer(view, page, json.loads(line))), flush=True)
    app.quit()


main()
