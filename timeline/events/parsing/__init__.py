"""Sentences to words, names, noun phrases and predicates: what is said of whom, as far as the order of words tells."""
