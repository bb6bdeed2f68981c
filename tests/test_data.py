"""The open data: what programs that are not ours read in it, and that it is what the explainer says."""

import csv
import io
import json
import re
import tomllib
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import bibtexparser
import pytest
import rispy
import yaml
from bibtexparser.bparser import BibTexParser
from frictionless import Package
from jsonschema import Draft202012Validator
from lxml import html

from content.claims import CLAIMS, claim
from content.editions.citing import VERSION, content_day, content_mark, edition_line
from content.editions.data.bibtex import bibtex
from content.editions.data.cff import cff
from content.editions.data.charts import table_of
from content.editions.data.csl import csl
from content.editions.data.edition import edition
from content.editions.data.references import Reference, keys
from content.editions.data.ris import ris
from content.editions.data.table import DATE, NUMBER, STRING, Column, Table
from content.editions.data.units import unit_of
from content.editions.files import FORMULA
from content.editions.html.cite import cite
from content.editions.writing import write
from content.site import SITE_PAGES, every_figure
from content.translations import HANT, speaking
from content.when import When
from tests.banks import SIGNS
from tests.servers import ROOT

PUBLIC = "https://face.example.org"
ODD_REFERENCE = Reference(
    "odd",
    f"Smith & Sons, Ltd {SIGNS}",
    f"50% of $x_1$ #1 ^ ~ {{\\}} {SIGNS}",
    issued=When(2019, 12),
    read=When(2026, 11, 26),
    link="https://example.org/a_b?c=%20&d=~#e",
    note="one\ntwo",
)
TEX = {r"\textbackslash{}": "\\", r"\textasciitilde{}": "~", r"\textasciicircum{}": "^"} | {
    f"\\{sign}": sign for sign in "&%$#_{}"
}


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(edition(PUBLIC)[name].decode("utf-8-sig"))))


def described() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(edition(PUBLIC)["datapackage.json"])
    return found


def bib(content: bytes) -> dict[str, dict[str, str]]:
    parser = BibTexParser(common_strings=False, ignore_nonstandard_types=False)
    return dict(bibtexparser.loads(content.decode(), parser).entries_dict)


def of_tex(written: str) -> str:
    for sign, meant in TEX.items():
        written = written.replace(sign, meant)
    return written


def problems(folder: Path) -> set[str]:
    return {each for (each,) in Package(str(folder / "datapackage.json")).validate().flatten(["type"])}


def test_a_spreadsheet_knows_every_table_for_utf_8_by_its_first_bytes() -> None:
    tables = {name: content for name, content in edition(PUBLIC).items() if name.endswith(".csv")}

    assert [name for name, content in tables.items() if not content.startswith(BOM_UTF8)] == []


def test_frictionless_finds_nothing_wrong_with_any_table(tmp_path: Path) -> None:
    write(edition(PUBLIC), tmp_path / "data")

    assert problems(tmp_path / "data") == set()
    assert {each["path"] for each in described()["resources"]} == {
        name for name in edition(PUBLIC) if name.endswith(".csv")
    }


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        (b"A01,", b"A0x,", "constraint-error"),
        (b",reported,", b",rumoured,", "constraint-error"),
        (b"A01,", b"A02,", "primary-key"),
    ],
)
def test_the_description_refuses_what_is_no_such_table(
    tmp_path: Path, before: bytes, after: bytes, problem: str
) -> None:
    files = edition(PUBLIC)

    write(files | {"claims.csv": files["claims.csv"].replace(before, after, 1)}, tmp_path / "data")

    assert problem in problems(tmp_path / "data")


def test_every_column_is_described_and_every_number_has_its_unit() -> None:
    fields = [each for resource in described()["resources"] for each in resource["schema"]["fields"]]

    assert all(each["description"] for each in fields)
    assert all(each["unit"] for each in fields if each["type"] in ("integer", "number"))
    assert all(resource["schema"]["missingValues"] == [""] for resource in described()["resources"])


def test_the_ledger_as_json_keeps_its_schema_which_takes_no_other_status_and_no_other_word() -> None:
    schema, ledger = (json.loads(edition(PUBLIC)[name]) for name in ("ledger.schema.json", "ledger.json"))
    Draft202012Validator.check_schema(schema)
    check = Draft202012Validator(schema)

    one = ledger["claims"][0]

    assert check.is_valid(ledger)
    assert not check.is_valid(ledger | {"claims": [one | {"status": "rumoured"}]})
    assert not check.is_valid(ledger | {"claims": [one | {"word": "x"}]})
    assert not check.is_valid({name: value for name, value in ledger.items() if name != "content"})


