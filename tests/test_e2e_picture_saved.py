"""Figures saved from the drawing in a real browser: the dialog, and the files that come of it."""

import copy
import re
import struct
import xml.etree.ElementTree as ET
import zlib

import pytest
from browser import FIRST, column, drawn
from playwright.sync_api import Page, expect

from reverse_attention import ReverseAttentionTracer
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of

pytestmark = pytest.mark.e2e
SVG = "{http://www.w3.org/2000/svg}"
PLAIN = {
    "svg": {"version", "width", "height", "viewBox"},
    "g": {"class", "transform", "opacity", "fill-opacity", "stroke", "stroke-width"}
    | {"stroke-linejoin", "font-family", "font-size"},
    "path": {"class", "d", "fill", "fill-opacity", "opacity", "stroke", "stroke-width"},
    "rect": {"class", "x", "y", "width", "height", "rx", "fill", "fill-opacity", "stroke", "stroke-width"},
    "text": {"class", "x", "y", "dy", "fill", "font-family", "font-size", "font-weight", "text-anchor"}
    | {"stroke", "stroke-width", "stroke-linejoin"},
    "tspan": {"fill"},
    "title": set(),
    "defs": {"class"},
    "pattern": {"id", "width", "height", "patternUnits", "patternTransform"},
}
"""Elements and attributes of SVG 1.1 that a saved file may have; data-* besides."""


def saved(page: Page, kind: str, picture: int = 0, **asked: bool | float | str) -> tuple[str, bytes]:
    """The file's name and content; ``asked`` fills in the dialog's fields by name."""
    page.locator("button[data-action=download]").nth(picture).click()
    dialog = page.get_by_role("dialog", name="Save as a figure")
    dialog.get_by_label(kind.upper(), exact=True).check()
    for name, value in asked.items():
        field = dialog.locator(f"[name={name}]")
        if isinstance(value, bool):
            field.set_checked(value)
        elif name == "unit":
            field.select_option(value)
        else:
            field.fill(str(value))
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    return download.value.suggested_filename, download.value.path().read_bytes()


def strands(ribbons: list[tuple[str, str, str]]) -> list[tuple[str, str, list[str]]]:
    """Colour, beam, and the heights at which a ribbon's four corners stand."""
    corners = re.compile(r"^M[^,]+,([^CL]+).*,([^CL]+)L[^,]+,([^CL]+).*,([^CL]+)Z$")
    return [(fill, beam, list(corners.match(d).groups())) for d, fill, beam in ribbons]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_saved_svg_is_the_drawing_in_plain_svg(show, columns, scheme):
    page = show({"kind": "compare", "columns": columns[:2], "zoom": "apart"}, color_scheme=scheme)
    drawn(page)
    here = column(page, 1)
    here.locator("g.ra-node .ra-body").nth(1).click()
    here.locator("button.ra-chip").nth(1).click()
    page.wait_for_timeout(300)
    width = here.locator("svg.ra-sankey").evaluate("one => one.clientWidth")
    as_seen = {
        "unit": "px",
        "width": width,
        "letters": 9.75,
        **({"light": False} if scheme == "dark" else {}),
    }
    name, content = saved(page, "svg", 1, **as_seen)
    assert name == "reverse-attention-prompt-1.svg"
    assert b"var(" not in content
    root = ET.fromstring(content)
    for one in root.iter():
        tag = one.tag.removeprefix(SVG)
        assert {key for key in one.attrib if not key.startswith("data-")} <= PLAIN[tag], tag
        assert "NaN" not in "".join(one.attrib.values())
    live = here.locator("path.ra-ribbon[data-shown=true]").evaluate_all(
        "all => all.map(one => [one.getAttribute('d'), one.getAttribute('fill'), one.dataset.beam])"
    )
    ribbons = [one for one in root.iter(f"{SVG}path") if one.get("class") == "ra-ribbon"]
    assert strands([(one.get("d"), one.get("fill"), one.get("data-beam")) for one in ribbons]) == strands(
        live
    )
    labels = here.locator("g.ra-label text.ra-token")
    texts = ["".join(one.itertext()) for one in root.iter(f"{SVG}text") if one.get("class") == "ra-token"]
    assert texts == labels.all_text_contents()
    words = " ".join("".join(one.itertext()) for one in root.iter(f"{SVG}text"))
    assert "prompt 1" in words
    background = next(one.get("fill") for one in root if one.tag == f"{SVG}rect")
    assert background == {"light": "#ffffff", "dark": "#0f1217"}[scheme]


