"""The JSON API: it gives what the library gives, and whatever it is sent, it answers in a sentence."""

import asyncio
import json
import random
import subprocess
import sys
import threading
import time

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.testclient import TestClient

from components.portal import shared
from components.portal.runs.here import runs
from components.portal.server.api import routes
from components.portal.server.api.body import read
from components.portal.server.api.calling import Call
from components.portal.server.api.calls import CALLS, Row
from components.portal.server.api.document import document
from components.portal.server.api.refusals import Refusal, refused
from components.portal.server.api.slots import Slots
from components.portal.server.api.tokens import hashed
from components.portal.settings import SettingsError, settings
from reverse_attention import Comparison, TraceResult, cli
from reverse_attention.model.load import load
from reverse_attention.prompt.chat import render
from reverse_attention.result.setting_table import TraceSettings

PROMPT = "Alice lives in Paris. Tom lives in Rome. Alice lives in"
TOKEN, OTHER = "ra_ada", "ra_bob"
TOKENS = [{"name": "ada", "sha256": hashed(TOKEN)}, {"name": "bob", "sha256": hashed(OTHER)}]
NAMES = ["/api/trace", "/api/compare", "/api/runs"]


@pytest.fixture(scope="module")
def api(tmp_path_factory):
    """A client that has a token, of a server that keeps runs in a file."""
    folder = tmp_path_factory.mktemp("api")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REVERSE_ATTENTION_SERVER__TOKENS", json.dumps(TOKENS))
        patch.setenv("REVERSE_ATTENTION_RUNS__DATABASE", f"sqlite:///{folder / 'runs.sqlite'}")
        patch.setenv("REVERSE_ATTENTION_LIMITS__CHARACTERS", "400")
        patch.setenv("REVERSE_ATTENTION_LIMITS__TOKENS", "64")
        patch.setenv("REVERSE_ATTENTION_LIMITS__UPLOAD", "200000")
        settings.cache_clear()
        runs.cache_clear()
        with TestClient(Starlette(routes=routes.api_routes("")), raise_server_exceptions=False) as client:
            client.headers["Authorization"] = f"Bearer {TOKEN}"
            yield client
    settings.cache_clear()
    runs.cache_clear()


def validator(name: str) -> Draft202012Validator:
    """Of one schema of the document, which the others can be reached from."""
    registry = Registry().with_resource("urn:api", Resource.from_contents(document(), DRAFT202012))
    return Draft202012Validator({"$ref": f"urn:api#/components/schemas/{name}"}, registry=registry)