def test_every_figure_has_the_value_that_its_claim_has() -> None:
    found = {(row["claim"], row["figure"]): row["number"] or row["date"] or row["words"] for row in rows("figures.csv")}

    for each in CLAIMS:
        for name, value in each.figures.items():
            written = found.pop((each.id, name))
            assert (str(value) if isinstance(value, str | When) else value) == (
                written if isinstance(value, str | When) else float(written)
            )
    assert found == {}


def test_a_figure_says_where_it_is_said() -> None:
    found = {(row["claim"], row["figure"]): row for row in rows("figures.csv")}

    assert found["R16", "start"]["in_claim"] == "true"
    apart = found["J01", "in_fraud"]
    assert apart["in_claim"] == "false"
    assert apart["pages"].split() == ["/concerns"]
    assert "{J01.in_fraud:" in "".join(next(page for page in SITE_PAGES if page.address == "/concerns").texts())


def test_a_date_of_a_chart_stands_in_its_table_as_in_all_others() -> None:
    for name, columns in (("law", ("on",)), ("what-came-when", ("began_on", "answered_on"))):
        dates = [row[column] for row in rows(f"charts/{name}.csv") for column in columns if row[column]]
        assert dates
        assert [each for each in dates if not re.fullmatch(DATE, each)] == []


def test_every_claim_has_its_sources_in_their_order() -> None:
    found: dict[str, list[str]] = {each.id: [] for each in CLAIMS}

    for row in rows("claim-sources.csv"):
        found[row["claim"]].append(row["source"])

    assert found == {each.id: [keys()[source] for source in each.sources] for each in CLAIMS}


def test_a_number_of_which_nothing_says_what_it_counts_is_refused() -> None:
    odd = replace(claim("A08"), figures={"mobile_users": 2.5})

    with pytest.raises(ValueError, match=r"A08\.mobile_users is 2\.5"):
        unit_of(odd, "mobile_users")
    with pytest.raises(ValueError, match="numbers without a unit"):
        Column("people", NUMBER, "People")


def test_every_chart_has_its_table_with_its_sources_and_the_date_of_the_newest() -> None:
    index = {row["chart"]: row for row in rows("charts.csv")}
    sources = {each["path"]: each.get("sources", []) for each in described()["resources"]}

    assert list(index) == [figure.id for figure in every_figure()]
    for id, row in index.items():
        assert len(rows(f"charts/{id}.csv")) > 1
        assert len(sources[f"charts/{id}.csv"]) == len(row["sources"].split())
        dates = [claim(each).as_of for each in row["claims"].split()]
        assert row["as_of"] == str(max(dates, key=lambda when: when.last))


def test_a_figure_of_a_chart_that_is_written_for_readers_is_a_number_in_its_table() -> None:
    figure = next(each for each in every_figure() if each.id == "divider")

    table = table_of(figure)

    assert table.rows[0][1:] == (
        claim("C04").figures["cameras"],
        claim("C04").figures["people"],
        claim("C04").figures["density"],
    )


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "\n=", "＝"])
def test_no_cell_of_a_table_is_a_formula_and_a_number_stays_one(sign: str) -> None:
    columns = (Column("a", STRING, "a"), Column("b", NUMBER, "b", unit="count"))

    written = Table("odd", "odd", columns, ((f"{sign}HYPERLINK(A)", -3),)).written()

    ((words, number, _),) = list(csv.reader(io.StringIO(written.decode())))[1:]
    assert words.startswith("'")
    assert number == "-3"


def test_a_table_that_is_taken_along_alone_says_of_which_explainer_it_is() -> None:
    for name in (name for name in edition(PUBLIC) if name.endswith(".csv")):
        assert {row["explainer"] for row in rows(name)} == {f"{VERSION} {content_day()} {content_mark()}"}, name
    for name in ("sources.bib", "sources.ris", "sources.csl.json"):
        assert edition()[name].decode().count(content_mark()) == len(rows("sources.csv")), name


def test_no_cell_of_all_tables_is_a_formula() -> None:
    cells = [cell for name in edition(PUBLIC) if name.endswith(".csv") for row in rows(name) for cell in row.values()]

    assert len(cells) > 10_000
    assert not [cell for cell in cells if FORMULA.match(cell)]


