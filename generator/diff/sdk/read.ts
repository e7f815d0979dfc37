import { Project, ts } from "ts-morph";
import type { Declaration, Member, ParameterDeclaration, SdkModule, SdkSurface } from "./surface.js";

/**
 * Reads what modules declare to their users. Only the syntax is looked at: generated code writes every type of its surface down, so
 * nothing has to be inferred, and nothing of what it imports is needed.
 * @param files text by name of the module
 * @param apiVersion where documentation names it, it says nothing: the documentation of two versions is not different for that
 */
export function readSurface(files: ReadonlyMap<string, string>, apiVersion?: string): SdkSurface {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023 },
  });
  const modules = [...files].map(([name, text]): SdkModule => {
    const source = project.createSourceFile(`${name}.ts`, text, { overwrite: true });
    const declarations = new Reader(source.compilerNode, apiVersion).declarations();
    source.forget();
    return { name, declarations: declarations.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) };
  });
  return { modules: modules.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

const empty = { heritage: "", members: [], parameters: [], type: [], takes: [], gives: [] };

/** One module on its way to plain data. */
class Reader {
  readonly #source: ts.SourceFile;
  /** Names under which declarations without `export` are exported all the same. */
  readonly #later = new Map<string, string[]>();

  readonly #apiVersion: string | undefined;

  constructor(source: ts.SourceFile, apiVersion: string | undefined) {
    this.#source = source;
    this.#apiVersion = apiVersion;
    for (const statement of source.statements) {
      if (
        !ts.isExportDeclaration(statement) ||
        statement.moduleSpecifier ||
        !statement.exportClause ||
        !ts.isNamedExports(statement.exportClause)
      )
        continue;
      for (const { name, propertyName } of statement.exportClause.elements) {
        const local = (propertyName ?? name).text;
        this.#later.set(local, [...(this.#later.get(local) ?? []), name.text]);
      }
    }
  }

  declarations(): Declaration[] {
    return this.#source.statements.flatMap((statement) => {
      if (ts.isExportDeclaration(statement)) return statement.moduleSpecifier ? this.#handedOn(statement) : [];
      return this.#declared(statement).flatMap((declaration) =>
        this.#namesOf(statement, declaration.name).map((name): Declaration => ({ ...declaration, name })),
      );
    });
  }

  #namesOf(statement: ts.Statement, name: string): string[] {
    const isExported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return [...(isExported ? [name] : []), ...(this.#later.get(name) ?? [])];
  }

  #declared(statement: ts.Statement): Declaration[] {
    const docs = this.#docs(statement);
    if (ts.isInterfaceDeclaration(statement)) {
      const names = referencesOf(statement);
      const heritage = this.#heritage(statement);
      const members = statement.members.flatMap((member) => this.#member(member));
      return [
        {
          ...empty,
          name: statement.name.text,
          kind: "interface",
          text: this.#print(statement),
          docs,
          heritage,
          members,
          takes: names,
          gives: names,
        },
      ];
    }
    if (ts.isTypeAliasDeclaration(statement)) {
      const names = referencesOf(statement.type);
      const type = this.#alternatives(statement.type);
      return [{ ...empty, name: statement.name.text, kind: "alias", text: this.#print(statement), docs, type, takes: names, gives: names }];
    }
    if (ts.isFunctionDeclaration(statement) && statement.name) return [{ ...this.#function(statement), name: statement.name.text, docs }];
    if (ts.isClassDeclaration(statement) && statement.name) {
      const members = statement.members.filter(isPublic);
      const constructors = members.filter((member) => ts.isConstructorDeclaration(member));
      return [
        {
          ...empty,
          name: statement.name.text,
          kind: "class",
          text: this.#print(withoutBodies(statement, members)),
          docs,
          heritage: this.#heritage(statement),
          members: members.flatMap((member) => this.#member(member)),
          takes: constructors.flatMap(({ parameters }) => parameters.flatMap(referencesOf)),
          gives: members.filter((member) => !ts.isConstructorDeclaration(member)).flatMap(referencesOf),
        },
      ];
    }
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap((declaration): Declaration[] => {
        if (!ts.isIdentifier(declaration.name)) return [];
        const type = declaration.type ? this.#alternatives(declaration.type) : [];
        const text = `const ${declaration.name.text}${declaration.type ? `: ${type.join(" | ")}` : ""};`;
        return [
          {
            ...empty,
            name: declaration.name.text,
            kind: "variable",
            text,
            docs,
            type,
            gives: declaration.type ? referencesOf(declaration.type) : [],
          },
        ];
      });
    }
    return [];
  }

  /** `export … from`: what another module declares, each name a declaration of its own. */
  #handedOn(statement: ts.ExportDeclaration): Declaration[] {
    const from = statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : "";
    if (statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.map((element): Declaration => {
        const isType = statement.isTypeOnly || element.isTypeOnly;
        const renamed = element.propertyName ? `${element.propertyName.text} as ` : "";
        const text = `export ${isType ? "type " : ""}{ ${renamed}${element.name.text} } from "${from}";`;
        return { ...empty, name: element.name.text, kind: "export", text, docs: "" };
      });
    }
    const text = this.#print(statement);
    return [{ ...empty, name: `* from "${from}"`, kind: "export", text, docs: "" }];
  }

  #function(node: ts.FunctionDeclaration): Omit<Declaration, "name" | "docs"> {
    const declared = ts.factory.updateFunctionDeclaration(
      node,
      node.modifiers?.filter(({ kind }) => kind !== ts.SyntaxKind.AsyncKeyword),
      undefined,
      node.name,
      node.typeParameters,
      node.parameters.map(asDeclared),
      node.type,
      undefined,
    );
    return {
      ...empty,
      kind: "function",
      text: this.#print(declared),
      parameters: node.parameters.map((parameter) => this.#parameter(parameter)),
      type: node.type ? this.#alternatives(node.type) : [],
      takes: node.parameters.flatMap(referencesOf),
      gives: node.type ? referencesOf(node.type) : [],
    };
  }

  #parameter({ name, type, questionToken, initializer, dotDotDotToken }: ts.ParameterDeclaration): ParameterDeclaration {
    return {
      name: name.getText(this.#source),
      optional: questionToken !== undefined || initializer !== undefined || dotDotDotToken !== undefined,
      type: type ? this.#alternatives(type) : [],
    };
  }

  #member(node: ts.TypeElement | ts.ClassElement): Member[] {
    const docs = this.#docs(node);
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    const readonly = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
    const name = node.name ? memberName(node.name, this.#source) : undefined;
    if ((ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) && name !== undefined) {
      return [{ name, optional: node.questionToken !== undefined, readonly, type: node.type ? this.#alternatives(node.type) : [], docs }];
    }
    if (ts.isIndexSignatureDeclaration(node))
      return [{ name: "[index]", optional: true, readonly, type: this.#alternatives(node.type), docs }];
    if (ts.isGetAccessor(node) && name !== undefined) {
      return [{ name, optional: false, readonly: true, type: node.type ? this.#alternatives(node.type) : [], docs }];
    }
    if (ts.isConstructorDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) {
      const parameters = node.parameters.map((parameter) => this.#print(asDeclared(parameter))).join(", ");
      const returns = node.type ? `: ${this.#print(node.type)}` : "";
      return [
        {
          name: name ?? "constructor",
          optional: node.questionToken !== undefined,
          readonly: true,
          type: [oneLine(`(${parameters})${returns}`)],
          docs,
        },
      ];
    }
    return [];
  }

  #heritage({ heritageClauses }: ts.InterfaceDeclaration | ts.ClassDeclaration): string {
    return oneLine((heritageClauses ?? []).map((clause) => this.#print(clause)).join(" "));
  }

  /** The members of a union, whatever the order and the parentheses that they are written in. */
  #alternatives(type: ts.TypeNode): string[] {
    const parts = ts.isUnionTypeNode(type) ? type.types : [type];
    return parts.map((part) => oneLine(this.#print(part)));
  }

  #docs(node: ts.Node): string {
    const comments = ts.getJSDocCommentsAndTags(node).filter((each) => ts.isJSDoc(each));
    const lines = comments.flatMap((comment) =>
      comment
        .getText(this.#source)
        .replace(/^\/\*\*|\*\/$/g, "")
        .split("\n"),
    );
    const text = lines
      .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
      .join("\n")
      .trim();
    return this.#apiVersion === undefined ? text : text.replaceAll(this.#apiVersion, "{api-version}");
  }

  #print(node: ts.Node): string {
    return printer.printNode(ts.EmitHint.Unspecified, node, this.#source);
  }
}

/** A parameter as a declaration file has it: what it is without the caller is nobody's business. */
function asDeclared(node: ts.ParameterDeclaration): ts.ParameterDeclaration {
  const question = node.initializer ? ts.factory.createToken(ts.SyntaxKind.QuestionToken) : node.questionToken;
  return ts.factory.updateParameterDeclaration(node, node.modifiers, node.dotDotDotToken, node.name, question, node.type, undefined);
}

function withoutBodies(node: ts.ClassDeclaration, members: readonly ts.ClassElement[]): ts.ClassDeclaration {
  const { factory } = ts;
  const declared = members.map((member) => {
    if (ts.isConstructorDeclaration(member))
      return factory.updateConstructorDeclaration(member, member.modifiers, member.parameters.map(asDeclared), undefined);
    if (ts.isPropertyDeclaration(member)) {
      return factory.updatePropertyDeclaration(
        member,
        member.modifiers,
        member.name,
        member.questionToken ?? member.exclamationToken,
        member.type,
        undefined,
      );
    }
    if (ts.isMethodDeclaration(member)) {
      const modifiers = member.modifiers?.filter(({ kind }) => kind !== ts.SyntaxKind.AsyncKeyword);
      return factory.updateMethodDeclaration(
        member,
        modifiers,
        member.asteriskToken,
        member.name,
        member.questionToken,
        member.typeParameters,
        member.parameters.map(asDeclared),
        member.type,
        undefined,
      );
    }
    if (ts.isGetAccessor(member))
      return factory.updateGetAccessorDeclaration(member, member.modifiers, member.name, member.parameters, member.type, undefined);
    return member;
  });
  return factory.updateClassDeclaration(node, node.modifiers, node.name, node.typeParameters, node.heritageClauses, declared);
}

function isPublic(node: ts.ClassElement): boolean {
  if (node.name && ts.isPrivateIdentifier(node.name)) return false;
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return !modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword);
}

function memberName(name: ts.PropertyName, source: ts.SourceFile): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText(source);
}

/** Names of types, and of modules in `typeof`, that a declaration mentions. */
function referencesOf(node: ts.Node): string[] {
  const names = new Set<string>();
  const pending: ts.Node[] = [node];
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (ts.isTypeReferenceNode(at) && ts.isIdentifier(at.typeName)) names.add(at.typeName.text);
    else if (ts.isExpressionWithTypeArguments(at) && ts.isIdentifier(at.expression)) names.add(at.expression.text);
    else if (ts.isTypeQueryNode(at) && ts.isIdentifier(at.exprName)) names.add(at.exprName.text);
    ts.forEachChild(at, (child) => void pending.push(child));
  }
  return [...names];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
