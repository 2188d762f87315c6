"""Measurements: run by `make bench`, printed as ratios taken in one run, never asserted.

Each runs alone too, as `python -m tests.benchmarks.reading` does.
"""
