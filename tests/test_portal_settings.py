"""The settings of whoever runs the dashboard: the file, the variables over it, errors that name the key."""

import runpy
import tomllib
from pathlib import Path

import pytest

from components.portal.settings import FILE, Settings, SettingsError, settings

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "portal.example.toml"


@pytest.fixture(autouse=True)
def without_database(monkeypatch):
    """All other tests have one."""
    monkeypatch.delenv("REVERSE_ATTENTION_RUNS__DATABASE")


@pytest.fixture
def written(tmp_path, monkeypatch):
    """Writes a settings file that is read from then on."""

    def write(text: str) -> None:
        path = tmp_path / "portal.toml"
        path.write_text(text, encoding="utf-8")
        monkeypatch.setenv(FILE, str(path))
        settings.cache_clear()

    return write


def test_the_example_shows_every_key_with_its_default(written):
    written(EXAMPLE.read_text(encoding="utf-8"))
    assert settings() == Settings()
    shown = {
        (section, key)
        for section, keys in tomllib.loads(EXAMPLE.read_text(encoding="utf-8")).items()
        for key in keys
    }
    unset = {("models", "offered"), ("models", "hub_may_be_typed"), ("models", "folders_may_be_typed")}
    unset |= {("server", "tokens")}
    assert shown | unset == {
        (section, key)
        for section, keys in Settings.model_fields.items()
        for key in keys.annotation.model_fields
    }


def test_each_commented_key_of_the_example_is_one(written):
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    keys = [line.removeprefix("# ") for line in lines if line.startswith("# ") and " = " in line]
    switches, offered, token = keys[:2], keys[2:7], keys[7:]
    written("\n".join(["[models]", *switches, "[[models.offered]]", *offered, "[[server.tokens]]", *token]))
    assert settings().server.tokens[0].name == "ada"
    assert settings().models.hub_may_be_typed is settings().models.folders_may_be_typed is False
    (one,) = settings().models.offered
    assert (one.name, one.dtype, one.revision) == ("Qwen/Qwen2-0.5B", "bfloat16", "main")


def test_a_variable_overrides_the_file_key_by_key(written, monkeypatch):
    written('[limits]\ntokens = 100\nupload = "3 MiB"\n[runs]\ndatabase = "sqlite://"')
    monkeypatch.setenv("REVERSE_ATTENTION_LIMITS__TOKENS", "7")
    monkeypatch.setenv("REVERSE_ATTENTION_MODELS__ROOTS", '["/srv/models"]')
    limits = settings().limits
    assert (limits.tokens, limits.upload, limits.upload_megabytes) == (7, 3 << 20, 3)
    assert settings().models.roots == (Path("/srv/models"),)
    assert settings().runs.url == "sqlite://"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[limits]\ntokens = 0", "limits.tokens ("),
        ("[limits]\ntokens = 1.5", "limits.tokens ("),
        ("[limits]\ntoken = 4", "limits.token ("),
        ("limit = 4", "limit ("),
        ('[models]\nmemory = "much"', "models.memory ("),
        ('[models]\nroots = ["models"]', "give the whole path"),
        ("[[models.offered]]\nlabel = 'x'", "models.offered.0.name ("),
        ("[[models.offered]]\nname = 'x'\ndtype = 'int8'", "models.offered.0.dtype ("),
        ("[server]\nlog = 'xml'", "'lines' or 'json'"),
        ("[limits", "no TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_named_by_its_key(written, text, told):
    written(text)
    with pytest.raises(SettingsError) as error:
        settings()
    assert told in str(error.value)
    assert "portal.toml" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("value", ["many", "0", "-3", "1.5", "²"])
def test_a_wrong_variable_is_named(monkeypatch, value):
    monkeypatch.setenv("REVERSE_ATTENTION_LIMITS__TOKENS", value)
    with pytest.raises(
        SettingsError, match=r"limits\.tokens \(environment variable REVERSE_ATTENTION_LIMITS__TOK"
    ):
        settings()


def test_a_list_in_a_variable_that_is_no_json_says_how_it_is_written(monkeypatch):
    monkeypatch.setenv("REVERSE_ATTENTION_MODELS__ROOTS", "/srv/models")
    with pytest.raises(SettingsError, match=r'REVERSE_ATTENTION_MODELS__ROOTS is no JSON.*\["/srv/models"\]'):
        settings()


def test_a_file_that_is_named_and_not_there_is_an_error(monkeypatch, tmp_path):
    monkeypatch.setenv(FILE, str(tmp_path / "none.toml"))
    with pytest.raises(SettingsError, match="no file is there"):
        settings()


def test_a_secret_in_the_database_url_stands_in_no_error(written):
    written('[runs]\ndatabase = "postgresql://me:hush@db/x"\nwhere = 3')
    with pytest.raises(SettingsError) as error:
        settings()
    assert "hush" not in str(error.value)


def test_a_server_with_wrong_settings_does_not_start(monkeypatch):
    monkeypatch.setenv("REVERSE_ATTENTION_SERVER__LOG", "loud")
    with pytest.raises(SystemExit, match=r"server\.log"):
        runpy.run_path(str(ROOT / "dashboard.py"), run_name="dashboard")
