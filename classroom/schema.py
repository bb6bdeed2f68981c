"""The version of the tables: brought up to date at the start, and refused where a newer program made them."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from classroom.engine import UnusableError

SCRIPTS = Path(__file__).parent / "migrations"
NEWER = "There are no rooms: a newer version of this app made their tables. Start that one, or set another FACE_DATA."
ONE_AT_A_TIME = 4_261_990  # the number of a lock in PostgreSQL: processes that start together wait for each other


def migrate(connection: Connection) -> None:
    """Bring the tables up to date within this transaction; UnusableError where they are newer than the program."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": ONE_AT_A_TIME})
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {each.revision for each in ScriptDirectory.from_config(config).walk_revisions()}
    if not known.issuperset(MigrationContext.configure(connection).get_current_heads()):
        raise UnusableError(NEWER)
    command.upgrade(config, "head")
