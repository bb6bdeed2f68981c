"""What is said where a room is opened, before anybody has joined it."""

from collections.abc import Mapping

OPEN = "Open a room"
TO_BOARD = "Open the board, in a tab of its own"
WITHOUT = (
    "A room needs the app itself, running on a laptop or a server, and a browser that runs its script. Without either, "
    "count hands: everything else on this page works the same."
)
OFF = "No rooms here"
OFF_WHY = "Whoever runs this server has switched rooms off. Count hands, or start the app on a laptop of your own."
TO_STORY = "To the story"
OPENING: Mapping[str, str] = {  # what the script says while a room is opened, and afterwards
    "opening": "Opening …",
    "opened": "The room is open.",
    "words": "The four words for your pupils",
    "key": "Your key",
    "keep": (
        "Write the key down now, before you turn the projector on. It is shown this once. Whoever has it runs the "
        "room: you need it on another device, or if this browser forgets you. There, open this address, then "
        "/teach/ and the four words with hyphens between them; it asks for the key."
    ),
    "until": "The room and all that it holds are gone at {time}, or as soon as you erase it.",
    "back": "Back to your room: {words}",
    "another": "Open another room",
    "none": (
        "There is no room to be had here: whoever runs this app has switched rooms off, or this copy of the pages has "
        "no app behind it. Start the app on your own laptop, or count hands."
    ),
    "many": "Too many rooms were opened just now. Wait a minute, then try again.",
    "away": "No room was opened: the server does not answer, or cannot write anything down just now. Try again.",
}
