"""Reads INCEpTION's files with DKPro cassis and writes them again.

python cassis_round.py GIVEN SAME CHANGED: the files of GIVEN as they are go to SAME; with one person renamed in each to
CHANGED.
"""
import sys
from pathlib import Path

import cassis

SPAN = "webanno.custom.Nutgraf"
RELATION = "webanno.custom.NutgrafRelation"
given, same, changed = map(Path, sys.argv[1:4])
for folder in (same, changed):
    folder.mkdir()

spans = relations = 0
for path in sorted(given.glob("*.json")):
    with path.open("rb") as file:
        cas = cassis.load_cas_from_json(file)
    own = list(cas.select(SPAN))
    for relation in cas.select(RELATION):
        assert relation.Governor in own and relation.Dependent in own, path
        relations += 1
    spans += len(own)
    cas.to_json(same / path.name)
    next(span for span in own if span.label == "Person").value = "Somebody Else"
    cas.to_json(changed / path.name)
print(f"DKPro cassis: {spans} spans and {relations} relations read and written")
