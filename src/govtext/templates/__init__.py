"""The files of a new plugin's package; ``govtext new-plugin`` writes them, with what stands behind a dollar sign filled in."""
