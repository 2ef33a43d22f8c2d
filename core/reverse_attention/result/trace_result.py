"""The result of a trace, and its JSON."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .. import drawing
from .checked import SCHEMA, checked, checked_data
from .fields import fields_of
from .receipt import Receipt
from .setting_table import KeptSettings
from .tables import table_of_hops, table_of_paths, table_of_receipt, table_of_signs
from .types import (
    Answer,
    Balance,
    BeamPath,
    Hop,
    Predecessor,
    Prediction,
    SankeyData,
    SinkEvidence,
    SinkShare,
    Totals,
)

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False, kw_only=True)
class TraceResult(KeptSettings):
    """Everything that one trace found, and the settings that produced it (their rows: ``settings``).

    The totals of the layer graph read every row of attention up to the target, many more than the search
    did. They are summed when one of them is first read, and the result keeps the record until then.
    """

    seq_len: int
    target_pos: int
    """Position traced from, 0-based, never negative."""
    tokens: list[str]
    """Each token id of the sequence decoded on its own."""
    beams: list[BeamPath]
    """Best first."""
    sankey: SankeyData
    paths_text: list[str]
    token_ids: list[int] = field(default_factory=list)
    """The sequence as the model read it."""
    labels: list[str] = field(default_factory=list)
    """Tokens as people should see them: whitespace, control characters and byte pieces visible."""
    special: list[bool] = field(default_factory=list)
    """Which tokens are special ones (BOS, separators, ...)."""
    predecessors: dict[int, list[Predecessor]] = field(default_factory=dict)
    """For each position on a path, what it attends to most in this layer, heaviest first; sinks seen to."""
    n_layers: int = 0
    model: str = ""
    """Name or folder that the model was loaded from."""
    revision: str | None = None
    """Its commit on the hub, where the hub gave one."""
    dtype: str = ""
    device: str = ""
    """Kind of the device that the model's first weights lie on."""
    versions: dict[str, str] = field(default_factory=dict)
    """Of the libraries that ran."""
    capture: str = ""
    """How the attention was obtained, in words."""
    graph: str = "layer"
    weights: str | None = None
    """Network graph: the method, a name in ``method_table``."""
    search: str = "beam"
    sink: str = "keep"
    totals: Totals | Callable[[], Totals] = field(default_factory=Totals, repr=False)
    """What all paths carry; a function where that is summed only when it is asked for."""
    sink_positions: list[int] = field(default_factory=list)
    prediction: Prediction | None = None
    """With ``predict``: what the model gave for the token asked about."""
    node_mass: dict[str, float] = field(default_factory=dict)
    """Network graph: mass of all routes through each drawn node, by node id."""
    node_predecessors: dict[str, list[Predecessor]] = field(default_factory=dict)
    """Network graph: the heaviest edges down from each drawn node, by node id; sinks seen to. Token paths:
    of what comes by the token, the largest shares that hop on to another."""
    hops: list[Hop] = field(default_factory=list)
    """Network graph: the hops that most routes make, heaviest first (module ``search.needed_hops``), and with
    token paths those that the paths make."""
    extended: int | None = None
    """Token paths: how many prefixes the search extended."""
    left_out: float | None = None
    """Token paths: no path that is not here carries more. Where that is more than the last one here does, the
    search was stopped before these were known to be the best."""
    sink_evidence: list[SinkEvidence] = field(default_factory=list)
    """Of sinks that were found by what they do."""
    text: str = ""
    """The prompt; what the tokens decode to where ids were traced."""
    spans: list[tuple[int, int] | None] = field(default_factory=list)
    """For each token its characters [start, end) in the text; None for tokens without text, such as BOS."""
    unit: str = "token"
    """What a position is: ``token``, or ``word`` (module ``prompt.words``). All positions and all lists that
    have an entry for each position count these; only ``token_ids`` and ``attention_mask``
    always count tokens."""
    members: list[list[int]] = field(default_factory=list)
    """For each position its tokens."""
    attention_mask: list[int] = field(default_factory=list)
    """1 for tokens, 0 for padding."""
    prompt_length: int | None = None
    """How many tokens were given, where the model wrote those after them."""
    template: list[int] = field(default_factory=list)
    """Positions of the tokens that a chat template put there; they always count tokens."""
    answer: Answer | None = None
    """With relevance: the token that it is about."""
    relevance: list[float] = field(default_factory=list)
    """With relevance: how much each position speaks for the answer, or against it where negative."""
    balance: Balance | None = None
    """With relevance: what comes of it layer by layer."""
    inputs: dict[str, list[int] | None] = field(default_factory=dict)
    """What the model was given besides ids and mask, by name, where it does not follow from the text:
    ``token_type_ids`` of a pair, for instance. None for what is not kept, such as an image's pixels."""
    adapters: list[str] = field(default_factory=list)
    """Names of the adapters (LoRA and the like) that were active, in order."""
    notes: list[str] = field(default_factory=list)
    """What is not as people would expect it of the model or of the trace, such as parameters that its files
    did not hold, or another method than the best: sentences."""

    receipt: Receipt | None = None
    """What the answer loses where what is drawn is cut, once ``ReverseAttentionTracer.receipt`` was asked."""

    @property
    def asked_pos(self) -> int:
        """The position asked about: the target, or with ``predict`` the one after it."""
        return self.target_pos + self.predict

    @property
    def unit_ids(self) -> list[int | None]:
        """The token id at each position; None for a word of several tokens."""
        if self.unit == "token":
            return [*self.token_ids]
        return [self.token_ids[held[0]] if len(held) == 1 else None for held in self.members]

    @property
    def influence(self) -> list[float]:
        """For each token its share over all paths; see ``Totals``."""
        return self._summed().influence

    @property
    def coverage(self) -> float | None:
        """Share of the mass of all paths that the paths of this result carry."""
        return self._summed().coverage

    @property
    def optimality_gap(self) -> float | None:
        """How far the best path here is from the best there is; see ``Totals``."""
        return self._summed().optimality_gap

    @property
    def sinks(self) -> list[SinkShare]:
        """The ledger of the sinks, lowest layer first."""
        return self._summed().sinks

    def _summed(self) -> Totals:
        totals = self.totals if isinstance(self.totals, Totals) else self.totals()
        object.__setattr__(self, "totals", totals)  # frozen for everyone else
        return totals

    def __repr__(self) -> str:
        way = f"layer {self.layer}" if self.graph == "layer" else f"network by {self.weights}"
        asked = self.labels[self.asked_pos] if self.labels else "position"
        paths = f"{len(self.beams)} {'token ' * (self.paths == 'token')}paths to {asked} ({self.asked_pos})"
        return f"<TraceResult of {self.model!r}: {way}, {self.seq_len} {self.unit}s, {paths}>"

    def _repr_html_(self) -> str:
        """The interactive picture, for notebooks."""
        return drawing.draw(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TraceResult) and self.to_dict() == other.to_dict()

    def __getstate__(self) -> dict[str, Any]:
        self._summed()  # the function holds the record
        return vars(self)

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON-ready builtins, with the schema's name and version."""
        totals = dataclasses.asdict(self._summed())
        fields = dataclasses.asdict(self)
        del fields["totals"]
        return {"schema": SCHEMA, **fields, **totals}

    def to_json(self, *, indent: int | None = None) -> str:
        """The result as JSON text; ``from_json`` reads it back to an equal result.

        Raises:
            ValueError: a number is NaN or infinite, which JSON has no word for.
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, allow_nan=False, indent=indent)

    @classmethod
    def from_json(cls, text: str) -> TraceResult:
        """Read what ``to_json`` wrote.

        Raises:
            ValueError: it is no JSON, too large, not a trace of this schema, or damaged; the message says
                what is wrong.
        """
        return cls(**fields_of(checked(text)))

    @classmethod
    def from_dict(cls, data: Any) -> TraceResult:
        """Read what ``to_dict`` gave, out of a larger file.

        Raises:
            ValueError: it is not a trace of this schema, or damaged; the message says what is wrong.
        """
        return cls(**fields_of(checked_data(data)))

    def to_pandas(self, rows: str = "paths") -> pd.DataFrame:
        """The paths, or what their hops are made of, as a table. Needs pandas.

        Args:
            rows: ``"paths"``, one row a path, best first: rank, score, raw score, edges, positions, path; or,
                of token paths, ``"hops"``, one row for each head of each hop, in the order in which they
                are read: rank, hop, from, to, token_from, token_to, weight, layer, head, share; or
                ``"receipt"``, one row for all that was cut in one run: cut, rank, from, to, token_from,
                token_to, layer, weight, probability, log_probability, difference, lost, share; or, of
                relevance, ``"signs"``, one row for each edge, of token paths for each layer of each hop:
                rank, hop, from, to, token_from, token_to, layer, speaks_for, speaks_against, in logits.

        Raises:
            ValueError: none of them, hops of other paths than token paths, there is no receipt, or no signs.
        """
        if rows == "paths":
            return table_of_paths(self.beams, self.paths_text)
        if rows == "receipt":
            return self._receipt()
        if rows == "signs":
            return self._signs()
        if rows != "hops":
            raise ValueError(f"rows is {rows!r}; use 'paths', 'hops', 'receipt' or 'signs'.")
        if self.paths != "token":
            raise ValueError("rows='hops' tells layers and heads of token paths; trace with paths='token'.")
        return table_of_hops(self.beams)

    def _receipt(self) -> pd.DataFrame:
        if self.receipt is None:
            raise ValueError(
                "This result has no receipt: dataclasses.replace(result, receipt=tracer.receipt(record, "
                "result)) gives it one."
            )
        return table_of_receipt(self.receipt, self.labels)

    def _signs(self) -> pd.DataFrame:
        if any(len(beam.speaks_for) != len(beam.edge_attns) for beam in self.beams) or self.answer is None:
            raise ValueError(
                "rows='signs' tells what speaks for and against an answer, and this trace does not hold it; "
                "trace with weights='relevance'."
            )
        return table_of_signs(self.beams, self.hops)
