"""Converts nutgraf's tasks with the converter of Label Studio's SDK.

python label_studio_round.py TASKS LABELS OUT: accepts every prediction of TASKS as an annotation, and converts them by the
labelling interface LABELS to OUT/result.json, Label Studio's export, and as CoNLL and CSV.
"""
import json
import sys
from pathlib import Path

from label_studio_sdk.converter import Converter

tasks_file, labels, out = map(Path, sys.argv[1:4])
tasks = json.loads(tasks_file.read_text())
for number, task in enumerate(tasks):
    annotations = task.pop("predictions")
    for annotation in annotations:
        annotation |= {"id": number, "completed_by": 1, "was_cancelled": False, "created_at": "2026-01-01T00:00:00Z"}
    task |= {"id": number, "annotations": annotations}
out.mkdir()
accepted = out / "accepted.json"
accepted.write_text(json.dumps(tasks))
converter = Converter(config=labels.read_text(), project_dir=None, upload_dir=str(out), download_resources=False)
for form in ("JSON", "CONLL2003", "CSV"):
    converter.convert(str(accepted), str(out / form), form, is_dir=False)
(out / "JSON" / "result.json").rename(out / "result.json")
print(f"Label Studio's converter: {len(tasks)} tasks as JSON, CoNLL and CSV")
