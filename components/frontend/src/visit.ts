/** The entry of the component that links and reloads go by; Streamlit calls its default export. */
import { Visit, type VisitArgs } from "./visit/index";

const mounted = new WeakMap<VisitArgs["parentElement"], { visit: Visit; args: VisitArgs }>();

export default function mount(args: VisitArgs): () => void {
  const { parentElement } = args;
  const known = mounted.get(parentElement) ?? { visit: new Visit(parentElement), args };
  mounted.set(parentElement, known);
  known.args = args;
  known.visit.update(args);
  return () =>
    void setTimeout(() => {
      if (known.args !== args) return; // a newer call took over
      known.visit.destroy();
      mounted.delete(parentElement);
    });
}
