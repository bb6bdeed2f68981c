"""The command for translators: `python -m content.catalogues` brings every catalogue up to the English of today.

python -m content.catalogues                 bring up all that are there
python -m content.catalogues de              begin one
python -m content.catalogues --check         write nothing; count what is missing, stale or does not fit
"""

import argparse
import sys

from content.catalogues.counted import counted
from content.catalogues.files import UnreadableError, brought_up, kept, put
from content.catalogues.gathered import gathered
from content.translations import HERE, LANGUAGES

ENGLISH_ALONE = "There is no catalogue yet; python -m content.catalogues de begins one."


def main(words: list[str]) -> int:
    """Do what the words of the command ask for; 1 where a language that readers can choose is not complete,
    2 where a file cannot be read."""
    asked = argparse.ArgumentParser(prog="python -m content.catalogues", description=__doc__)
    asked.add_argument("codes", nargs="*", help="languages, as de or zh-Hans")
    asked.add_argument("--check", action="store_true", help="write nothing, count")
    given = asked.parse_args(words)
    codes = given.codes or sorted(each.name for each in HERE.iterdir() if any(each.glob("*.po")))
    if not codes:
        print(ENGLISH_ALONE)
        return 0
    try:
        for code in codes:
            kept(code)
        messages = gathered()
        for code in [] if given.check else codes:
            put(brought_up(code, messages))
        found = [counted(code, messages) for code in codes]
    except UnreadableError as fault:
        print(fault, file=sys.stderr)
        return 2
    print("\n".join(map(str, found)))
    chosen = {each.code for each in LANGUAGES}
    return int(any(each.code in chosen and not each.complete for each in found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
