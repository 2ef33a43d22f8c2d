"""The way from a prompt to its paths: prompt -> record -> weights -> paths -> flow.

1. ``capture``: tokenise, run the model once, keep what attention rows are computed from.
2. ``trace``: search one layer's attention or the whole network backward from the target, and put
   tokens to the positions found. Tracing a record again runs no forward pass.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from ..capture import Record, capture
from ..capture.inputs import of_tokens
from ..capture.wrappers import held_model
from ..knockout.by_hand import Edge, Head, named
from ..model.generate import Generated, continue_text
from ..model.placement import float_dtype, usable_device
from ..model.predictions import predictions
from ..model.provenance import provenance
from ..picture.page import render_html
from ..progress import Progress, told_to
from ..prompt import spans
from ..prompt.checks import resolve_position, whole_or_none
from ..prompt.encode import Encoded, Numbers, TextOrIds
from ..result import TraceResult
from ..result.receipt import Receipt
from ..result.setting_table import ABOUT
from ..search.settings import Settings
from ..weights.heads import AggHeads
from .answer import Token
from .arguments import check_model, check_record, check_result, check_tokenizer
from .assemble import result_of
from .candidates import Candidates
from .read_prompt import read_decoder, read_prompt
from .receipt import knocked_out, receipt_of
from .request import ask

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


class ReverseAttentionTracer:
    """Traces attention paths of one model backward from a target token.

    Example:
        >>> tracer = ReverseAttentionTracer(model, tokenizer)
        >>> result = tracer.trace_text("The quick brown fox jumps over the lazy dog.")
        >>> print(result.paths_text[0])

    Args:
        model: any transformers model that has attention, also inside a model of nnsight. It is left as it
            was found, whichever attention implementation it was loaded with.
        tokenizer: the model's tokenizer.
        device: moves the model there first; None leaves it where it is.
        dtype: casts the model first, ``"bfloat16"`` for instance; None leaves it as it is.
        max_tokens: the longest prompt that is run; None leaves it to the model's positions.

    Raises:
        ValueError: the model is no transformers model or the tokenizer no tokenizer; it says what to give.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: PreTrainedTokenizerBase,
        device: str | torch.device | None = None,
        dtype: str | torch.dtype | None = None,
        *,
        max_tokens: int | None = None,
    ) -> None:
        model = held_model(model)
        check_model(model)
        check_tokenizer(tokenizer)
        if device is not None:
            model = model.to(usable_device(device))
        self.model = model if dtype is None else model.to(float_dtype(dtype))
        self.tokenizer = tokenizer
        self.max_tokens = max_tokens

    @property
    def device(self) -> torch.device:
        return next(self.model.parameters()).device

    @property
    def dtype(self) -> torch.dtype:
        return next(self.model.parameters()).dtype

    def capture(
        self,
        text_or_ids: TextOrIds,
        *,
        attention_mask: Numbers | None = None,
        layers: Sequence[int] | None = None,
        logits: bool | None = None,
        attention: str = "self",
        decoder_input_ids: TextOrIds | None = None,
        progress: Progress | None = None,
    ) -> Record:
        """Run the model once and keep what every later trace of this prompt needs.

        Args:
            text_or_ids: a text, or token ids: a list, or a tensor of shape (token) or (1, token), or what
                the tokenizer returns for one text or a pair: what else it holds, ``token_type_ids`` for
                instance, is given to the model too.
            attention_mask: 1 for tokens, 0 for padding, shaped like the ids; default: what came with
                them, else all but the tokenizer's padding token.
            layers: layers to record, negative ones counted from the last; None for all, which the
                network graph needs.
            logits: go on to the model's end, which ``predict`` needs; default where all layers are recorded.
            attention: in an encoder-decoder, whose: ``"self"`` the decoder's, ``"encoder"``, or ``"cross"``,
                whose rows can be read but not traced: it leads from the decoder's tokens to the encoder's
                in one hop.
            decoder_input_ids: what an encoder-decoder's decoder reads: ids, its start token first, or a text,
                before which that token is put.
            progress: is told what is being done and how far it is, 0 to 1. What it raises ends the work and
                comes out of here; the model stays as it was.

        Raises:
            ValueError: the text is empty or too long, the ids are not one sequence, the prompt holds an
                input that the model's forward does not name, or ``capture.engine`` refuses the model, the
                layers or the length.
        """
        with told_to(progress):
            prompt = self._read(text_or_ids, attention_mask)
            return self._capture(prompt, decoder_input_ids, layers=layers, logits=logits, attention=attention)

    def _read(self, text_or_ids: TextOrIds, attention_mask: Numbers | None) -> Encoded:
        return read_prompt(text_or_ids, attention_mask, self.model, self.tokenizer, self.max_tokens)

    def _capture(
        self, prompt: Encoded, decoder_input_ids: TextOrIds | None, *, attention: str = "self", **how: Any
    ) -> Record:
        inputs = dict(prompt.inputs)
        decoder: Any = inputs.pop("decoder_input_ids", None)
        if decoder_input_ids is not None:
            decoder = decoder_input_ids
        if decoder is not None:
            decoder = read_decoder(decoder, self.model, self.tokenizer, self.max_tokens)
        record = capture(
            self.model,
            prompt.ids,
            prompt.mask,
            attention=attention,
            decoder_input_ids=decoder,
            inputs=inputs,
            **how,
        )
        text, token_spans = prompt.text, prompt.spans
        if decoder is not None and attention == "self":
            text, token_spans = spans.decode(record.input_ids, self.tokenizer)
        return dataclasses.replace(record, text=text, spans=token_spans, inputs=prompt.plain_inputs)

    def trace(
        self,
        input_ids: TextOrIds | Record,
        target_pos: int | None = None,
        attention_mask: Numbers | None = None,
        layer: int = -1,
        top_beam: int = 5,
        top_k: int = 5,
        min_attn: float = 0.0,
        agg_heads: AggHeads = "mean",
        length_norm: str = "avg_logprob",
        stop_at_bos: bool = True,
        bos_token_id: int | None = None,
        *,
        graph: str | None = None,
        weights: str | None = "rollout",
        search: str | None = None,
        sink: str | None = "keep",
        sink_positions: Sequence[int] | str | None = None,
        predict: bool = False,
        diversity: float = 0.0,
        words: bool = False,
        paths: str = "layer",
        answer: Token | None = None,
        against: Token | Sequence[Token] | None = None,
        decoder_input_ids: TextOrIds | None = None,
        progress: Progress | None = None,
    ) -> TraceResult:
        """Trace attention paths backward from a target position.

        Args:
            input_ids: token ids or a text, as in ``capture``, or a record of it: then no forward pass is
                run.
            target_pos: position to trace from; negative counts from the end; default the
                last that is no padding.
            attention_mask: see ``capture``; not allowed with a record, which has its own.
            layer: layer to trace, in the network graph the layer whose output is traced; negative
                counts from the last.
            top_beam: how many paths are returned; in a beam search also the beams kept in each step.
            top_k: predecessors by which a beam search extends each beam.
            min_attn: smallest weight, 0 to 1, of an edge on a path.
            agg_heads: ``"mean"`` or ``"max"`` over the heads, one head's index, a list of
                heads (their mean), or ``"none"``: heads stay apart, each hop takes the best
                (position, head) pairs and ``edge_heads`` names the head.
            length_norm: ``"none"``, ``"avg_logprob"``, ``"sqrt"`` or ``"pow:<number>"``.
            stop_at_bos: paths in the layer graph end at BOS tokens; they always end at position 0.
            bos_token_id: the BOS id where the tokenizer's is not the one meant.
            graph: ``"layer"``, paths through one layer's attention (module ``search.layer``), or
                ``"network"``, routes from the target down to the embeddings (``search.network``). None is
                the layer graph, or the network where ``weights`` is ``"relevance"``.
            weights: edge weights of the network graph: a method of ``result.method_table``; None is the
                first of them that the record can give, and ``notes`` says so where it is not the first.
            search: ``"beam"`` or ``"exact"``; None is beam in the layer graph, exact in the network. In the
                layer graph the exact search takes any length under ``"none"`` and ``"avg_logprob"``, up to
                512 positions under the other norms, and needs attention that only runs backward.
            sink: ``"keep"``, ``"drop"`` or ``"renormalize"`` (module ``weights.sinks``). None is what
                suits the weights, as ``result.method_table`` has it.
            sink_positions: the sinks; default the BOS tokens, or the first token where there is none.
                ``"found"`` looks for those tokens that every later one attends to and that add little (module
                ``weights.found_sinks``); ``sink_evidence`` of the result says what they do.
            predict: ask why the token at ``target_pos`` was predicted: trace from the position before
                it, and say what probability the model gave it there.
            diversity: smallest share of a path's edges that no path before it may have; 0 is no
                demand. Needs the exact search. In the layer graph the best 1,024 paths are gone through,
                of long prompts fewer (``search.exact``), so that fewer than ``top_beam`` may come back;
                the network graph goes through all.
            words: merge tokens into words (module ``prompt.words``). Positions in the result and
                ``target_pos`` count words then; ``sink_positions`` count tokens, and each stands for the
                word that holds it.
            paths: of the network graph: ``"layer"``, routes, or ``"token"``, the routes that visit the same
                tokens in the same order added up (module ``search.token_paths``). Token paths are found
                exactly and ranked by their mass, which ``length_norm`` does not change, and heads do not
                split them: ``hops`` of each path says which layers and heads make its hops.
            answer: with ``weights="relevance"``, the token that it is about: an id, or a text, of which the
                first token is taken, with or without a space before it as it is written. None is the token
                after the target with ``predict``, else the model's own likeliest next token at the target.
            against: with ``weights="relevance"``, what the answer is compared with: a token or a list of
                them, given as ``answer`` is. None is all other tokens (module ``backward.margin``).
            decoder_input_ids: see ``capture``; what is traced is then the decoder's own attention.
            progress: see ``capture``.

        Raises:
            ValueError: a setting is out of range, or the prompt or model cannot be traced;
                the message says what was given and what is allowed.
        """
        settings = Settings(**{name: given for name, given in locals().items() if name in ABOUT})
        target_pos = whole_or_none(target_pos, "target_pos")
        wanted = [settings.layer] if settings.graph == "layer" else None
        with told_to(progress):
            record = self._record(
                input_ids,
                attention_mask,
                decoder_input_ids,
                target_pos,
                layers=wanted,
                logits=predict or None,
            )
            request = ask(record, self.tokenizer, settings, target_pos)
            outcome = request.search()
            prediction = predictions(record, self.tokenizer, [request.first_token])[0] if predict else None
            known = provenance(self.model, request.notes)
            return result_of(request, outcome, prediction, known, self.tokenizer)

    def trace_text(self, text: str, target_pos: int | None = None, **settings: Any) -> TraceResult:
        """Tokenise the text and trace it; the settings are those of ``trace``."""
        return self.trace(text, target_pos, **settings)

    def receipt(
        self,
        record: Record,
        result: TraceResult,
        *,
        answer: Token | None = None,
        against: Token | Sequence[Token] | None = None,
        heads: str = "all",
        draws: int = 20,
        seed: int = 0,
        by_layer: bool = True,
        hop_controls: bool = False,
        progress: Progress | None = None,
    ) -> Receipt:
        """Cut what a result draws, run the model again, and see what the answer loses.

        Cut are the attention logits of edges, which become -inf, so that the rest of each row is renormalised
        (Geva et al. 2023). It is compared with random edges of the same layers whose attention is about the
        same (module ``knockout.control``). Three limits: rows so changed are none that the model knows of its
        training; of edges that do the same work each may be cut without loss, though all together are needed;
        and effects do not add up.

        Args:
            record: that the result was traced from, or another of the same prompt.
            result: of any graph, weights and paths.
            answer: the token that it is about, as in ``trace``. None is the result's own answer; the token
                asked about with ``predict``; else the model's likeliest next token at the target.
            against: what it is compared with, as in ``trace``; None with no answer named is as in the result.
            heads: ``"all"``: an edge is cut in all heads; ``"carrying"``: in the fewest that carry nine
                tenths of the hop.
            draws: how many times random edges are cut, 2 to 1000: each is a pass of the model.
            seed: of the draws.
            by_layer: also cut each hop of a token path in each layer apart.
            hop_controls: also draw random edges for each hop apart.
            progress: see ``capture``.

        Raises:
            ValueError: the result is not of the record, the record is not of this model as it is now, the
                model gives no logits or its attention cannot be cut; the message says what to do.
        """
        check_record(record)
        check_result(result)
        record.check_model(self.model)
        with told_to(progress):
            return receipt_of(
                record,
                result,
                self.tokenizer,
                answer=answer,
                against=against,
                heads=heads,
                draws=draws,
                seed=seed,
                by_layer=by_layer,
                hop_controls=hop_controls,
            )

    def knock_out(
        self,
        record: Record,
        position: int = -1,
        *,
        tokens: Sequence[int] = (),
        hops: Sequence[Edge] = (),
        heads: Sequence[Head] = (),
        members: Sequence[Sequence[int]] | None = None,
        progress: Progress | None = None,
    ) -> Candidates:
        """What the model says at a token with edges of your choice cut, all together; see ``receipt``.

        Example:
            >>> said = tracer.knock_out(record, tokens=[1])  # no other token reads token 1 any more
            >>> said.likeliest(3), said.of(result.answer.token_id).probability

        Args:
            record: of the prompt.
            position: of the token after which it is read.
            tokens: positions, of which all edges to other tokens are cut, in all layers.
            hops: (query, key), cut in all layers, or (query, key, layer).
            heads: (layer, head), of which every token keeps its edge to itself alone.
            members: the tokens of each position, as ``TraceResult.members`` has them, where positions are
                those of words; ``position`` is always a token's.
            progress: see ``capture``.

        Raises:
            ValueError: nothing is named, there is no such position, layer or head, or as ``receipt``.
        """
        check_record(record)
        record.check_model(self.model)
        cut = named(tokens, hops, heads)
        with told_to(progress):
            return knocked_out(record, self.tokenizer, position, cut, members)

    def generate(
        self,
        text_or_ids: TextOrIds,
        *,
        max_new_tokens: int = 20,
        **settings: Any,
    ) -> Generated:
        """Continue a text, to ask afterwards why a token was generated.

        Example:
            >>> generated = tracer.generate("The quick brown fox", max_new_tokens=5)
            >>> record = tracer.capture(generated.token_ids)
            >>> tracer.trace(record, generated.prompt_length, predict=True).prediction

        Args:
            text_or_ids: as in ``capture``; padding is left out.
            max_new_tokens: how many tokens at most.
            settings: those of ``model.generate.continue_text``: temperature, top_p, seed and callbacks.

        Raises:
            ValueError: see ``model.generate.continue_text``.
        """
        prompt = self._read(text_or_ids, None)
        real = prompt.mask[0] == 1
        return continue_text(
            self.model,
            self.tokenizer,
            prompt.ids[0, real].tolist(),
            max_new_tokens=max_new_tokens,
            max_tokens=self.max_tokens,
            inputs={name: of_tokens(tensor, len(real), real) for name, tensor in prompt.inputs.items()},
            **settings,
        )

    def render_html(self, trace_result: TraceResult, out_dir: str | Path, open_browser: bool = False) -> str:
        """Write the trace as one self-contained ``index.html`` into ``out_dir``; returns its path."""
        return render_html(trace_result, out_dir, open_browser=open_browser)

    def _record(
        self,
        prompt: TextOrIds | Record,
        attention_mask: Numbers | None,
        decoder_input_ids: TextOrIds | None,
        target_pos: int | None,
        **how: Any,
    ) -> Record:
        if not isinstance(prompt, Record):
            encoded = self._read(prompt, attention_mask)
            if target_pos is not None and decoder_input_ids is None:  # before the forward pass is paid for
                resolve_position(target_pos, encoded.ids.shape[1])
            return self._capture(encoded, decoder_input_ids, **how)
        if attention_mask is not None or decoder_input_ids is not None:
            raise ValueError(
                "A record has its own attention mask and decoder input; give attention_mask and "
                "decoder_input_ids to capture() instead."
            )
        prompt.check_model(self.model)
        return prompt
