import { createHash } from "node:crypto";

/** Where an inline schema stands, as AutoRest names it; `stable` is false for names that are made from the whole way to it. */
export interface PlaceName {
  name: string;
  stable: boolean;
}

/**
 * Name of a schema that has none of its own: definition and properties that lead to it (`/definitions/Disk/properties/sku` → Disk-sku),
 * or, for what no property leads to (a body, a response, the values of a map), every step of the way with a hash of it.
 * @param pointer JSON pointer in a Swagger 2.0 or an OpenAPI 3 document
 * @param mediaType of the body or response that the schema stands in
 */
export function placeName(pointer: string, mediaType = "application/json"): PlaceName {
  const path = inOpenApi3(pointer, mediaType);
  const steps = stepsOf(path);
  const [root, kind, ...below] = steps;
  const parent = steps.at(-2);
  if (root === "components" && kind === "schemas" && (parent === "properties" || steps.at(-1) === "items")) {
    return { name: wayThroughProperties(below), stable: true };
  }
  return { name: wholeWay(path), stable: false };
}

/** Whether a pointer leads to a definition, not into one. */
export function isDefinition(pointer: string): boolean {
  return /^\/(definitions|components\/schemas)\/[^/]*$/.test(pointer);
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function wayThroughProperties(steps: readonly string[]): string {
  if (steps.at(-3) === "items") {
    return steps
      .filter((step) => step !== "properties")
      .map((step) => (step === "items" ? "item" : step))
      .join("-");
  }
  const name = steps.filter((_, index) => index % 2 === 0).join("-");
  return steps.at(-1) === "items" ? `${name}Item` : name;
}

function wholeWay(pointer: string): string {
  const [root = "", ...steps] = stepsOf(pointer);
  const hash = createHash("md5").update(pointer).digest().readUInt32BE(0).toString(36);
  return [root, hash, ...steps].map((step) => step.toLowerCase().replace(/-+/g, "_").replace(/\W+/g, "-").replace(/^-|-$/g, "")).join(" ");
}

/** The pointer as it is once AutoRest has turned the document into OpenAPI 3. */
function inOpenApi3(pointer: string, mediaType: string): string {
  const type = mediaType.replaceAll("~", "~0").replaceAll("/", "~1");
  return pointer
    .replace(/^\/definitions\//, "/components/schemas/")
    .replace(/^(\/paths\/[^/]*\/[a-z]+)\/parameters\/\d+\/schema/, `$1/requestBody/content/${type}/schema`)
    .replace(/^(\/paths\/[^/]*\/[a-z]+\/responses\/[^/]*)\/schema/, `$1/content/${type}/schema`);
}
