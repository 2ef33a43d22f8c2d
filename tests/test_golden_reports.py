"""What receipts and comparisons say is what was reviewed once: ``golden_reports`` writes it."""

import json

import pytest

from tests import golden_reports as reports
from tests.golden import differences

_ROUNDING = 1e-4  # nats and logits: a cut that does nothing costs about 1e-6


@pytest.mark.parametrize("name", [*reports.RECEIPTS, *reports.COMPARISONS])
def test_reports_are_those_that_were_reviewed(name):
    expected = json.loads(reports.file_of(name).read_text(encoding="utf-8"))
    assert not differences(json.loads(json.dumps(reports.shown(name))), expected, near=_ROUNDING)


def test_no_report_is_left_over():
    files = {reports.file_of(name) for name in (*reports.RECEIPTS, *reports.COMPARISONS)}
    assert files == set(reports.FOLDER.iterdir())