@pytest.fixture(scope="module")
def token_paths(demo) -> dict:
    """A page of token paths, with all that a figure can have."""
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    result = tracer.trace_text(FIRST, graph="network", weights="relevance", paths="token")
    picture = picture_of(result)
    picture["other"]["share"] = 0.3
    head = {"kind": "page", "title": "t", "facts": [], "strip": token_strip_of(result), "prediction": None}
    head["sections"] = []
    words = {"caption": "What it claims.", "name": "demo · why ␣to (13)", "version": "v"}
    words["prompt"] = FIRST.replace(" ", "  ") + " "  # white space that a browser would take together
    return {**head, **words, "target": result.asked_pos, "picture": picture}


@pytest.fixture
def narrow_and_dark(show, token_paths) -> Page:
    page = show(token_paths, viewport={"width": 390, "height": 900}, color_scheme="dark")
    drawn(page)
    return page


def test_the_save_dialog_by_keyboard_alone(narrow_and_dark):
    page = narrow_and_dark
    page.locator("button[data-action=download]").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Save as a figure")
    expect(dialog.get_by_label("PDF")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(dialog.get_by_label("SVG")).to_be_checked()
    page.keyboard.press("Tab")
    expect(dialog.get_by_label("Width", exact=True)).to_be_focused()
    page.keyboard.type("1")
    expect(dialog.get_by_role("status")).to_have_text("The width must be from 20 to 1000 mm.")
    expect(dialog.get_by_role("button", name="Save")).to_be_disabled()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(page.locator("button[data-action=download]")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    with page.expect_download() as download:
        page.keyboard.press("Enter")  # in any field
    said = "-".join(re.findall(r"\w+", FIRST))
    assert download.value.suggested_filename == f"reverse-attention-demo-why-to-13-{said}.pdf"


def test_a_figure_has_the_size_asked_for_and_all_of_the_picture(narrow_and_dark, token_paths):
    """Of a narrow dark page, on white, as wide as a paper's column and as two."""
    page = narrow_and_dark
    labels = sorted(node["label"] for node in token_paths["picture"]["nodes"])
    for width in (84, 174):
        svg = ET.fromstring(saved(page, "svg", width=width)[1])
        assert svg.get("width") == f"{width}mm"
        texts = [("".join(one.itertext()), one.get("class")) for one in svg.iter(f"{SVG}text")]
        assert sorted(text for text, kind in texts if kind == "ra-token") == labels
        assert next(one.get("fill") for one in svg if one.tag == f"{SVG}rect") == "#ffffff"
        height = float(svg.get("height").removesuffix("mm"))
        pdf = saved(page, "pdf", width=width)[1]
        box = re.search(rb"/MediaBox \[0 0 (\S+) (\S+)\]", pdf).groups()
        assert [float(side) / 72 * 25.4 for side in box] == pytest.approx([width, height], abs=0.01)
        assert (pdf.count(b"/BaseFont"), pdf.count(b"/FontFile2")) == (2, 2)  # papers must hold their fonts
        png = saved(page, "png", width=width, dpi=200)[1]
        pixels = struct.unpack(">II", png[16:24])
        assert pixels == tuple(round(side / 25.4 * 200) for side in (width, height))
        assert struct.unpack(">4sIIB", png[37:50]) == (b"pHYs", 7874, 7874, 1)
    written = zlib.decompressobj().decompress(pdf[pdf.index(b"stream\n") + 7 :])
    for text, kind in texts:
        if kind == "ra-position" or (kind == "ra-token" and text.isascii()):
            assert f"<{text.encode('cp1252').hex()}> Tj".encode() in written, text


def test_nodes_are_named_where_a_browser_does_not_say_when_it_paints(show, token_paths):
    """As some do that are to tell nothing of their user."""
    page = show(token_paths)
    page.add_init_script("performance.getEntriesByName = () => []")
    page.reload()
    drawn(page)
    nodes = page.locator("g.ra-node")
    svg = ET.fromstring(saved(page, "svg")[1])
    assert len(list(svg.iter(f"{SVG}title"))) == 1 + nodes.count()
    page.wait_for_timeout(1000)
    page.locator("button.ra-chip").nth(1).dblclick()  # drawn anew
    page.wait_for_timeout(300)
    assert all(nodes.evaluate_all("all => all.map(one => one.ariaLabel)"))


def test_for_and_against_are_shown_when_asked_for_and_saved_so(show, token_paths):
    links = token_paths["picture"]["links"]
    says = [{**link, "speaks_for": 0.3, "speaks_against": -0.1 * (n % 2)} for n, link in enumerate(links)]
    page = show({**token_paths, "picture": {**token_paths["picture"], "links": says}})
    drawn(page)
    ribbons, switch = page.locator("path.ra-ribbon"), page.get_by_role("button", name="For and against")
    whole = sum(len(link["shares"]) for link in links)
    against = sum(len(link["shares"]) for link in links[1::2])
    expect(ribbons).to_have_count(whole)
    expect(page.locator("path.ra-ribbon[data-side]")).to_have_count(0)
    switch.press("Enter")
    expect(switch).to_have_attribute("aria-pressed", "true")
    expect(ribbons).to_have_count(whole + against)
    fills = {
        side: set(
            page.locator(f"path.ra-ribbon[data-side={side}]").evaluate_all(
                "all => all.map(one => one.getAttribute('fill'))"
            )
        )
        for side in ("for", "against")
    }
    assert fills == {"for": {"#0a5fb9"}, "against": {"#e07b00"}}  # those of a gain and a loss
    expect(page.get_by_text("against it", exact=True)).to_be_visible()
    root = ET.fromstring(saved(page, "svg")[1])
    sides = [one.get("data-side") for one in root.iter(f"{SVG}path") if one.get("class") == "ra-ribbon"]
    assert sorted(sides) == ["against"] * against + ["for"] * whole
    assert "for the answer" in {"".join(one.itertext()) for one in root.iter(f"{SVG}text")}
    switch.click()
    expect(ribbons).to_have_count(whole)


def test_the_switch_is_not_there_where_links_do_not_say_both(show, token_paths):
    data = copy.deepcopy(token_paths)
    for link in data["picture"]["links"]:
        del link["speaks_against"]
    page = show(data)
    drawn(page)
    expect(page.locator("button[data-action=sides]")).to_be_hidden()


def test_a_figure_without_what_is_not_wanted(narrow_and_dark):
    page = narrow_and_dark
    bare = dict.fromkeys(("title", "legend", "layers", "rest", "caption", "marks"), False)
    root = ET.fromstring(saved(page, "svg", unit="px", width=640, **bare)[1])
    assert root.get("width") == "640"
    texts = {"".join(one.itertext()) for one in root.iter(f"{SVG}text")}
    assert not any("␣" in text or "other paths" in text or "layers of" in text for text in texts)
    assert texts.isdisjoint({"What it claims.", "demo · why ␣to (13)", "position 0"})
    assert not [one for one in root.iter(f"{SVG}rect") if one.get("class") == "ra-other"]
    whole = ET.fromstring(saved(page, "svg", **dict.fromkeys(bare, True))[1])
    texts = {"".join(one.itertext()) for one in whole.iter(f"{SVG}text")}
    assert {"What it claims.", "demo · why ␣to (13)", "position 0", "layers of each hop"} <= texts
    assert [one for one in whole.iter(f"{SVG}rect") if one.get("class") == "ra-other"]


@pytest.mark.parametrize("width", [1400, 390])
def test_the_words_of_a_saved_picture_fit(open_page, address, width):
    """Around the picture of the page that opens: inside the file, none on another, and the caption whole."""
    page = open_page(address, viewport={"width": width, "height": 900})
    drawn(page)
    caption = page.locator(".ra-caption").text_content()
    box = page.get_by_role("textbox", name="Prompt")
    expect(box).not_to_have_value("")
    prompt = box.input_value()
    name, content = saved(page, "svg", unit="px", width=width, letters=9.75)
    said = "-".join(re.findall(r"\w+", f"demo-qwen2 network relevance target in 17 {prompt}"))
    assert f"reverse-attention-{said}.svg".startswith(name.removesuffix(".svg"))
    assert name.startswith("reverse-attention-demo-qwen2-network-relevance-target-in-17-")
    page.goto("about:blank")
    page.set_content(content.decode())
    words = page.locator(".ra-over text, .ra-under text")
    texts = words.all_text_contents()
    assert texts[0].startswith("demo-qwen2 · network, relevance")
    assert " ".join(texts).endswith(caption)
    frame = page.locator("svg").first.bounding_box()
    boxes = words.evaluate_all(
        "all => all.map(one => one.getBoundingClientRect()).map(r => [r.left, r.top, r.right, r.bottom])"
    )
    for i, (left, top, right, bottom) in enumerate(boxes):
        assert left >= frame["x"], texts[i]
        assert right <= frame["x"] + frame["width"], texts[i]
        assert top >= frame["y"], texts[i]
        assert bottom <= frame["y"] + frame["height"], texts[i]
        for other, (x0, y0, x1, y1) in list(enumerate(boxes))[:i]:
            apart = x1 <= left or right <= x0 or y1 - 3 <= top or bottom <= y0 + 3  # leading aside
            assert apart, (texts[other], texts[i])


def test_a_png_is_as_wide_as_asked_for(trace_page):
    """On the dashboard."""
    asked = {"unit": "px", "width": 900}
    svg = ET.fromstring(saved(trace_page, "svg", **asked)[1])
    name, content = saved(trace_page, "png", **asked)
    assert name.startswith("reverse-attention-demo-qwen2-layer-3-target-in-17-")
    assert struct.unpack(">II", content[16:24]) == (900, round(float(svg.get("height"))))
