/** Asks how a figure is to be saved, shows it as it will be, and saves it. */
import { adoptStyles, element } from "../dom";
import dialogCss from "../styles/dialog.css";
import { figureOf, type Figure, type Seen } from "./figure";
import { createForm, type Form } from "./form";
import { fileName } from "./name";
import { USUAL, complaint, inMm, sizesOf, type FigureOptions } from "./options";
import { piecesOf } from "./pdf/letters";
import { markupOf, save } from "./save";

/** As it was last asked for on this page. */
let last: FigureOptions = USUAL;

export function openDialog(host: HTMLElement, seen: Seen): void {
  new SaveDialog(host, seen);
}

class SaveDialog {
  private readonly preview = element("img", { class: "ra-preview", alt: "The figure as it will be saved" });
  private readonly note = element("p", { class: "ra-note", role: "status" });
  private readonly dialog: HTMLDialogElement;
  private readonly form: Form;
  private asked = 0; // previews

  constructor(
    private readonly host: HTMLElement,
    private readonly seen: Seen,
  ) {
    adoptStyles(host, dialogCss);
    const cancel = element("button", { type: "button", "data-action": "cancel" }, "Cancel");
    const submit = element("button", { type: "submit", class: "ra-primary", "data-action": "save" }, "Save");
    const buttons = element("div", { class: "ra-buttons" }, cancel, submit);
    this.form = createForm(seen.state.picture, seen.theme.dark, last, () => void this.show());
    this.form.element.append(this.note, buttons);
    const parts = [element("h2", {}, "Save as a figure"), this.form.element, this.preview];
    this.dialog = element("dialog", { class: "ra-dialog", "aria-label": "Save as a figure" }, ...parts);
    cancel.addEventListener("click", () => this.dialog.close());
    this.form.element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.save();
    });
    this.dialog.addEventListener("keydown", (event) => event.stopPropagation()); // the page has keys of its own
    this.dialog.addEventListener("close", () => this.dialog.remove());
    host.append(this.dialog);
    this.dialog.showModal();
    void this.show();
  }

  /** The figure as it is asked for now, and what is to be known of it. */
  private async show(): Promise<void> {
    const options = this.form.options();
    const turn = ++this.asked;
    const wrong = complaint(options);
    this.say(wrong ?? "", wrong !== null);
    if (wrong) return;
    const figure = await figureOf(this.host, this.seen, options);
    if (turn === this.asked) {
      this.preview.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markupOf(figure))}`;
      this.say(told(figure, options), false);
    }
    figure.done();
  }

  private async save(): Promise<void> {
    const options = this.form.options();
    if (complaint(options)) return;
    last = options;
    const { title, subtitle } = this.seen.words;
    const figure = await figureOf(this.host, this.seen, options);
    try {
      await save(figure, options, fileName(title, subtitle));
      this.dialog.close();
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error), true);
    } finally {
      figure.done();
    }
  }

  private say(words: string, wrong: boolean): void {
    this.note.textContent = words;
    this.note.classList.toggle("ra-wrong", wrong);
    this.form.element.querySelector<HTMLButtonElement>("[data-action=save]")!.disabled = wrong;
  }
}

/** Its size, what is not to be read on it, and what in a PDF is no text. */
function told(figure: Figure, options: FigureOptions): string {
  const sizes = sizesOf(options);
  const [across, down] = [figure.width, figure.height].map((side) => inMm(side, sizes).toFixed(0));
  return [`${across} × ${down} mm.`, ...unnamed(figure), ...(options.kind === "pdf" ? painted(figure) : [])].join(" ");
}

function unnamed({ unnamed: count }: Figure): string[] {
  if (count === 0) return [];
  const some = count === 1 ? "One token has" : `${count} tokens have`;
  return [`${some} no room for a name: a wider figure or smaller letters help.`];
}

function painted({ root }: Figure): string[] {
  const texts = [...root.querySelectorAll("text:not(.ra-halo)")].map((text) => text.textContent ?? "");
  const other = texts.some((text) => piecesOf(text) === null);
  return other ? ["Fonts are embedded. Words in other scripts than the Latin one are pictures of 600 dpi; an SVG keeps them as letters."] : [];
}
