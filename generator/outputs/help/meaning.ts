import { words } from "../../cmdlets/words.js";
import type { JsonValue, Sample } from "../../model/index.js";

/** What samples have that nobody wrote: a text that only says its type. */
const filler = /^string$/i;

/** Values by what a name ends in, in small letters; the first that fits counts. */
const known: readonly (readonly [ending: RegExp, value: string])[] = [
  [/description$/, "For the nightly run"],
  [/(display|friendly)name$/, "Nightly run"],
  [/(uri|url|link|endpoint)$/, "https://contoso.example.com"],
  [/location$|region$/, "westeurope"],
  [/tenantid$|clientid$|principalid$|subscriptionid$/, "00000000-1111-2222-3333-444444444444"],
  [/version$/, "1"],
  [/email$/, "ada@contoso.com"],
];

/**
 * A sample whose fillers (`"string"`) are values that mean something: the name that a value goes by, or what such a name is as a rule. The
 * same everywhere in a sample, in its request and in its answers.
 */
export function withMeaning(sample: Sample): Sample {
  return {
    ...sample,
    parameters: sample.parameters.map((parameter) => ({ ...parameter, value: meaningful(parameter.value, parameter.name) })),
    ...(sample.body !== undefined && { body: meaningful(sample.body, "value") }),
    responses: sample.responses.map((response) => ({
      ...response,
      ...(response.body !== undefined && { body: meaningful(response.body, "value") }),
    })),
  };
}

function meaningful(value: JsonValue, name: string): JsonValue {
  if (typeof value === "string") return filler.test(value) ? valueFor(name) : value;
  if (Array.isArray(value)) return value.map((item) => meaningful(item, name));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, JsonValue] => {
    // The key of a map is a filler, too.
    return filler.test(key) ? ["name", meaningful(member, "value")] : [key, meaningful(member, key)];
  });
  return Object.fromEntries(entries);
}

function valueFor(name: string): string {
  const flat = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return known.find(([ending]) => ending.test(flat))?.[1] ?? `my-${words(name).filter(Boolean).join("-")}`;
}
