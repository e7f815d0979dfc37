import type { Xml } from "../../model/schema.js";
import type { Source } from "../../report/source.js";
import type { Finding } from "../change.js";
import { found } from "../finding.js";
import { valueText } from "./type-text.js";
import type { Direction } from "./sides.js";

interface InXml {
  xml?: Xml;
  source: Source;
}

/** How a value stands in XML, which is nobody's business where JSON travels; documents say it only where XML does. */
export function compareXml(from: InXml, to: InXml, direction: Direction): Finding[] {
  if (JSON.stringify(from.xml) === JSON.stringify(to.xml)) return [];
  const message = `stands otherwise in XML: ${valueText(to.xml)}, before ${valueText(from.xml)}`;
  return [found("xml-changed", { message, from: from.source, to: to.source }, direction)];
}
