"""Files that readers take along and that are made when the first one asks: whole archives, and what is in them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from hosting.kept import inside, mark_of
from hosting.policy import plain_policy
from hosting.workshop import State, Workshop

SOON = "3"  # seconds after which a browser asks again, and a program may
LATER = "60"
KINDS = {  # what the tables of media types of some systems lack
    "apkg": "application/octet-stream",
    "bib": "application/x-bibtex; charset=utf-8",
    "cff": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "imscc": "application/zip",
    "json": "application/json",
    "pdf": "application/pdf",
    "ris": "application/x-research-info-systems; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "xml": "application/xml",
    "zip": "application/zip",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """One file: the archive in which it is, its name there, or none for all of it, and the name to save it under."""

    archive: str
    file: str
    saved_as: str


@dataclass(frozen=True, slots=True)
class Told:
    """What is said instead of a file: by the state of its archive, or where something is missing to make it."""

    state: Callable[[State, str | None], str]  # as a page, in a language
    missing: Callable[[str, str | None], str]  # of an archive; nothing where all is there
    nothing: Callable[[str, str | None], str]  # for an address where no file is
    frame_ancestors: str


def taken(place: str, find: Callable[[str, str | None], Taken | None], workshop: Workshop, told: Told) -> Route:
    """Serve files by their addresses, which begin with the place; `find` gives one for an address and a language."""

    async def answer(request: Request) -> Response:
        code = request.query_params.get("lang")
        file = find(request.scope["path"], code)
        if file is None:
            return no_file(request, told)
        archive = await workshop.find(file.archive)
        if archive is not None:
            given = await found(archive, file, request.headers.get("if-none-match", ""))
            return given or no_file(request, told)
        if missing := told.missing(file.archive, code):
            return said(missing, LATER, told.frame_ancestors, 503)
        state = State.MAKING if request.method == "HEAD" else workshop.ask(file.archive)
        making = state is State.MAKING
        page = told.state(state, code)
        return said(page, SOON if making else LATER, told.frame_ancestors, 202 if making else 503)

    return Route(f"{place}/{{name:path}}", answer)


def no_file(request: Request, told: Told) -> Response:
    """Give the page for an address where no file is."""
    page = told.nothing(request.scope["path"], request.query_params.get("lang"))
    return said(page, "", told.frame_ancestors, 404)


def said(page: str, again: str, ancestors: str, status: int) -> Response:
    """Give a page that says why there is no file, or not yet; where one is coming, the page itself asks again."""
    headers = {"content-security-policy": plain_policy(ancestors), "cache-control": "no-store"}
    return Response(page, status, headers | ({"retry-after": again} if again else {}), "text/html")


async def found(archive: Path, file: Taken, known: str) -> Response | None:
    """Give a file, or a short "unchanged"; a browser saves it, and may ask for a part of a whole archive.

    Where no public address is known, an archive lacks what leads there.
    """
    headers = {
        "etag": f'"{mark_of(archive)}"',  # the file has its mark from its archive, the address tells them apart
        "cache-control": "no-cache",
        "content-disposition": f'attachment; filename="{file.saved_as}"',
        "content-type": KINDS[file.saved_as.rpartition(".")[2]],
    }
    if known.removeprefix("W/") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    if not file.file:
        return FileResponse(archive, headers=headers)
    try:
        return Response(await to_thread.run_sync(inside, archive, file.file), headers=headers)
    except KeyError:
        return None
