"""What a pupil reads on the page where a class answers together."""

from collections.abc import Mapping

TITLE = "Join your class"
HEADING = "Join your class"
TYPE = "Type the four words from the screen at the front. Capitals, spaces and dots do not matter."
FIELD = "The four words"
JOIN = "Join"
IN = "You are in."
WAITS = "The first question comes up here by itself. Keep this page open."
SEND = "Send my answer"
FREE = "You need not answer. Nobody is asked why."
GONE = "This room is over"
GONE_WHY = (
    "Your teacher has erased it, or its day has passed. Its counts and its marks are gone from the server, and what "
    "this phone kept for it is gone as well."
)
ANOTHER = "Join another room"
STORY = "Read the story behind the questions"
PRIVACY = "What this app knows about you"
NO_SCRIPT = (
    "This page cannot ask you anything without its script. Raise your hand instead: your teacher can count hands as "
    "well."
)
POLES = (
    "Yes, clearly or rather",
    "No, clearly or rather",
)  # an opinion is shown with the ends of its scale put together
ROUNDS = ("First round", "Second round")

SAID: Mapping[str, str] = {  # what the script says
    "join-short": "Four words, please. They stand on the screen at the front.",
    "join-unknown": "No room has these words. Look at the screen again and type all four.",
    "join-many": "Too many wrong words were tried here just now. Wait a moment, then press Join again.",
    "join-away": "The server does not answer just now. It is asked again by itself; you need not press anything.",
    "join-asking": "Looking for your room …",
    "in": IN,
    "in-why": WAITS,
    "next": "The next question comes up here by itself.",
    "choose": "Choose an answer first.",
    "sending": "Sending …",
    "waiting": (
        "Not counted yet. It is sent again by itself, and kept in this phone until it is counted. Keep this page open."
    ),
    "waiting-blocked": (
        "Not counted yet. It is sent again by itself. This browser keeps nothing for us, so do not close or reload "
        "this page."
    ),
    "held": (
        "Received. It is counted together with others’ when enough are in, or when your teacher closes the round. Keep "
        "this page open."
    ),
    "counted": "Sent. Your answer is counted.",
    "closed": "The round was closed before your answer came in. It is not counted.",
    "refused": "This answer could not be counted. Reload this page, or tell your teacher.",
    "missed": "This round is closed. You did not answer it.",
    "hidden": "The round is closed. Your teacher decides when the result is shown.",
    "own": "your answer",
    "known": "The answer: {answer}",
    "away": "No connection to the server just now. This page goes on by itself when it is back.",
    "away-answer": "No connection to the server just now. Your answer is safe here, and is sent by itself.",
    "first": ROUNDS[0],
    "second": ROUNDS[1],
    "yes": POLES[0],
    "no": POLES[1],
}
HELD = "What is held about me?"
HELD_POINTS = (
    "*Not your name.* This phone makes up a random number for this room, and sends it with your answer. Your phone’s "
    "address comes along, as on every website; it is not written down.",
    "*The server counts.* For each question it holds how many chose each answer. Apart from that it holds a scrambled "
    "mark of your random number, so that nobody is counted twice.",
    "*What the room sees.* Facts are shown as exact numbers, once, when enough have answered. Opinions are shown as "
    "tenths, and never as “everybody”. Until then your teacher sees only how many have answered.",
    "*What no rule can hide.* When everybody gives the same answer, the result tells what each of them said. When all "
    "but one tell each other their answers, they know the last one. And whoever sits beside you may see your screen.",
    "*This is no election.* Somebody could answer a second time from a private window.",
    "*You need not answer.* You can look on, and change nothing.",
    "*It goes.* The room is gone after a day, or when your teacher erases it. This phone keeps your random number and "
    "your answers for that long.",
)
ALONE = (  # one process with a file of its own
    "*Nothing joins the two.* No file holds your mark together with your choice, not even for a moment. On the way "
    "they wait in the server’s memory, until the round is closed at the latest."
)
TRUSTED = (  # several processes with a database
    "*You trust whoever runs this server.* It works with several machines, so each answer is written down at once. Who "
    "can read the database while it is written could join your mark to your choice."
)
