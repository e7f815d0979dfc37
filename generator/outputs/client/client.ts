import type { JsonValue, Parameter, Service } from "../../model/index.js";
import { doc } from "../common/docs.js";
import { perEmission, type Emission } from "../common/emission.js";
import type { PropertyView } from "../models/models.js";
import { hostKind, parametersOfClient } from "../common/client-parameters.js";
import { Scope } from "../common/names.js";
import { groupViews } from "./groups.js";
import type { ClientViews } from "./output.js";
import { constantOf } from "../common/candidates.js";
import { contextMember } from "./signature.js";
import { typeOf } from "../common/types.js";
import type { DocView, FileOf, TypeView } from "../common/views.js";

/** context.ts and client.ts: how a client is made, and what hangs on it. */
export interface ClientView {
  clientName: string;
  contextName: string;
  /** `createMachineLearning`. */
  createName: string;
  title: string;
  doc: DocView;
  apiVersion: string;
  packageName: string;
  packageVersion: string;
  /** Parameters of the constructor, in order, without the options. */
  parameters: { name: string; type: TypeView; doc: DocView }[];
  /** Members of the context beside those of every context. */
  members: { name: string; type: TypeView; optional: boolean; fallback?: JsonValue; doc: DocView }[];
  optionsName: string;
  /** Members of the options beside those of every client. */
  options: PropertyView[];
  endpoint: EndpointView;
  credential: CredentialView;
  /** Azure resource provider that the document is about (`Microsoft.MachineLearningServices`), for traces. */
  namespace?: string;
  /** Header that carries the client's id of a request, where it is not Azure's usual one (x-ms-client-request-id: true). */
  clientRequestIdHeader?: string;
  /** Members of the client; `local`: what client.ts calls their module. */
  groups: { member: string; local: string; doc: DocView }[];
  /** Operations without a group: they hang on the client itself. */
  operations?: { module: string; names: { name: string; local: string }[] };
}

export type EndpointView =
  /** Known; an option says otherwise. */
  | { kind: "fixed"; url: string }
  /** The whole address is the caller's. */
  | { kind: "given" }
  /** `https://{account}.{region}.example.com`, with what fills it in. */
  | { kind: "template"; template: string; parameters: HostValueView[] };

/** What fills in a parameter of a host template: an argument, an option (or what stands for it), or the only value there is. */
export type HostValueView = { name: string } & ({ member: string; option: boolean; fallback?: JsonValue } | { constant: JsonValue });

/** Which credentials the service takes: none, one, or either of several. */
export interface CredentialView {
  kinds: CredentialKind[];
  tokens: boolean;
  /** Entra ID scopes; derived from the endpoint where `scopesFromEndpoint` is set. */
  scopes: string[];
  scopesFromEndpoint: boolean;
  key?: { in: "header" | "query"; name: string };
}

export type CredentialKind = "token" | "key" | "named-key";

export const clientView = perEmission((emission): ClientView => {
  const groups = groupViews(emission);
  const { service, target } = emission;
  const kind = hostKind(service);
  const credential = credentialView(emission);
  const given = parametersOfClient(service).filter(
    ({ role, schema, required, in: place }) => !("constant" in constantOf(schema, required || place === "host", role)),
  );
  const named = given.map((parameter) => ({ parameter, name: contextMember(parameter, emission) }));
  const required = named.filter(({ parameter }) => parameter.required && parameter.default === undefined);
  const parameter = ({ name, parameter: { schema, description } }: (typeof named)[number]) => ({
    name,
    type: typeOf(schema, emission),
    doc: doc(description),
  });
  const hosts = new Set<Parameter>(service.host.kind === "template" ? service.host.parameters : []);
  const endpointParameter =
    kind === "given"
      ? [
          {
            name: "endpoint",
            type: { kind: "name", name: "string" } as const,
            doc: doc(hostDescription(emission) ?? "Address of the service."),
          },
        ]
      : [];
  const credentialParameter =
    credential.kinds.length > 0
      ? [{ name: "credential", type: { kind: "name", name: "credential" } as const, doc: doc("How to sign in.") }]
      : [];
  const requestId = requestIdHeader(emission);
  const namespace = resourceProvider(service);
  const own = groups.find((group) => group.name === "");
  const parameters = [
    ...endpointParameter,
    ...required.filter(({ parameter: { in: place } }) => place === "host").map(parameter),
    ...credentialParameter,
    ...required.filter(({ parameter: { in: place } }) => place !== "host").map(parameter),
  ];
  const createName = createNameOf(target);
  const locals = new Scope(["options", "own", "bind", createName, ...parameters.map(({ name }) => name)]);
  return {
    clientName: target.clientName,
    contextName: target.contextName,
    createName,
    title: target.title,
    doc: doc(service.description ?? service.title, `Api-version \`${service.apiVersion}\`.`),
    apiVersion: service.apiVersion,
    packageName: target.packageName,
    packageVersion: target.packageVersion,
    parameters,
    members: named
      .filter((entry) => !hosts.has(entry.parameter))
      .map((entry) => ({
        ...parameter(entry),
        optional: !entry.parameter.required && entry.parameter.default === undefined,
        ...(entry.parameter.default === undefined ? {} : { fallback: entry.parameter.default }),
      })),
    optionsName: `${target.clientName}Options`,
    options: named
      .filter((entry) => !required.includes(entry))
      .map((entry): PropertyView => ({ ...parameter(entry), readonly: false, optional: true })),
    endpoint: endpointView(kind, named, emission),
    credential,
    ...(namespace === undefined ? {} : { namespace }),
    ...(requestId === undefined ? {} : { clientRequestIdHeader: requestId }),
    groups: groups
      .filter((group) => group.name !== "")
      .map((group) => ({
        member: group.member,
        local: locals.take(group.member, `${group.member}Operations`),
        doc: doc(group.description ?? servedBy(group.name, emission)),
      })),
    ...(own ? { operations: { module: own.member, names: own.operations.map(({ name, local }) => ({ name, local })) } } : {}),
  };
});

