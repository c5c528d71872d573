"""The gate's steps one by one, for work in between; ``.ci/run`` is what counts."""

import nox

nox.options.sessions = ["lint", "types", "tests", "docs"]


@nox.session(python=["3.11", "3.12", "3.13", "3.14"])
def tests(session: nox.Session) -> None:
    """Test the wheel, not the checkout: nox installs what the build makes."""
    session.install(".[test]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style, and that the formatter has nothing to change."""
    session.install("ruff")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types, strictly."""
    session.install(".[lint]")
    session.run("mypy")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, warnings being errors."""
    session.install(".[docs,test]")
    session.run("sphinx-build", "-W", "-n", "-q", "-b", "html", "docs", "docs/_build/html")


@nox.session
def spark(session: nox.Session) -> None:
    """Parse 20,000 made reports in a Spark session, as the gate does not: it needs Java 17, and takes its time."""
    session.install(".[test,spark]")
    env = {"GOVTEXT_SPARK_REPORTS": session.env.get("GOVTEXT_SPARK_REPORTS") or "20000"}
    session.run("python", "-m", "pytest", "tests/scale/test_spark.py", *session.posargs, env=env)
