import type { OperationGroup } from "./operation.js";
import type { Parameter } from "./parameter.js";
import type { NamedSchema } from "./schema.js";
import type { Source } from "../report/source.js";

/** A service at one api-version: all that the rest of the generator knows of a document. */
export interface Service {
  source: Source;
  /** info.title. */
  title: string;
  description?: string;
  /** info.version. */
  apiVersion: string;
  /** Where info.version stands. */
  apiVersionSource: Source;
  host: Host;
  /** Transfer protocols that the document names: `schemes`, or those of its servers' URLs. Absent where it names none. */
  schemes?: string[];
  security: SecurityScheme[];
  /** Parameters given once, when a client is made; without those of the host and without api-version. */
  clientParameters: Parameter[];
  groups: OperationGroup[];
  /** By name, in the order in which the documents declare them. */
  schemas: Record<string, NamedSchema>;
}

/** Where the service is. */
export type Host =
  | { kind: "fixed"; url: string }
  /** x-ms-parameterized-host, or OpenAPI 3 server variables: `https://{accountName}{host}`. */
  | { kind: "template"; template: string; parameters: Parameter[] }
  /** The document does not say. */
  | { kind: "unknown" };

export type SecurityScheme = SecuritySchemeBase &
  (
    | { kind: "oauth2"; scopes: string[] }
    | { kind: "apiKey"; in: "header" | "query" | "cookie"; parameter: string }
    | { kind: "http"; scheme: "basic" | "bearer" }
  );

interface SecuritySchemeBase {
  source: Source;
  name: string;
  description?: string;
}