/** The name of the function that makes a context, which must not be that of one of runtime/ (a document called "Context"). */
function createNameOf({ contextName, clientName, runtimeValues }: Emission["target"]): string {
  const name = `create${contextName.replace(/Context$/, "")}`;
  return runtimeValues.has(name) ? `create${clientName}Context` : name;
}

/** Characters of a path that stands in a comment as a whole; of a longer one, what follows its provider is enough. */
const longestPath = 70;

/** What a group is about that nobody describes: the path that all of its operations have in common. */
function servedBy(name: string, { service }: Emission): string | undefined {
  const paths = service.groups.find((group) => group.name === name)?.operations.map(({ path }) => path.split("/")) ?? [];
  const [first = []] = paths;
  const differs = first.findIndex((step, index) => paths.some((path) => path[index] !== step));
  const shared = first.slice(0, differs < 0 ? first.length : differs).join("/");
  const shown = shared.length > longestPath ? shared.replace(/^.*?\/providers\/[^/]+\//, "…/") : shared;
  return shown === "" ? undefined : `Operations ${paths.length > 1 && differs >= 0 ? "below" : "of"} \`${shown}\`.`;
}

/** The provider that most paths name last; those of data planes name none. */
function resourceProvider({ groups }: Service): string | undefined {
  const uses = new Map<string, number>();
  for (const { path } of groups.flatMap((group) => group.operations)) {
    const provider = [...path.matchAll(/\/providers\/([A-Za-z]\w*\.[\w.]+)(?=\/|$)/g)].at(-1)?.[1];
    if (provider !== undefined) uses.set(provider, (uses.get(provider) ?? 0) + 1);
  }
  return [...uses].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The header that carries the client's id of every request; undefined where only some operations have one, or they differ. */
function requestIdHeader({ service }: Emission): string | undefined {
  const operations = service.groups.flatMap((group) => group.operations);
  const names = new Set(
    operations.map(({ parameters }) => parameters.find(({ role, in: place }) => role === "client-request-id" && place === "header")?.name),
  );
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

function hostDescription({ service: { host } }: Emission): string | undefined {
  return host.kind === "template" ? host.parameters[0]?.description : undefined;
}

function endpointView(
  kind: EndpointView["kind"],
  named: readonly { parameter: Parameter; name: string }[],
  { service }: Emission,
): EndpointView {
  const { host } = service;
  if (kind === "fixed" && host.kind === "fixed") return { kind, url: host.url };
  if (kind !== "template" || host.kind !== "template") return { kind: "given" };
  const parameters = host.parameters.map((parameter): HostValueView => {
    const { name, role, schema, required, default: fallback } = parameter;
    if (role === "api-version") return { name, member: "apiVersion", option: true, fallback: service.apiVersion };
    const member = named.find((each) => each.parameter === parameter)?.name;
    if (member === undefined) return { name, constant: constantOf(schema, true, role).constant ?? "" };
    return { name, member, option: !required || fallback !== undefined, ...(fallback === undefined ? {} : { fallback }) };
  });
  return { kind, template: host.template, parameters };
}

/** What the document's security asks for, and what the configuration adds. */
function credentialView({ service, target, diagnostics }: Emission): CredentialView {
  const bearers = service.security.filter((scheme) => scheme.kind === "oauth2" || (scheme.kind === "http" && scheme.scheme === "bearer"));
  // A configuration that names scopes knows of tokens that the document does not speak of.
  const tokens = bearers.length > 0 || target.tokenScopes !== undefined;
  const key = service.security.find((scheme) => scheme.kind === "apiKey" && scheme.in !== "cookie");
  for (const scheme of service.security) {
    if ((scheme.kind === "http" && scheme.scheme === "basic") || (scheme.kind === "apiKey" && scheme.in === "cookie")) {
      const how = scheme.kind === "apiKey" ? "a key in a cookie" : "a user name and password";
      diagnostics.warning(
        "SW209",
        `The security scheme "${scheme.name}" asks for ${how}; clients sign in another way, or through a policy of their own.`,
        scheme.source,
      );
    }
  }
  const kinds: CredentialKind[] = [
    ...(tokens ? ["token" as const] : []),
    ...(key ? ["key" as const] : []),
    ...(target.sharedKey ? ["named-key" as const] : []),
  ];
  const scopes = target.tokenScopes ?? [
    ...new Set(bearers.flatMap((scheme) => (scheme.kind === "oauth2" ? scheme.scopes : [])).filter((scope) => scope.includes("://"))),
  ];
  return {
    kinds,
    tokens,
    scopes,
    // `user_impersonation` and the like name a permission, not a resource: the resource is then the endpoint itself.
    scopesFromEndpoint: tokens && scopes.length === 0,
    ...(key?.kind === "apiKey" && key.in !== "cookie" ? { key: { in: key.in, name: key.parameter } } : {}),
  };
}

export function clientFiles(client: ClientView, folder: string): FileOf<ClientViews>[] {
  return [
    { path: `${folder}/context.ts`, language: "typescript", sections: [{ template: "client/context", data: client }] },
    {
      path: `${folder}/client.ts`,
      language: "typescript",
      sections: [
        { template: "client/client-imports", data: client },
        { template: "client/client", data: client },
      ],
    },
  ];
}
