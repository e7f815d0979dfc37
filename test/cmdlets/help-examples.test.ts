import { describe, expect, test } from "vitest";
import { valueType } from "../../generator/cmdlets/dotnet-types.js";
import { inferCmdlets } from "../../generator/cmdlets/infer.js";
import type { Cmdlet, CmdletParameter, CmdletSurface } from "../../generator/cmdlets/surface.js";
import { cmdletsOf } from "../../generator/config/configuration.js";
import { loadConfiguration } from "../../generator/config/load.js";
import { helpFiles, type HelpView } from "../../generator/outputs/help/help.js";
import { withMeaning } from "../../generator/outputs/help/meaning.js";
import { Schemas } from "../../generator/outputs/common/schemas.js";
import type { JsonValue, Operation, Property, Sample, Schema, Service } from "../../generator/model/index.js";
import { readTemplates } from "../../generator/render/templates.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { parseTimeSpan, TimeSpan } from "../../generator/shell/values/timespan.js";
import { SecureString } from "../../generator/shell/values/secure-string.js";
import { echoing, startShell } from "../unit/shell/shell.js";
import { parseHelpPage, type HelpPage } from "./help-page.js";
import { serviceOf } from "./support.js";

const versions = [
  ["batch", "2026-10-01"],
  ["machinelearning", "2021-10-01"],
  ["machinelearning", "2025-12-01"],
  ["machinelearning", "2026-03-15-preview"],
] as const;

describe.each(versions)("the examples of %s %s", (name, apiVersion) => {
  test("are commands that the shell binds, with the values of the documented sample", async () => {
    const { surface, service, pages } = await pagesOf(name, apiVersion);
    const shell = startShell({ cmdlets: surface.cmdlets.map((cmdlet) => echoing(describeCmdlet(cmdlet))) });
    const operations = new Map(service.groups.flatMap((group) => group.operations.map((operation) => [operation.id, operation] as const)));
    const schemas = new Schemas(service);
    const wrong: unknown[] = [];
    let samples = 0;
    for (const cmdlet of surface.cmdlets) {
      const { page, view } = pages.get(cmdlet.name) ?? {};
      if (!page || !view) throw new Error(`There is no page for ${cmdlet.name}.`);
      expect(page.examples.length, cmdlet.name).toBeGreaterThan(0);
      for (const { code, title } of page.examples) {
        const [bound] = (await shell.run(code)) as Record<string, unknown>[];
        const problem = shell.errors.splice(0)[0]?.message;
        const set = cmdlet.parameterSets.find((each) => each.name === bound?.["set"]);
        const operation = operations.get(set?.operations.at(-1) ?? "");
        if (!bound || !set || !operation) {
          wrong.push({ code, problem, set: bound?.["set"] });
          continue;
        }
        // A sample is known by what its command sends; where several have one title, one of them has to be it.
        const candidates = operation.samples.map(withMeaning).filter((sample) => sample.synthetic ?? flat(sample.title) === title);
        const sent = requestOf(set.parameters, bound);
        const fits = candidates.some((sample) => sameRequest(sent, sample, operation, schemas, set.operations.length > 1));
        if (!fits) wrong.push({ code, title, sent, documented: candidates.map(({ parameters, body }) => ({ parameters, body })) });
        else samples++;
      }
    }
    expect(wrong).toEqual([]);
    expect(samples).toBeGreaterThan(0);
  });

  test("show every documented sample of every operation that a command can mean", async () => {
    const { surface, service, pages } = await pagesOf(name, apiVersion);
    const called = new Set(surface.cmdlets.flatMap(({ parameterSets }) => parameterSets.map(({ operations }) => operations.at(-1))));
    const operations = service.groups.flatMap((group) => group.operations).filter(({ id }) => called.has(id));
    // Of samples with one request, one is shown.
    const requestKey = ({ parameters, body }: Sample): string =>
      JSON.stringify([parameters.filter(({ in: place }) => place !== "header"), body]);
    const documented = operations.flatMap(({ samples }) => {
      const real = samples.filter(({ synthetic }) => !synthetic);
      return [...new Map(real.toReversed().map((sample) => [requestKey(sample), flat(sample.title)])).values()];
    });
    const shown = new Set([...pages.values()].flatMap(({ page }) => page.examples.map(({ title }) => title)));
    expect([...new Set(documented)].filter((title) => !shown.has(title)).sort()).toEqual(ambiguous[`${name} ${apiVersion}`] ?? []);
  });
});

/** Samples whose arguments PowerShell takes for the default set, a listing: no command means just them. */
const ambiguous: Record<string, string[]> = { "machinelearning 2026-03-15-preview": ["List available MaaS PTU quota."] };

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

async function pagesOf(name: string, apiVersion: string) {
  const configuration = await loadConfiguration("specs/specwright.yaml", new Diagnostics());
  const found = configuration.services.find((each) => each.name === name);
  const service = await serviceOf(`specs/${name}/${apiVersion}/openapi.json`);
  const version = found?.versions.find((each) => each.apiVersion === apiVersion);
  if (!found || !version) throw new Error(`There is no ${name} ${apiVersion}.`);
  const surface: CmdletSurface = inferCmdlets(service, cmdletsOf(found, version));
  const templates = await readTemplates(name, apiVersion);
  const pages = new Map<string, { page: HelpPage; view: HelpView }>();
  for (const { sections } of helpFiles(surface, service, apiVersion)) {
    const [section] = sections;
    if (!section) continue;
    const view = section.data as HelpView;
    pages.set(view.name, { page: parseHelpPage(templates.render(section.template, view)), view });
  }
  return { surface, service: service as Service, pages };
}

