"""The version, told once, for the package's metadata too."""

__version__ = "0.1.0"
