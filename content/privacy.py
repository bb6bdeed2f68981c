"""What the app knows about a reader, in plain words: what each thing means that the running server names."""

from collections.abc import Mapping

SECTIONS: Mapping[str, tuple[str, str]] = {  # id: the heading, and what stands below it
    "request": (
        "What a request carries",
        "Your browser sends lines like these by itself, to every website. The values are yours, as they came "
        "in just now.\n\n"
        "The address of your device comes with them, as with every website. It is used to answer, and it is not "
        "written down.",
    ),
    "logged": (
        "What is written down",
        "The server keeps a log of its own health. These are all the events that it knows, each with its fields.\n\nNo "
        "line holds the address of a device, the name of a browser, the number of an open page, an answer or a search. "
        "What other software says is written without its values.\n\nA machine in front of the server may keep a log of "
        "its own; our files for one switch the log of visits off.",
    ),
    "allowed": (
        "What this page may do",
        "With every page the server tells your browser what the page may do. Your browser enforces it. These are the "
        "lines as the server sends them.",
    ),
    "counted": ("What is counted", "Totals of this server since it was started. No number is about a person."),
}
STANDFIRST = "The server and your browser say what they hold, as it is now. We only explain the words."
ADDED = (
    "Charts come over an open line. When a page asks for its charts, Streamlit’s script adds these. Nothing here uses "
    "them."
)
SENT_TOO = (
    "One thing more reaches the server: the address that you open, with all that stands in it, a claim, a language, "
    "the setting of a chart. What you look for in the ledger stands in the address as well, so that you can share it; "
    "it is sent when you open that address.\n\nThe address of a page with charts stays in memory for as long as its "
    "line is open. When the page is closed or its line breaks, it stays two minutes longer, so that you can come back. "
    "Then the server lets go of it. A line that breaks without a word is noticed within a minute."
)
OTHERS = "Other requests carry a few other lines, which the server uses to answer and forgets:"
OF_BROWSERS: Mapping[str, str] = {  # the lines of a request
    "accept": "which kinds of file the browser can show",
    "accept-encoding": "how a file may be packed",
    "accept-language": "the languages that you prefer",
    "cache-control": "whether a copy that was kept before will do",
    "connection": "whether the line stays open",
    "content-length": "how long it is, where something is sent to a room",
    "content-type": "what kind it is, where something is sent to a room",
    "cookie": "the cookies of this address",
    "host": "the address that you opened",
    "if-modified-since": "the day of the copy that the browser has",
    "if-none-match": "which version of a file the browser has; every reader’s is the same",
    "origin": "which site opened the line; strangers are turned away by it",
    "pragma": "the same as cache-control, for old servers",
    "priority": "how urgent a file is",
    "range": "which part of a file is wanted",
    "referer": "the page before this one; our pages tell the browser to send none",
    "sec-ch-ua": "the name of your browser",
    "sec-ch-ua-mobile": "whether it is a phone",
    "sec-ch-ua-platform": "the system of your device",
    "sec-fetch-dest": "what the file is for",
    "sec-fetch-mode": "how the file is asked for",
    "sec-fetch-site": "whether the request comes from this site",
    "sec-fetch-storage-access": "whether cookies may be used inside a frame",
    "sec-fetch-user": "whether you set off the request yourself",
    "sec-websocket-extensions": "how messages may be packed",
    "sec-websocket-key": "a number drawn anew for each line, to open it",
    "sec-websocket-protocol": (
        "the kind of line. After a break it also holds the number of your open page, which goes when you close it"
    ),
    "sec-websocket-version": "the version of the kind of line",
    "upgrade": "that the line stays open for the page",
    "upgrade-insecure-requests": "that an encrypted answer is welcome",
    "user-agent": "the name of your browser and your system",
    "x-forwarded-for": "the address of your device, added by a machine in front of this server",
    "x-forwarded-host": "the address that you opened, added by a machine in front of this server",
    "x-forwarded-proto": "whether the line is encrypted, added by a machine in front of this server",
    "x-real-ip": "the address of your device, added by a machine in front of this server",
}
OF_PAGES: Mapping[str, str] = {  # what the page's own script adds when it asks for a page
    "timezone": "the time zone of your device",
    "timezone_offset": "the minutes between your clock and world time",
    "locale": "the first language of your browser",
    "url": "the address that you opened",
    "is_embedded": "whether the page stands inside another page",
    "color_scheme": "whether you see the page light or dark",
    "ip_address": "the address of your device",
}
EVENTS: Mapping[str, str] = {
    "start": "The server was started.",
    "fault": "A page could not be shown. The line says where in our own files, without any value.",
    "full": "The room was full, so new readers had to wait.",
    "stranger": "A page of another site tried to open a line to this server, or a machine in between hid our name.",
    "socket": "A line to a browser broke, or something came over it that no page of ours sends. It is not counted.",
    "other": "A part of the software warned of something, in its own words. Where a value stood, a gap stands.",
}
FIELDS: Mapping[str, tuple[str, object]] = {  # what the field means, and an example
    "time": ("when it was", "2026-01-01T08:00:00+00:00"),
    "event": ("which event", ""),
    "version": ("which version of our files", "0f1e2d3c"),
    "page": ("on which page", "/pushback"),
    "kind": ("what kind of fault", "ValueError"),
    "place": ("where in our files", "pages/frame.py:17"),
    "open": ("how many pages were open", 1500),
    "origin": ("the site whose page tried", "https://elsewhere.example"),
    "host": ("the name under which it asked for this server", "127.0.0.1:8501"),
    "logger": ("which part of the software", "streamlit.runtime"),
    "level": ("how grave", "WARNING"),
    "message": ("the warning itself", "Session with id %s is already connected!"),
    "again": ("how many like it were left out in the ten seconds or more before", 0),
}
HEADERS: Mapping[str, str] = {
    "content-security-policy": "what the page may load, and from where; each part is explained below",
    "x-content-type-options": "a file is never taken for something else than it is",
    "referrer-policy": "no other site learns that you came from here",
    "permissions-policy": "camera, microphone and location stay off, whatever the page asks",
    "cross-origin-opener-policy": "a page of another site cannot reach into this one",
    "strict-transport-security": "your browser comes back encrypted only",
    "x-frame-options": "who may show this page inside another one",
    "cross-origin-resource-policy": "other sites cannot load our files",
}
POLICY: Mapping[str, str] = {
    "default-src": "what is not named below comes from this server alone",
    "script-src": "scripts: from this server, and the ones in the page whose fingerprint is given here",
    "style-src": "styles: from this server or in the page",
    "img-src": "pictures: from this server or drawn in the page",
    "font-src": "fonts: from this server or in the page",
    "connect-src": "lines and requests: to this server and to nobody else",
    "worker-src": "background scripts: from this server or made in the page",
    "object-src": "plug-ins: none",
    "base-uri": "links cannot be turned to another site",
    "form-action": "forms: to this server alone; ours send nothing at all",
    "frame-ancestors": "who may show this page inside another one",
}
COUNTS: Mapping[str, str] = {
    "open_readers": "Pages open now",
    "refused": "Readers asked to wait",
    "faults": "Pages that could not be shown",
}
OF_THE_FILE = (  # what an answer says of itself and of no reader
    *("cache-control", "connection", "content-encoding", "content-length", "content-type", "date", "etag", "server"),
    "vary",
)
PLAIN_HEADERS = (
    "The other lines of an answer only describe the file: its kind, its length, its date, its version, and whether the "
    "line stays open."
)
MOST = "At most {most} pages are open at once. Whoever comes when it is full is asked to wait."
UNSERVED = "Here the page runs without its server, so there is nothing that the server could say of itself."
COOKIE_ADDED = (
    "The machine in front of this server adds one cookie, “{name}”. It leads you back to the same machine and says "
    "nothing about you. Our script cannot see it; it is counted here because the server knows of it."
)
NO_COOKIE_ADDED = (
    "This server sets no cookie for readers and pupils, and it knows of no machine in front of it that sets one."
)
STORED = (
    "Below is all that this browser holds for this address, as it is now. Answers, guesses and texts are named after "
    "their question.\n\nThe browser also keeps copies of our files, so that it need not fetch them twice; every "
    "reader’s are the same.\n\n"
    "With each step that its Back button knows, it notes where on the page you were and which parts were unfolded, so "
    "that Back and a reload lead there again. That goes when this tab is closed."
)
KEYS: Mapping[str, str] = {  # how the name of a kept thing begins: what it is
    "a-face-for-a-phone-number": (
        "Ours. answers: what you chose first. second: what you chose later. sure: how sure you were. last: what you "
        "chose when a question came again, and how sure you were. words: what you wrote. own: the screen name that you "
        "typed into a chart. read: pages you finished. seed: a number that shuffles your questions and choices. round: "
        "the questions that you are asked at the moment, and how far you are. stopped: the page that you left last, "
        "and the place on it. lang: your language. length: how much of each page you read."
    ),
    "face-class-": (
        "Ours, named after a room of a class that you were in. device: the random number that this browser made up for "
        "it. until: when the room ends. answers: what you chose, and whether it is counted. It goes when you come back "
        "to the page for classes after the room has ended."
    ),
    "face-open": "Ours, for a teacher: the token of the link by which this tab may open rooms.",
    "face-rooms": "Ours, for a teacher: the rooms that were opened in this tab, without their keys.",
    "stActiveTheme-": (
        "Streamlit, the software below this page: light or dark, once for each page you opened. So it also tells which "
        "pages those were."
    ),
    "sidebarWidth": "Streamlit: the width of a side bar, which this app does not have.",
    "stSidebarCollapsed": "Streamlit: whether a side bar is open, which this app does not have.",
}
HOLDS: Mapping[str, str] = {  # what the script says in the list
    "local": "kept until forgotten",
    "session": "kept until this tab is closed",
    "cookie": "a cookie",
    "database": "a database",
    "cache": "a store of files",
    "other": "Neither ours nor Streamlit’s: something else at this address left it.",
    "nothing": "Nothing is held for this address.",
    "blocked": "This page can keep nothing of yours here.",
    "cookies": "Cookies that a script can see: {count}.",
}
WITHOUT_SCRIPT = (
    "A script fills this list, and it has not run. It would name everything that this browser keeps for this address, "
    "with its value, and count the cookies."
)
