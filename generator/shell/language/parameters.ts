import type { Expression, ParameterBlock, ParameterDeclaration, Validation } from "./ast.js";
import { isIdentifierStart } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { readExpression, startsExpression } from "./expressions.js";
import { refuse } from "./refusal.js";
import { readTypeName } from "./type-names.js";
import { readVariable } from "./variables.js";

/** `[CmdletBinding()] param( )` at the beginning of a script or block; undefined, and the cursor unmoved, where there is none. */
export function readParameterBlock(cursor: Cursor): ParameterBlock | undefined {
  const start = cursor.position;
  do cursor.skipLines();
  while (cursor.take(";"));
  const attributes: Attribute[] = [];
  while (startsAttribute(cursor)) {
    attributes.push(readAttribute(cursor));
    cursor.skipLines();
  }
  if (cursor.match(/param(?=\s*\()/iy) === undefined) {
    cursor.position = start;
    return undefined;
  }
  cursor.skipLines();
  return readParameters(cursor, attributes);
}

/** `( $a, [int]$b = 1 )` at the cursor. @throws {ParseError} */
export function readParameters(cursor: Cursor, attributes: readonly Attribute[] = []): ParameterBlock {
  const open = { start: cursor.position, end: cursor.position + 1 };
  return cursor.nested(() => {
    cursor.position++;
    const parameters: ParameterDeclaration[] = [];
    const declared: Attribute[] = [];
    cursor.skipLines();
    while (cursor.char !== ")") {
      parameters.push(readDeclaration(cursor, declared));
      cursor.skipLines();
      if (!cursor.take(",")) break;
      cursor.skipLines();
    }
    if (!cursor.take(")")) cursor.missing("MissingEndParenthesisInFunctionParameterList", "Missing ')' in function parameter list.", open);
    const binding = attributes.find(({ name }) => name === "cmdletbinding");
    for (const { name, at } of attributes) {
      if (name !== "cmdletbinding" && name !== "outputtype") refuse(cursor, `[${name}()] before param`, "[CmdletBinding()]", at);
    }
    const defaultSet = textOf(binding?.named.get("defaultparametersetname"));
    return {
      advanced: binding !== undefined || declared.length > 0,
      shouldProcess: isOn(binding?.named.get("supportsshouldprocess")),
      positional: binding?.named.get("positionalbinding") === undefined || isOn(binding.named.get("positionalbinding")),
      ...(defaultSet !== undefined && { defaultSet }),
      parameters,
    };
  });
}

interface Attribute {
  /** In lower case. */
  readonly name: string;
  readonly positional: readonly Expression[];
  /** By their names in lower case; undefined stands for `$true`. */
  readonly named: ReadonlyMap<string, Expression | true>;
  readonly at: { readonly start: number; readonly end: number };
}

const startsAttribute = (cursor: Cursor): boolean =>
  cursor.char === "[" && /\[\s*[\p{L}_][\p{L}\p{Nd}_.]*\s*\(/uy.test(cursor.text.slice(cursor.position, cursor.position + 80));

function readAttribute(cursor: Cursor): Attribute {
  const start = cursor.position;
  const name = (cursor.match(/\[\s*[\p{L}_][\p{L}\p{Nd}_.]*\s*\(/uy) ?? "")
    .replace(/[[\s(]/g, "")
    .replace(/Attribute$/i, "")
    .toLowerCase();
  const positional: Expression[] = [];
  const named = new Map<string, Expression | true>();
  cursor.commaParts++;
  cursor.skipLines();
  while (cursor.char !== ")" && !cursor.atEnd) {
    const key = cursor.match(/[\p{L}_][\p{L}\p{Nd}_]*(?=\s*[=,)])/uy);
    if (key !== undefined) {
      cursor.skipLines();
      named.set(key.toLowerCase(), cursor.take("=") ? readValue(cursor) : true);
    } else positional.push(readValue(cursor));
    cursor.skipLines();
    if (!cursor.take(",")) break;
    cursor.skipLines();
  }
  cursor.commaParts--;
  if (!cursor.take(")")) cursor.missing("MissingEndParenthesisInAttribute", "Missing ')' in attribute.");
  cursor.skipLines();
  if (!cursor.take("]")) cursor.missing("EndSquareBracketExpectedAtEndOfAttribute", "Missing ] at end of attribute or type literal.");
  return { name, positional, named, at: cursor.extent(start) };
}

function readValue(cursor: Cursor): Expression {
  cursor.skipLines();
  if (!startsExpression(cursor)) cursor.unexpected();
  return readExpression(cursor);
}

function readDeclaration(cursor: Cursor, declared: Attribute[]): ParameterDeclaration {
  const start = cursor.position;
  const attributes: Attribute[] = [];
  let type: string | undefined;
  while (cursor.char === "[") {
    if (startsAttribute(cursor)) attributes.push(readAttribute(cursor));
    else type = readTypeName(cursor);
    cursor.skipLines();
  }
  if (cursor.char !== "$" || !(isIdentifierStart(cursor.peek(1)) || cursor.peek(1) === "{")) cursor.unexpected();
  const { name } = readVariable(cursor);
  const before = cursor.position;
  cursor.skipLines();
  let value: Expression | undefined;
  if (cursor.take("=")) {
    cursor.commaParts++;
    value = readValue(cursor);
    cursor.commaParts--;
  } else cursor.position = before;
  const parameter = attributes.find((each) => each.name === "parameter");
  if (attributes.filter((each) => each.name === "parameter").length > 1 || parameter?.named.has("parametersetname")) {
    refuse(cursor, "A parameter set of one's own", "one set of parameters", cursor.extent(start));
  }
  if (parameter) declared.push(parameter);
  const flag = (key: string): boolean => isOn(parameter?.named.get(key));
  const position = numberOf(parameter?.named.get("position"));
  const help = textOf(parameter?.named.get("helpmessage"));
  return {
    name,
    ...(type !== undefined && { type }),
    ...(value && { default: value }),
    mandatory: flag("mandatory"),
    ...(position !== undefined && { position }),
    ...(help !== undefined && { help }),
    pipeline: { byValue: flag("valuefrompipeline"), byPropertyName: flag("valuefrompipelinebypropertyname") },
    remaining: flag("valuefromremainingarguments"),
    ...validationOf(cursor, attributes),
    ...cursor.extent(start),
  };
}

/** What the attributes beside [Parameter()] say. */
function validationOf(cursor: Cursor, attributes: readonly Attribute[]): Pick<ParameterDeclaration, "aliases" | "allowEmpty" | "validate"> {
  const aliases: string[] = [];
  let allowEmpty = false;
  let validate: Validation = {};
  for (const { name, positional, at } of attributes) {
    const texts = positional.map((each) => textOf(each) ?? "");
    const [minimum = 0, maximum = 0] = positional.map((each) => numberOf(each) ?? 0);
    if (name === "alias") aliases.push(...texts);
    else if (/^allow(?:null|emptystring|emptycollection)$/.test(name)) allowEmpty = true;
    else if (name === "validateset") validate = { ...validate, set: texts };
    else if (name === "validaterange" && positional.length === 2) validate = { ...validate, range: { minimum, maximum } };
    else if (name === "validatelength") validate = { ...validate, length: { minimum, maximum } };
    else if (name === "validatepattern") validate = { ...validate, pattern: texts[0] ?? "" };
    else if (name === "validatenotnullorempty") validate = { ...validate, notNullOrEmpty: true };
    else if (name !== "parameter") refuse(cursor, `[${cursor.text.slice(at.start + 1, at.end - 1)}]`, "a test in the body", at);
  }
  return { aliases, allowEmpty, validate };
}

function isOn(value: Expression | true | undefined): boolean {
  return (
    value === true ||
    (value?.kind === "variable" && value.name.toLowerCase() === "true") ||
    (value?.kind === "literal" && value.value === 1)
  );
}

function textOf(value: Expression | true | undefined): string | undefined {
  return value !== true && value?.kind === "literal" ? String(value.value) : undefined;
}

function numberOf(value: Expression | true | undefined): number | undefined {
  return value !== true && value?.kind === "literal" ? Number(value.value) : undefined;
}
