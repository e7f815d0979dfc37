/** Swagger documents of any size, in the shapes that make generators slow. Each has `size` definitions. */
export const shapes: Record<string, (size: number) => object> = {
  /** Definitions of ten properties, and an operation for every second one. */
  flat: (size) =>
    document(
      numbers(size).map((n) => record(n, {})),
      size / 2,
    ),
  /** Each refers to the next, the last to the first, and all to the middle. */
  cyclic: (size) =>
    document(
      numbers(size).map((n) =>
        record(n, { next: reference((n + 1) % size), hub: reference(size >> 1), all: list(reference((n * 7) % size)) }),
      ),
      size / 10,
    ),
  /** Each inherits from the one before, in chains of 50. */
  inherited: (size) =>
    document(
      numbers(size).map((n) => (n % 50 === 0 ? record(n, {}) : { allOf: [reference(n - 1), record(n, {})] })),
      size / 10,
    ),
  /** One base with a discriminator, and everything else its subtypes. */
  polymorphic: (size) =>
    document(
      numbers(size).map((n) =>
        n === 0
          ? { ...record(0, { kind: { type: "string" } }), discriminator: "kind", required: ["kind"] }
          : { allOf: [reference(0), record(n, { related: reference(0) })], "x-ms-discriminator-value": `Kind${String(n)}` },
      ),
      10,
    ),
  /** Dates and bytes at the end of long chains of references, so that everything before them needs a serializer. */
  converted: (size) =>
    document(
      numbers(size).map((n) => record(n, n === size - 1 ? { at: { type: "string", format: "date-time" } } : { next: reference(n + 1) })),
      size / 10,
    ),
  /** Objects in objects, 40 deep, without names of their own. */
  deep: (size) =>
    document(
      numbers(size / 40).map((n) => nested(n, 40)),
      size / 40,
    ),
  /** Enumerations of 20 values, and operations with parameters of them. */
  enums: (size) =>
    document(
      numbers(size).map((n) => ({ type: "string", enum: numbers(20).map((m) => `value-${String(n)}-${String(m)}`) })),
      size / 2,
    ),
};

function document(definitions: readonly object[], operations: number): object {
  const count = definitions.length;
  return {
    swagger: "2.0",
    info: { title: "Synthetic", version: "1.0" },
    host: "example.com",
    schemes: ["https"],
    produces: ["application/json"],
    consumes: ["application/json"],
    paths: Object.fromEntries(
      numbers(operations).map((n) => [
        `/groups/${String(n % 20)}/things${String(n)}/{name}`,
        {
          put: {
            operationId: `Group${String(n % 20)}_Put${String(n)}`,
            description: `Writes thing ${String(n)}.`,
            parameters: [
              { name: "name", in: "path", required: true, type: "string", description: "Name of the thing." },
              { name: "filter", in: "query", type: "string", description: "Which ones." },
              { name: "body", in: "body", required: true, schema: reference(n % count) },
            ],
            responses: { 200: { description: "Written.", schema: reference((n + 1) % count) } },
          },
        },
      ]),
    ),
    definitions: Object.fromEntries(definitions.map((definition, n) => [`Model${String(n)}`, definition])),
  };
}

function record(n: number, more: object): object {
  const own = numbers(8).map((m) => [
    `property${String(m)}Of${String(n)}`,
    {
      type: m % 3 === 0 ? "integer" : "string",
      description: `Property ${String(m)} of model ${String(n)}, in a sentence of usual length.`,
    },
  ]);
  return { type: "object", description: `Model ${String(n)}.`, properties: { ...(Object.fromEntries(own) as object), ...more } };
}

function nested(n: number, depth: number): object {
  let inner: object = { type: "string" };
  for (let level = depth; level > 0; level--) {
    inner = {
      type: "object",
      description: `Level ${String(level)}.`,
      properties: { [`level${String(level)}Of${String(n)}`]: inner, size: { type: "integer" } },
    };
  }
  return inner;
}

const reference = (n: number): object => ({ $ref: `#/definitions/Model${String(n)}` });
const list = (items: object): object => ({ type: "array", items });
const numbers = (count: number): number[] => Array.from({ length: Math.floor(count) }, (_, n) => n);
