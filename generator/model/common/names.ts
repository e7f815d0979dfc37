import { memoized } from "../../common/memoized.js";

/** `$orderBy` and `order-by` become `OrderBy`: the words of a text, each with a capital, joined. */
export const pascal = memoized((text) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(""),
);

/**
 * Names an inline schema after where it stands: owner `BatchJob`, property `constraints`: `BatchJobConstraints`. What the owner's name ends in
 * already is not said again: owner `JobKind`, property `kind`: `JobKindValue`.
 */
export function nameBelow(owner: string, part: string): string {
  const name = pascal(part) || "Value";
  if (!owner.toLowerCase().endsWith(name.toLowerCase())) return owner + name;
  return name === "Value" ? owner : `${owner}Value`;
}

/** What stands before the first underscore of an operationId, and what stands after it. */
export function splitOperationId(id: string): { group: string; name: string } {
  const at = id.indexOf("_");
  return at > 0 && at < id.length - 1 ? { group: id.slice(0, at), name: id.slice(at + 1) } : { group: "", name: id };
}

/** An operationId for an operation without one: `GET /pets/{petId}` becomes `getPetsByPetId`. */
export function operationIdFor(method: string, path: string): string {
  const words = path.split(/[/?&=]/).map((step) => {
    const parameter = /^\{(.*)\}$/.exec(step);
    return parameter?.[1] === undefined ? pascal(step) : `By${pascal(parameter[1])}`;
  });
  return method.toLowerCase() + words.join("");
}
