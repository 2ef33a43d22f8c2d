/**
 * What only the browser knows of a visit: the fragment of the link it came by, and what this tab kept before a
 * reload. It is handed over when the dashboard asks, once a session; then the dashboard hands back what to keep.
 *
 * A server that was started anew knows nothing of this page until something is sent, and would take the first
 * click for the question who is there: so it is told as soon as it is back.
 *
 * A fragment (what stands after # in an address) never reaches a server's log. Once it is taken up it leaves the
 * address, since what is seen may become something else.
 */
import { adoptStyles, element } from "../dom";
import visitCss from "../styles/visit.css";
import { Kept, remember, remembered } from "./kept";

/** What the dashboard sends. */
export interface VisitData {
  ask: string; // of the session: another one asks anew
  waits: boolean; // for somebody to sign in: nothing is asked yet
  person: string; // whose drafts these are; empty where nobody signs in
  lasting: boolean; // let drafts outlive this tab
  keep: { draft: string; link: string | null; query: string; run: boolean } | null; // run: the query shows one
}

/** What it gets back. */
export interface Said {
  to: string;
  link: string;
  draft: string;
  typed: Record<string, string>; // what stood in the text boxes, by their keys, when the page was left
}

export interface VisitArgs {
  data: VisitData;
  parentElement: HTMLElement | ShadowRoot;
  setStateValue(name: "said", value: Said): void;
  setStateValue(name: "back", value: number): void;
}

const DRAFT = "draft";
const QUERY = "query";
const TYPED = "typed";
const TYPING = 300; // milliseconds after the last key, until what was typed is kept
const CONNECTION = "data-test-connection-state"; // of Streamlit's app
const RUN = /[?&]run=/;
const LINK = /^#(v\d+\..*)$/s;

export class Visit {
  private readonly copy = element("button", { type: "button", hidden: true }, "Copy link");
  private readonly note = element("span", { role: "status" });
  private readonly address = element("input", { readonly: true, hidden: true, "aria-label": "Link" });
  private asked = "";
  private link = "";
  private run = "";
  private kept = new Kept("", true); // until the dashboard says whose
  private typing = 0;
  private send: VisitArgs["setStateValue"] = () => {};
  private readonly leave = () => this.kept.store(TYPED, JSON.stringify(boxes()));
  private readonly type = () => {
    clearTimeout(this.typing);
    this.typing = window.setTimeout(this.leave, TYPING);
  };
  private readonly connection = new MutationObserver((changes) => this.reconnected(changes[0]!));

  constructor(parent: HTMLElement | ShadowRoot) {
    const said = element("div", { class: "ra-said" }, this.note, this.address);
    const host = element("div", { class: "ra-visit" }, this.copy, said);
    host.addEventListener("focusout", (event) => {
      if (!host.contains(event.relatedTarget as Node | null)) this.tell("");
    });
    parent.append(host);
    adoptStyles(host, visitCss);
    this.copy.title = "A link that opens what you see: your text, what you ask of it, and the settings.";
    this.copy.addEventListener("click", () => void this.copied());
    addEventListener("pagehide", this.leave);
    addEventListener("input", this.type);
    addEventListener("hashchange", opened);
    const app = document.querySelector(`[${CONNECTION}]`);
    if (app) this.connection.observe(app, { attributeFilter: [CONNECTION], attributeOldValue: true });
  }

  update({ data: { ask, waits, person, lasting, keep }, setStateValue }: VisitArgs): void {
    this.send = setStateValue;
    if (waits) return remember();
    const wanted = remembered();
    if (wanted) return location.replace(wanted);
    if (ask !== this.asked) {
      this.asked = ask;
      this.kept = new Kept(person, lasting);
      setStateValue("said", this.said(ask));
    }
    this.copy.hidden = !keep?.link && !keep?.run;
    if (!keep) return;
    const query = keep.query && `?${keep.query}`;
    const run = keep.run ? query : "";
    if ((keep.link ?? "") !== this.link || run !== this.run) this.tell("");
    this.link = keep.link ?? "";
    this.run = run;
    if (!this.kept.store(DRAFT, keep.draft) || !this.kept.store(QUERY, query)) this.tell("This browser keeps nothing over a reload: copy the link.");
    const { pathname, search, hash } = location;
    if (search !== query || LINK.test(hash)) history.replaceState(history.state, "", pathname + query);
  }

  destroy(): void {
    this.connection.disconnect();
    removeEventListener("pagehide", this.leave);
    removeEventListener("input", this.type);
    clearTimeout(this.typing);
    removeEventListener("hashchange", opened);
  }

  private reconnected({ target, oldValue }: MutationRecord): void {
    const now = (target as Element).getAttribute(CONNECTION);
    if (now !== "CONNECTED" || oldValue === now) return;
    this.leave(); // the first run of a new session clears the page
    this.send("back", Date.now());
  }

  private async copied(): Promise<void> {
    const address = `${location.origin}${location.pathname}${this.run || `#${this.link}`}`;
    const long = address.length > 4000 ? ` It has ${address.length} characters, which some programs cut.` : "";
    const warning = this.run
      ? "It opens this run for whoever may see it."
      : `It holds your text: whoever has it can read that.${long}`;
    try {
      await navigator.clipboard.writeText(address);
      this.tell(`Copied. ${warning}`);
    } catch {
      this.tell(`Copy it from here. ${warning}`); // a page that did not come by https may not write there
      this.address.value = address;
      this.address.hidden = false;
      this.address.select();
    }
  }

  private said(to: string): Said {
    const link = LINK.exec(location.hash)?.[1] ?? "";
    // An address with other settings than this tab's was opened on purpose; one of a run asks for no text.
    const isOther = link !== "" || !(RUN.test(location.search) || ["", this.kept.ofTab(QUERY)].includes(location.search));
    if (isOther) return { to, link, draft: "", typed: {} };
    return { to, link, draft: this.kept.text(DRAFT), typed: { ...this.typedBefore(), ...boxes() } };
  }

  private typedBefore(): Record<string, string> {
    try {
      return JSON.parse(this.kept.text(TYPED) || "{}") as Record<string, string>;
    } catch {
      return {}; // not written by this page
    }
  }

  private tell(text: string): void {
    this.note.textContent = text;
    this.address.hidden = true;
  }
}

/** A link opened in a tab that shows the dashboard already changes nothing but the fragment. */
function opened(): void {
  if (LINK.test(location.hash)) location.reload();
}

/** The text boxes on the page, by the keys that Streamlit puts into the class of what stands around them. */
function boxes(): Record<string, string> {
  const all = document.querySelectorAll<HTMLTextAreaElement>("[class*='st-key-'] textarea");
  return Object.fromEntries(
    Array.from(all, (box) => [
      /st-key-([\w-]+)/.exec(box.closest("[class*='st-key-']")!.className)![1]!,
      box.value,
    ]),
  );
}
