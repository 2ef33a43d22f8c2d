"""Which tests are run against a mutant of a module."""

from __future__ import annotations

_KNOCKOUT = (
    "control",
    "cuts",
    "drawing",
    "drawn",
    "earlier",
    "knife",
    "measure",
    "passes",
    "reading",
    "start",
)
_CUT = ["test_cuts", "test_knockout", "test_golden_reports", "test_receipt"]
_RELEVANCE = ["test_relevance", "test_relevance_families"]
_RULES = ["test_rules", *_RELEVANCE]
_BY_HAND = ["test_backward_by_hand", "test_relevance"]
TESTS = {
    "weights/heads": ["test_settings", "test_weights", "test_methods"],
    "weights/methods": ["test_weights", "test_methods"],
    "weights/rollout": ["test_weights"],
    "weights/sinks": ["test_sinks", "test_token_paths", "test_golden_pictures"],
    "weights/found_sinks": ["test_found_sinks"],
    "weights/vectors": ["test_parts", "test_weights"],
    "weights/relevance": ["test_relevance"],
    "weights/cache": ["test_kept_weights", "test_network"],
    "backward/functions": _RULES,
    "backward/gradients": _BY_HAND,
    "backward/graph": [*_BY_HAND, "test_relevance_families"],
    "backward/margin": ["test_relevance"],
    "backward/patterns": [*_BY_HAND, "test_relevance_families"],
    "backward/places": [*_BY_HAND, "test_relevance_families"],
    "backward/recorder": [*_BY_HAND, "test_relevance_families"],
    "backward/rules": _RULES,
    "backward/saved": _BY_HAND,
    "backward/understanding": [*_BY_HAND, "test_relevance_families"],
    "backward/sums": _BY_HAND,
    "search/beam": ["test_beam", "test_beam_by_plain_python"],
    "search/length": ["test_beam", "test_beam_by_plain_python"],
    "search/predecessors": ["test_beam", "test_beam_by_plain_python"],
    "search/hops": ["test_exact"],
    "search/best_path": ["test_exact"],
    "search/best_paths": ["test_exact"],
    "search/exact": ["test_exact"],
    "search/diverse": ["test_routes", "test_search_outcome"],
    "search/kbest": ["test_kbest", "test_beam_by_plain_python", "test_routes"],
    "search/routes": ["test_routes"],
    "search/walk": ["test_walk"],
    "search/layer": [
        "test_beam_by_plain_python",
        "test_golden_pictures",
        "test_picture_lines",
        "test_tracer",
    ],
    "search/needed_hops": ["test_token_paths", "test_token_trace"],
    "search/network": ["test_search_outcome", "test_golden_pictures", "test_network"],
    "search/speaking": ["test_speaking"],
    "search/settings": ["test_settings", "test_search_outcome", "test_golden_pictures", "test_tracer"],
    "search/token_paths": ["test_token_paths"],
    "search/token_trace": ["test_golden_pictures", "test_token_trace"],
    "search/watched": ["test_learn"],
    "knockout/by_hand": ["test_receipt"],
    **{f"knockout/{module}": _CUT for module in _KNOCKOUT},
    "result/checked": ["test_checked", "test_paths", "test_relevance_trace", "test_speaking"],
    "result/fields": ["test_paths", "test_checked", "test_golden_reports"],
    "result/flow": ["test_flow", "test_golden_pictures"],
    "result/json_file": ["test_checked", "test_paths", "test_compare_files"],
    "result/method_table": ["test_methods", "test_settings"],
    "result/receipt": ["test_receipt"],
    "result/receipt_fields": ["test_checked", "test_golden_reports", "test_receipt"],
    "result/setting_table": [
        "test_settings",
    ],
    "result/tables": ["test_golden_reports", "test_paths", "test_token_trace"],
    "result/trace_result": ["test_paths", "test_words", "test_tracer"],
    "result/types": ["test_beam", "test_paths"],
    "result/writing": ["test_writing"],
    "picture/describe": ["test_words_of_a_picture", "test_golden_pictures", "test_html"],
    "picture/assets": ["test_html"],
    "picture/notebook": ["test_notebook"],
    "picture/numbers": ["test_figures"],
    "picture/page": ["test_words_of_a_picture", "test_html"],
    "picture/picture": ["test_words_of_a_picture", "test_picture_lines", "test_golden_pictures", "test_flow"],
    "picture/prune": ["test_prune"],
    "picture/receipt": ["test_words_of_a_picture", "test_golden_reports", "test_receipt"],
    "picture/receipt_section": ["test_golden_reports", "test_receipt"],
    "picture/selection": ["test_words_of_a_picture", "test_widget"],
    "picture/token_strip": ["test_strip", "test_golden_reports"],
    "picture/wire": ["test_golden_reports", "test_pack"],
    "comparison/alignment": ["test_golden_reports", "test_compare_alignment", "test_compare"],
    "comparison/answering": ["test_golden_reports", "test_compare"],
    "comparison/build": ["test_golden_reports", "test_compare"],
    "comparison/comparison": ["test_golden_reports", "test_compare"],
    "comparison/depth": ["test_compare_alignment"],
    "comparison/diff": ["test_compare_alignment"],
    "comparison/difference": ["test_golden_reports", "test_compare"],
    "comparison/files": ["test_compare_files"],
    "comparison/lines": ["test_golden_reports", "test_compare"],
    "comparison/measures": ["test_compare_measures"],
    "comparison/measured": ["test_golden_reports", "test_compare"],
    "comparison/receipts": ["test_golden_reports", "test_compare_receipts"],
    "comparison/relevance": ["test_golden_reports", "test_compare"],
    "comparison/report": ["test_golden_reports", "test_compare"],
    "comparison/selection": ["test_words_of_a_picture", "test_compare_view"],
    "comparison/sentences": ["test_golden_reports", "test_compare"],
    "comparison/steps": ["test_golden_reports", "test_compare"],
    "comparison/tables": ["test_golden_reports", "test_compare"],
    "comparison/types": ["test_golden_reports", "test_compare"],
    "comparison/view": ["test_golden_reports", "test_compare", "test_compare_view"],
}
"""For each module its own tests, the quickest first."""
_WHOLE = [
    "test_golden_pictures",
    "test_tracer",
    "test_network",
    "test_relevance_trace",
    "test_verify",
]
"""Of whole traces, which go through most rooms."""


def wide(module: str) -> list[str]:
    """The tests of a module's room and of whole traces, without its own."""
    room = [tests for name, tests in TESTS.items() if name.split("/")[0] == module.split("/")[0]]
    every = dict.fromkeys([test for tests in room for test in tests] + _WHOLE)
    return [test for test in every if test not in TESTS[module]]
