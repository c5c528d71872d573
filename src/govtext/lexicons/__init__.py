"""Curated names as TOML, one file for each sort of entry."""
