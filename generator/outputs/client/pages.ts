import type { Operation, Paging, Parameter } from "../../model/index.js";
import type { ConversionView } from "../common/conversions.js";
import { type Emission, perEmission } from "../common/emission.js";
import { constantOf } from "../common/candidates.js";
import { type RequestView, requestView } from "./requests.js";
import { type Argument, type Signature, contextMember } from "./signature.js";
import { typeOf } from "../common/types.js";
import { entry, type EntryView } from "../common/values.js";
import type { TypeView } from "../common/views.js";
import { type XmlCodecView, xmlRoot } from "../models/xml.js";

/** Where a page has its items, and how to get to the page after it. */
export interface PagesView {
  item: TypeView;
  conversion?: ConversionView;
  /** Name of a property, or names on the way to it. */
  items: string | string[];
  nextLink?: string | string[];
  maxPageSize?: string;
  /** How a page that is not JSON is read. */
  xml?: XmlCodecView;
  /** The request for the page after it, where the document names an operation for that. */
  next?: RequestView;
  /** What that operation has in its query always, where it has no parameter for the link, which is then followed. */
  nextQuery?: EntryView[];
}

export function pagesView(operation: Operation, paging: Paging, signature: Signature, emission: Emission): PagesView {
  const xml = operation.responses.find((response) => response.body && response.format === "xml")?.body;
  const conversion = xml ? undefined : emission.read.of(paging.item);
  const pageSize = operation.parameters.find(
    (parameter) => parameter.in === "query" && /^\$?max_?(page_?size|results)$/i.test(parameter.name),
  );
  const next = paging.nextOperation === undefined ? undefined : nextRequest(paging.nextOperation, operation, signature, emission);
  const nextLink = paging.nextLinkPath ?? paging.nextLinkName;
  return {
    item: typeOf(paging.item, emission),
    items: paging.itemPath ?? paging.itemName,
    ...(conversion ? { conversion } : {}),
    ...(xml ? { xml: xmlRoot(xml, emission).codec } : {}),
    ...(nextLink === undefined ? {} : { nextLink }),
    ...(pageSize ? { maxPageSize: pageSize.name } : {}),
    ...next,
  };
}

/**
 * The request for further pages (x-ms-pageable, operationName): its parameters have the values of those with the same name in the call for
 * the first page; the one that the first call does not have is the link. Without one the link is followed by itself.
 */
function nextRequest(
  id: string,
  from: Operation,
  signature: Signature,
  emission: Emission,
): Pick<PagesView, "next" | "nextQuery"> | undefined {
  const operation = operationsById(emission).get(id);
  const link = operation?.parameters.find((parameter) => isLink(parameter, signature));
  if (!operation || !link) {
    const why = operation ? "has no parameter for the link to the next page" : "is no operation of this document";
    emission.diagnostics.warning(
      "SW210",
      `"${from.id}" names "${id}" for further pages, which ${why}; the links are followed.`,
      from.source,
    );
    return operation && operation !== from ? { nextQuery: fixedQuery(operation) } : undefined;
  }
  const values = operation.parameters.flatMap((parameter): Argument[] => {
    const { schema, required, role } = parameter;
    const base = { of: { kind: "parameter" as const, parameter }, schema, required };
    if (parameter === link) return [{ ...base, required: true, place: { kind: "positional", name: "link" }, link: true }];
    const given = sameIn(signature, parameter);
    if (given) return [{ ...base, required: given.required, place: given.place }];
    const { constant } = constantOf(schema, required, role);
    if (constant !== undefined) return [{ ...base, place: { kind: "constant", value: constant } }];
    return isContexts(parameter) ? [{ ...base, place: { kind: "context", name: contextMember(parameter, emission) } }] : [];
  });
  const next = requestView(operation, id.replace("_", "."), { arguments: values, groups: [], positional: [] }, { kind: "void" }, emission);
  return { next };
}

/** The operations by id, of those with the same the first. Thousands may name one for further pages, and a service has thousands. */
const operationsById = perEmission(({ service }): ReadonlyMap<string, Operation> => {
  const all = service.groups.flatMap(({ operations }) => operations);
  return new Map(all.reverse().map((operation) => [operation.id, operation]));
});

function fixedQuery({ parameters }: Operation): EntryView[] {
  return parameters.flatMap(({ in: place, name, schema, required, role }) => {
    const { constant } = constantOf(schema, required, role);
    return place === "query" && constant !== undefined ? [entry(name, { kind: "constant", value: constant })] : [];
  });
}

function sameIn(signature: Signature, parameter: Parameter): Argument | undefined {
  return signature.arguments.find(
    ({ of }) => of.kind === "parameter" && of.parameter.in === parameter.in && of.parameter.name === parameter.name,
  );
}

function isContexts({ location, role }: Parameter): boolean {
  return location === "client" || role === "api-version";
}

/** A text in the path, or one in the query that is asked for, which nothing else gives a value. */
function isLink(parameter: Parameter, signature: Signature): boolean {
  const { in: place, schema, required, role } = parameter;
  if (sameIn(signature, parameter) || isContexts(parameter) || "constant" in constantOf(schema, required, role)) return false;
  return place === "path" || (place === "query" && required && schema.kind === "scalar" && schema.wire === "string");
}
