"""`make bench`: every benchmark, one after the other."""

from tests.benchmarks import (
    batches,
    conformance,
    fuzzing,
    layouts,
    peers,
    posting,
    reading,
    round_trips,
    scaling,
    shares,
    tagging,
)


def main() -> None:
    """Run them all, the longest last."""
    for benchmark in (
        shares,
        layouts,
        reading,
        posting,
        batches,
        round_trips,
        conformance,
        peers,
        tagging,
        fuzzing,
        scaling,
    ):
        print(f"\n{benchmark.__name__}")
        benchmark.main()


if __name__ == "__main__":
    main()
