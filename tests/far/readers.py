"""Programs of others that read what we wrote: `python tests/far/readers.py FOLDER` installs them with npm."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = os.environ.get("READERS", "")
WANTED = Path(__file__).parent / "package.json"
HERE = pytest.mark.skipif(
    not FOLDER, reason="no readers: `python tests/far/readers.py FOLDER` installs them, READERS=FOLDER names them"
)
PLAYER = Path(FOLDER) / "node_modules/@citolab/qti-components/cdn/index.global.js"
DARKENS = Path(FOLDER) / "node_modules/darkreader/darkreader.js"
GIFT = "process.stdout.write(JSON.stringify(require('gift-pegjs').parse(require('fs').readFileSync(0, 'utf8'))))"


def install(folder: Path) -> None:
    """Install them into the folder; none of them runs anything while it is installed."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(WANTED, folder)
    quietly = ["--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run(["npm", "install", *quietly], cwd=folder, check=True)


def parsed(gift: bytes) -> bytes:
    """Give what the parser of GIFT makes of a bank, as JSON."""
    return subprocess.run(["node", "-e", GIFT], cwd=FOLDER, input=gift, capture_output=True, check=True).stdout


if __name__ == "__main__":
    install(Path(sys.argv[1]))
