/**
 * One module for three places. Streamlit calls the default export with what is to be drawn; a notebook calls it
 * with nothing, to get the widget; the stand-alone page carries its data in a script element, which is then
 * drawn into its main element.
 */
import { mounter } from "./mount";
import type { ComponentArgs, Data } from "./types";
import { unpackAll } from "./unpack";
import { createView } from "./views";
import { widgetOf } from "./widget";

const mountUnpacked = mounter(createView);
const mount = (args: ComponentArgs) => mountUnpacked({ ...args, data: unpackAll(args.data) });

export default (args?: ComponentArgs) => (args ? mount(args) : widgetOf(mount));

function mountPage(): void {
  const data = document.getElementById("reverse-attention-data");
  const parent = document.getElementById("reverse-attention");
  if (!data?.textContent || !parent) return;
  mount({ data: JSON.parse(data.textContent) as Data, parentElement: parent });
}

if (typeof document !== "undefined") mountPage();
