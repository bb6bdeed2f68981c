"""What a host sets: understood, or named in a sentence while the usual value holds."""

import pytest

from hosting.settings import Settings, read_settings


def test_nothing_set_is_the_usual() -> None:
    assert read_settings({}) == Settings()


def test_what_is_set_holds() -> None:
    given = {
        "FACE_FRAME_ANCESTORS": "'self' https://lms.example",
        "FACE_MOST_READERS": "300",
        "FACE_PROXY_COOKIE": "place",
    }

    found = read_settings(given)

    assert (found.frame_ancestors, found.most_readers, found.proxy_cookie) == (
        "'self' https://lms.example",
        300,
        "place",
    )
    assert found.complaints == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FACE_FRAME_ANCESTORS", "*; script-src *"),
        ("FACE_FRAME_ANCESTORS", ""),
        ("FACE_MOST_READERS", "0"),
        ("FACE_MOST_READERS", "many"),
        ("FACE_NEW_READERS_PER_SECOND", "-1"),
        ("FACE_NEW_READERS_PER_SECOND", "1e3"),
        ("FACE_PROXY_COOKIE", "a b"),
        ("FACE_ROOMS", "everyone"),
    ],
)
def test_what_makes_no_sense_is_named_and_changes_nothing(name: str, value: str) -> None:
    found = read_settings({name: value})

    assert [name in each for each in found.complaints] == [True]
    assert found == Settings(complaints=found.complaints)


@pytest.mark.parametrize(
    ("given", "who"),
    [
        ({}, "teacher"),
        ({"PUBLIC_URL": "https://face.example.org"}, "anyone"),
        ({"PUBLIC_URL": "https://face.example.org", "FACE_ROOMS": "none"}, "none"),
        ({"FACE_PROXY_COOKIE": "place", "PUBLIC_URL": "https://face.example.org"}, "none"),
        ({"FACE_PROXY_COOKIE": "place", "DATABASE_URL": "postgresql://a/b", "FACE_ROOMS": "anyone"}, "anyone"),
    ],
)
def test_on_a_laptop_its_teacher_opens_rooms_and_processes_that_share_nothing_have_none(
    given: dict[str, str], who: str
) -> None:
    assert read_settings(given).rooms == who


def test_a_password_does_not_stand_in_what_the_settings_say_of_themselves() -> None:
    assert "secret" not in repr(read_settings({"DATABASE_URL": "postgresql://a:secret@b/c"}))
