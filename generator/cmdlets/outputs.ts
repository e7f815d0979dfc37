import type { Operation, Response } from "../model/operation.js";
import type { Schema } from "../model/schema.js";
import type { ModelNames } from "./model-names.js";
import { plainType } from "./types.js";

/** What a cmdlet writes to the pipeline. */
export interface Outputs {
  types: string[];
  /** The answer is a stream, which is saved to a file. */
  stream: boolean;
  /** Some answer brings nothing: -PassThru makes it `true`. */
  passThru: boolean;
  paged: boolean;
}

/** @param calls the operations that a cmdlet calls, in order */
export function inferOutputs(calls: readonly Operation[], names: ModelNames): Outputs {
  const types = new Set<string>();
  const result: Outputs = { types: [], stream: false, passThru: false, paged: false };
  for (const call of calls) {
    const responses = answers(call);
    const errors = call.errors.filter(({ status }) => status === "default");
    result.passThru ||= [...responses, ...errors].some(({ body }) => body === undefined);
    result.paged ||= call.paging !== undefined;
    for (const response of responses) {
      const type = outputType(call, response, names);
      if (type === "stream") result.stream = true;
      if (type !== undefined) types.add(type === "stream" ? "bool" : type);
    }
  }
  result.passThru ||= result.stream;
  result.types = types.size > 0 ? [...types] : ["bool"];
  return result;
}

/** Success responses as a caller sees them: polling takes care of 201 and 202 of a long-running operation, and ends in a 200. */
function answers({ longRunning, method, responses }: Operation): Pick<Response, "status" | "body" | "format">[] {
  if (!longRunning) return responses;
  const result: Pick<Response, "status" | "body" | "format">[] = responses.filter(({ status }) => status !== "201" && status !== "202");
  const has200 = result.some(({ status }) => status === "200");
  if (!has200 && longRunning.result && !responses.some(({ body }) => sameSchema(body, longRunning.result))) {
    result.push({ status: "200", body: longRunning.result });
  } else if (!has200 && (method === "DELETE" || method === "POST")) {
    result.push({ status: "200" });
  }
  return result;
}

function sameSchema(a: Schema | undefined, b: Schema | undefined): boolean {
  return a === b || (a?.kind === "reference" && b?.kind === "reference" && a.name === b.name);
}

function outputType(call: Operation, { body, format }: Pick<Response, "body" | "format">, names: ModelNames): string | undefined {
  if (!body) return undefined;
  const resolved = names.resolve(body);
  if (format === "binary" || resolved.kind === "file") return "stream";
  if (resolved.kind === "scalar" && (resolved.type === "byte" || resolved.type === "base64url")) return "stream";
  if (resolved.kind === "array") return plainType(names, resolved.items);
  return plainType(names, call.paging ? call.paging.item : body);
}
