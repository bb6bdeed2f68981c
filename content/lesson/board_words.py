"""What a presenter reads on the board, which the whole class sees."""

from collections.abc import Mapping

TITLE = "Board"
KEY_HEADING = "Your key, please"
KEY_WHY = "This browser does not know that the room is yours. Type the key that you wrote down; it shows as dots."
KEY_FIELD = "The key, four groups of five"
KEY_SEND = "Go on"
GONE = "This room is over"
GONE_WHY = "It was erased, or its day has passed. Nothing of it is left on the server."
TO_TEACH = "Back to the page for teachers"
OPEN_AT = "Open"
TYPE = "and type"
ANSWERED = "have answered"
QR = "A code to scan, which leads to this room"
CHOOSE = "Choose a question"
FACTS = "Guess"  # has a right answer
VIEWS = "View"
OWN = "A statement of your own"
OWN_FIELD = "One plain sentence to agree or disagree with"
OWN_HOW = (
    "It is answered on the scale from “clearly yes” to “clearly no”. Ask about rules and machines, never about "
    "somebody in the room, an origin or a party."
)
OWN_SEND = "Put it on the board"
LEAST = "Show a result from this many answers on"
LEAST_HOW = "5 at the least for what has a right answer, 10 for a view. Fewer answers than that are never shown."
JOIN_LARGE = "Join"
QUESTIONS = "Questions"
FULL = "Full screen"
MORE = "More"
COUNTS = "What was shown, as a file (CSV)"
ERASE = "Erase the room"
ERASE_SURE = "Erase the room with all its counts, now and for good?"
ERASE_YES = "Yes, erase it"
ERASE_NO = "Keep it"
KEYS = "Single letters on the keyboard work"
KEYS_HOW = (
    "O opens a round, C closes it, S shows its result, R reveals the answer, A asks again, Q chooses a question, J "
    "shows how to join, F fills the screen."
)
NO_SCRIPT = "The board does not work without its script. Count hands instead: the page for teachers says how."
STEPS: Mapping[str, str] = {  # what can be done next: the word on the button
    "open": "Open",
    "close": "Close",
    "show": "Show the result",
    "again": "Ask a second time",
    "reveal": "Reveal the answer",
    "choose": "Choose a question",
}
SAID: Mapping[str, str] = {  # what the script says
    "first": "First round",
    "second": "Second round",
    "before": "First",
    "after": "Second",
    "yes": "Yes, clearly or rather",
    "no": "No, clearly or rather",
    "ready": "not opened yet",
    "open": "open: phones can answer now",
    "closed": "closed; its result is hidden",
    "shown": "shown",
    "away": "No connection to the server just now. The board goes on by itself when it is back; phones keep answers.",
    "full": "The server cannot write anything down just now. It tries again by itself; no confirmed answer is lost.",
    "refused": "That did not work: the room is in another state by now. The board shows it as it is.",
    "again": "Not done yet: the server did not answer. Press it once more.",
    "key-wrong": "That is not the key of this room. Look at it again.",
    "key-many": "Too many wrong keys. Wait a minute, then try again.",
    "key-away": "The server does not answer just now. Try again.",
    "own-wrong": "A statement is one line of plain text, 200 letters at most, and a room has ten at most.",
    "known": "The answer: {answer}",
    "until": "Until {time}, then everything is erased.",
    "also": "If that does not open: {addresses}",
    "local": "Phones cannot open this address: this machine has no other one. The page for teachers says what to do.",
}
