import type { Operation, Paging } from "../../model/index.js";
import type { ConversionView } from "../common/conversions.js";
import type { Emission } from "../common/emission.js";
import { constantOf } from "../common/candidates.js";
import { type RequestView, requestView } from "./requests.js";
import { type Argument, type Signature, contextMember } from "./signature.js";
import { typeOf } from "../common/types.js";
import type { TypeView } from "../common/views.js";
import { type XmlCodecView, xmlRoot } from "../models/xml.js";

/** Where a page has its items, and how to get to the page after it. */
export interface PagesView {
  item: TypeView;
  conversion?: ConversionView;
  itemName: string;
  nextLinkName?: string;
  maxPageSize?: string;
  /** How a page that is not JSON is read. */
  xml?: XmlCodecView;
  /** The request for the page after it, where the document names an operation for that. */
  next?: { request: RequestView; usesLink: boolean };
}

export function pagesView(operation: Operation, paging: Paging, signature: Signature, emission: Emission): PagesView {
  const xml = operation.responses.find((response) => response.body && response.format === "xml")?.body;
  const conversion = xml ? undefined : emission.read.of(paging.item);
  const pageSize = operation.parameters.find(
    (parameter) => parameter.in === "query" && /^\$?max_?(page_?size|results)$/i.test(parameter.name),
  );
  const next = paging.nextOperation === undefined ? undefined : nextRequest(paging.nextOperation, signature, emission);
  return {
    item: typeOf(paging.item, emission.names),
    itemName: paging.itemName,
    ...(conversion ? { conversion } : {}),
    ...(xml ? { xml: xmlRoot(xml, emission).codec } : {}),
    ...(paging.nextLinkName === undefined ? {} : { nextLinkName: paging.nextLinkName }),
    ...(pageSize ? { maxPageSize: pageSize.name } : {}),
    ...(next ? { next } : {}),
  };
}

/**
 * The request for further pages (x-ms-pageable, operationName): its parameters have the values of those with the same name in the call for
 * the first page; the path parameter that the first call does not have is the link.
 */
function nextRequest(id: string, signature: Signature, emission: Emission): PagesView["next"] {
  const operation = emission.service.groups.flatMap((group) => group.operations).find((candidate) => candidate.id === id);
  if (!operation) return undefined;
  let usesLink = false;
  const values = operation.parameters.flatMap((parameter): Argument[] => {
    const { name, schema, required, role } = parameter;
    const base = { of: { kind: "parameter" as const, parameter }, schema, required };
    const given = signature.arguments.find(
      ({ of }) => of.kind === "parameter" && of.parameter.in === parameter.in && of.parameter.name === name,
    );
    if (given) return [{ ...base, required: given.required, place: given.place }];
    const { constant } = constantOf(schema, required, role);
    if (constant !== undefined) return [{ ...base, place: { kind: "constant", value: constant } }];
    if (parameter.location === "client" || role === "api-version")
      return [{ ...base, place: { kind: "context", name: contextMember(parameter, emission) } }];
    if (parameter.in !== "path") return [];
    usesLink = true;
    return [{ ...base, place: { kind: "positional", name: "link" } }];
  });
  const request = requestView(
    operation,
    id.replace("_", "."),
    { arguments: values, groups: [], positional: [] },
    { kind: "void" },
    emission,
  );
  return { request, usesLink };
}
