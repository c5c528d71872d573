"""How fast govtext is beside others: ``python -m benchmarks``, at the top of a checkout."""
