import fc from "fast-check";

/** A value in its three forms. */
export interface Sample {
  /** As clients have it. */
  value: unknown;
  /** As JSON has it on the wire. */
  wire: unknown;
  /** As a caller writes it in TypeScript. */
  code: string;
}

/** A schema with all values that it allows. */
export interface Kind {
  name: string;
  schema: object;
  samples: fc.Arbitrary<Sample>;
  /** As it stands in a query, a header or a path; absent for what cannot. */
  text?: (sample: Sample) => string;
  /** The samples that can stand there, where these are not all. */
  textual?: fc.Arbitrary<Sample>;
}

function json(value: unknown): Sample {
  return { value, wire: value, code: JSON.stringify(value) };
}

function dated(value: Date, wire: unknown): Sample {
  return { value, wire, code: `new Date(${String(value.getTime())})` };
}

function bytes(value: Uint8Array, encoding: "base64" | "base64url"): Sample {
  // Node.js gives a Buffer where others give plain bytes.
  return { value, wire: Buffer.from(value).toString(encoding), code: `new Uint8Array([${value.join(", ")}])` };
}

const text = (sample: Sample): string => String(sample.wire);
const date = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
const second = date.map((value) => new Date(Math.floor(value.getTime() / 1000) * 1000));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const octets = fc.uint8Array({ maxLength: 20 });
/** A header without a text is none. */
const someOctets = fc.uint8Array({ minLength: 1, maxLength: 20 });
/** What may stand in a header as it is: visible, and no blank at an end. */
const visible = fc.stringMatching(/^[!-~]([ -~]{0,10}[!-~])?$/);
const pad = (value: number) => String(value).padStart(2, "0");

/** Kinds without parts. */
export const leaves: Kind[] = [
  {
    name: "Text",
    schema: { type: "string" },
    samples: fc.string({ unit: "grapheme", maxLength: 12 }).map(json),
    text,
    textual: visible.map(json),
  },
  {
    name: "Day",
    schema: { type: "string", format: "date" },
    samples: date.map((value) => json(`${String(value.getUTCFullYear())}-${pad(value.getUTCMonth() + 1)}-${pad(value.getUTCDate())}`)),
    text,
  },
  {
    name: "Instant",
    schema: { type: "string", format: "date-time" },
    samples: date.map((value) => dated(value, value.toISOString())),
    text,
  },
  {
    name: "Stamp",
    schema: { type: "string", format: "date-time-rfc1123" },
    samples: second.map((value) => dated(value, value.toUTCString())),
    text,
  },
  {
    name: "Seconds",
    schema: { type: "integer", format: "unixtime" },
    samples: second.map((value) => dated(value, value.getTime() / 1000)),
    text,
  },
  { name: "Span", schema: { type: "string", format: "duration" }, samples: fc.nat(59).map((value) => json(`PT${String(value)}M`)), text },
  {
    name: "Bytes",
    schema: { type: "string", format: "byte" },
    samples: octets.map((value) => bytes(value, "base64")),
    textual: someOctets.map((value) => bytes(value, "base64")),
    text,
  },
  {
    name: "UrlBytes",
    schema: { type: "string", format: "base64url" },
    samples: octets.map((value) => bytes(value, "base64url")),
    textual: someOctets.map((value) => bytes(value, "base64url")),
    text,
  },
  { name: "Whole", schema: { type: "integer", format: "int32" }, samples: fc.integer().map(json), text },
  { name: "Long", schema: { type: "integer", format: "int64" }, samples: fc.maxSafeInteger().map(json), text },
  { name: "Real", schema: { type: "number", format: "double" }, samples: number.map(json), text },
  { name: "Flag", schema: { type: "boolean" }, samples: fc.boolean().map(json), text },
  {
    name: "Colour",
    schema: { type: "string", enum: ["red", "dark blue", ""] },
    samples: fc.constantFrom("red", "dark blue", "").map(json),
  },
  {
    name: "Size",
    schema: { type: "string", enum: ["small"], "x-ms-enum": { name: "Size", modelAsString: true } },
    samples: fc.constantFrom("small", "other").map(json),
    text,
  },
  { name: "Level", schema: { type: "integer", enum: [1, 2, 30] }, samples: fc.constantFrom(1, 2, 30).map(json), text },
  { name: "Mixed", schema: { enum: [1, "1", true, "auto"] }, samples: fc.constantFrom(1, "1", true, "auto").map(json) },
  { name: "Anything", schema: {}, samples: fc.jsonValue({ maxDepth: 2 }).map((value) => json(JSON.parse(JSON.stringify(value)))) },
];

export function list(item: Kind): Kind {
  return {
    name: `${item.name}List`,
    schema: { type: "array", items: item.schema },
    samples: fc.array(item.samples, { maxLength: 3 }).map((samples) => ({
      value: samples.map(({ value }) => value),
      wire: samples.map(({ wire }) => wire),
      code: `[${samples.map(({ code }) => code).join(", ")}]`,
    })),
  };
}

export function map(values: Kind): Kind {
  const keys = fc.string({ unit: "grapheme", maxLength: 6 }).filter((key) => key !== "__proto__");
  return {
    name: `${values.name}Map`,
    schema: { type: "object", additionalProperties: values.schema },
    samples: fc.array(fc.tuple(keys, values.samples), { maxLength: 3 }).map((entries) => ofEntries(new Map(entries))),
  };
}

export function nullable(kind: Kind): Kind {
  const { enum: values } = kind.schema as { enum?: unknown[] };
  return {
    name: `${kind.name}OrNull`,
    schema: { ...kind.schema, nullable: true, ...(values && { enum: [...values, null] }) },
    samples: fc.oneof({ weight: 3, arbitrary: kind.samples }, { weight: 1, arbitrary: fc.constant(json(null)) }),
  };
}

/** The kind, or an object that nothing else looks like. */
export function union(kind: Kind): Kind {
  const mark = object("Marked", { mark: fixed("marked"), since: leaf("Instant") });
  return {
    name: `${kind.name}Or`,
    schema: { oneOf: [kind.schema, mark.schema] },
    samples: fc.oneof(kind.samples, mark.samples),
  };
}

/** An object whose first property is required, and whose others may be missing. */
export function object(name: string, properties: Record<string, Kind>): Kind {
  const entries = Object.entries(properties);
  const [first = ""] = Object.keys(properties);
  const members = entries.map(([key, { samples }]) => (key === first ? samples : fc.option(samples, { nil: undefined })));
  return {
    name,
    schema: {
      type: "object",
      required: [first],
      properties: Object.fromEntries(entries.map(([key, { schema }]) => [key, schema])),
    },
    samples: fc
      .tuple(...members)
      .map((samples) =>
        ofEntries(new Map(samples.flatMap((sample, index) => (sample ? [[entries[index]?.[0] ?? "", sample] as const] : [])))),
      ),
  };
}

export function leaf(name: string): Kind {
  const found = leaves.find((kind) => kind.name === name);
  if (!found) throw new Error(`There is no kind ${name}.`);
  return found;
}

function fixed(value: string): Kind {
  return { name: value, schema: { type: "string", enum: [value] }, samples: fc.constant(json(value)) };
}

function ofEntries(entries: ReadonlyMap<string, Sample>): Sample {
  const part = (of: "value" | "wire") => Object.fromEntries([...entries].map(([key, sample]) => [key, sample[of]]));
  const code = [...entries].map(([key, sample]) => `${JSON.stringify(key)}: ${sample.code}`).join(", ");
  return { value: part("value"), wire: part("wire"), code: `{ ${code} }` };
}
