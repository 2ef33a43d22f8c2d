"""Adapters in a model, wrappers around it, and forwards that somebody has replaced."""

from __future__ import annotations

import copy
import functools
import types
import weakref

import peft
import pytest
import small_tokenizers as small
import tiny
import torch
from peft import LoraConfig, PrefixTuningConfig, PromptTuningConfig, get_peft_model
from real import real_folder
from transformers import AutoModelForCausalLM, AutoTokenizer

from reverse_attention import ReverseAttentionTracer
from reverse_attention.capture import CaptureError, capture
from reverse_attention.capture.wrappers import active_adapters
from reverse_attention.model.generate import continue_text
from reverse_attention.model.load import load
from reverse_attention.result.method_table import METHODS
from reverse_attention.weights.methods import edge_weights, methods

pytestmark = pytest.mark.filterwarnings(
    "ignore:.is_gradient_checkpointing.:FutureWarning"
)  # in peft's own code
IDS = torch.tensor([[5, 9, 11, 7, 30, 12, 8, 41, 3, 17]])


def lora(*targets, task="CAUSAL_LM"):
    """A LoRA whose effect is not nothing, as a new one's would be."""
    return LoraConfig(target_modules=list(targets), r=4, init_lora_weights=False, task_type=task)


def rows(model, record=None):
    record = record or capture(model, IDS)
    every = range(len(record.input_ids))
    return torch.stack([record.rows(layer, every) for layer in range(record.n_layers)])


def own_attentions(model, ids=IDS):
    """The attentions that a model itself returns, run eagerly; it is put back as it was."""
    model.set_attn_implementation("eager")
    with torch.no_grad():
        attentions = model(ids, output_attentions=True).attentions
    model.set_attn_implementation("sdpa")
    return torch.stack([a[0] for a in attentions])


@pytest.fixture
def llama():
    return tiny.build("llama")


def with_lora(model):
    return get_peft_model(model, lora("q_proj", "v_proj", "o_proj")).eval()


def added(model):
    model.add_adapter(lora("q_proj", "k_proj"), adapter_name="mine")
    return model.eval()


@pytest.mark.parametrize(
    "adapted",
    [
        with_lora,
        lambda model: with_lora(model).get_base_model(),
        lambda model: with_lora(model).merge_and_unload(),
        lambda model: torch.compile(with_lora(model)),
        lambda model: get_peft_model(model, lora("q_proj", task=None)).eval(),
        added,
    ],
    ids=["PeftModel", "base model", "merged", "compiled", "no task", "add_adapter"],
)
def test_an_adapted_model_is_traced_with_its_adapter(llama, adapted):
    bare = own_attentions(llama)
    model = adapted(llama)
    plain = getattr(model, "_orig_mod", model)
    expected = own_attentions(plain.get_base_model() if isinstance(plain, peft.PeftModel) else plain)
    torch.testing.assert_close(rows(model), expected, atol=1e-5, rtol=0)
    assert (expected - bare).abs().max() > 0.01


@pytest.mark.parametrize("method", ["norm", "ifr"])
def test_edges_weigh_as_those_of_the_merged_model(llama, method):
    """The output projection is read with what LoRA adds to it."""
    bare, model = copy.deepcopy(llama), with_lora(llama)
    merged = copy.deepcopy(model).merge_and_unload()
    before, adapted, expected = (
        torch.stack([edge_weights(capture(m, IDS), method, "none")(n, range(10)) for n in (1, 2, 3, 4)])
        for m in (bare, model, merged)
    )
    torch.testing.assert_close(adapted, expected, atol=1e-5, rtol=0)
    assert (expected - before).abs().max() > 0.01


def test_adapters_are_named_and_switching_them_makes_a_record_old(llama):
    model = with_lora(llama)
    model.add_adapter("other", lora("q_proj"))
    tracer = ReverseAttentionTracer(model, small.byte_bpe())
    record = tracer.capture(IDS)
    assert tracer.trace(record).adapters == ["default (lora)"]
    assert tracer.trace(record).model == ReverseAttentionTracer(llama, small.byte_bpe()).trace(IDS).model
    model.set_adapter("other")
    with pytest.raises(CaptureError, match="changed since this record was captured"):
        tracer.trace(record)
    assert tracer.trace(IDS).adapters == ["other (lora)"]
    with model.disable_adapter():
        assert tracer.trace(IDS).adapters == active_adapters(model) == []
        torch.testing.assert_close(rows(model), own_attentions(model.get_base_model()), atol=1e-5, rtol=0)
    model.set_adapter("default")
    tracer.trace(record)  # back to what it was
    model.merge_adapter()
    with pytest.raises(CaptureError, match="changed since"):
        tracer.trace(record)
    assert tracer.trace(IDS).adapters == ["default (lora)"]


