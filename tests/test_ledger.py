"""The ledger finds what is asked for."""

from content.chapters import CHAPTERS
from content.claims import CLAIMS
from content.evidence import Status
from content.ledger import entries, search, speakers
from content.translations import LANGUAGES, speaking
from content.translations.variants import VARIANTS
from tests.variants import listed


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


def test_a_search_knows_both_chinese_scripts_and_the_english_names_of_what_has_chinese_ones() -> None:
    for language in LANGUAGES[1:]:
        with speaking(language):
            assert ids(search("實名制")) == ids(search("实名制")) != set()
            assert ids(search("Legal Daily")) >= ids(search("法制日报")) | ids(search("法治日報")) != set()


def test_every_character_of_the_ledger_that_two_scripts_write_in_two_ways_is_listed() -> None:
    assert listed() == VARIANTS.read_text(encoding="utf-8"), "python -m tests.variants lists them anew"
