/**
 * What a browser keeps of a visit: for this tab, and where the dashboard wants that, for every later one too. Each
 * person's stands apart from others', who may use the same browser.
 */
export class Kept {
  private readonly places: Storage[];

  constructor(
    private readonly person: string,
    lasting: boolean,
  ) {
    this.places = [() => sessionStorage, () => localStorage].flatMap(allowed);
    if (!lasting) this.places.splice(1).forEach((place) => this.forget(place));
  }

  /** The text of this name that this tab has, or the one that any tab kept last. */
  text(name: string): string {
    return this.places.map((place) => place.getItem(this.key(name)) ?? "").find(Boolean) ?? "";
  }

  /** What this tab alone has of this name. */
  ofTab(name: string): string {
    return this.places[0]?.getItem(this.key(name)) ?? "";
  }

  /** Whether it can be kept. */
  store(name: string, text: string): boolean {
    try {
      this.places.forEach((place) => place.setItem(this.key(name), text));
      return this.places.length > 0;
    } catch {
      return false; // full
    }
  }

  private forget(place: Storage): void {
    Object.keys(place)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => place.removeItem(key));
  }

  private key(name: string): string {
    return `${PREFIX}${name}${this.person && `-${this.person}`}`;
  }
}

/** Keep this address while somebody signs in elsewhere, and comes back to the first page. */
export function remember(): void {
  allowed(() => sessionStorage).forEach((tab) => tab.setItem(WANTED, location.href));
}

/** The address that was wanted before; once, and not where another is wanted now: signing in ends on the first page. */
export function remembered(): string {
  const [tab] = allowed(() => sessionStorage);
  const wanted = tab?.getItem(WANTED) ?? "";
  tab?.removeItem(WANTED);
  const isFirst = location.pathname.endsWith("/") && !location.search && !location.hash;
  return isFirst && wanted !== location.href ? wanted : "";
}

const PREFIX = "reverse-attention-";
const WANTED = "wanted";

/** A storage, unless it is switched off: storing says so then. */
function allowed(place: () => Storage): Storage[] {
  try {
    return [place()];
  } catch {
    return [];
  }
}
