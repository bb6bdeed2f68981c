"""Loaded by a server under test: notes every address it connects to and the options it runs with."""

import json
import os
import sys
import threading
import time
from pathlib import Path

FOLDER = Path(os.environ["PROBE_FOLDER"])


def note(event: str, arguments: tuple[object, ...]) -> None:
    """Write down where a socket is about to go and which names are looked up."""
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        with (FOLDER / "connections").open("a", encoding="utf-8") as file:
            file.write(json.dumps([event, repr(arguments[1 if event != "socket.getaddrinfo" else 0])]) + "\n")


def tell_options() -> None:
    """Write down every option once the server's runtime exists."""
    while True:
        runtime = sys.modules.get("streamlit.runtime")
        if runtime is not None and hasattr(runtime, "exists") and runtime.exists():
            break
        time.sleep(0.05)
    from streamlit import config

    options = {name: repr(config.get_option(name)) for name in config._config_options_template}
    (FOLDER / "options.part").write_text(json.dumps(options), encoding="utf-8")
    (FOLDER / "options.part").rename(FOLDER / "options.json")


sys.addaudithook(note)
threading.Thread(target=tell_options, daemon=True).start()
