"""What can be wrong with a plugin, a pattern, a lexicon or a request; text never is."""

from collections.abc import Iterable


class GovtextError(Exception):
    """Root of every error that govtext raises on purpose."""


class HookError(GovtextError, AttributeError):
    """A plugin implements a hook that does not exist, most often a misspelt one."""


class SignatureError(GovtextError, TypeError):
    """A finder asks for, or returns, something that a pipeline cannot give or take."""


class CycleError(GovtextError, ValueError):
    """Finders wait for one another's findings, so that none can run first."""


class LexiconError(GovtextError, ValueError):
    """A lexicon has an unknown key, a missing field, or one form for two entries."""


class PatternError(GovtextError, ValueError):
    """A pattern does not compile, or matches the empty string."""


class UnknownNameError(GovtextError, LookupError):
    """A plugin, kind or document key was asked for that nobody knows."""


class WorkerError(GovtextError, RuntimeError):
    """Work could not be taken into another process; a process that dies of a text is no such error."""


class MissingExtraError(GovtextError, ImportError):
    """Something was asked for that needs a package outside the core; the message names the extra that brings it."""


class SettingError(GovtextError, ValueError):
    """The environment or a file of settings says what nobody understands."""


class MarkError(GovtextError, ValueError):
    """A marked text is not of the form ``[[words|Kind field=value]]``, or names what nobody knows."""


class PluginWarning(UserWarning):
    """
    An installed plugin could not be used; everything else goes on without it.

    Its attributes `plugin`, `distribution`, `version` and `reason` say which one, and why.
    """

    plugin = distribution = version = reason = ""

    @classmethod
    def left_out(cls, plugin: str, distribution: str, version: str, reason: str) -> "PluginWarning":
        """
        Return the warning that *plugin* is left out.

        >>> print(PluginWarning.left_out("rain", "govtext-rain", "1.2", "no clouds"))
        plugin 'rain' of govtext-rain 1.2 is left out: no clouds
        """
        package = " ".join(filter(None, (distribution, version)))
        warning = cls(f"plugin {plugin!r} of {package} is left out: {reason}")
        warning.plugin, warning.distribution, warning.version, warning.reason = plugin, distribution, version, reason
        return warning


def nearest(name: str, known: Iterable[str]) -> str:
    """
    Return a hint at the known name that is closest to a wrong one, or nothing.

    >>> nearest("govtext_entires", ["govtext_entries", "govtext_annotators"])
    '; did you mean govtext_entries?'
    >>> nearest("xyz", ["govtext_entries"])
    ''
    """
    import difflib  # only when something is wrong

    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""
