import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inferCmdlets } from "../../generator/cmdlets/infer.js";
import { compareApis } from "../../generator/diff/api/compare.js";
import type { LevelDiff } from "../../generator/diff/change.js";
import { compareCmdlets } from "../../generator/diff/cmdlets/compare.js";
import type { Service } from "../../generator/model/service.js";
import { loadService } from "../../generator/pipeline.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { temporaryFolder } from "../unit/output/support.js";

export type Json = Record<string, unknown>;

/** A document in which callers write In, the service answers Out, and Both travels both ways. */
export function document({ definitions = {}, operation = {} }: { definitions?: Record<string, Json>; operation?: Json }): Json {
  const response = (schema: string) => ({ "200": { description: "Fine.", schema: { $ref: `#/definitions/${schema}` } } });
  const body = (schema: string) => ({ name: "body", in: "body", required: true, schema: { $ref: `#/definitions/${schema}` } });
  const plain = { type: "object", properties: { name: { type: "string" } } };
  return {
    swagger: "2.0",
    info: { title: "Things", version: "1" },
    host: "example.com",
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths: {
      "/things": {
        get: { operationId: "Things_Get", responses: response("Out"), ...operation },
        put: { operationId: "Things_Put", parameters: [body("In")], responses: { "204": { description: "Done." } } },
        post: { operationId: "Things_Post", parameters: [body("Both")], responses: response("Both") },
      },
    },
    definitions: { In: plain, Out: plain, Both: plain, ...definitions },
  };
}

export async function services(from: Json, to: Json): Promise<[Service, Service]> {
  const folder = temporaryFolder();
  const load = (name: string, value: Json): Promise<Service> => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(value));
    return loadService(file, new Diagnostics());
  };
  return [await load("from", from), await load("to", to)];
}

export async function changes(from: Json, to: Json): Promise<string[]> {
  const [before, after] = await services(from, to);
  return linesOf(compareApis(before, after));
}

export async function cmdletChanges(from: Json, to: Json): Promise<string[]> {
  const [before, after] = await services(from, to);
  const [one, other] = [before, after].map((service) => inferCmdlets(service, { prefix: "Az", subjectPrefix: "" }));
  return one && other ? linesOf(compareCmdlets(one, other, { from: before, to: after })) : [];
}

export function linesOf({ changes: all }: LevelDiff): string[] {
  return all.map(
    ({ subject, part, impact, message }) => `${impact}: ${[subject.name, part].filter((each) => each !== undefined).join(".")} ${message}`,
  );
}
