"""The settings of whoever runs the dashboard: one TOML file, and environment variables that override it.

``REVERSE_ATTENTION_SETTINGS`` names the file; without it, ``portal.toml`` in the working directory is read if
it is there. ``REVERSE_ATTENTION_LIMITS__TOKENS=512`` overrides ``tokens`` of ``[limits]``.
``portal.example.toml`` shows every key with its default.
"""

from __future__ import annotations

import os
import tomllib
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import AfterValidator, BaseModel, ByteSize, ConfigDict, Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from pydantic_settings.exceptions import SettingsError as UnreadableVariable

FILE = "REVERSE_ATTENTION_SETTINGS"
_PREFIX, _INSIDE = "REVERSE_ATTENTION_", "__"
_USUAL_FILE = Path("portal.toml")
_GIB = 1 << 30

Count = Annotated[int, Field(gt=0, le=1 << 53)]
Size = Annotated[ByteSize, Field(gt=0)]
"""In bytes; a text such as ``"8 GiB"`` is understood."""


class SettingsError(ValueError):
    """A setting that cannot be; the message names its key and says what is allowed."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class Offered(_Section):
    """A model that is offered by name, and how it is loaded."""

    name: str = Field(min_length=1)
    """A built-in model, a hub id, a folder or a GGUF file."""
    label: str = ""
    """What people see; without it the name."""
    revision: str | None = None
    dtype: Literal["float32", "bfloat16", "float16"] | None = None
    device: str | None = None


def _is_whole_path(path: Path) -> Path:
    path = path.expanduser()
    if not path.is_absolute():
        raise ValueError("give the whole path, from the root")
    return path


class Models(_Section):
    """Which models may be loaded, and how much memory they take."""

    offered: tuple[Offered, ...] = ()
    """In the order of the list that people choose from; without any, the built-in ones."""
    hub_may_be_typed: bool | None = None
    """Whether any hub id may be typed. Unless it is said: on this machine alone, without sign-in."""
    folders_may_be_typed: bool | None = None
    """Whether a folder may be typed. Unless it is said: on this machine alone, without sign-in."""
    roots: tuple[Annotated[Path, AfterValidator(_is_whole_path)], ...] = ()
    """Folders that a typed one must lie in; without any, it may lie anywhere."""
    memory: Size = ByteSize(8 * _GIB)
    """Of all loaded models together."""


class Limits(_Section):
    """What one request may ask for."""

    characters: Count = 200_000
    tokens: Count = 4096
    generated_tokens: Count = 512
    upload: Size = ByteSize(64 << 20)
    """Of one file."""
    records_memory: Size = ByteSize(4 * _GIB)
    """Of all records that are kept."""
    results_memory: Size = ByteSize(256 << 20)
    """Of all traces, receipts and cuts that are kept."""
    passes_at_once: Count = 1
    seconds: Count = 600
    """Of one request; what takes longer is stopped."""

    @property
    def upload_megabytes(self) -> int:
        """Of one file, as Streamlit counts them."""
        return max(1, self.upload >> 20)


class Runs(_Section):
    """Where saved runs and drafts are kept."""

    database: str = Field(default="", description="An SQLAlchemy URL; without it SQLite in the data folder.")
    keep_drafts: bool = True

    @property
    def url(self) -> str:
        """The database, as SQLAlchemy is told of it."""
        if self.database:
            return self.database
        return f"sqlite:///{user_data_path('reverse-attention', appauthor=False) / 'runs.sqlite'}"


class SignIn(_Section):
    """Who may come in; the provider itself stands in Streamlit's ``secrets.toml``, under ``[auth]``."""

    required: bool = False
    operators: tuple[str, ...] = ()
    """Addresses of the people who may see the operator's page."""


class Token(_Section):
    """A program that may call the API; ``reverse-attention token`` makes one."""

    name: str = Field(pattern="^[A-Za-z0-9][A-Za-z0-9@._ -]{0,39}$")
    """Whose it is, for logs and lists."""
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    """The hash of the token, which itself is kept nowhere."""


class Server(_Section):
    """What is served beside the pages."""

    frame_ancestors: tuple[str, ...] = ("'self'",)
    """Who may show the dashboard in a frame, as in a Content-Security-Policy."""
    api: bool = False
    tokens: tuple[Token, ...] = ()
    """Of those who may call it."""
    metrics: bool = False
    operator_page: bool = False
    log: Literal["lines", "json"] = "lines"

    @field_validator("tokens")
    @classmethod
    def _names_differ(cls, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        if len({token.name for token in tokens}) < len(tokens):
            raise ValueError("two tokens have one name")
        return tokens


class Settings(BaseSettings):
    """All of them."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, env_nested_delimiter=_INSIDE, extra="forbid", frozen=True
    )

    models: Models = Models()
    limits: Limits = Limits()
    runs: Runs = Runs()
    sign_in: SignIn = SignIn()
    server: Server = Server()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Environment before file; nothing else is read."""
        file = _file()
        return (env_settings, *([TomlConfigSettingsSource(settings_cls, file)] if file else []))


@cache
def settings() -> Settings:
    """The settings, read once.

    Raises:
        SettingsError: the file cannot be read, or a value is not allowed.
    """
    try:
        return Settings()
    except ValidationError as error:
        told = "; ".join(
            _told(".".join(map(str, one["loc"])), one["type"], one["msg"]) for one in error.errors()
        )
        raise SettingsError(f"The settings of this dashboard need a change: {told}.") from error
    except UnreadableVariable as error:
        lists = ", ".join(name for name in sorted(os.environ) if name.startswith(_PREFIX) and _INSIDE in name)
        raise SettingsError(
            f'One of {lists} is no JSON; a list is written so: ["/srv/models"], a table so: {{"name": "x"}}.'
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings in {_file()} are no TOML: {error}.") from error
    except OSError as error:
        raise SettingsError(f"The settings in {_file()} cannot be read: {error.strerror}.") from error


def _told(key: str, kind: str, why: str) -> str:
    variable = _PREFIX + key.replace(".", _INSIDE).upper()
    source = f"environment variable {variable}" if variable in os.environ else str(_file() or "environment")
    why = "there is no such setting" if kind == "extra_forbidden" else why.removeprefix("Value error, ")
    return f"{key} ({source}): {why[:1].lower()}{why[1:]}"


def _file() -> Path | None:
    """The file that is read, or None."""
    named = os.environ.get(FILE, "").strip()
    if not named:
        return _USUAL_FILE if _USUAL_FILE.is_file() else None
    path = Path(named).expanduser()
    if not path.is_file():
        raise SettingsError(f"{FILE} names {named!r}, and no file is there.")
    return path