def test_every_source_stands_in_every_format_of_references_with_its_title_and_its_address() -> None:
    known = {row["source"]: (row["title"], row["publisher"], row["link"]) for row in rows("sources.csv")}

    of_bib, of_ris = bib(edition()["sources.bib"]), rispy.loads(edition()["sources.ris"].decode())
    of_csl = json.loads(edition()["sources.csl.json"])

    assert {
        key: (of_tex(each["title"][1:-1]), of_tex(each["author"][1:-1]), each.get("url", ""))
        for key, each in of_bib.items()
    } == known
    assert {each["id"]: (each["title"], each["publisher"], *(each.get("urls") or [""])) for each in of_ris} == known
    assert {each["id"]: (each["title"], each["author"][0]["literal"], each.get("URL", "")) for each in of_csl} == known
    assert set(known) == {key for each, key in keys().items() if any(each in one.sources for one in CLAIMS)}


def test_signs_that_a_format_of_references_needs_for_itself_come_through() -> None:
    (of_bib,), (of_ris,) = bib(bibtex([ODD_REFERENCE])).values(), rispy.loads(ris([ODD_REFERENCE]).decode())
    (of_csl,) = json.loads(csl([ODD_REFERENCE]))

    for title, link in (
        (of_tex(of_bib["title"][1:-1]), of_bib["url"]),
        (of_ris["title"], of_ris["urls"][0]),
        (of_csl["title"], of_csl["URL"]),
    ):
        assert (title, link) == (ODD_REFERENCE.title, ODD_REFERENCE.link)
    assert (of_bib["year"], of_bib["month"], "day" in of_bib) == ("2019", "12", False)
    assert (of_ris["date"], of_csl["issued"]) == ("2019/12/", {"date-parts": [[2019, 12]]})
    assert (of_ris["publisher"], of_ris["notes"]) == (ODD_REFERENCE.author, ["one two"])


def foot_bibtex() -> Iterator[dict[str, str]]:
    """Give what the foot of each page says for BibTeX."""
    for page in SITE_PAGES:
        (written,) = html.fromstring(str(cite(page))).xpath("//pre[@class='bibtex']")
        (entry,) = bib(written.text_content().encode()).values()
        yield entry


def test_every_page_is_cited_as_its_foot_has_it_with_its_version_its_day_and_its_mark() -> None:
    pages = bib(edition(PUBLIC)["pages.bib"])

    for foot, entry in zip(foot_bibtex(), pages.values(), strict=True):
        assert entry["url"] == PUBLIC + foot["url"]
        assert {name: entry[name] for name in foot if name != "url"} == {
            name: value for name, value in foot.items() if name != "url"
        }
    for row in rows("pages.csv"):
        assert (row["version"], row["content"], row["date"]) == (VERSION, content_mark(), str(content_day()))
        assert row["citation"].endswith(PUBLIC + row["page"])


def test_the_file_for_citing_of_the_project_is_the_one_of_the_data_and_of_this_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    ours, theirs = (yaml.safe_load(content) for content in (cff(), edition()["CITATION.cff"]))

    assert (ROOT / "CITATION.cff").read_bytes() == cff()
    other = {name for name in theirs if theirs[name] != ours.get(name)}
    assert other <= {"date-released", "identifiers", "license", "type"}
    assert ours["version"] == VERSION == project["version"]


def test_the_file_for_citing_of_the_data_names_their_licence_and_their_address() -> None:
    about, (licence,) = yaml.safe_load(edition(PUBLIC)["CITATION.cff"]), described()["licenses"]

    assert (about["license"], about["type"]) == (licence["name"], "dataset")
    assert about["url"] == described()["homepage"] == f"{PUBLIC}/"
    assert "url" not in yaml.safe_load(edition()["CITATION.cff"])


def test_the_file_for_citing_is_in_the_language_of_its_edition_and_names_the_mark() -> None:
    with speaking(HANT):
        about = yaml.safe_load(edition()["CITATION.cff"])

    own = (about["title"], about["abstract"], about["message"], about["authors"][0]["name"])
    assert all(re.search(r"[\u4e00-\u9fff]", words) for words in own)
    assert [each["value"] for each in about["identifiers"]] == [content_mark()]


def test_the_data_name_their_version_their_day_and_the_mark_of_the_content() -> None:
    named = {"version": VERSION, "content": content_mark()}

    assert json.loads(edition()["datapackage.json"]).items() >= named.items()
    assert json.loads(edition()["ledger.json"]).items() >= (named | {"date": str(content_day())}).items()
    assert edition_line() in edition()["read-me.txt"].decode()
