"""Tiny models with random weights, of any family of transformers.

A family's config class is asked for its defaults, and every size that it has is made small. Some families
need a word more; those words are in ``_EXTRA``. Nothing is downloaded.
"""

from __future__ import annotations

from typing import Any

import torch
import transformers
from transformers.models.auto import configuration_auto, modeling_auto

CAUSAL = modeling_auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES
MASKED = modeling_auto.MODEL_FOR_MASKED_LM_MAPPING_NAMES
SEQ2SEQ = modeling_auto.MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES

VOCABULARY = 96
_LARGEST = 40e6  # parameters; what is larger has a size that is not known here

_SIZES: dict[int, str] = {
    VOCABULARY: "vocab_size vocab_size_per_layer_input",
    32: "hidden_size d_model n_embd dim emb_dim embedding_size adapter_in_dim adapter_out_dim "
    "cross_hidden_size lru_width encoder_dim out_hidden_size",
    4: "num_hidden_layers n_layer n_layers num_layers num_attention_heads n_head n_heads num_heads "
    "encoder_attention_heads decoder_attention_heads num_encoder_attention_heads num_decoder_attention_heads "
    "num_experts num_local_experts n_routed_experts moe_num_experts num_attention_groups depth "
    "linear_num_key_heads linear_num_value_heads",
    3: "encoder_layers decoder_layers num_decoder_layers num_encoder_layers",
    2: "num_key_value_heads num_experts_per_tok moe_k moe_topk moe_top_k zero_expert_num",
    1: "n_group topk_group first_k_dense_replace",
    48: "intermediate_size ffn_dim d_ff d_inner n_inner encoder_ffn_dim decoder_ffn_dim ffn_hidden_size",
    8: "head_dim d_kv d_head qk_rope_head_dim qk_nope_head_dim v_head_dim mamba_n_heads mamba_d_head "
    "mamba_d_state hidden_size_per_layer_input linear_key_head_dim linear_value_head_dim index_head_dim "
    "index_n_heads linear_head_dim",
    16: "moe_intermediate_size shared_expert_intermediate_size expert_ffn_hidden_size q_lora_rank "
    "kv_lora_rank shared_experts_intermediate_size",
    64: "max_position_embeddings n_positions n_ctx max_seq_len mamba_d_ssm",
    6: "sliding_window attention_window_size window_size",
}
_SMALL = {name: size for size, names in _SIZES.items() for name in names.split()}
_POSITIONS = ("max_position_embeddings", "n_positions", "n_ctx", "max_seq_len")
_TOKENS = [f"{name}_token_id" for name in ("pad", "bos", "eos", "decoder_start", "sep", "cls")]
_SLIDING_FULL = ["sliding_attention", "full_attention"] * 2
_EXTRA: dict[str, dict[str, Any]] = {
    "bailing_hybrid": {"head_dim": 16, "n_group": 1, "topk_group": 1, "num_experts_per_tok": 2},
    "bamba": {"attn_layer_indices": [1, 3]},
    "bigbird_pegasus": {"block_size": 16},  # sparse from 177 tokens on
    "codegen": {"rotary_dim": 4},
    "cohere_compass_text": {
        "layer_types": _SLIDING_FULL,
        "rope_parameters": {k: {"rope_type": "default", "rope_theta": 1e4} for k in _SLIDING_FULL[:2]},
    },
    "dbrx": {
        "attn_config": {"kv_n_heads": 2, "rope_theta": 1e4, "clip_qkv": 8},
        "ffn_config": {"ffn_hidden_size": 48, "moe_num_experts": 4, "moe_top_k": 2},
    },
    "deepseek_v2": {"num_experts_per_tok": 2},
    "dots1": {
        "n_routed_experts": 4,
        "num_experts_per_tok": 2,
        "n_shared_experts": 1,
        "layer_types": _SLIDING_FULL,
    },
    "dots3_note_text": {
        "swa_num_attention_heads": 4,
        "swa_num_key_value_heads": 4,
        "swa_q_lora_rank": 16,
        "swa_kv_lora_rank": 16,
        "swa_head_dim": 16,
        "swa_qk_nope_head_dim": 8,
        "swa_v_head_dim": 8,
    },
    "gemma3n_text": {"num_kv_shared_layers": 0, "activation_sparsity_pattern": None},
    "gemma4_text": {"num_kv_shared_layers": 0},
    "gptj": {"rotary_dim": 4},
    "gpt_neo": {"attention_types": [[["global", "local"], 2]], "window_size": 6},
    "granitemoehybrid": {"layer_types": ["mamba", "attention"] * 2},
    "hunyuan_v1_dense": {"head_dim": 8},
    "hunyuan_v1_moe": {"head_dim": 8},
    "jamba": {"attn_layer_period": 2, "attn_layer_offset": 1},
    "kimi_linear": {"num_experts": 4, "num_experts_per_tok": 2, "n_group": 1, "topk_group": 1},
    "lfm2_moe": {"layer_types": ["conv", "full_attention"] * 2},
    "mamba2": {"num_heads": 8, "head_dim": 8},
    "ministral": {"head_dim": 8},
    "esm": {"vocab_size": VOCABULARY, "pad_token_id": 1, "mask_token_id": 2},
    "esmc": {"num_key_value_heads": 4},
    "luke": {"entity_vocab_size": 8, "entity_emb_size": 8},
    "nemotron": {"num_key_value_heads": 2},
    "qwen4_exp_text": {
        "indexer_n_heads": 2,
        "indexer_kv_heads": 1,
        "indexer_head_dim": 8,
        "indexer_budget": 8,
        "indexer_compress_ratio": 2,
        "ngram_vocab_size_base": 64,
        "split_ngram_parts": 4,
    },
    "reformer": {"axial_pos_embds": False, "attention_head_size": 8},
    "xmod": {"languages": ["en_XX"], "default_language": "en_XX"},
    "zamba": {"num_hidden_layers": 12, "attn_layer_period": 3, "attn_layer_offset": 2},
    "zamba2": {"num_hidden_layers": 6, "layers_block_type": ["mamba", "hybrid"] * 3, "num_mem_blocks": 1},
    "zaya": {"num_experts_per_tok": 1},
}


