// Runs govtext in a thread of its own, so that the page stays awake. Everything comes from beside this file; tools/build_tryit.py puts it there.
const ready = (async () => {
  const parts = await (await fetch(new URL("parts.json", import.meta.url))).json();
  const { loadPyodide } = await import(new URL("pyodide/pyodide.mjs", import.meta.url));
  const pyodide = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
  for (const wheel of parts.wheels) {
    pyodide.unpackArchive(await (await fetch(new URL(wheel, import.meta.url))).arrayBuffer(), "wheel");
  }
  const about = pyodide.runPython(`
import json, platform
from importlib.metadata import version
from govtext import Pipeline
from govtext.look.html import fragment
from govtext.look.words import Speech

pipeline = Pipeline.builtin()

def shown(text, language):
    document = pipeline.parse(text)
    counts = {key: len(getattr(document, key)) for key in ("events", "indicators", "statements", "officials", "references")}
    found = ", ".join(f"{number} {Speech(language).word(key).lower()}" for key, number in counts.items() if number)
    return json.dumps({"page": fragment(document, language=language), "found": found})

json.dumps({"ready": version("govtext"), "python": platform.python_version()})
`);
  postMessage(JSON.parse(about));
  return pyodide.globals.get("shown");
})();
ready.catch((error) => postMessage({ failed: `Không tải được. · Could not be loaded. ${error}` }));

onmessage = async ({ data }) => {
  try {
    const shown = await ready;
    const start = performance.now();
    const answer = JSON.parse(shown(data.text, data.language));
    postMessage({ ...answer, milliseconds: performance.now() - start });
  } catch (error) {
    postMessage({ failed: String(error), again: true });
  }
};
