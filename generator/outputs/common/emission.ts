import type { NamedSchema, Service } from "../../model/index.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import { runtimeTypes, type PackageTarget } from "./target.js";
import { Conversions } from "./conversions.js";
import { Scope } from "./names.js";
import { schemasOf, type Schemas } from "./schemas.js";
import { nameSchemas, type SchemaNames } from "./type-names.js";
import { usageOf, type Usage } from "./usage.js";

/** One api-version of a service on its way out, with what all its emitters need to know. */
export interface Emission {
  target: PackageTarget;
  service: Service;
  schemas: Schemas;
  usage: Usage;
  names: ReadonlyMap<string, SchemaNames>;
  read: Conversions;
  write: Conversions;
  diagnostics: Diagnostics;
  nameOf(schema: NamedSchema["name"]): SchemaNames;
  /** A name for a type beside the models, that no other type of this api-version has. */
  takeType(name: string): string;
}

export function startEmission(service: Service, target: PackageTarget, diagnostics: Diagnostics): Emission {
  const schemas = schemasOf(service);
  const scope = new Scope([...runtimeTypes, target.contextName, target.clientName, `${target.clientName}Options`]);
  const names = nameSchemas(service, schemas, scope, diagnostics);
  return {
    target,
    service,
    schemas,
    usage: usageOf(service, schemas),
    names,
    read: new Conversions("read", schemas, names),
    write: new Conversions("write", schemas, names),
    diagnostics,
    nameOf(schema) {
      const found = names.get(schema);
      if (!found) throw new Error(`The code model refers to a schema that it does not have: ${schema}`);
      return found;
    },
    takeType: (name) => scope.take(name),
  };
}
