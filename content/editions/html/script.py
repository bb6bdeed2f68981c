"""The script of the pages: its modules joined into one classic script, which works from a file as well."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

BROWSER = Path(__file__).parent / "browser"
DRAWN = BROWSER / "drawn"  # for pages whose charts come after them
EARLY = "".join((BROWSER / name).read_text(encoding="utf-8") for name in ("handed.js", "early.js"))  # before any press
FIRST = (BROWSER / "first.js").read_text(encoding="utf-8")  # what stands in the head, before anything is drawn
IMPORT = re.compile(r'^import (?:\{[^}]*\} from )?"\./(?P<name>[\w-]+\.js)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export ", re.MULTILINE)
NAMED = re.compile(r"^(?:export )?(?:async )?(?:const|let|function|class) (?P<names>\w+|\[[\w, ]+\])", re.MULTILINE)


def joined(start: Path = BROWSER / "main.js", *further: Path) -> str:
    """Join a module and all that it imports into one script; ValueError where two modules give one name twice.

    A module is looked for beside the first one, then in the further folders, so that an edition has its own.
    """
    modules = tuple(in_order(start, (start.parent, *further)))
    names = [name for text in modules for found in NAMED.finditer(text) for name in re.findall(r"\w+", found["names"])]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"modules of the script share the names {', '.join(twice)}")
    parts = (EXPORT.sub("", IMPORT.sub("", text)).strip() for text in modules)
    return "\n\n".join(["(() => {", '"use strict";', *parts, "})();\n"])


def in_order(start: Path, folders: Sequence[Path]) -> Iterator[str]:
    """Give a module after all that it imports, each once; ValueError where two import each other."""
    done: set[Path] = set()

    def read(module: Path, above: tuple[Path, ...]) -> Iterator[str]:
        if module in above:
            raise ValueError(f"modules of the script import each other: {module.name}")
        if module in done:
            return
        text = module.read_text(encoding="utf-8")
        for imported in IMPORT.finditer(text):
            yield from read(found(imported["name"], folders), (*above, module))
        done.add(module)
        yield text

    yield from read(start, ())


def found(name: str, folders: Sequence[Path]) -> Path:
    """Give the first module of this name; FileNotFoundError where no folder has one."""
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"no module of the script is called {name}")
