import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { loadDocument } from "../../../generator/load/load.js";
import { buildModel } from "../../../generator/model/build.js";
import type { NamedSchema, ObjectSchema, Operation, Parameter, Property, Service } from "../../../generator/model/index.js";
import { Diagnostics } from "../../../generator/report/diagnostics.js";

export interface Built {
  service: Service;
  /** `file:line severity code: message`, the file by its name below the test's folder; the severity of a slip is `slip`. */
  diagnostics: string[];
}

/** The code model of documents given as text: the main one, and others by file name. */
export async function build(main: string, others: Readonly<Record<string, string>> = {}): Promise<Built> {
  const folder = mkdtempSync(path.join(tmpdir(), "specwright-model-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const mainName = main.startsWith("{") ? "main.json" : "main.yaml";
  for (const [name, text] of Object.entries({ [mainName]: main, ...others })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return buildFile(path.join(folder, mainName), folder);
}

/** The code model of a file; diagnostics name files below `folder`. */
export async function buildFile(file: string, folder: string): Promise<Built> {
  const diagnostics = new Diagnostics();
  const service = buildModel(await loadDocument(file, diagnostics), diagnostics);
  const relative = (name: string): string => path.relative(folder, path.resolve(name)).split(path.sep).join("/");
  return {
    service,
    diagnostics: diagnostics.all.map(
      ({ severity, slip, code, message, source }) =>
        `${source ? `${relative(source.file)}:${String(source.line)}` : "-"} ${slip ? "slip" : severity} ${code}: ${message.replaceAll(`${folder}/`, "")}`,
    ),
  };
}

/** A Swagger 2.0 document around some paths and what else is given, which begins at line 3. */
export function swagger(rest: string): string {
  return `swagger: "2.0"\ninfo: { title: Test, version: "2024-01-01" }\n${rest}`;
}

/** One GET operation that answers with this schema, and definitions. */
export function answering(schema: string, definitions = "  {}"): string {
  return swagger(
    `paths: { /x: { get: { operationId: Things_Get, responses: { "200": { description: ok, schema: ${schema} } } } } }\ndefinitions:\n${definitions}`,
  );
}

export function operations(service: Service): Operation[] {
  return service.groups.flatMap((group) => group.operations);
}

export function operation(service: Service, id: string): Operation {
  return found(
    operations(service).find((candidate) => candidate.id === id),
    id,
  );
}

export function parameter(owner: Operation, name: string): Parameter {
  return found(
    owner.parameters.find((candidate) => candidate.name === name),
    name,
  );
}

export function schema(service: Service, name: string): NamedSchema {
  return found(service.schemas[name], name);
}

export function object(service: Service, name: string): ObjectSchema {
  const named = schema(service, name);
  if (named.kind !== "object") throw new Error(`${name} is a ${named.kind}`);
  return named;
}

export function property(service: Service, owner: string, wireName: string): Property {
  return found(
    object(service, owner).properties.find((candidate) => candidate.wireName === wireName),
    wireName,
  );
}

/** The model without sources, for comparing shapes. */
export function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "source")
      .map(([key, entry]) => [key, shape(entry)]),
  );
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`There is no ${name}.`);
  return value;
}