def checked(answer, path: str, method: str = "post"):
    """The JSON of an answer, held against the document."""
    told = document()["paths"][path][method]["responses"][str(answer.status_code)]
    name = told["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    data = answer.json()
    validator(name).validate(data)
    return data


def refusal(answer) -> str:
    assert 400 <= answer.status_code < 600
    assert answer.headers["content-type"] == "application/json"
    told = answer.json()
    assert list(told) == ["error"]
    assert "Traceback" not in told["error"]
    assert "\n" not in told["error"]
    return told["error"]


def test_a_trace_is_what_the_library_finds(api, tracer):
    chosen = {"weights": "relevance", "predict": False, "top_beam": 3}
    asked = {"model": "demo-qwen2", "text": PROMPT, "target": -1, "settings": chosen, "receipt": True}
    told = checked(api.post("/api/trace", json=asked), "/api/trace")
    result = TraceResult.from_dict(told)
    expected = tracer.trace(tracer.capture(PROMPT), -1, **vars(TraceSettings.for_people(**chosen)))
    assert result.paths_text == expected.paths_text
    assert result.influence == pytest.approx(expected.influence, abs=1e-6)
    assert result.receipt is not None
    by_ids = api.post("/api/trace", json={"model": "demo-qwen2", "token_ids": list(result.token_ids)}).json()
    assert by_ids["labels"] == told["labels"]


@pytest.mark.parametrize("how", [{}, {"temperature": 1.5, "top_p": 0.9, "seed": 7}])
def test_what_the_model_goes_on_with_is_what_the_library_generates(api, tracer, how):
    asked = {
        "model": "demo-qwen2",
        "text": PROMPT,
        "generate": {"tokens": 3, **how},
        "settings": {"top_beam": 2},
    }
    result = TraceResult.from_dict(checked(api.post("/api/trace", json=asked), "/api/trace"))
    expected = tracer.generate(PROMPT, max_new_tokens=3, **how)
    assert (list(result.token_ids), result.prompt_length) == (expected.token_ids, expected.prompt_length)
    assert len(result.token_ids) > result.prompt_length


def test_a_chat_is_read_as_its_template_writes_it(api, tracer, monkeypatch):
    messages = [
        {"role": "user", "content": "Alice lives in Paris."},
        {"role": "assistant", "content": PROMPT},
    ]
    asked = {"model": "demo-qwen2", "messages": messages}
    assert "no chat template" in refusal(api.post("/api/trace", json=asked))
    template = "{% for message in messages %}Tom. {{ message['content'] }} {% endfor %}Emma."

    def loaded(name, **options):
        loaded = load(name)
        loaded.tokenizer.chat_template = template
        return loaded

    monkeypatch.setattr(shared, "load", loaded)
    shared.models().drop_unused()
    result = TraceResult.from_dict(checked(api.post("/api/trace", json=asked), "/api/trace"))
    shared.models().drop_unused()  # this one has a template
    rendered = render(loaded("demo-qwen2").tokenizer, messages)
    assert list(result.token_ids) == rendered.token_ids
    assert result.template == rendered.template_positions
    assert 0 < len(result.template) < len(result.token_ids)


@pytest.mark.parametrize(
    ("models", "texts"),
    [(["demo-qwen2"], [PROMPT, PROMPT.replace("Rome", "Oslo")]), (["demo-qwen2", "demo-gpt2"], [PROMPT])],
)
def test_a_comparison_opens_again(api, models, texts):
    asked = {"models": models, "texts": texts, "reference": 1}
    answer = api.post("/api/compare", json=asked)
    told = checked(answer, "/api/compare")
    opened = Comparison.from_json(answer.text)
    assert (len(opened.columns), opened.reference) == (2, 1)
    assert [column["trace"]["text"] for column in told["columns"]] == texts * (2 // len(texts))


def test_a_run_is_kept_found_opened_and_deleted(api):
    content = api.post("/api/trace", json={"model": "demo-qwen2", "text": PROMPT}).json()
    asked = {"content": content, "title": "Of <Alice>", "tags": ["cities"], "note": "Where?"}
    run_id = checked(api.post("/api/runs", json=asked), "/api/runs")["id"]
    page = checked(api.get("/api/runs", params={"tag": "cities", "most": 1}), "/api/runs", "get")
    assert (page["all"], page["runs"][0]["id"], page["runs"][0]["title"]) == (1, run_id, "Of <Alice>")
    assert checked(api.get("/api/runs", params={"kind": "comparison"}), "/api/runs", "get")["all"] == 0
    whole = checked(api.get(f"/api/runs/{run_id}"), "/api/runs/{id}", "get")
    assert whole["content"] == content
    checked(api.delete(f"/api/runs/{run_id}"), "/api/runs/{id}", "delete")
    for answer in (api.get(f"/api/runs/{run_id}"), api.delete(f"/api/runs/{run_id}")):
        assert answer.status_code == 404
        assert "no such run" in refusal(answer)


def test_where_people_sign_in_a_token_sees_its_own_runs_alone(api, monkeypatch):
    monkeypatch.setattr(settings(), "__dict__", vars(settings()) | {"sign_in": SignedIn()})
    content = api.post("/api/trace", json={"model": "demo-qwen2", "text": PROMPT}).json()
    run_id = api.post("/api/runs", json={"content": content}).json()["id"]
    other = {"Authorization": f"Bearer {OTHER}"}
    assert api.get(f"/api/runs/{run_id}").json()["run"]["owner"] == "ada"
    assert api.get(f"/api/runs/{run_id}", headers=other).status_code == 404
    assert api.delete(f"/api/runs/{run_id}", headers=other).status_code == 404
    assert api.get("/api/runs", headers=other).json()["all"] == 0
    shared = api.post("/api/runs", json={"content": content, "sharing": "all"}).json()["id"]
    assert api.get(f"/api/runs/{shared}", headers=other).json()["run"]["is_own"] is False
    assert api.delete(f"/api/runs/{shared}", headers=other).status_code == 404
    for one in (run_id, shared):
        api.delete(f"/api/runs/{one}")


class SignedIn:
    required, operators = True, ()


@pytest.mark.parametrize(
    "given", [None, "", TOKEN, f"Basic {TOKEN}", "Bearer", "Bearer x", f"Bearer {TOKEN}x"]
)
@pytest.mark.parametrize("path", [*NAMES, "/api/runs/x"])
def test_without_a_token_nothing_is_done(api, given, path):
    headers = {} if given is None else {"Authorization": given}
    bare = TestClient(api.app, cookies={"_streamlit_user": TOKEN, "token": TOKEN})
    for method in ("GET", "POST", "DELETE"):
        answer = bare.request(method, path, headers=headers, json={"model": "demo-qwen2", "text": PROMPT})
        assert answer.status_code in (401, 405)
        refusal(answer)
    assert bare.get("/api/runs", headers=headers).headers["WWW-Authenticate"] == "Bearer"


LONG = "word " * 100
HOSTILE = {
    "no JSON": b"{",
    "nothing": b"",
    "no object": b"[1]",
    "null": b"null",
    "NaN": b'{"model": "demo-qwen2", "text": "x", "settings": {"min_attn": NaN}}',
    "infinite": b'{"model": "demo-qwen2", "text": "x", "settings": {"min_attn": 1e999}}',
    "half a surrogate pair": b'{"model": "demo-qwen2", "text": "\\ud800"}',
    "no UTF-8": b'{"model": "\xff\xfe", "text": "x"}',
    "deep": b'{"model": ' * 100_00 + b"1" + b"}" * 100_00,
    "wide and deep": b"[" * 90_000,
    "a number of many digits": b'{"model": "demo-qwen2", "text": "x", "target": ' + b"9" * 5000 + b"}",
    "a huge number": b'{"model": "demo-qwen2", "text": "x", "target": 99999999999999999999}',
    "a number for a name": b'{"model": 7, "text": "x"}',
    "a truth for a number": b'{"model": "demo-qwen2", "text": "x", "target": true}',
    "a text for a number": b'{"model": "demo-qwen2", "text": "x", "settings": {"top_k": "5"}}',
    "a position that is not there": b'{"model": "demo-qwen2", "text": "x", "target": 5000}',
    "many paths": b'{"model": "demo-qwen2", "text": "x", "settings": {"top_beam": 1000000}}',
    "a layer that is not there": b'{"model": "demo-qwen2", "text": "x y", "settings": {"layer": 99}}',
    "a field that is none": b'{"model": "demo-qwen2", "text": "x", "trust_remote_code": true}',
    "a setting that is none": b'{"model": "demo-qwen2", "text": "x", "settings": {"device": "cuda"}}',
    "both prompts": b'{"model": "demo-qwen2", "text": "x", "token_ids": [1]}',
    "no prompt": b'{"model": "demo-qwen2"}',
    "an empty prompt": b'{"model": "demo-qwen2", "text": ""}',
    "no ids": b'{"model": "demo-qwen2", "token_ids": []}',
    "ids that are none": b'{"model": "demo-qwen2", "token_ids": [1, 999999999]}',
    "negative ids": b'{"model": "demo-qwen2", "token_ids": [-1]}',
    "many characters": json.dumps({"model": "demo-qwen2", "text": "x" * 401}).encode(),
    "many tokens": json.dumps({"model": "demo-qwen2", "text": "a b " * 60}).encode(),
    "many ids": json.dumps({"model": "demo-qwen2", "token_ids": [5] * 65}).encode(),
    "a model that is not offered": b'{"model": "Qwen/Qwen2-0.5B", "text": "x"}',
    "a folder": b'{"model": "/etc", "text": "x"}',
    "a way out": b'{"model": "../../../etc/passwd", "text": "x"}',
    "a folder that is not there": b'{"model": "/no/such/folder", "text": "x"}',
    "a text and a chat": b'{"model": "demo-qwen2", "text": "x", "messages": [{"role": "a", "content": ""}]}',
    "a chat without a template": b'{"model": "demo-qwen2", "messages": [{"role": "user", "content": "x"}]}',
    "an empty chat": b'{"model": "demo-qwen2", "messages": []}',
    "a message without a role": b'{"model": "demo-qwen2", "messages": [{"content": "x"}]}',
    "half a pair in a chat": b'{"model": "demo-qwen2", "messages": [{"role": "user", "content": "\\ud800"}]}',
    "a long chat": json.dumps(
        {"model": "demo-qwen2", "messages": [{"role": "user", "content": "x" * 401}]}
    ).encode(),
    "many tokens to come": b'{"model": "demo-qwen2", "text": "x", "generate": {"tokens": 513}}',
    "more to come than fit": b'{"model": "demo-qwen2", "text": "x", "generate": {"tokens": 64}}',
    "no tokens to come": b'{"model": "demo-qwen2", "text": "x", "generate": {"tokens": 0}}',
    "a cold model": b'{"model": "demo-qwen2", "text": "x", "generate": {"tokens": 2, "temperature": 0}}',
    "a seed that is none": b'{"model": "demo-qwen2", "text": "x", "generate": {"tokens": 2, "seed": -1}}',
    "a name with a NUL": b'{"model": "a\\u0000b", "text": "x"}',
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_bodies_get_a_sentence(api, body):
    for path in NAMES:
        answer = api.post(path, content=body, headers={"Content-Type": "application/json"})
        assert 400 <= answer.status_code < 500, answer.text
        assert len(refusal(answer)) < 500


def test_what_is_not_there_and_what_is_not_allowed_get_one_answer(api):
    told = {
        refusal(api.post("/api/trace", json={"model": f"/{name}", "text": "x"})).replace(name, "…")
        for name in ("etc", "no", "tmp")
    }
    assert len(told) == 1


def test_a_place_of_a_mistake_is_named(api):
    asked = {"model": "demo-qwen2", "text": "x", "settings": {"top_k": "5"}}
    assert refusal(api.post("/api/trace", json=asked)).startswith("settings.top_k: ")


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None]
)
def test_what_a_strangers_page_could_send_is_not_taken(api, kind):
    body = json.dumps({"model": "demo-qwen2", "text": "x"}).encode()
    answer = api.post("/api/trace", content=body, headers={"Content-Type": kind} if kind else {})
    assert answer.status_code == 415
    assert "Access-Control-Allow-Origin" not in answer.headers
    asks_before = {"Origin": "https://stranger.example", "Access-Control-Request-Method": "POST"}
    before = api.options("/api/trace", headers=asks_before)
    assert before.status_code == 405
    assert not [name for name in before.headers if name.startswith("access-control")]


def test_a_body_is_read_no_further_than_it_may_be(api):
    parts = []

    async def endless() -> dict:
        parts.append(b" " * 10_000)
        return {"type": "http.request", "body": parts[-1], "more_body": True}

    request = Request({"type": "http", "headers": [(b"content-type", b"application/json")]}, endless)
    with pytest.raises(Refusal, match="200,000 bytes"):
        asyncio.run(read(request, 200_000))
    assert len(parts) == 21
    answer = api.post("/api/runs", json={"content": {"x": "x" * 200_000}})
    assert answer.status_code == 413
    refusal(answer)
    squeezed = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    assert api.post("/api/trace", content=b"x", headers=squeezed).status_code == 415


def test_whatever_is_altered_in_a_run_is_refused_or_kept_whole(api):
    content = api.post("/api/trace", json={"model": "demo-qwen2", "text": "Alice lives in Paris"}).json()
    values = [None, -1, 10**30, 1e300, "", "<script>", [], {}, [[]], True, "\x00", {"a": 1}]
    chance = random.Random(7)
    for _ in range(60):
        altered = json.loads(json.dumps(content))
        place = altered
        for _ in range(chance.randrange(1, 4)):
            keys = list(place) if isinstance(place, dict) else range(len(place))
            key = chance.choice(list(keys))
            if not isinstance(place[key], dict | list) or not place[key]:
                break
            place, key = place[key], None
        keys = list(place) if isinstance(place, dict) else range(len(place))
        place[chance.choice(list(keys))] = chance.choice(values)
        answer = api.post("/api/runs", json={"content": altered})
        if answer.status_code == 201:
            TraceResult.from_dict(api.get(f"/api/runs/{answer.json()['id']}").json()["content"])
            api.delete(f"/api/runs/{answer.json()['id']}")
        else:
            assert answer.status_code == 422, (answer.status_code, answer.text)
            refusal(answer)


@pytest.mark.parametrize("query", ["most=0", "most=x", "first=-1", "kind=song", "words=secret", "most=1e3"])
def test_a_list_asks_for_what_there_is(api, query):
    assert api.get(f"/api/runs?{query}").status_code == 422
    refusal(api.get(f"/api/runs?{query}"))


@pytest.mark.parametrize("name", ["x", "%00", "..%2f..%2fetc", "'; DROP TABLE runs; --", "x" * 5000])
def test_an_id_that_is_none_is_not_there(api, name):
    for answer in (api.get(f"/api/runs/{name}"), api.delete(f"/api/runs/{name}")):
        assert answer.status_code == 404
        refusal(answer)


def test_what_cannot_be_called_is_said(api):
    assert "openapi.json" in refusal(api.get("/api/nothing"))
    answer = api.put("/api/trace")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert "POST is what" in refusal(answer)


def test_who_hangs_up_frees_his_place(api):
    """The work asks at each step whether somebody still waits for it."""
    begun, ended = threading.Event(), threading.Event()

    def work(call: Call, asked: None) -> str:
        begun.set()
        try:
            while True:
                call.told("working")
                time.sleep(0.01)
        finally:
            ended.set()

    async def receive() -> dict[str, str]:
        while not begun.is_set():
            await asyncio.sleep(0.01)
        return {"type": "http.disconnect"}

    async def send(message: dict) -> None:
        pass

    slow = Row("GET", "/slow", "Never ends.", work, None, "Trace")
    app = Starlette(routes=[Route("/slow", routes._answering({"GET": slow}))])
    headers = [(b"authorization", f"Bearer {TOKEN}".encode())]
    scope = {"type": "http", "method": "GET", "path": "/slow", "headers": headers, "query_string": b""}
    asyncio.run(asyncio.wait_for(app(scope, receive, send), 20))
    assert ended.is_set()


def test_one_token_cannot_take_all_places(monkeypatch, api):
    slots = Slots(all_calls=2, of_one=1)
    monkeypatch.setattr(routes, "_SLOTS", slots)
    with slots.taken("ada"):
        answer = api.get("/api/runs")
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "10")
        refusal(answer)
        with slots.taken("bob"):
            monkeypatch.setattr(slots, "_of_one", 2)
            assert api.get("/api/runs").status_code == 503
    assert api.get("/api/runs").status_code == 200
    assert api.get("/api/runs").status_code == 200