function describeCmdlet({ name, parameterSets, defaultParameterSet, aliases }: Cmdlet) {
  return {
    name,
    aliases,
    defaultParameterSet,
    shouldProcess: parameterSets.some(({ shouldProcess }) => shouldProcess),
    parameterSets: parameterSets.map((set) => ({
      name: set.name,
      parameters: set.parameters.map((parameter) => ({
        name: parameter.name,
        type: parameter.map ? "Hashtable" : valueType(parameter.type),
        mandatory: parameter.mandatory && !parameter.default,
        aliases: parameter.aliases,
        allowEmpty: true,
        ...(parameter.pipeline && { pipeline: { byValue: true } }),
      })),
    })),
  };
}

interface Request {
  parameters: Map<string, unknown>;
  body: unknown;
}

/** The request that bound parameters mean, by where the surface says that their values go. */
function requestOf(parameters: readonly CmdletParameter[], bound: Record<string, unknown>): Request {
  const request: Request = { parameters: new Map(), body: undefined };
  const set = (path: readonly string[], value: unknown): void => {
    request.body ??= {};
    let at = request.body as Record<string, unknown>;
    for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
    at[path.at(-1) ?? ""] = value;
  };
  for (const { name, target } of parameters) {
    if (!Object.hasOwn(bound, name)) continue;
    const value = plain(bound[name]);
    switch (target.to) {
      case "path":
      case "query":
      case "header":
      case "cookie":
      case "host":
        request.parameters.set(`${target.to} ${target.name}`, value);
        break;
      case "body":
        request.body = value;
        break;
      case "json":
        request.body = JSON.parse(String(value));
        break;
      case "property":
        set(target.path, value);
        break;
      case "keys":
        set(target.path, Object.fromEntries((Array.isArray(value) ? value : [value]).map((key) => [String(key), {}])));
        break;
      case "choice":
        set(target.path, value === true ? target.whenTrue : target.whenFalse);
        break;
      case "entries":
        request.body = { ...(request.body as object), ...(value as object) };
        break;
      default:
    }
  }
  return request;
}

function plain(value: unknown): unknown {
  if (value instanceof TimeSpan) return value.toISOString();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof SecureString) return value.reveal();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
  return value;
}

function sameRequest({ parameters, body }: Request, sample: Sample, operation: Operation, schemas: Schemas, partly: boolean): boolean {
  const stamps = /^header (client-request-id|ocp-date)$/;
  const documented = sample.parameters.filter(({ name, in: place }) => {
    const parameter = operation.parameters.find((each) => each.name === name && each.in === place);
    return parameter?.role !== "api-version" && !stamps.test(`${place} ${name}`) && parameter?.schema.kind !== "constant";
  });
  if (documented.length < parameters.size) return false;
  const same = documented.every(({ name, in: place, value }) => equal(one(parameters.get(`${place} ${name}`)), one(value)));
  // What was read before need not be said again.
  if (partly) return same && within(body, sample.body);
  // A made-up request may say more than it must.
  if (sample.synthetic && sample.body !== undefined) return same && within(sample.body, body ?? {});
  const said = (value: unknown): unknown =>
    value === undefined ? undefined : writable(value as JsonValue, operation.body?.schema, schemas);
  return same && equal(said(body), said(sample.body));
}

/** A list of one is bound where the sample has the one. */
const one = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value);

/** Without what the service sets, and what is always the same. */
function writable(value: JsonValue, schema: Schema | undefined, schemas: Schemas): JsonValue {
  const object = schema && schemas.object(schema);
  if (!object || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const properties = new Map(schemas.properties(object).map((property) => [property.wireName, property]));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !properties.get(name)?.readOnly && !isConstant(properties.get(name), schemas))
      .map(([name, member]) => [name, writable(member, properties.get(name)?.schema, schemas)]),
  );
}

function isConstant(property: Property | undefined, schemas: Schemas): boolean {
  const schema = property?.required === true ? schemas.resolve(property.schema) : undefined;
  return schema?.kind === "constant" || (schema?.kind === "enum" && schema.members.length === 1);
}

/** Whether all that the first value says is in the second one. */
function within(part: unknown, whole: unknown): boolean {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return equal(part, whole);
  if (typeof whole !== "object" || whole === null) return false;
  return Object.entries(part).every(([name, value]) => within(value, (whole as Record<string, unknown>)[name]));
}

function equal(a: unknown, b: unknown): boolean {
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) {
    if (Array.isArray(a) || Array.isArray(b)) {
      const [left, right] = [Array.isArray(a) ? a : [a], Array.isArray(b) ? b : [b]];
      return left.length === right.length && left.every((item, index) => equal(item, right[index]));
    }
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
  }
  if (typeof a === "string" && typeof b === "string" && a !== b) {
    const [first, second] = [parseTimeSpan(a), parseTimeSpan(b)];
    return first !== undefined && second !== undefined ? first.ticks === second.ticks : Date.parse(a) === Date.parse(b);
  }
  return a === b;
}