def test_adapters_merged_and_disabled_are_refused_and_no_weight_changes(llama):
    model = with_lora(llama)
    model.merge_adapter()
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    model.base_model.disable_adapter_layers()
    for run in (lambda: capture(model, IDS), lambda: continue_text(model, None, [1, 2], max_new_tokens=2)):
        with pytest.raises(
            CaptureError, match=r"merged into its weights and disabled .* unmerge_adapter\(\)"
        ):
            run()
    assert all(torch.equal(before[name], tensor) for name, tensor in model.state_dict().items())


@pytest.mark.parametrize("config", [PrefixTuningConfig, PromptTuningConfig])
def test_learnt_tokens_before_the_prompt_are_refused_with_the_reason(llama, config):
    model = get_peft_model(llama, config(task_type="CAUSAL_LM", num_virtual_tokens=3))
    kind = config.__name__.removesuffix("TuningConfig").lower()
    for run in (capture, lambda model, ids: continue_text(model, None, [1, 2], max_new_tokens=2)):
        with pytest.raises(CaptureError, match=rf"'default' \({kind} tuning\) puts learnt vectors before"):
            run(model, IDS)


def test_a_model_with_lora_continues_as_it_generates(llama):
    model = with_lora(llama)
    llama.generation_config.eos_token_id = None
    made = continue_text(model, None, IDS[0].tolist(), max_new_tokens=4)
    assert made.token_ids == model.generate(input_ids=IDS, max_new_tokens=4, do_sample=False)[0].tolist()


@pytest.mark.real
def test_a_lora_of_a_pretrained_model_is_the_same_in_it_beside_it_and_in_a_folder(tmp_path):
    """Put in by load_adapter, as a PeftModel, and loaded from its folder with its base."""
    base = AutoModelForCausalLM.from_pretrained(real_folder("smollm2-135m")).eval()
    tokenizer = AutoTokenizer.from_pretrained(real_folder("smollm2-135m"))
    ids = tokenizer("The capital of France is", return_tensors="pt").input_ids
    torch.manual_seed(0)
    adapted = get_peft_model(copy.deepcopy(base), lora("q_proj", "v_proj", "o_proj"))
    adapted.save_pretrained(tmp_path, save_embedding_layers=False)
    bare, expected = own_attentions(base, ids), own_attentions(adapted.eval().get_base_model(), ids)
    assert (expected - bare).abs().max() > 0.1
    base.load_adapter(str(tmp_path))
    loaded = load(str(tmp_path), device="cpu")
    influences = []
    for model in (base.eval(), adapted, loaded.model):
        record = capture(model, ids)
        torch.testing.assert_close(rows(model, record), expected, atol=1e-4, rtol=0)
        tracer = ReverseAttentionTracer(model, tokenizer)
        assert set(methods(record)) == METHODS.keys()
        results = [tracer.trace(record, graph="network", weights=name) for name in METHODS]
        influences.append([result.influence for result in results])
        told = [results[0].model, *results[0].adapters, *results[0].notes]
        assert any("(lora)" in said or tmp_path.name in said for said in told)
    assert influences[1] == [pytest.approx(of, abs=1e-4) for of in influences[0]]
    assert influences[2] == [pytest.approx(of, abs=1e-3) for of in influences[0]]  # merged: other sums


# Replaced forwards


def wrapped(forward):
    def around(*args, **kwargs):
        return forward(*args, **kwargs)

    return around


class Callable:
    def __init__(self, forward):
        self.forward = forward

    def __call__(self, *args, **kwargs):
        return self.forward(*args, **kwargs)


def compile_layers(model):
    for n, layer in enumerate(model.model.layers):
        model.model.layers[n] = torch.compile(layer)


def replace_layers(model):
    for layer in model.model.layers:
        layer.forward = wrapped(layer.forward)


