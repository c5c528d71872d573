"""The command line; nothing else in govtext imports it, or click."""
