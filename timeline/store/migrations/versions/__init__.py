"""One module a step, each with a revision and the one that it follows."""