def test_errors_that_nobody_expected_tell_nothing(caplog):
    for error, status in ((KeyError("a secret"), 500), (RuntimeError("CUDA: a secret"), 503)):
        answer = refused(error)
        assert answer.status_code == status
        assert b"secret" not in answer.body
        assert type(error).__name__.encode() in answer.body


def test_the_document_is_whole():
    told = document()
    assert {(row.path, row.method.lower()) for row in CALLS} == {
        (path, method) for path, methods in told["paths"].items() for method in methods
    }
    for schema in told["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    references = [part.split('"')[0] for part in json.dumps(told).split('"$ref": "')[1:]]
    assert references
    for reference in set(references):
        assert reference.removeprefix("#/components/schemas/") in told["components"]["schemas"]
    about = told["components"]["schemas"]["Settings"]["properties"]
    assert set(about) == set(vars(TraceSettings()))
    assert all(row["description"] for row in about.values())


def test_a_token_of_the_command_line_opens_the_api(capsys):
    assert cli.main(["token", "ada@example.org"]) == 0
    said = capsys.readouterr().out
    token = next(line.strip() for line in said.splitlines() if line.strip().startswith("ra_"))
    assert f'name = "ada@example.org"\n    sha256 = "{hashed(token)}"' in said
    assert len(token) > 40
    with pytest.raises(SystemExit):
        cli.main(["token", 'a"\n[x]'])


@pytest.mark.parametrize(
    ("tokens", "why"),
    [
        ([{"name": "a", "sha256": "x"}], r"server\.tokens\.0\.sha256"),
        ([{"name": 'a"', "sha256": "0" * 64}], r"server\.tokens\.0\.name"),
        ([{"name": "a", "sha256": "0" * 64}] * 2, "two tokens have one name"),
    ],
)
def test_tokens_that_are_none_are_refused_at_the_start(monkeypatch, tokens, why):
    monkeypatch.setenv("REVERSE_ATTENTION_SERVER__TOKENS", json.dumps(tokens))
    settings.cache_clear()
    with pytest.raises(SettingsError, match=why):
        settings()
    settings.cache_clear()


def test_the_api_stands_without_torch():
    code = (
        "import sys, components.portal.server.app\n"
        "assert not {'torch', 'transformers', 'pandas'} & set(sys.modules), 'imported'"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
