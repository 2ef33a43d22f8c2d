/**
 * One module for two places. Streamlit calls the default export; the stand-alone page carries its data
 * in a script element, which is then drawn into its main element.
 */
import { mounter } from "./mount";
import type { ComponentArgs, Data } from "./types";
import { unpackAll } from "./unpack";
import { createView } from "./views";

const mountUnpacked = mounter(createView);
const mount = (args: ComponentArgs) => mountUnpacked({ ...args, data: unpackAll(args.data) });

export default mount;

function mountPage(): void {
  const data = document.getElementById("reverse-attention-data");
  const parent = document.getElementById("reverse-attention");
  if (!data?.textContent || !parent) return;
  mount({ data: JSON.parse(data.textContent) as Data, parentElement: parent });
}

if (typeof document !== "undefined") mountPage();
