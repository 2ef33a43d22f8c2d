"""Chat templates of the usual styles on small tokenizers: BOS once, and whose each token is."""

import copy
from concurrent.futures import ThreadPoolExecutor

import pytest
from small_tokenizers import byte_bpe, unigram
from tokenizers import processors

from reverse_attention.prompt import spans
from reverse_attention.prompt.chat import has_template, render

CHATML = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\n' + m['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
TURNS = (
    "{% for m in messages %}{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception("
    "'Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}"
)
LLAMA_2 = (
    "{{ bos_token }}"
    + TURNS
    + "{% if m['role'] == 'user' %}{{ '[INST] ' + m['content'].strip() + ' [/INST]' }}"
    "{% else %}{{ ' ' + m['content'].strip() + ' ' + eos_token }}{% endif %}{% endfor %}"
)
GEMMA = (
    "{{ bos_token }}{% if messages[0]['role'] == 'system' %}"
    "{{ raise_exception('System role not supported') }}{% endif %}"
    + TURNS
    + "{{ '<start_of_turn>' + m['role'] + '\n' + m['content'] | trim + '<end_of_turn>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<start_of_turn>model\n' }}{% endif %}"
)
# As Qwen3's: what an answer thought is written apart from it, and left out of all but the last one.
THINKING = (
    "{% for m in messages %}{% set parts = m['content'].split('</think>') %}"
    "{{ '<|im_start|>' + m['role'] + '\n' }}"
    "{% if loop.last and parts | length > 1 %}{{ parts[0] + '</think>\n\n' }}{% endif %}"
    "{{ parts[-1].strip() + '<|im_end|>\n' }}{% endfor %}"
)
FOR_EVER = "{% for a in range(99999) %}{% for b in range(99999) %}{% for c in range(99999) %}"
END_FOR = "{% endfor %}" * 3
MARKS = ["<|im_start|>", "<|im_end|>", "[INST]", "[/INST]", "<start_of_turn>", "<end_of_turn>", "</s>"]
TALK = [
    {"role": "user", "content": "  The user opens the red key. "},
    {"role": "assistant", "content": "assistant"},
    {"role": "user", "content": "日本 the dog\n\nsleeps"},
]
SYSTEM = {"role": "system", "content": "The dog"}


def tokenizer(template: str | dict[str, str] | None, *, puts_bos: bool = True):
    made = copy.deepcopy(byte_bpe())
    made.add_special_tokens({"additional_special_tokens": MARKS, "eos_token": "</s>"})
    if not puts_bos:
        made.backend_tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    made.chat_template = template
    return made


def of_messages(rendered, tok) -> str:
    """The text of the tokens that are not the template's."""
    own = set(range(len(rendered.token_ids))) - set(rendered.template_positions)
    return tok.decode([rendered.token_ids[n] for n in sorted(own)])


@pytest.mark.parametrize("puts_bos", [True, False], ids=["puts BOS", "puts none"])
@pytest.mark.parametrize("template", [CHATML, LLAMA_2, GEMMA], ids=["ChatML", "Llama 2", "Gemma"])
def test_bos_comes_once_and_the_rest_as_the_template_writes_it(template, puts_bos):
    tok = tokenizer(template, puts_bos=puts_bos)
    rendered = render(tok, TALK)
    assert rendered.text == tok.apply_chat_template(TALK, tokenize=False, add_generation_prompt=True)
    wanted = puts_bos or template is not CHATML
    assert [n for n, i in enumerate(rendered.token_ids) if i == tok.bos_token_id] == [0] * wanted
    own = tok.apply_chat_template(TALK, add_generation_prompt=True, return_dict=False)
    assert rendered.token_ids == [tok.bos_token_id] * (wanted and template is CHATML) + own
    assert (
        spans.tokenize(rendered.text, tok)[0]["input_ids"][0].tolist() == rendered.token_ids
    )  # as a plain text


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (CHATML, "  The user opens the red key. assistant日本 the dog\n\nsleeps"),
        (LLAMA_2, " The user opens the red key. assistant 日本 the dog\n\nsleeps"),  # " The" is one token
        (GEMMA, "The user opens the red key.assistant日本 the dog\n\nsleeps"),
    ],
    ids=["ChatML", "Llama 2", "Gemma"],
)
def test_tokens_of_messages_are_told_from_those_of_the_template(template, expected):
    tok = tokenizer(template)
    assert of_messages(render(tok, TALK), tok) == expected