def build(family: str, classes: dict[str, Any] = CAUSAL, *, seed: int = 0, **settings: Any) -> Any:
    """A model of a family in evaluation mode, with weights large enough for uneven attention.

    Args:
        family: transformers' ``model_type``.
        classes: ``CAUSAL``, ``MASKED`` or ``SEQ2SEQ``, from family to class name.
        seed: of the weights.
        settings: of the config, over the small sizes; ``attn_implementation`` and ``dtype`` too.

    Raises:
        ValueError: the model would not be tiny.
    """
    name = classes[family]
    kind = getattr(transformers, name if isinstance(name, str) else name[0])
    making = {key: settings.pop(key) for key in ("attn_implementation", "dtype") if key in settings}
    settings = {**_EXTRA.get(family, {}), **settings}
    if family == "reformer":
        settings["is_decoder"] = classes is CAUSAL
    with torch.device("meta"):
        size = sum(p.numel() for p in kind(tiny_config(family, kind, settings)).parameters())
    if size > _LARGEST:
        raise ValueError(f"{family} has {size / 1e6:.0f} million parameters even so; name its sizes here.")
    torch.manual_seed(seed)
    model = kind._from_config(tiny_config(family, kind, settings), **making).eval()
    for parameter in model.parameters():
        if parameter.dim() > 1 and parameter.is_floating_point():
            torch.nn.init.normal_(parameter, std=0.2)
    return model


def with_positions(family: str, positions: int) -> dict[str, Any]:
    """Settings for ``build`` that give a family so many positions."""
    return {
        name: positions for name in vars(configuration_auto.CONFIG_MAPPING[family]()) if name in _POSITIONS
    }


def tiny_config(family: str, kind: type | None = None, settings: dict[str, Any] | None = None) -> Any:
    """The small config of a family; of its text part where the class wants only that."""
    made = configuration_auto.CONFIG_MAPPING[family]
    wanted = getattr(kind, "config_class", made)
    part = next((p for p in made.sub_configs.values() if p is wanted), None)
    config = part or made
    return _make(config, {**small_settings(config), **(settings or {})})


def small_settings(config: type, nesting: int = 0) -> dict[str, Any]:
    """The small values of all the sizes that a config class has."""
    default = config()
    small: dict[str, Any] = {}
    for name, value in vars(default).items():
        if name in _SMALL and type(value) is int:
            small[name] = _SMALL[name]
        elif name in _TOKENS and type(value) is int and value >= VOCABULARY:
            small[name] = 1 + _TOKENS.index(name)
        elif name in config.sub_configs and value is not None and nesting < 3:
            small[name] = type(value)(**small_settings(type(value), nesting + 1))
    if "qk_rope_head_dim" in small:  # multi-head latent attention: its head_dim is the rotary part
        small["num_key_value_heads"] = 4
    if "num_hidden_layers" in small:
        small |= _four_layers(config, default)
    return small


def _four_layers(config: type, default: Any) -> dict[str, Any]:
    """Of each kind of layer that the defaults name, in turn, four layers."""
    lists = {}
    for name in ("layer_types", "mlp_layer_types"):
        kinds = vars(default).get(name)
        if isinstance(kinds, (list, tuple)) and not isinstance(getattr(config, name, None), property):
            lists[name] = (list(dict.fromkeys(kinds)) * 4)[:4]
    return lists


def _make(config: Any, settings: dict[str, Any]) -> Any:
    """The config; where the layer types do not fit it, it may choose them itself."""
    failure: Exception | None = None
    for without in ((), ("layer_types",), ("mlp_layer_types",), ("layer_types", "mlp_layer_types")):
        try:
            return config(**{name: value for name, value in settings.items() if name not in without})
        except Exception as error:
            failure = failure or error
    assert failure is not None
    raise failure
