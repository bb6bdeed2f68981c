"""Why something was not done: each is a sentence for whoever asked, with the status of the answer."""

from typing import ClassVar

GONE = "There is no such room."
NOTHING_ASKED = "There is no such question, round or choice."


class SaidNoError(Exception):
    """A request that is refused; the places of its sentence are filled once it is translated."""

    status: ClassVar[int] = 400

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.sentence, self.values = sentence, values


class MalformedError(SaidNoError):
    """What came is not what is read here."""


class ForbiddenError(SaidNoError):
    """Whoever asks may not."""

    status = 403


class UnknownError(SaidNoError):
    """There is no such room."""

    status = 404


class RefusedError(SaidNoError):
    """The state of the room does not allow it."""

    status = 409


class TooLongError(SaidNoError):
    """More came than is read here."""

    status = 413


class OtherKindError(SaidNoError):
    """What came is of another kind than is read here."""

    status = 415


class MeaninglessError(SaidNoError):
    """What was sent can be read, but there is nothing that it could be about."""

    status = 422


class TooManyError(SaidNoError):
    """Too much was asked."""

    status = 429


class AwayError(SaidNoError):
    """Nothing was written, as far as is known: to be tried again after so many seconds."""

    status = 503

    def __init__(self, again: int, sentence: str) -> None:
        super().__init__(sentence)
        self.again = again