def test_roles_are_the_templates_even_where_messages_say_the_same():
    tok = tokenizer(CHATML)
    rendered = render(tok, [{"role": "user", "content": "user"}, {"role": "user", "content": "user"}])
    assert of_messages(rendered, tok) == "useruser"
    first = tok.encode("user", add_special_tokens=False)
    own = [n for n in range(len(rendered.token_ids)) if n not in rendered.template_positions]
    assert own[0] == 2 + len(first) + 1  # BOS, <|im_start|>, the role, a newline


def test_what_a_template_leaves_out_is_nobodys():
    tok = tokenizer(THINKING)
    answer = {"role": "assistant", "content": "the fox</think> the dog"}
    rendered = render(
        tok, [SYSTEM, answer, {"role": "user", "content": ""}, answer], add_generation_prompt=False
    )
    assert of_messages(rendered, tok) == "The dogthe dogthe fox</think>\n\nthe dog"


@pytest.mark.parametrize(
    ("template", "messages", "says"),
    [
        (GEMMA, [SYSTEM, *TALK], "System role not supported"),
        (LLAMA_2, TALK[1:], "Conversation roles must alternate"),
        (CHATML + "{% if %}", TALK, "refuses these messages: Expected an expression"),
        ("{{ messages[9]['role'] + 1 }}", TALK, "refuses these messages"),
        ("{{ ''.__class__.__mro__ }}", TALK, "unsafe"),  # the sandbox
        (f"{FOR_EVER}{{{{ a }}}}{END_FOR}", TALK, "not ended within 2 seconds, and was stopped"),
        ("{{ 9 ** (9 ** 9) }}", TALK, "not ended within 2 seconds"),  # no thread comes in between
        ("{{ 'a' * 10 ** 10 }}", TALK, "refuses these messages: MemoryError"),
        (None, TALK, "no chat template"),
        (CHATML, [], "at least one message"),
        (CHATML, [{"role": "user"}], "a role and its content"),
    ],
)
def test_what_is_wrong_is_said(template, messages, says, monkeypatch):
    monkeypatch.setattr("reverse_attention.prompt.template_process.SECONDS", 2)
    with pytest.raises(ValueError) as error:
        render(tokenizer(template), messages)
    assert says in str(error.value)


def test_has_template():
    assert has_template(tokenizer(CHATML))
    assert has_template(tokenizer({"default": CHATML, "tools": ""}))
    assert not has_template(tokenizer({"tools": CHATML}))
    assert not has_template(tokenizer(None))


def test_the_demo_models_chat_not(demo, demo_bos):
    assert not has_template(demo.tokenizer)
    assert not has_template(demo_bos.tokenizer)


def test_a_tokenizer_that_marks_words():
    tok = copy.deepcopy(unigram())
    tok.chat_template = "{% for m in messages %}{{ m['role'] + ': ' + m['content'] + '\n' }}{% endfor %}"
    rendered = render(
        tok, [{"role": "fox", "content": "The dog sleeps"}, {"role": "dog", "content": "The key"}]
    )
    assert of_messages(rendered, tok) == "The dog sleepsThe key"


def test_a_template_is_stopped_in_any_thread_and_rendered_once(monkeypatch):
    """A page's script runs in a thread, where no signal comes."""
    tok = tokenizer(f"{FOR_EVER}{END_FOR}")
    with monkeypatch.context() as patch, ThreadPoolExecutor(1) as pool:
        patch.setattr("reverse_attention.prompt.template_process.SECONDS", 1)
        with pytest.raises(ValueError, match="not ended within 1 seconds"):
            pool.submit(render, tok, TALK).result()
    first = render(tokenizer(CHATML), TALK)
    monkeypatch.setattr("subprocess.run", None)
    assert render(tokenizer(CHATML), TALK) == first
