"""A browser that a test drives as a reader would: with a pointer and keys, by the messages that every browser knows."""

import json
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

KEYS = {"ArrowLeft": "\ue012", "ArrowRight": "\ue014", "Enter": "\ue007", "Escape": "\ue00c"}
# Where a pointer hits an element once that is in view: nothing lies over it there.
HIT = """((each) => {{
  each.scrollIntoView({{ block: 'center', behavior: 'instant' }});
  const box = each.getClientRects()[0];
  const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  const hit = document.elementFromPoint(x, y);
  return hit && (each.contains(hit) || hit.contains(each)) ? [x, y] : null;
}})({})"""
NEVER = 40  # seconds after which what has not come does not come


class Driven(ABC):
    """A window of a browser, with what its console complained of where the browser tells."""

    complaints: list[str]

    @abstractmethod
    def open(self, url: str) -> None:
        """Open an address and wait until its document is there."""

    @abstractmethod
    def run(self, expression: str) -> Any:
        """Give the value of an expression in the page."""

    @abstractmethod
    def act(self, actions: Sequence[dict[str, Any]]) -> None:
        """Do what a hand does."""

    @abstractmethod
    def step(self, by: int) -> None:
        """Press Back, or Forward, which is a step by one."""

    def wait_for(self, expression: str, seconds: int = NEVER) -> Any:
        """Wait until an expression is true in the page, and give its value; TimeoutError where it never is."""
        asked, end = f"((found) => found instanceof Node || found)({expression})", time.monotonic() + seconds
        while time.monotonic() < end:
            if found := self.run(asked):
                return found
            time.sleep(0.1)
        raise TimeoutError(expression)

    def words(self, selector: str) -> str:
        """Read the text of an element."""
        text: str = self.run(f"document.querySelector({json.dumps(selector)})?.textContent ?? ''")
        return text

    def click(self, selector: str) -> None:
        """Press the first element of this kind that is seen, with the pointer."""
        seen = f"[...document.querySelectorAll({json.dumps(selector)})].find((each) => each.getClientRects().length)"
        self.wait_for(seen + " !== undefined")
        x, y = self.wait_for(HIT.format(seen))
        moves = [{"type": "pointerMove", "x": x, "y": y}, {"type": "pointerDown", "button": 0}]
        hand = {"type": "pointer", "id": "hand", "actions": [*moves, {"type": "pointerUp", "button": 0}]}
        self.act([hand])

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        pressed = [{"type": kind, "value": KEYS.get(key, key)} for key in keys for kind in ("keyDown", "keyUp")]
        self.act([{"type": "key", "id": "keys", "actions": pressed}])
