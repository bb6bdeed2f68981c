"""Each kind of block that HTML alone can write."""

from typing import assert_never

from content.blocks import (
    Around,
    Asked,
    Brief,
    CheckIt,
    Contents,
    Flat,
    Guesses,
    Holds,
    Kept,
    LeftOut,
    Legend,
    Lengths,
    Letters,
    Matrix,
    OnCards,
    OpenRoom,
    OwnWords,
    PageFoot,
    PageHead,
    PollCards,
    Popovers,
    Prediction,
    Question,
    Quiz,
    Replay,
    Result,
    Round,
    RoundEnd,
    Scene,
    Shown,
    Taught,
    Told,
    WaysOn,
)
from content.editions.html.cards import cards
from content.editions.html.check_yourself import guesses, kept, quiz, result
from content.editions.html.cite import page_foot
from content.editions.html.frame import brief, check_it, contents, ways_on
from content.editions.html.glossary import letters
from content.editions.html.inline import Writer
from content.editions.html.ledger import legend, popovers
from content.editions.html.lengths import left_out, lengths
from content.editions.html.lesson import taught
from content.editions.html.markup import Html
from content.editions.html.open_room import open_room
from content.editions.html.opening import opening, scene
from content.editions.html.own import own_words, replay
from content.editions.html.poll_cards import poll_cards
from content.editions.html.privacy import holds
from content.editions.html.questions import matrix, prediction, question
from content.editions.html.rounds import round_end, round_head
from content.editions.html.shown import shown
from content.editions.html.told import told


def block_html(block: Flat, writer: Writer) -> Html:
    """Write one block."""
    if isinstance(block, Told):
        return told(block, writer)
    if isinstance(block, Asked):
        return asked(block, writer)
    if isinstance(block, Shown):
        return shown(block, writer)
    if isinstance(block, Taught):
        return taught(block, writer)
    if isinstance(block, OnCards):
        return cards(block, writer)
    return around(block, writer)


def asked(block: Asked, writer: Writer) -> Html:
    """Write one block of what is asked, or of what came of it."""
    match block:
        case Prediction():
            return prediction(block, writer)
        case Question():
            return question(block, writer)
        case Matrix():
            return matrix(block, writer)
        case OwnWords():
            return own_words(block, writer)
        case Replay():
            return replay(block, writer)
        case Quiz():
            return quiz(block, writer)
        case Round():
            return round_head(writer)
        case RoundEnd():
            return round_end()
        case Result():
            return result(writer.chapters)
        case Guesses():
            return guesses(writer)
        case _:
            assert_never(block)


def around(block: Around, writer: Writer) -> Html:
    """Write one block of what stands around the telling."""
    match block:
        case PageHead():
            return opening(writer)
        case Scene():
            return scene(block, writer)
        case Lengths():
            return lengths(writer.chapters)
        case Contents():
            return contents(writer)
        case Brief():
            return brief(block, writer)
        case CheckIt():
            return check_it(writer)
        case LeftOut():
            return left_out()
        case PageFoot():
            return page_foot(writer.here)
        case PollCards():
            return poll_cards()
        case WaysOn():
            return ways_on(writer.here, writer.site)
        case Popovers():
            return popovers(writer)
        case Legend():
            return legend()
        case Letters():
            return letters()
        case Kept():
            return kept()
        case Holds():
            return holds()
        case OpenRoom():
            return open_room()
        case _:
            assert_never(block)
