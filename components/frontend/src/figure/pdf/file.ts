/** A PDF file (ISO 32000-1, 7.5): numbered objects, a table of where they stand, a trailer. */

export type Bytes = Uint8Array<ArrayBuffer>;
const encoder = new TextEncoder();

export class PdfFile {
  private readonly objects: (Bytes | null)[] = [];

  /** Keeps a number for an object that comes later. */
  reserve(): number {
    return this.objects.push(null);
  }

  add(body: string, number = this.reserve()): number {
    this.objects[number - 1] = encoder.encode(body);
    return number;
  }

  /** Adds a stream, compressed; `entries` are those of its dictionary but for length and filter. */
  async addStream(entries: string, content: Bytes): Promise<number> {
    const packed = await deflated(content);
    const head = `<< ${entries} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
    return this.objects.push(joined([encoder.encode(head), packed, encoder.encode("\nendstream")]));
  }

  bytes(catalogue: number, information: number): Bytes {
    const parts = [encoder.encode("%PDF-1.4\n%"), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 10)]; // it is no text
    const places: number[] = [];
    let length = parts.reduce((sum, part) => sum + part.length, 0);
    const write = (part: Bytes) => (length += parts[parts.push(part) - 1]!.length);
    this.objects.forEach((body, i) => {
      places.push(length);
      write(encoder.encode(`${i + 1} 0 obj\n`));
      write(body!);
      write(encoder.encode("\nendobj\n"));
    });
    const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
    const size = places.length + 1;
    const trailer = `trailer\n<< /Size ${size} /Root ${catalogue} 0 R /Info ${information} 0 R >>`;
    const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${length}\n%%EOF\n`;
    return joined([...parts, encoder.encode(end)]);
  }
}

function joined(parts: Bytes[]): Bytes {
  const made = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}

async function deflated(content: Bytes): Promise<Bytes> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Any text as a PDF string, in UTF-16. */
export function textString(text: string): string {
  const hex = (code: number) => code.toString(16).padStart(4, "0");
  return `<feff${Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join("")}>`;
}

/** A number as PDF takes it: no exponent. */
export const num = (value: number) => String(Number(value.toFixed(3)));
