"""Signs for people and things, each drawn in a square from -1 to 1; a hole runs against the clock, the outline with it.

Those that ranks are made of begin and end in its middle. A person stands where people are counted, a card where numbers
or records are, a camera where cameras are.
"""

PERSON = (
    "m-.36,-.62a.36,.36 0 1,1 .72,0a.36,.36 0 1,1 -.72,0z"
    "m-.32,1.62v-.54a.52,.52 0 0,1 .52,-.52h.32a.52,.52 0 0,1 .52,.52v.54h-1.36zm.68,-1"
)
SLIM = "M-.165,-.8a.165,.165 0 1,1 .33,0a.165,.165 0 1,1 -.33,0ZM-.165,1V-.38a.165,.165 0 0,1 .33,0V1Z"  # for long rows
SIM = "M-.72,-1H.3L.72,-.58V1H-.72Z"
LOCKED = (
    "m-.78,-.08h1.56v1.08h-1.56v-1.08z"
    "m.22,0v-.36a.56,.56 0 0,1 1.12,0v.36h-.26v-.36a.3,.3 0 0,0 -.6,0v.36h-.26zm.56,.08"
)
UNLOCKED = (
    "m-.78,-.08h1.56v1.08h-1.56v-1.08zm.22,0v-.36a.56,.56 0 0,1 1.12,0v.1h-.26v-.1a.3,.3 0 0,0 -.6,0v.36h-.26zm.56,.08"
)
CAMERA = "m-1,-.62h1.42v.84h-1.42v-.84zm1.5,.28l.5,-.26v.8l-.5,-.26v-.28zm-.92,.64h.28v.7h-.28v-.7zm.42,-.3"
SQUARE = "M-1,-1H1V1H-1Z"
