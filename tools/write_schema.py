"""Write the JSON Schema that is shipped: ``python tools/write_schema.py``; tests/export/test_schema.py fails while it is stale."""

import json
from pathlib import Path

from govtext.export.schema import written

if __name__ == "__main__":
    path = Path(__file__).parents[1] / "src" / "govtext" / "export" / "govtext-1.schema.json"
    path.write_text(json.dumps(written(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
