import type { NamedSchema } from "../../model/schema.js";
import { changesOf, compareDocs, type Change, type Finding, type Subject } from "../change.js";
import { pair } from "../pair.js";
import { compareResolved, impactOf } from "./schemas.js";
import { isDefinition, type Direction, type Side, type Sides } from "./sides.js";
import { typeText } from "./type-text.js";

/** The definitions of a service: what its documents call so, in their order. */
export function definitionsOf({ service }: Side): NamedSchema[] {
  return Object.values(service.schemas).filter(isDefinition);
}

/** A definition of the service's own document, or one that it shares with others (common-types). */
export function definitionKind({ service }: Side, { source }: NamedSchema): "definition" | "shared definition" {
  return source.file === service.source.file ? "definition" : "shared definition";
}

/** Compares all definitions, by name. */
export function compareDefinitions(sides: Sides): Change[] {
  const { added, removed, kept } = pair(definitionsOf(sides.from), definitionsOf(sides.to), ({ name }) => name);
  const subject = (side: Side, schema: NamedSchema): Subject => ({ kind: definitionKind(side, schema), name: schema.name });
  return [
    ...removed.flatMap((schema) => changesOf("api", subject(sides.from, schema), [removedDefinition(sides, schema)])),
    ...added.flatMap((schema) => changesOf("api", subject(sides.to, schema), [addedDefinition(sides, schema)])),
    ...kept.flatMap(({ from, to }) => changesOf("api", subject(sides.to, to), compareDefinition(sides, from, to))),
  ];
}

function removedDefinition(sides: Sides, schema: NamedSchema): Finding {
  const direction = directionOf(sides, schema.name);
  return {
    kind: "removed",
    impact: impactOf(direction, { input: true, output: true }),
    message: shapeText(sides.from, schema),
    from: schema.source,
  };
}

function addedDefinition({ to }: Sides, schema: NamedSchema): Finding {
  return { kind: "added", impact: "compatible", message: shapeText(to, schema), to: schema.source };
}

/** `object with 3 properties, derives from JobBaseProperties`. */
function shapeText(side: Side, schema: NamedSchema): string {
  if (schema.kind === "enum") return `enumeration of ${String(schema.members.length)} values`;
  if (schema.kind !== "object") return typeText(side, schema);
  const count = schema.properties.length;
  const bases = schema.bases.map(({ name }) => name).join(", ");
  return `object with ${String(count)} ${count === 1 ? "property" : "properties"}${bases === "" ? "" : `, derives from ${bases}`}`;
}

function compareDefinition(sides: Sides, from: NamedSchema, to: NamedSchema): Finding[] {
  const places = { from: from.source, to: to.source };
  const direction = directionOf(sides, to.name);
  const typeChange = (): Finding[] => {
    const message = `became ${shapeText(sides.to, to)}, before ${shapeText(sides.from, from)}`;
    return [{ kind: "changed", impact: impactOf(direction, { input: true, output: true }), message, ...places }];
  };
  const shape =
    compareResolved(sides, from, to, direction) ??
    (from.kind === "reference" && to.kind === "reference" && from.name === to.name ? [] : typeChange());
  const nullable: Finding[] =
    from.nullable === to.nullable
      ? []
      : [
          {
            kind: "changed",
            impact: impactOf(direction, to.nullable ? { output: true } : { input: true }),
            message: to.nullable ? "may be null now" : "is never null any more",
            ...places,
          },
        ];
  const deprecated: Finding[] =
    from.deprecated === to.deprecated
      ? []
      : [{ kind: "changed", impact: "compatible", message: to.deprecated ? "deprecated" : "not deprecated any more", ...places }];
  return [
    ...shape,
    ...nullable,
    ...deprecated,
    ...compareDocs("description", from.description, to.description, places),
    ...compareDocs("title", from.title, to.title, places),
  ];
}

function directionOf({ from, to }: Sides, name: string): Direction {
  return { input: from.input.has(name) || to.input.has(name), output: from.output.has(name) || to.output.has(name) };
}
