import type { CmdletEmission, Emission } from "./common/emission.js";
import type { PackageEmission } from "./common/package-emission.js";
import type { FileOf, FileView, TemplateViews } from "./common/views.js";

/**
 * What is generated: a kind of files that a service can choose in specs/specwright.yaml, from the code model to the views of its templates.
 * See README.md for how one is added.
 */
export type Output = ModelOutput | CmdletOutput | PackageOutput;

/** What every output says of itself. */
interface Described {
  /** As `outputs` in specs/specwright.yaml has it: small letters, digits and hyphens. Its templates lie in templates/<name>/. */
  name: string;
  /** What it makes, for people: `the cmdlets as functions`. */
  says: string;
  /** Outputs whose files its own refer to: whoever chooses it gets these, too. */
  needs?: readonly string[];
  /**
   * Where its files lie in a package: folders, which end in a slash, and files. `{version}` stands for the folder of an api-version. Where one
   * lies in another, its files belong to the output that owns the inner one.
   */
  owns: readonly string[];
  /** Folders at the package's top that npm publishes beside the code. */
  publishes?: readonly string[];
  /** What may be set in specs/specwright.yaml, each with its default. */
  options?: OptionsSchema;
  /** npm packages that its files may import beside those that runtime/ does. */
  packages?: readonly PackageUse[];
}

/** Files of an api-version. */
interface VersionOutput<Given extends Emission, File extends FileView, Options extends object> extends Described {
  scope: "version";
  /** Modules below src/{version}/ that callers import as `<package>/<name>`, by name: `{ cmdlets: "cmdlets/index" }`. */
  exports?: Readonly<Record<string, string>>;
  /** A pure function: the same emission and options give the same files, whatever was made before. */
  emit(emission: Given, options: Options): File[];
  /** What the package's README says of it, for its main api-version. */
  readme?(emission: Given, options: Options): File["sections"][number] | undefined;
}

/** Files of an api-version that are made of its code model. */
export interface ModelOutput<File extends FileView = FileView, Options extends object = object> extends VersionOutput<
  Emission,
  File,
  Options
> {
  from: "model";
}

/** Files of an api-version that are made of the cmdlets to which its code model leads; a service without cmdlets has none. */
export interface CmdletOutput<File extends FileView = FileView, Options extends object = object> extends VersionOutput<
  CmdletEmission,
  File,
  Options
> {
  from: "cmdlets";
}

/** Files that a package has once. */
export interface PackageOutput<File extends FileView = FileView, Options extends object = object, Summary = unknown> extends Described {
  scope: "package";
  /** What it has to know of each api-version: plain data, because api-versions are made on threads of their own and are remembered. */
  summarize(emission: Emission, options: Options): Summary;
  emit(emission: PackageEmission<Summary>, options: Options): File[];
}

/** JSON schemas (draft 7) of options, by name. `says` completes the sentence `"<name>" …` where a value does not fit. */
export type OptionsSchema = Readonly<Record<string, { description: string; says: string; default: unknown; [keyword: string]: unknown }>>;

/** An npm package in package.json. */
export interface PackageUse {
  name: string;
  /** `^4.1.0` */
  range: string;
  /** `dependencies` where absent; `optional` is a peer dependency that may be missing. */
  as?: "dependency" | "peer" | "optional" | "development";
}

/** Gives back an output as it is: `Views` are the views of its templates by their names, so that its files are held to them. */
export function defineOutput<Views extends TemplateViews<Views>, Options extends object = object>(
  output: ModelOutput<FileOf<Views>, Options>,
): ModelOutput<FileOf<Views>, Options>;
export function defineOutput<Views extends TemplateViews<Views>, Options extends object = object>(
  output: CmdletOutput<FileOf<Views>, Options>,
): CmdletOutput<FileOf<Views>, Options>;
export function defineOutput<Views extends TemplateViews<Views>, Options extends object = object, Summary = unknown>(
  output: PackageOutput<FileOf<Views>, Options, Summary>,
): PackageOutput<FileOf<Views>, Options, Summary>;
export function defineOutput(output: Output): Output {
  return output;
}
