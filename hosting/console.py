"""Where to open the app: on this machine, in the same network, and as a code to scan."""

import ipaddress
import sys
from contextlib import suppress
from typing import TextIO

import ifaddr
import segno
from starlette.requests import Request

from hosting.headers import HOST, is_encrypted

HERE = ("localhost", "127.0.0.1")


def network_addresses() -> tuple[str, ...]:
    """List this machine's addresses in private networks; asks the machine and nobody else."""
    found = [str(ip.ip) for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4]
    private = [each for each in found if (ip := ipaddress.ip_address(each)).is_private and not ip.is_loopback]
    return tuple(dict.fromkeys(each for each in private if not ipaddress.ip_address(each).is_link_local))


def shared_addresses(bound: str) -> tuple[str, ...]:
    """List the addresses at which others in the network reach an app that listens there."""
    return network_addresses() if bound in ("", "0.0.0.0", "::") else ()


def reached_at(request: Request, bound: str, port: int, path: str) -> tuple[str, ...]:
    """List where others reach the app that is asked, the best first: as it was asked for, unless that is only here."""
    scheme = "https" if is_encrypted(request.scope) else "http"
    host = request.headers.get("host", "")
    shared = [f"{scheme}://{each}:{port}{path}" for each in shared_addresses(bound)]
    asked = [f"{scheme}://{host if HOST.fullmatch(host) else 'localhost'}{path}"]
    only_here = host.partition(":")[0] in HERE or host.startswith("[::1]") or not HOST.fullmatch(host)
    return tuple(dict.fromkeys(shared or asked if only_here else asked + shared))


def print_addresses(
    port: int, *, bound: str, scheme: str = "http", path: str = "", teacher: str = "", out: TextIO | None = None
) -> None:
    """Say where the app can be opened; on a terminal, with a code for the phones of a class.

    `teacher` is the address, without the machine, at which a teacher opens rooms, if any.
    """
    with suppress(OSError):  # a full disk is no reason not to start
        write_addresses(f":{port}{path}", bound, scheme, teacher, out or sys.stdout)


def write_addresses(end: str, bound: str, scheme: str, teacher: str, out: TextIO) -> None:
    """Write the lines and the code."""
    print(f"\n  A Face for a Phone Number\n  On this machine: {scheme}://localhost{end}", file=out)
    if teacher:
        print(f"  For the teacher, who opens rooms: {scheme}://localhost{end}{teacher}", file=out)
    shared = [f"{scheme}://{each}{end}" for each in shared_addresses(bound)]
    for url in shared:
        print(f"  In the same network: {url}", file=out)
    if shared and out.isatty():
        segno.make(shared[0], micro=False).terminal(out=out, compact=True)
    print(file=out, flush=True)
