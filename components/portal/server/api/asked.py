"""What a call may hold: the models of its JSON, from which the OpenAPI document is made, too."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, create_model, model_validator

from components.portal.runs.tables import Kind, Sharing
from components.portal.runs.words import LONGEST_NOTE, LONGEST_TAG, MOST_TAGS
from reverse_attention.result.setting_table import ABOUT, About, TraceSettings

MOST_COMPARED = 4
_MOST = 10**9
_MOST_PATHS = 100
_LONGEST_LIST = 10_000
_MOST_MESSAGES = 200
_PATHS = ("top_beam", "top_k")

Name = Annotated[str, Field(min_length=1, max_length=500)]
Text = Annotated[str, Field(min_length=1)]
TokenId = Annotated[int, Field(ge=0, le=_MOST)]


class Asked(BaseModel):
    """Of all: what is not known here is refused, and nothing is taken for what it is not."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, use_attribute_docstrings=True)


def _kind(name: str, about: About) -> Any:
    """How JSON may hold a setting; whether it makes sense, the library says."""
    hint = get_type_hints(TraceSettings)[name]
    if about.values is not None:
        hint = Literal[tuple(about.values)] | None
    elif hint is int or hint is float:
        most = _MOST_PATHS if name in _PATHS else about.most or _MOST
        hint = Annotated[hint, Field(ge=-_MOST if about.least is None else about.least, le=most)]
    return Annotated[hint, Field(description=about.help)]


_FIELDS: dict[str, Any] = {name: (_kind(name, about), about.dashboard) for name, about in ABOUT.items()}
Settings: Any = create_model(
    "Settings",
    __base__=Asked,
    __doc__="Settings of a trace; what is left out is as on the pages.",
    **_FIELDS,
)


class Message(Asked):
    """One of a chat."""

    role: Annotated[str, Field(min_length=1, max_length=100)]
    """Mostly system, user or assistant; the model's template says which it takes."""
    content: str


class Generation(Asked):
    """How the model is to go on: with the likeliest token each time, unless temperature or top_p is given."""

    tokens: Annotated[int, Field(ge=1, le=_MOST)]
    """How many at most."""
    temperature: Annotated[float, Field(gt=0, le=100)] | None = None
    top_p: Annotated[float, Field(gt=0, le=1)] | None = None
    seed: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    """Of the draws: the same one draws the same tokens again."""


class AskedTrace(Asked):
    """A prompt to be traced."""

    model: Name
    """One that this server offers."""
    text: Text | None = None
    """The prompt; or ``token_ids``, or ``messages``."""
    token_ids: Annotated[list[TokenId], Field(min_length=1, max_length=_LONGEST_LIST)] | None = None
    """The prompt as the model reads it."""
    messages: Annotated[list[Message], Field(min_length=1, max_length=_MOST_MESSAGES)] | None = None
    """The prompt as a chat, up to where the assistant's answer begins; for models with a chat template."""
    generate: Generation | None = None
    """Lets the model go on first; ``prompt_length`` of the answer tells where that began."""
    target: Annotated[int, Field(ge=-_MOST, le=_MOST)] = -1
    """Position to trace from; negative ones count from the end."""
    settings: Settings = Settings()
    receipt: bool = False
    """Whether to cut what is found, too, and tell what the answer loses."""

    @model_validator(mode="after")
    def _one_prompt(self) -> AskedTrace:
        if [self.text, self.token_ids, self.messages].count(None) != 2:
            raise ValueError("give text, token_ids or messages, one of the three")
        return self


class AskedComparison(Asked):
    """Several prompts in one model, or one prompt in several."""

    models: Annotated[list[Name], Field(min_length=1, max_length=MOST_COMPARED)]
    texts: Annotated[list[Text], Field(min_length=1, max_length=MOST_COMPARED)]
    target: Annotated[int, Field(ge=-_MOST, le=_MOST)] = -1
    reference: Annotated[int, Field(ge=0, lt=MOST_COMPARED)] = 0
    """Which of them the others are held against, from 0."""
    by: Literal["tokens", "words"] | None = None
    settings: Settings = Settings()

    @model_validator(mode="after")
    def _several_of_one(self) -> AskedComparison:
        if sorted([len(self.models), len(self.texts)])[0] != 1 or max(len(self.models), len(self.texts)) < 2:
            raise ValueError(
                f"give one model and two to {MOST_COMPARED} texts, or one text and several models"
            )
        if self.reference >= max(len(self.models), len(self.texts)):
            raise ValueError("reference is none of those that are compared")
        return self


class AskedRun(Asked):
    """A trace or a comparison to be kept."""

    content: dict[str, Any]
    """As ``/api/trace`` and ``/api/compare`` give it."""
    title: Annotated[str, Field(max_length=500)] = ""
    """Without one, it says what was asked."""
    tags: Annotated[list[Annotated[str, Field(max_length=LONGEST_TAG)]], Field(max_length=MOST_TAGS)] = []
    note: Annotated[str, Field(max_length=LONGEST_NOTE)] = ""
    sharing: Annotated[Sharing, Field(strict=False)] | None = None
    """Who finds it; only where people sign in is it more than one space for all."""


class AskedList(Asked):
    """Which runs to tell of. Words to look for are none of these: an address stands in logs."""

    kind: Kind | None = None
    model: Annotated[str, Field(max_length=500)] | None = None
    tag: Annotated[str, Field(max_length=LONGEST_TAG)] | None = None
    first: Annotated[int, Field(ge=0, le=_MOST)] = 0
    """How many to pass over."""
    most: Annotated[int, Field(ge=1, le=100)] = 20

    model_config = ConfigDict(strict=False)  # an address holds texts alone


class Told(BaseModel):
    """What the server says; it adds nothing that is not described."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)


class ToldRun(Told):
    """What is told of a run beside its content."""

    id: str
    """For its address; nobody can guess it."""
    kind: Kind
    title: str
    tags: list[str]
    note: str
    owner: str
    """Empty where nobody signs in."""
    is_own: bool
    """Whether this token may delete it."""
    sharing: Sharing
    created: str
    """In ISO 8601."""
    changed: str
    models: list[str]
    target: str


class ToldRuns(Told):
    """Some of the runs that there are."""

    runs: list[ToldRun]
    all: int
    """How many there are, whatever first and most say."""


class ToldWhole(Told):
    """A run with its content."""

    run: ToldRun
    content: dict[str, Any]
    """A saved trace or comparison."""


class ToldId(Told):
    """What a saved run is called."""

    id: str


class ToldError(Told):
    """Why a call was not done."""

    error: str
    """A sentence: what was given, what is allowed, what to do."""
