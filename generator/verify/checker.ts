import { createRequire } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import { typescriptFor, type TypeScript } from "./typescript.js";

/** An error of TypeScript in a package that is not written yet. */
export interface TypeProblem {
  /** Below the package's folder, with forward slashes; absent where no file is to blame. */
  path?: string;
  /** 1-based, in the generated file. */
  line: number;
  column: number;
  /** TypeScript's own number: 2322. */
  code: number;
  /** One sentence or several, without the file. */
  message: string;
  /** Names that are declared around the place, the outermost first: `["Widget", "size"]`. */
  names: string[];
}

/** Files of a package by their path below it. */
export type PackageTexts = ReadonlyMap<string, string>;

const own = fileURLToPath(import.meta.url);

/**
 * Type-checks packages as they will lie in a folder, before they are written: with the dependencies that are installed for the folder, or
 * else those that Specwright has itself. What does not change from one package to the next (declarations of dependencies) is read once.
 */
export class TypeChecker {
  readonly #ts: TypeScript;
  readonly #options: ts.CompilerOptions;
  readonly #shared = new Map<string, ts.SourceFile | undefined>();

  /** @param folder absolute; need not exist. */
  constructor(private readonly folder: string) {
    this.#ts = typescriptFor(folder);
    const { ModuleKind, ModuleResolutionKind, ScriptTarget } = this.#ts;
    const nodeTypes = [folder, own].map(typesOfNode).find((found) => found !== undefined);
    this.#options = {
      target: ScriptTarget.ES2022,
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
      ...(nodeTypes === undefined ? { types: [] } : { typeRoots: [dirname(nodeTypes)], types: ["node"] }),
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noImplicitOverride: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: true,
      noEmit: true,
    };
  }

  /** What is wrong, in the order of files and places; empty where all compiles. */
  problemsOf(texts: PackageTexts): TypeProblem[] {
    const files = new Map([...texts].map(([path, text]) => [join(this.folder, path), text]));
    const sources = [...files.keys()].filter((file) => file.endsWith(".ts"));
    const program = this.#ts.createProgram(sources, this.#options, this.#hostOf(files));
    const found = [
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...sources.flatMap((source) => {
        const file = program.getSourceFile(source);
        return file ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)] : [];
      }),
    ];
    return found.map((diagnostic) => this.#problem(diagnostic));
  }

  /** Reads what lies in the package from `files`, and all else from the disk. */
  #hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
    const ts = this.#ts;
    const host = ts.createCompilerHost(this.#options);
    const isOurs = (file: string) => file.startsWith(this.folder) && !file.includes("/node_modules/");
    const readFile = (file: string) => files.get(resolve(file)) ?? (isOurs(file) ? undefined : host.readFile(file));
    const fileExists = (file: string) => files.has(resolve(file)) || (!isOurs(file) && host.fileExists(file));
    const folders = new Set([...files.keys()].map((file) => dirname(file)));
    const resolving: ts.ModuleResolutionHost = {
      readFile,
      fileExists,
      directoryExists: (folder) => folders.has(resolve(folder)) || ts.sys.directoryExists(folder),
      ...(host.realpath && { realpath: (file: string) => (files.has(resolve(file)) ? file : (host.realpath?.(file) ?? file)) }),
    };
    const options = this.#options;
    const cache = ts.createModuleResolutionCache(this.folder, (name) => name, options);
    return {
      ...host,
      ...resolving,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getSourceFile: (file, language) => {
        const text = files.get(resolve(file));
        if (text !== undefined) return ts.createSourceFile(file, text, language, true);
        if (!this.#shared.has(file)) this.#shared.set(file, isOurs(file) ? undefined : host.getSourceFile(file, language));
        return this.#shared.get(file);
      },
      resolveModuleNameLiterals: (literals, containing, _redirected, _options, source) =>
        literals.map((literal) => {
          const mode = ts.getModeForUsageLocation(source, literal, options);
          const found = ts.resolveModuleName(literal.text, containing, options, resolving, cache, undefined, mode);
          const isPackage = !literal.text.startsWith(".") && !isAbsolute(literal.text);
          return found.resolvedModule || !isPackage
            ? found
            : ts.resolveModuleName(literal.text, own, options, resolving, undefined, undefined, ts.ModuleKind.ESNext);
        }),
    };
  }

  #problem({ file, start = 0, code, messageText }: ts.Diagnostic): TypeProblem {
    const message = this.#ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " ");
    if (!file) return { line: 1, column: 1, code, message, names: [] };
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    const path = file.fileName.slice(this.folder.length).replaceAll("\\", "/").replace(/^\//, "");
    return { path, line: line + 1, column: character + 1, code, message, names: this.#namesAround(file, start) };
  }

  #namesAround(file: ts.SourceFile, position: number): string[] {
    const names: string[] = [];
    const visit = (node: ts.Node): void => {
      if (position < node.getFullStart() || position >= node.getEnd()) return;
      const name = "name" in node ? (node.name as ts.Node | undefined) : undefined;
      if (name && "text" in name && typeof name.text === "string") names.push(name.text);
      this.#ts.forEachChild(node, visit);
    };
    this.#ts.forEachChild(file, visit);
    return names;
  }
}

function typesOfNode(from: string): string | undefined {
  try {
    return dirname(createRequire(join(from, "package.json")).resolve("@types/node/package.json"));
  } catch {
    return undefined;
  }
}
