"""How the documentation is built: ``sphinx-build -W -n docs docs/_build/html``."""

import sys
from importlib.metadata import version as installed
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "govtext"
author = "The govtext authors"
project_copyright = "The govtext authors"
release = version = installed("govtext")

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_click", "sphinx_copybutton", "gallery"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "tryit"]
# The notebook is run when the site is built; a cell that fails, fails the build.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 180
nb_merge_streams = True
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

html_theme = "furo"
html_title = "govtext"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_favicon = "_static/icon.svg"

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_class_signature = "mixed"
napoleon_numpy_docstring = False

# The build reads no inventory over the network, so the standard library's names are plain words here.
_STANDARD = r"(str|int|bool|type|tuple|dict|list|object|None|Any|TypeVar|Ellipsis|ValueError|TypeError|LookupError|AttributeError)"
nitpick_ignore_regex = [
    ("py:.*", _STANDARD),
    ("py:.*", r"(date|datetime)"),
    ("py:.*", r"(typing|collections|collections\.abc|datetime|dt|decimal|types|re|regex)\..*"),
    ("py:.*", r"(Iterable|Iterator|Mapping|Sequence|Callable|Decimal|Literal|ClassVar|Generic)"),
    # Type variables, and what stands for them in signatures, have no page.
    ("py:.*", r"(govtext\.\w+\.)?(A|A_co|E|E_co|T)"),
    # Hypothesis has its own pages, and the build reads no inventory over the network.
    ("py:.*", r"(hypothesis\.strategies\.|st\.)?SearchStrategy"),
    # Where words stand is the library's own affair.
    ("py:.*", r"(govtext\.words\.)?Words"),
    # What a finder is, and what the two regular-expression engines have in common, is said in words on the page of finders.
    ("py:.*", r"(govtext\.\w+\.)?(Finder|Match|Matched)"),
]
