"""Forged values from a browser: what no widget sends never reaches a session; all else arrives as it was."""

import json
import math

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import WebSocketRoute
from starlette.testclient import TestClient
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

from components.portal.server.values import SoundValues, sound

GOOD = [
    {"json_value": '{"selection": null}'},
    {"double_value": 0.5},
    {"string_value": "{"},
    {"int_value": -1},
]
FORGED = [
    {"json_value": "{"},
    {"json_value": ""},
    {"json_value": '{"selection": NaN}'},
    {"json_value": "[" * 100_000},
    {"json_value": "9" * 10_000},
    {"json_trigger_value": "no"},
    {"double_value": math.nan},
    {"double_value": -math.inf},
]


def message(*values: dict) -> BackMsg:
    asked = BackMsg()
    for number, value in enumerate(values):
        asked.rerun_script.widget_states.widgets.append(WidgetState(id=f"widget-{number}", **value))
    asked.rerun_script.query_string = "graph=layer"
    return asked


@pytest.mark.parametrize("forged", FORGED, ids=lambda value: json.dumps(value)[:40])
def test_a_forged_value_is_left_out_and_all_others_arrive(forged, caplog):
    arrived = BackMsg.FromString(sound(message(*GOOD[:2], forged, *GOOD[2:]).SerializeToString()))
    expected = message(*GOOD[:2], forged, *GOOD[2:])
    del expected.rerun_script.widget_states.widgets[2]
    assert arrived == expected
    assert "1 values that no widget sends" in caplog.text


def test_numbers_of_a_slider_are_looked_at_one_by_one():
    asked = message(*GOOD)
    asked.rerun_script.widget_states.widgets[0].double_array_value.data.extend([0.0, math.nan])
    assert len(BackMsg.FromString(sound(asked.SerializeToString())).rerun_script.widget_states.widgets) == 3


@pytest.mark.parametrize(
    "sent",
    [message(*GOOD).SerializeToString(), b"", b"\xff\xff", BackMsg(stop_script=True).SerializeToString()],
)
def test_what_is_sound_or_no_message_of_ours_is_passed_on_byte_by_byte(sent):
    assert sound(sent) == sent


def test_it_stands_between_the_socket_and_the_app():
    async def echo(socket):
        await socket.accept()
        await socket.send_bytes(await socket.receive_bytes())
        await socket.close()

    app = Starlette(routes=[WebSocketRoute("/", echo)], middleware=[Middleware(SoundValues)])
    with TestClient(app).websocket_connect("/") as socket:
        socket.send_bytes(message(FORGED[0], GOOD[0]).SerializeToString())
        (widget,) = BackMsg.FromString(socket.receive_bytes()).rerun_script.widget_states.widgets
    assert widget.id == "widget-1"
