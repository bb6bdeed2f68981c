"""Signs for people and things, each drawn in a square from -1 to 1; a hole runs against the clock, the outline with it.

A person stands where people are counted, a card where numbers or records are, a camera where cameras are.
"""

PERSON = (
    "M-.36,-.62a.36,.36 0 1,1 .72,0a.36,.36 0 1,1 -.72,0Z"
    "M-.68,1V.46a.52,.52 0 0,1 .52,-.52H.16a.52,.52 0 0,1 .52,.52V1Z"
)
SLIM = "M-.165,-.8a.165,.165 0 1,1 .33,0a.165,.165 0 1,1 -.33,0ZM-.165,1V-.38a.165,.165 0 0,1 .33,0V1Z"  # for long rows
SIM = "M-.72,-1H.3L.72,-.58V1H-.72Z"
LOCKED = "M-.78,-.08H.78V1H-.78ZM-.56,-.08V-.44a.56,.56 0 0,1 1.12,0V-.08H.3V-.44a.3,.3 0 0,0 -.6,0V-.08Z"
UNLOCKED = "M-.78,-.08H.78V1H-.78ZM-.56,-.08V-.44a.56,.56 0 0,1 1.12,0V-.34H.3V-.44a.3,.3 0 0,0 -.6,0V-.08Z"
CAMERA = "M-1,-.62H.42V.22H-1ZM.5,-.34L1,-.6V.2L.5,-.06ZM-.42,.3H-.14V1H-.42Z"
SQUARE = "M-1,-1H1V1H-1Z"
