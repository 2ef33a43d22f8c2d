"""What the server measures: numbers that a monitor can read, and nothing that people typed."""

import time

import pytest
from prometheus_client.parser import text_string_to_metric_families

from components.portal import measures


def told() -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    """Every number by its name and labels, as a monitor reads them."""
    families = text_string_to_metric_families(measures.text().decode())
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in families
        for sample in family.samples
    }


@measures.timed("capture")
def fail_slowly() -> None:
    time.sleep(0.02)
    raise RuntimeError


def test_seconds_and_counts_add_up():
    before = told()
    measures.observe("capture", 0.05)
    measures.observe("capture", 2.5)
    with pytest.raises(RuntimeError):
        fail_slowly()
    measures.count("refused", 3)
    after = told()

    def more(name: str, **labels: str) -> float:
        at = (f"reverse_attention_{name}", tuple(sorted(labels.items())))
        return after[at] - before[at]

    assert more("stage_seconds_count", stage="capture") == 3
    assert 2.57 <= more("stage_seconds_sum", stage="capture") < 3.5
    assert more("stage_seconds_bucket", stage="capture", le="1.0") == 2
    assert more("stage_seconds_count", stage="trace") == 0
    assert more("events_total", event="refused") == 3


def test_a_gauge_is_read_when_it_is_asked_for_and_the_last_one_counts():
    waiting = [2, 5]
    measures.gauge("test_waiting", "Works that wait.", lambda: len(waiting))
    assert told()["reverse_attention_test_waiting", ()] == 2
    waiting.append(1)
    assert told()["reverse_attention_test_waiting", ()] == 3
    measures.gauge("test_waiting", "Works that wait.", lambda: 7)
    assert told()["reverse_attention_test_waiting", ()] == 7


def test_memory_is_told():
    assert told()["process_resident_memory_bytes", ()] > 1e7


def test_no_label_can_come_from_what_people_type():
    with pytest.raises(ValueError, match=r"is no stage; they are load, wait"):
        measures.observe("Alice lives in", 1.0)
    with pytest.raises(ValueError, match="is no event"):
        measures.count("Alice lives in")
    assert b"Alice" not in measures.text()
