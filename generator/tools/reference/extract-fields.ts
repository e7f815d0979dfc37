import { Node, Project, type InterfaceDeclaration, type Symbol as TypeSymbol, type Type, type VariableDeclaration } from "ts-morph";
import { hashOf } from "../../common/hash.js";
import { viewSources, type Field, type Shape, type ViewFields } from "../../render/view-fields.js";

/** Reads off the types of outputs and comparisons what each template can name. `generator`: folder of the sources. */
export function extractViewFields(generator: string): ViewFields {
  const project = new Project({ tsConfigFilePath: `${generator}/../tsconfig.json`, skipAddingFilesFromTsConfig: true });
  // All files first: types are told apart within one program, and every file that is added makes another one.
  const read = (path: string) => project.addSourceFileAtPath(`${generator}/${path}`);
  const [list, beginning, diff] = [read("outputs/list.ts"), read("render/render.ts"), read("diff/views.ts")];
  const views = [
    ...viewsOfOutputs(list.getVariableDeclarationOrThrow("outputs")),
    ...viewsIn(beginning.getInterfaceOrThrow("BeginningViews")),
    ...viewsIn(diff.getInterfaceOrThrow("DiffViews")),
  ].sort((a, b) => (a.template < b.template ? -1 : 1));
  const extraction = new Extraction();
  const templates = views.map(({ template, type }) => [template, extraction.shapeOf([type])] as const);
  return { sources: hashOf(...viewSources(generator)), templates: Object.fromEntries(templates), shapes: extraction.shapes };
}

interface TemplateView {
  template: string;
  type: Type;
}

function viewsIn(declaration: InterfaceDeclaration): TemplateView[] {
  return declaration.getProperties().map((property) => ({ template: property.getSymbolOrThrow().getName(), type: property.getType() }));
}

/** The sections of the files that outputs emit say of each template which view it gets. */
function viewsOfOutputs(list: VariableDeclaration): TemplateView[] {
  const member = (type: Type, name: string): Type => type.getPropertyOrThrow(name).getTypeAtLocation(list);
  const outputs = list.getType().getTupleElements();
  const sections = outputs.flatMap((output) => {
    const files = member(output, "emit").getCallSignatures()[0]?.getReturnType().getArrayElementType();
    const section = files && member(files, "sections").getArrayElementType();
    return section ? (section.isUnion() ? section.getUnionTypes() : [section]) : [];
  });
  return sections.map((section) => ({ template: String(member(section, "template").getLiteralValue()), type: member(section, "data") }));
}

class Extraction {
  readonly shapes: Shape[] = [];
  readonly #numbers = new Map<string, number>();

  /** Number of the shape that values of any of these types have: it has the fields of all. */
  shapeOf(types: readonly Type[]): number {
    const members = unique(types.flatMap(membersOf));
    const key = members.map(identityOf).sort().join("|");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.shapes.length;
    this.#numbers.set(key, number);
    const shape: Shape = { name: nameOf(members, types) };
    this.shapes.push(shape);
    this.#fill(shape, members);
    return number;
  }

  #fill(shape: Shape, members: readonly Type[]): void {
    if (members.some((type) => type.isUnknown() || type.isAny() || type.isTypeParameter() || type.getStringIndexType() !== undefined)) {
      shape.open = true;
      return;
    }
    const items = members.flatMap((type) =>
      type.isTuple() ? type.getTupleElements() : (type.getArrayElementType() ?? type.getNumberIndexType() ?? []),
    );
    const lists = members.filter((type) => type.isArray() || type.isReadonlyArray() || type.isTuple());
    if (lists.length > 0) shape.item = this.shapeOf(items);
    const fields = new Map<string, TypeSymbol[]>();
    for (const type of members) {
      if (!hasFields(type) || lists.includes(type) || type.getCallSignatures().length > 0 || isBuiltIn(type)) continue;
      for (const symbol of type.getProperties()) fields.set(symbol.getName(), [...(fields.get(symbol.getName()) ?? []), symbol]);
    }
    if (fields.size > 0) shape.fields = Object.fromEntries([...fields].map(([name, symbols]) => [name, this.#field(symbols)]));
  }

  #field(symbols: readonly TypeSymbol[]): Field {
    const declarations = symbols.flatMap((symbol) => symbol.getDeclarations()).filter((node) => Node.isPropertySignature(node));
    const types = symbols.map((symbol) => symbol.getTypeAtLocation(symbol.getDeclarations()[0] ?? symbol.getValueDeclarationOrThrow()));
    const written = unique(
      declarations.map(
        (node) => `${(node.getTypeNode()?.getText() ?? "").replace(/\s+/g, " ")}${node.hasQuestionToken() ? ", or absent" : ""}`,
      ),
    );
    const docs = unique(declarations.flatMap((node) => node.getJsDocs().map((doc) => doc.getDescription().trim().replace(/\s+/g, " "))));
    const doc = docs.filter(Boolean).join(" ");
    return { shape: this.shapeOf(types), type: written.join(" | "), ...(doc !== "" && { doc }) };
  }
}

/** Members of a union, without what says that there is nothing. */
function membersOf(type: Type): Type[] {
  if (type.isUnion() && !type.isBoolean()) return type.getUnionTypes().flatMap(membersOf);
  return type.isUndefined() || type.isNull() || type.isNever() ? [] : [type];
}

function hasFields(type: Type): boolean {
  return type.isObject() || type.isIntersection();
}

function isBuiltIn(type: Type): boolean {
  const [declaration] = type.getSymbol()?.getDeclarations() ?? [];
  return (
    declaration !== undefined &&
    /\/typescript\/lib\/|\/@types\//.test(declaration.getSourceFile().getFilePath()) &&
    !/^(Pick|Omit|Record|Partial)\b/.test(type.getAliasSymbol()?.getName() ?? "")
  );
}

/** Literals are all alike: only the kind of value counts. */
function identityOf(type: Type): string {
  if (type.isString() || type.isStringLiteral()) return "string";
  if (type.isNumber() || type.isNumberLiteral()) return "number";
  if (type.isBoolean() || type.isBooleanLiteral()) return "boolean";
  return `#${String((type.compilerType as unknown as { id: number }).id)}`;
}

function nameOf(members: readonly Type[], types: readonly Type[]): string {
  const [only] = types;
  const alias = types.length === 1 ? only?.getAliasSymbol()?.getName() : undefined;
  if (alias !== undefined && !/^(Pick|Omit|Record|Partial|Readonly)/.test(alias)) return alias;
  const names = unique(
    members.map((type) => {
      const symbol = type.getSymbol()?.getName() ?? "";
      if (type.isArray() || type.isReadonlyArray() || type.isTuple()) return "a list";
      if (hasFields(type) && symbol !== "" && !symbol.startsWith("__")) return symbol;
      if (hasFields(type))
        return `{ ${type
          .getProperties()
          .map((property) => property.getName())
          .join(", ")} }`;
      return identityOf(type).startsWith("#") ? "any value" : identityOf(type);
    }),
  );
  return names.length === 0 ? "nothing" : names.join(" or ");
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
