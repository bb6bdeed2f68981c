"""The ledger finds what is asked for."""

from content.chapters import CHAPTERS
from content.claims import CLAIMS
from content.evidence import Status
from content.ledger import entries, search, speakers


def ids(found: tuple[object, ...]) -> set[str]:
    return {entry.claim.id for entry in entries() if entry in found}


def test_nothing_asked_finds_everything() -> None:
    assert len(search()) == len(CLAIMS)
    assert len(search("   ")) == len(CLAIMS)


def test_every_word_must_stand_in_the_entry() -> None:
    assert "R16" in ids(search("r16"))
    assert ids(search("safari FINGERPRINT")) <= ids(search("fingerprint"))
    assert search("fingerprint zzzz") == ()
    assert search("(.*") == ()


def test_filters_narrow_what_is_found() -> None:
    for chapter in CHAPTERS:
        found = search(slug=chapter.slug)
        assert {entry.claim for entry in found} == set(chapter.claims())
    for status in Status:
        assert all(entry.claim.status is status for entry in search(status=status))
    assert all(entry.claim.speaker == speakers()[0] for entry in search(speaker=speakers()[0]))
    assert search(speaker=speakers()[0])


def test_every_status_that_can_be_filtered_for_has_a_claim() -> None:
    assert {each.status for each in CLAIMS} == set(Status)
