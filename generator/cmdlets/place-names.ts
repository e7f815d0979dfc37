import { createHash } from "node:crypto";

/** Where an inline schema stands, as AutoRest names it; `stable` is false for names that are made from the whole way to it. */
export interface PlaceName {
  name: string;
  stable: boolean;
}

/**
 * Name of a schema that has none of its own: definition and properties that lead to it (`/definitions/Disk/properties/sku` → Disk-sku).
 * What no property leads to (a body, a response, the values of a map) is called as it wants to be, else by every step of the way with a
 * hash of it. The x-ms-client-name of a property is the property's alone; a list's items have one of their own.
 * @param pointer JSON pointer in a Swagger 2.0 or an OpenAPI 3 document
 * @param isTaken whether another schema has a name already
 */
export function placeName(
  pointer: string,
  { clientName, title }: { clientName?: string; title?: string } = {},
  isTaken: (name: string) => boolean = () => false,
): PlaceName {
  const path = inOpenApi3(pointer);
  const steps = stepsOf(path);
  const isProperty = steps.at(-2) === "properties";
  const isItem = !isProperty && steps.at(-1) === "items";
  if (isProperty || isItem) {
    const name = `${wayThroughProperties(steps)}${isItem ? "Item" : ""}`;
    if (!isTaken(name)) return { name: isItem ? (clientName ?? name) : name, stable: true };
  } else {
    const own = clientName ?? title;
    if (own !== undefined) return { name: clientName ?? free(own, isTaken), stable: true };
  }
  return { name: wholeWay(path), stable: false };
}

/** Numbers begin with 0 here. */
function free(name: string, isTaken: (name: string) => boolean): string {
  let result = name;
  for (let number = 0; isTaken(result); number++) result = `${name}${String(number)}`;
  return result;
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

/** Below definitions each second step is a name; anywhere else AutoRest takes each second one, too. */
function wayThroughProperties(steps: readonly string[]): string {
  const below = steps.slice(2);
  const named =
    steps.at(-3) === "items"
      ? below.filter((step) => step !== "properties").map((step) => (step === "items" ? "item" : step))
      : below.filter((_, index) => index % 2 === 0);
  return named.join("-").replace(/[/\\]+/g, "-");
}

function wholeWay(pointer: string): string {
  const [root = "", ...steps] = stepsOf(pointer);
  const hash = createHash("md5").update(pointer).digest().readUInt32BE(0).toString(36);
  return [root, hash, ...steps].map((step) => step.toLowerCase().replace(/-+/g, "_").replace(/\W+/g, "-").replace(/^-|-$/g, "")).join(" ");
}

const json = "application~1json";

/** The pointer as it is once AutoRest has turned the document into OpenAPI 3. */
function inOpenApi3(pointer: string): string {
  return pointer
    .replace(/^\/definitions\//, "/components/schemas/")
    .replace(/^\/x-ms-paths\//, "/paths/")
    .replace(/^\/responses\/([^/]*)\/schema/, `/components/responses/$1/content/${json}/schema`)
    .replace(/^(\/paths\/[^/]*\/[a-z]+)\/parameters\/\d+\/schema/, `$1/requestBody/content/${json}/schema`)
    .replace(/^(\/paths\/[^/]*\/[a-z]+\/responses\/[^/]*)\/schema/, `$1/content/${json}/schema`);
}
