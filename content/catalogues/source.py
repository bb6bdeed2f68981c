"""What the source says to a reader in branches that are not always gone through: found by reading it."""

import ast
import re
from collections.abc import Iterator, Mapping
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import ModuleType

from content.catalogues.places import FRAME, IN_CLASS, Place
from content.citations import paragraphs

ROOT = Path(__file__).parents[2]
FOLDERS = ("content", "pages/components", "hosting", "classroom")
DOORS = ("say", "sayings")
SENTENCE = re.compile(r"[a-z]:? [a-z]|^[A-Z][a-z]+[.:]?$")
CODE = re.compile(r"^/\*|%s")
NAME = re.compile(r"[A-Z]\w+\.\w+")  # of a figure
LOOPS = (ast.GeneratorExp, ast.ListComp, ast.DictComp)


def in_source() -> dict[str, Place]:
    """Give each text that stands in a call of `say`, or in what a room refuses, with its file."""
    found: dict[str, Place] = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT)
            for text in texts_in(path, ".".join(name.with_suffix("").parts)):
                found.setdefault(text, Place(IN_CLASS if folder == "classroom" else FRAME, name.as_posix()))
    return found


def texts_in(path: Path, module: str) -> Iterator[str]:
    """List the texts of one file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from texts_of_words(tree, module)
    calls = [each for each in ast.walk(tree) if isinstance(each, ast.Call) and each.args]
    said = [each.args[0] for each in calls if named(each.func) in DOORS]
    said += [loop.iter for each in ast.walk(tree) if isinstance(each, LOOPS) and says(each) for loop in each.generators]
    refused = [arg for each in calls if is_refusal(named(each.func), path) for arg in each.args]
    if said or refused:
        home = import_module(module)
        for each in (*said, *refused):
            yield from texts_of(each, home)


def texts_of_words(tree: ast.Module, module: str) -> Iterator[str]:
    """List the texts of a module that another one has as its `words`, and the sentences that a component keeps."""
    for each in ast.walk(tree):
        if isinstance(each, ast.ImportFrom):
            for name in each.names:
                if name.asname == "words":
                    yield from constants_of(import_module(f"{each.module}.{name.name}"))
    if module.startswith("pages.components."):
        yield from (text for text in constants_of(import_module(module)) if text.count(" ") > 3)


def constants_of(home: ModuleType) -> Iterator[str]:
    """List the texts in the constants of a module, but for names, codes and examples."""
    for name, value in vars(home).items():
        if name.isupper():
            for text in within(value):
                yield from (each for each in paragraphs(text) if SENTENCE.search(each) and not CODE.search(text))


def says(loop: ast.AST) -> bool:
    """Tell whether something is said inside of it."""
    return any(isinstance(each, ast.Call) and named(each.func) in DOORS for each in ast.walk(loop))


def is_refusal(name: str, path: Path) -> bool:
    """Tell whether what is called is a refusal of a room, whose sentence is said to who asked."""
    return name.endswith("Error") and "classroom" in path.parts


def named(called: ast.expr) -> str:
    """Give the name of what is called, without where it comes from."""
    return called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""


def texts_of(argument: ast.expr, home: ModuleType) -> Iterator[str]:
    """List the texts that an argument can be: itself, or what stands in the constants that it names."""
    for each in ast.walk(argument):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and each is argument:
            yield each.value
        elif isinstance(each, ast.Name | ast.Attribute):
            yield from within(constant(each, home))


def constant(name: ast.expr, home: ModuleType) -> object:
    """Give what a name stands for in its module, or nothing where it is no constant."""
    if isinstance(name, ast.Name):
        return vars(home).get(name.id)
    if isinstance(name, ast.Attribute):
        return getattr(constant(name.value, home), name.attr, None)
    return None


def within(value: object) -> Iterator[str]:
    """List the texts in a constant."""
    if isinstance(value, str) and not NAME.fullmatch(value):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for each in value.values() for text in within(each))
    elif isinstance(value, tuple | list):
        yield from (text for each in value for text in within(each))
    elif isinstance(value, type) and issubclass(value, Enum):
        yield from (text for each in value for text in within(each.value))
