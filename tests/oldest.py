"""What the oldest transformers that pyproject.toml allows does otherwise than the pinned one.

The tests named here tell what the pinned one does. ``.ci/lowest`` runs all others with the oldest.
"""

from importlib.metadata import version

_IS_OLDEST = version("transformers").startswith("5.4.")
_NOT_KNOWN = "a family that it does not know"
_NO_WEIGHTS = "its eager attention returns no weights here"
_OTHER_CONFIG = "its config refuses a truth value, with the oldest hub library that may be used"
_OTHER_WAY = "its attention is written otherwise, so that it is captured in another way"
_OTHERWISE = {
    "test_causal_models[granite_swa]": _NOT_KNOWN,
    "test_longer_prompts_that_the_model_reads_otherwise_are_refused[deepseek_v4-1, 4, 200, 201]": _NOT_KNOWN,
    "test_causal_models[diffllama]": _NO_WEIGHTS,
    "test_a_causal_model_is_followed[nemotron]": _NO_WEIGHTS,
    "test_causal_models[zamba]": "it needs kernels of a GPU",
    "test_the_model_is_left_as_it_was[big_bird]": _OTHER_CONFIG,
    "test_a_causal_model_is_followed[olmo]": _OTHER_CONFIG,
    "test_causal_models[gemma2]": _OTHER_WAY,
    "test_encoder_decoders[t5]": _OTHER_WAY,
    "test_encoder_decoders[t5gemma]": _OTHER_WAY,
    "test_a_decoder_leaves_to_its_encoder_what_it_reads_there[t5]": _OTHER_WAY,
}


def why_not(test: str) -> str | None:
    """Why a test is not for the transformers at hand; None where it is."""
    return _OTHERWISE.get(test) if _IS_OLDEST else None
