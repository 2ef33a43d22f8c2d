/** A text's characters as its readers see them: a letter with its accents is one. */

/** A browser takes tens of milliseconds to load what tells them apart, so that is put off until it must be. */
let segmenter: Intl.Segmenter | undefined;

/** Characters by themselves, whatever stands beside them: Latin letters, arrows, signs for white space, isolates. */
const ALONE = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2026\u2066-\u2069\u2190-\u21ff\u2400-\u243f]*$/;

export function graphemes(text: string): string[] {
  if (ALONE.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
