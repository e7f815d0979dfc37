/** What a package declares to its users, as plain data: the modules of one api-version with their exported declarations. */
export interface SdkSurface {
  modules: SdkModule[];
}

export interface SdkModule {
  /** `models`, `batchDeployments`: path below the api-version's folder, without extension. */
  name: string;
  /** By name. */
  declarations: Declaration[];
}

export interface Declaration {
  name: string;
  kind: "interface" | "alias" | "function" | "class" | "variable" | "export";
  /** The declaration without documentation, bodies and initial values. */
  text: string;
  /** Text of its doc comment; may be empty. */
  docs: string;
  /** What it extends or implements; may be empty. */
  heritage: string;
  /** Of interfaces and classes. */
  members: Member[];
  /** Of functions. */
  parameters: ParameterDeclaration[];
  /** Of functions, aliases and variables: the alternatives of what it gives or is. */
  type: string[];
  /** Names of types in what callers give it, and in what they get from it. */
  takes: string[];
  gives: string[];
}

export interface Member {
  /** `constructor` and `[index]` for those without a name. */
  name: string;
  optional: boolean;
  readonly: boolean;
  /** The alternatives of its type; of a method, its signature. */
  type: string[];
  docs: string;
}

export interface ParameterDeclaration {
  name: string;
  optional: boolean;
  type: string[];
}
