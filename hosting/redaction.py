"""What may be written of a sentence that the log is given: never what a sender put into it."""

import ast
import logging
import re
from functools import lru_cache
from pathlib import Path

OURS = ("app", "classroom", "content", "hosting", "pages")
WITHHELD = "a sentence with values in it, left out"
FOUR = r"\d{1,3}(?:\.\d{1,3}){3}"
ADDRESS = re.compile(  # of either kind, and the old kind inside the new one, with its port where that follows
    rf"(?:\b{FOUR}|(?<![\w:])(?:[0-9a-fA-F]{{0,4}}:){{2,7}}(?:{FOUR}|[0-9a-fA-F]{{0,4}}))(?:['\"\]]*[:,] ?\d+)?"
)


def redacted(record: logging.LogRecord) -> str:
    """Give our own sentences in full; of other software's, what stands in its source, with its places left empty.

    Some libraries put the values in before they log, so a sentence that is not in the source is left out.
    """
    if record.name.partition(".")[0] in OURS:
        return ADDRESS.sub("[address]", record.getMessage())
    if isinstance(record.msg, str) and record.msg in constants_in(record.pathname):
        return " ".join(record.msg.split())
    return f"{WITHHELD} ({record.module}:{record.lineno})"


@lru_cache(maxsize=200)
def constants_in(path: str) -> frozenset[str]:
    """List the texts in a source file that have no value among their parts; none where there is no source."""
    try:
        tree = ast.parse(Path(path).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return frozenset()
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    whole = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in parts)
    return frozenset(node.value for node in whole if isinstance(node.value, str))
