"""Loaded by a server under test: notes every address it connects to and the options it runs with."""

import gc
import json
import os
import sys
import threading
import time
import traceback
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


def holding(words: list[str]) -> list[str]:
    """List those of the words that can still be reached in this process, and through what kind of thing."""
    gc.unfreeze()  # else what was there before the first reader is passed over
    gc.collect()
    running = [frame for first in sys._current_frames().values() for frame, _ in traceback.walk_stack(first)]
    waiting: list[object] = [*gc.get_objects(), *sys.modules.values(), *running]
    seen = {id(each): each for each in waiting}
    mine = {id(each) for each in (words, waiting, seen, running, *words)}
    found: list[str] = []
    while waiting:
        each = waiting.pop()
        if id(each) not in mine and (said := text_of(each)):
            found += [f"word {at} in a {type(each).__name__}" for at, word in enumerate(words) if word in said]
        for part in gc.get_referents(each):
            if id(part) not in seen:
                seen[id(part)] = part
                waiting.append(part)
    return found


def text_of(thing: object) -> str:
    """Give what a thing says, where it is a text or a message to or from a browser."""
    if isinstance(thing, str):
        return thing
    if isinstance(thing, bytes | bytearray):
        return bytes(thing).decode("utf-8", "replace")
    if hasattr(type(thing), "SerializeToString"):
        return thing.SerializeToString().decode("utf-8", "replace")  # type: ignore[attr-defined, no-any-return]
    return ""


def answer_searches() -> None:
    """Answer each file `<anything>.sought`, which holds words, with a file `<anything>.found`."""
    while True:
        time.sleep(0.05)
        for asked in FOLDER.glob("*.sought"):
            found = holding(asked.read_text(encoding="utf-8").split())
            asked.unlink()
            (FOLDER / "part").write_text(json.dumps(found), encoding="utf-8")
            (FOLDER / "part").rename(asked.with_suffix(".found"))


sys.addaudithook(note)
threading.Thread(target=answer_searches, daemon=True).start()
threading.Thread(target=tell_options, daemon=True).start()
