import fc from "fast-check";
import { expect, test } from "vitest";
import { generated, imported, typeErrors } from "../support/generated.js";
import { serve, type Arrived } from "../unit/runtime/server.js";
import { leaf, leaves, list, map, nullable, object, union, type Kind, type Sample } from "./kinds.js";

/** The same runs on every machine; another seed finds other values. */
const seed = 20_261_201;
const runs = 12;

/** A value goes out and comes back: in a body, or as a text in a place of a request. */
interface Trip {
  id: string;
  kind: Kind;
  place: "body" | "query" | "header" | "path";
}

const holders = leaves.map((kind) =>
  object(`${kind.name}Holder`, {
    needed: kind,
    maybe: kind,
    empty: nullable(kind),
    many: list(kind),
    named: map(kind),
    deep: list(map(kind)),
    deeper: map(list(list(kind))),
    ...(kind.name === "Anything" ? {} : { either: union(kind), choices: list(union(kind)) }),
    inner: object(`${kind.name}Inner`, { part: object(`${kind.name}Part`, { needed: kind, empty: nullable(list(kind)) }) }),
  }),
);

/** Kinds made of kinds, as chance has it. */
const composed = fc.letrec<{ kind: Kind; leaf: Kind }>((tie) => ({
  leaf: fc.constantFrom(...leaves),
  kind: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie("leaf"),
    tie("kind").map(list),
    tie("kind").map(map),
    tie("kind").map(nullable),
    fc.tuple(tie("kind"), tie("kind")).map(([a, b]) => object("Pair", { a, b })),
  ),
})).kind;

const bodies = [
  ...holders,
  ...leaves.map(list),
  ...leaves.map(map),
  ...["Instant", "Bytes", "Whole", "Flag", "Colour"].map(leaf),
  ...fc.sample(composed, { seed, numRuns: 30 }),
];

const trips: Trip[] = [
  ...bodies.map((kind, index): Trip => ({ id: `body${String(index)}`, kind, place: "body" })),
  ...(["query", "header", "path"] as const).flatMap((place) =>
    leaves.filter(({ text }) => text).map((kind): Trip => ({ id: `${place}${kind.name}`, kind, place })),
  ),
];

function operation({ id, kind: { schema }, place }: Trip): [path: string, item: object] {
  const operationId = `Trips_${id}`;
  if (place === "body") {
    const content = { "application/json": { schema } };
    const responses = { 200: { description: "The same.", content } };
    return [`/${id}`, { put: { operationId, requestBody: { required: true, content }, responses } }];
  }
  const parameters = [{ name: place === "header" ? "x-given" : "given", in: place, required: true, schema }];
  const responses = { 204: { description: "The same.", headers: { "x-value": { schema } } } };
  return [place === "path" ? `/${id}/{given}` : `/${id}`, { get: { operationId, parameters, responses } }];
}

const document = {
  openapi: "3.0.3",
  info: { title: "Round", version: "1" },
  servers: [{ url: "https://round.example.com" }],
  paths: Object.fromEntries(trips.map(operation)),
};

/** Answers what it was given: a body with the same body, a text in a header. */
function echo({ method, url, headers, body }: Arrived) {
  if (method === "PUT") return { headers: { "content-type": "application/json" }, body };
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const given = searchParams.get("given") ?? headers["x-given"] ?? decodeURIComponent(pathname.split("/")[2] ?? "");
  return { status: 204, headers: { "x-value": String(given) } };
}

/** A caller that writes values of every kind, and takes back what it gives. */
function caller(): string {
  const calls = trips.flatMap(({ id, kind, place }) =>
    fc.sample(place === "body" ? kind.samples : (kind.textual ?? kind.samples), { seed, numRuns: 3 }).map(({ code }) => {
      const call = `await trips.${id}(${code})`;
      const type = `Parameters<RoundClient["trips"]["${id}"]>[0]`;
      return place === "body"
        ? `{ const back: ${type} = ${call}; void back; }`
        : `{ const back: ${type} | undefined = (${call}).xValue; void back; }`;
    }),
  );
  return `import { RoundClient } from "./src/index.js";\nexport async function all({ trips }: RoundClient): Promise<void> {\n${calls.join("\n")}\n}\n`;
}

type Trips = Record<string, (value: unknown) => Promise<unknown>>;

test("what a type says goes out and comes back as it is, of every kind in every position", { timeout: 300_000 }, async () => {
  const { files, diagnostics } = await generated(JSON.stringify(document));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(await typeErrors(files, { "caller.ts": caller() })).toEqual([]);

  const server = await serve(echo);
  const { RoundClient } = (await imported(files, { "entry.ts": 'export { RoundClient } from "./src/index.js";\n' })) as {
    RoundClient: new (options: object) => { trips: Trips };
  };
  const client = new RoundClient({ endpoint: server.url, allowInsecureConnection: true });
  for (const { id, kind, place } of trips) {
    const check = async ({ value, wire }: Sample): Promise<void> => {
      const back = await client.trips[id]?.(value);
      const sent = server.requests.at(-1);
      if (place === "body") expect(JSON.parse(sent?.body ?? "")).toEqual(wire);
      expect(plain(place === "body" ? back : (back as { xValue: unknown }).xValue)).toEqual(plain(value));
    };
    const samples = place === "body" ? kind.samples : (kind.textual ?? kind.samples);
    await fc.assert(fc.asyncProperty(samples, check), { seed, numRuns: runs }).catch((error: unknown) => {
      throw new Error(`${id}: ${JSON.stringify(kind.schema)}\n${error instanceof Error ? error.message : String(error)}`);
    });
  }
});

/** Bytes as bytes, whichever class of Node.js they are of; all else as it is. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}
