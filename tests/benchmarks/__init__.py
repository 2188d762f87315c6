"""Measurements of speed: run by `make bench`, printed as ratios taken in one run, never asserted."""