def with_globals(model):
    """As a notebook does it: the old forward is a global of the new one."""
    space = {"__name__": "__main__", "old": model.forward}
    exec("def forward(*args, **kwargs):\n    return old(*args, **kwargs)", space)
    model.forward = space["forward"]


def with_method(model):
    old = model.forward
    model.forward = types.MethodType(lambda self, *args, **kwargs: old(*args, **kwargs), model)


def replace(make):
    return lambda model: setattr(model, "forward", make(model.forward))


@pytest.mark.parametrize(
    "change",
    [
        replace(torch.compile),
        replace(wrapped),
        replace(lambda forward: functools.wraps(forward)(wrapped(forward))),
        replace(lambda forward: wrapped(wrapped(forward))),
        replace(functools.partial),
        replace(Callable),
        replace(lambda forward: lambda *args, old=forward, **kwargs: old(*args, **kwargs)),
        with_globals,
        with_method,
        compile_layers,
        replace_layers,
        lambda model: model.compile(),
    ],
    ids=[
        *("compile", "closure", "wraps", "twice", "partial", "object", "default", "globals", "method"),
        *("layers compiled", "layers closed over", "module compiled"),
    ],
)
def test_a_replaced_forward_acts_on_the_twin(llama, change):
    expected = own_attentions(llama)
    calls = []
    llama.model.layers[0].self_attn.register_forward_hook(lambda *_: calls.append(1))
    change(llama)
    llama.train()  # the original would drop out
    torch.testing.assert_close(rows(llama), expected, atol=1e-5, rtol=0)
    assert len(calls) == 1  # the user's hook, on the one pass of the capture
    assert llama.training


def test_what_a_new_forward_does_counts(llama):
    """It halves the residual stream before the last layer."""
    layer = llama.model.layers[3]
    old = layer.forward
    layer.forward = lambda hidden_states, **kwargs: old(hidden_states * 0.5 + 1, **kwargs)
    torch.testing.assert_close(rows(llama), own_attentions(llama), atol=1e-5, rtol=0)


def test_a_forward_that_returns_no_attention_is_named(llama):
    hidden = copy.deepcopy(llama)
    box = [hidden]  # a list stays the user's own
    llama.forward = lambda *args, **kwargs: box[0](*args, **kwargs)
    with pytest.raises(
        CaptureError, match=r"The forward of the model itself was replaced .*del module.forward"
    ):
        capture(llama, IDS)


class Weakly:
    """A forward that holds its module weakly, as nnsight's do."""

    def __init__(self, module):
        self.module, self.body = weakref.ref(module), type(module).forward
        functools.update_wrapper(self, self.body)

    def __call__(self, *args, **kwargs):
        return self.body(self.module(), *args, **kwargs)


def of_library(library, **attributes):
    """A stand-in for a model of another library, whose class is known by its module's name."""
    kind = type("LanguageModel", (), {"__module__": f"{library}.modeling.language"})
    model = type("Own", (kind,), {"__module__": "__main__"})()
    vars(model).update(attributes)
    return model


def test_a_model_of_nnsight_is_traced_as_the_one_that_it_holds(demo):
    model = copy.deepcopy(demo.model)
    for module in model.modules():
        module.forward = Weakly(module)
    plain, wrapped = (ReverseAttentionTracer(one, demo.tokenizer)
                      for one in (demo.model, of_library("nnsight", _module=model)))  # fmt: skip
    assert wrapped.model is model
    for asked in ({}, {"weights": "relevance", "paths": "token"}):
        expected = plain.trace(plain.capture("Alice lives in Paris."), **asked)
        assert (
            wrapped.trace(wrapped.capture("Alice lives in Paris."), **asked).paths_text == expected.paths_text
        )


def test_a_model_of_nnsight_without_its_weights_is_refused(demo):
    with torch.device("meta"):
        empty = AutoModelForCausalLM.from_config(demo.model.config)
    with pytest.raises(CaptureError, match=r"not loaded its weights yet; give Own\(…, dispatch=True\)"):
        ReverseAttentionTracer(of_library("nnsight", _module=empty), demo.tokenizer)


def test_a_model_of_transformer_lens_is_refused_with_the_cure(demo):
    bridge = of_library("transformer_lens", original_model=demo.model)
    with pytest.raises(CaptureError, match=r"AutoModelForCausalLM\.from_pretrained\(name\)"):
        ReverseAttentionTracer(bridge, demo.tokenizer)
