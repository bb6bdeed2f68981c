"""What the rooms of this server hold, in plain words: what each table and each column means."""

from collections.abc import Mapping

TEXT = (
    "There is no account and no log-in. A teacher opens a room so that a class can answer together. It is gone after a "
    "day, or when its teacher erases it.\n\n"
    "For each question a room counts how often each choice was made. Apart from these counts it notes which devices "
    "have answered, so that none is counted twice: as a scrambled number that is different for each question and "
    "cannot be turned back. No row holds a name, an address, a browser or a time.\n\n"
    "A phone sends the question, the round, the choice, and a random number that it made up for this room. A teacher’s "
    "browser sends the key of the room, a question or a statement."
)
LIMITS = (
    "*What no rule can hide.* When all give the same answer, the result tells what each of them said. When all but "
    "one tell each other their answers, they know the last one. Who clears this browser, or opens a private window, "
    "can answer a second time. You need not answer."
)
TABLES: Mapping[str, str] = {
    "rooms": "one row for each room",
    "rounds": "what was asked in a room, and whether it is open and shown; no answer",
    "own": "statements that a teacher wrote",
    "counts": "how often each choice was made, not by whom",
    "answered": "which devices have answered, not what; scrambled, and in the order of their letters",
    "waiting": "answers on their way; they are in memory alone, and written together with others or when a round ends",
}
COLUMNS: Mapping[str, str] = {
    "code": "the four words",
    "until": "when the room ends",
    "host": "the teacher’s key, scrambled",
    "secret": "what scrambles the devices; it goes with the room",
    "question": "which question",
    "round": "the first or the second",
    "place": "which round came first",
    "kind": "a guess or a view",
    "least": "how many answers a result needs",
    "choices": "how many choices there are",
    "open": "whether it is open",
    "shown": "whether its result was shown",
    "revealed": "whether its answer was said",
    "answered": "how many answered, once it is closed",
    "text": "the statement",
    "choice": "which choice; of a view, yes or no alone",
    "votes": "how often; of a view that is closed, in tenths",
    "hash": "a device and a question, scrambled",
}
SAID: Mapping[str, str] = {  # what the script says
    "rows": "Rows: {count}",
    "more": "Rows: {count}, and some more of rounds with too few answers to tell their number",
    "alone": (
        "This server keeps rooms in a file of its own. No copy of that file holds a device together with its choice: "
        "answers to a guess are written several at a time, answers to a view only when their round ends, and then as "
        "tenths."
    ),
    "several": (
        "This server works with several machines and keeps rooms in a database, so each answer is written at once. Who "
        "can watch that database while it is written could join a device to its choice: you trust whoever runs it. "
        "When a round ends, the answers to a view are turned into tenths."
    ),
    "none": "This server holds no rooms: whoever runs it has switched them off.",
    "away": "The server cannot say just now what its rooms hold.",
    "nothing": "No row is of this browser.",
    "browser": "Of this browser:",
    "yours": "In the room “{words}”, question “{question}”, round {round}: a scrambled number in the table “answered”.",
    "waits": "In the room “{words}”, question “{question}”, round {round}: an answer that waits in memory.",
}
COOKIE = (
    "Who opens a room, or types its key, gets one cookie. It is named “face_host_” and the four words of the room. It "
    "holds the key for a day. No script can read it, and no other site is sent it. Pupils get no cookie."
)
WITHOUT_SCRIPT = "A script asks the server what its rooms hold, and it has not run."
