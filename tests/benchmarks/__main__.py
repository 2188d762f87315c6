"""`make bench`: every benchmark, one after the other."""

from tests.benchmarks import posting, reading


def main() -> None:
    """Run them all."""
    reading.main()
    posting.main()


if __name__ == "__main__":
    main()
