"""Reads nutgraf's tables with the programs that people use, and compares what they read cell by cell.

python check.py FOLDER COPIES, where FOLDER holds csv/, tsv/, parquet/, news.db, tables.json, and many/, which is Parquet of
so many copies of all. Each line that is printed tells of one check; any difference ends it with an error.
"""
import csv
import json
import sqlite3
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

FOLDER = Path(sys.argv[1])
COPIES = int(sys.argv[2])
RESOURCES = json.loads((FOLDER / "tables.json").read_text())["resources"]
FORMULA = tuple("=+-@\t\r＝＋－＠")


def columns(resource):
    return [field["name"] for field in resource["schema"]["fields"]]


def plain(cell):
    """A cell of CSV as it was before its formula was escaped."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA else cell


def as_text(value):
    return "" if value is None else str(value)


def sqlite_rows(resource):
    names = ", ".join(f'"{name}"' for name in columns(resource))
    with sqlite3.connect(FOLDER / "news.db") as database:
        return [list(map(as_text, row)) for row in database.execute(f'SELECT {names} FROM "{resource["name"]}" ORDER BY rowid')]


def statement_to_find():
    with sqlite3.connect(FOLDER / "news.db") as database:
        (text,) = database.execute("SELECT text FROM statements WHERE length(text) > 40 LIMIT 1").fetchone()
    word = max((word for word in text.split() if word.isalpha()), key=len)
    return word, text


def check_sqlite():
    with sqlite3.connect(FOLDER / "news.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        for view in ("quoted_people", "country_pairs", "timeline"):
            assert database.execute(f"SELECT count(*) FROM {view}").fetchone()[0] > 0, view
        word, text = statement_to_find()
        found = database.execute("SELECT text FROM statements_fts WHERE statements_fts MATCH ?", (word,)).fetchall()
        assert (text,) in found, (word, found)
        plan = str(database.execute("EXPLAIN QUERY PLAN SELECT * FROM event_actors WHERE event_id = 'x'").fetchall())
        assert "USING INDEX" in plan, plan
    print(f"SQLite {sqlite3.sqlite_version}: whole, keys hold, views, search and indices work")


def check_csv():
    csv.field_size_limit(1 << 24)
    rows = 0
    for resource in RESOURCES:
        wanted = sqlite_rows(resource)
        with open(FOLDER / "csv" / resource["path"], encoding="utf-8", newline="") as file:
            header, *found = csv.reader(file)
        assert header == columns(resource), resource["name"]
        assert [[plain(cell) for cell in row] for row in found] == wanted, resource["name"]
        rows += len(found)
    print(f"Python's csv: {rows} rows as in the database, in {len(RESOURCES)} tables")


def check_pandas():
    import pandas

    for resource in RESOURCES:
        wanted = sqlite_rows(resource)
        dates = [field["name"] for field in resource["schema"]["fields"] if field["type"] == "date"]
        frame = pandas.read_csv(FOLDER / "csv" / resource["path"], parse_dates=dates)
        tabs = pandas.read_csv(FOLDER / "tsv" / f"{resource['name']}.tsv", sep="\t")
        assert len(frame) == len(tabs) == len(wanted), resource["name"]
        assert frame["id"].is_unique
        for field in resource["schema"]["fields"]:
            column = frame[field["name"]]
            if field["type"] == "date" and column.notna().any():
                assert pandas.api.types.is_datetime64_any_dtype(column), (resource["name"], field["name"])
            if field["type"] == "integer":
                assert pandas.api.types.is_numeric_dtype(column), (resource["name"], field["name"])
        for key in resource["schema"]["foreignKeys"]:
            other = key["reference"]["resource"] or resource["name"]
            ids = pandas.read_csv(FOLDER / "csv" / f"{other}.csv")["id"]
            assert frame[key["fields"]].dropna().isin(ids).all(), key
    print(f"pandas {pandas.__version__}: CSV and TSV, days as days, keys that are found")


def check_parquet():
    import pandas
    import pyarrow.parquet

    groups = 0
    for resource in RESOURCES:
        wanted = sqlite_rows(resource)
        name = f"{resource['name']}.parquet"
        table = pyarrow.parquet.read_table(FOLDER / "parquet" / name)
        assert [list(map(as_text, row.values())) for row in table.to_pylist()] == wanted, resource["name"]
        groups += pyarrow.parquet.read_metadata(FOLDER / "many" / name).num_row_groups
        one, many = (pandas.read_parquet(FOLDER / folder / name) for folder in ("parquet", "many"))
        assert list(many.columns) == columns(resource) and len(many) == COPIES * len(one), resource["name"]
        assert many["id"].is_unique, resource["name"]
        values = [column for column in one.columns if not column.endswith(("id", "ids"))]
        assert many[values].tail(len(one)).reset_index(drop=True).equals(one[values]), resource["name"]
    assert groups > 2 * len(RESOURCES), groups
    print(f"pandas {pandas.__version__} with PyArrow {pyarrow.__version__}: Parquet cell by cell, {groups} row groups")


def check_duckdb():
    import duckdb

    for resource in RESOURCES:
        wanted = sqlite_rows(resource)
        path = FOLDER / "parquet" / f"{resource['name']}.parquet"
        relation = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
        assert relation.columns == columns(resource), resource["name"]
        kinds = {"string": "VARCHAR", "date": "DATE", "integer": "INTEGER", "number": "DOUBLE"}
        assert list(map(str, relation.types)) == [kinds[field["type"]] for field in resource["schema"]["fields"]]
        assert [list(map(as_text, row)) for row in relation.fetchall()] == wanted, resource["name"]
        many = FOLDER / "many" / f"{resource['name']}.parquet"
        counted = duckdb.sql(f"SELECT count(*), count(DISTINCT id) FROM read_parquet('{many}')").fetchall()
        assert counted == [(COPIES * len(wanted),) * 2], (resource["name"], counted)
        sheet = FOLDER / "csv" / resource["path"]
        assert duckdb.sql(f"SELECT count(*) FROM read_csv('{sheet}')").fetchall() == [(len(wanted),)], resource["name"]
    pairs = duckdb.sql(
        f"SELECT a.country, r.country, count(*) FROM '{FOLDER}/parquet/event_actors.parquet' a"
        f" JOIN '{FOLDER}/parquet/event_actors.parquet' r USING (event_id)"
        " WHERE a.side = 'actor' AND r.side = 'recipient' GROUP BY ALL"
    ).fetchall()
    assert pairs
    print(f"DuckDB {duckdb.__version__}: Parquet cell by cell as in the database, CSV row by row")


def check_sqlite_utils():
    import sqlite_utils

    database = sqlite_utils.Database(FOLDER / "news.db")
    names = {resource["name"] for resource in RESOURCES}
    assert names <= set(database.table_names())
    assert {"quoted_people", "country_pairs", "timeline"} == set(database.view_names())
    for resource in RESOURCES:
        table = database[resource["name"]]
        assert table.pks == ["id"], resource["name"]
        assert [column.name for column in table.columns] == columns(resource), resource["name"]
        wanted = {(key["fields"], key["reference"]["resource"] or table.name) for key in resource["schema"]["foreignKeys"]}
        assert {(key.column, key.other_table) for key in table.foreign_keys} == wanted, resource["name"]
    word, text = statement_to_find()
    assert text in [row["text"] for row in database["statements"].search(word)], word
    print(f"sqlite-utils {version('sqlite-utils')}: tables, views, keys, search")


def check_datasette():
    def get(path):
        command = [sys.executable, "-m", "datasette", str(FOLDER / "news.db"), "--get", path]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    tables = {table["name"]: table for table in json.loads(get("/news.json"))["tables"]}
    for resource in RESOURCES:
        table = tables[resource["name"]]
        assert not table["hidden"] and table["primary_keys"] == ["id"], table
        assert table["count"] == len(sqlite_rows(resource)), resource["name"]
    assert tables["statements"]["fts_table"] == "statements_fts", tables["statements"]
    word, text = statement_to_find()
    found = json.loads(get(f"/news/statements.json?_search={word}&_shape=array"))
    assert text in [row["text"] for row in found] and len(found) < tables["statements"]["count"], word
    for view in ("quoted_people", "country_pairs", "timeline"):
        assert json.loads(get(f"/news/{view}.json?_shape=array")), view
    assert "statements" in get("/news") and word in get(f"/news/statements?_search={word}")
    print(f"Datasette {version('datasette')}: tables, views and the search of statements, as JSON and as pages")


def check_frictionless():
    import frictionless

    for form in ("csv", "tsv"):
        report = frictionless.validate(FOLDER / form / "datapackage.json")
        assert report.valid, report.flatten(["name", "fieldName", "rowNumber", "note"])[:5]
        assert len(report.tasks) == len(RESOURCES)
    print(f"Frictionless {frictionless.__version__}: CSV and TSV are as their descriptions say")


check_sqlite()
check_csv()
if "--without-packages" not in sys.argv:
    check_pandas()
    check_parquet()
    check_duckdb()
    check_sqlite_utils()
    check_datasette()
    check_frictionless()
