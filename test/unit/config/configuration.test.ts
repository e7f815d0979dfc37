import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { configurationOf } from "../../../generator/config/ad-hoc.js";
import type { Configuration } from "../../../generator/config/configuration.js";
import { loadConfiguration } from "../../../generator/config/load.js";
import { namesFrom, namesFromGiven } from "../../../generator/config/names.js";
import { configurationSchema } from "../../../generator/config/schema.js";
import { compareApiVersions, newestVersion } from "../../../generator/config/versions.js";
import { Diagnostics, InputError, formatDiagnostic } from "../../../generator/report/diagnostics.js";
import { folderWith } from "../load/workspace.js";

async function read(folder: string): Promise<{ configuration: Configuration | undefined; said: string[] }> {
  const diagnostics = new Diagnostics();
  const file = path.join(folder, "specwright.yaml");
  let configuration: Configuration | undefined;
  try {
    configuration = await loadConfiguration(file, diagnostics);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return { configuration, said: diagnostics.all.map((each) => formatDiagnostic(each).replace(`${file}:`, "")) };
}

describe("specs/specwright.yaml", () => {
  it("declares both services with their documents", async () => {
    const { configuration, said } = await read("specs");
    expect(said.map((line) => line.replace(/^specs\//, ""))).toEqual([]);
    expect(
      configuration?.services.map(({ name, packageName, clientName, defaultVersion }) => [name, packageName, clientName, defaultVersion]),
    ).toEqual([
      ["machinelearning", "@specwright/machinelearning", "MachineLearningClient", "2025-12-01"],
      ["batch", "@specwright/batch", "BatchClient", "2026-10-01"],
    ]);
    expect(configuration?.services[0]?.cmdlets).toMatchObject({ prefix: "Az", subjectPrefix: "MlWorkspace", privateLink: true });
    expect(configuration?.services[1]?.sharedKey).toBe("batch");
    expect(configuration?.services[0]?.versions[2]).toMatchObject({
      apiVersion: "2026-03-15-preview",
      document: path.resolve("specs/machinelearning/2026-03-15-preview/openapi.json"),
      source: { file: "specs/specwright.yaml", pointer: "/services/machinelearning/versions/2026-03-15-preview" },
    });
  });

  it("has every key explained in specs/README.md, in the schema's words", () => {
    const readme = readFileSync("specs/README.md", "utf8");
    const { service, version } = configurationSchema.definitions;
    const keys = {
      ...configurationSchema.properties,
      ...service.properties,
      ...version.properties,
      ...service.properties.cmdlets.properties,
    };
    for (const [key, { description }] of Object.entries(keys)) {
      expect(readme).toContain(`\`${key}\``);
      expect(readme).toContain(description);
    }
  });
});

describe("a configuration", () => {
  it("needs little: the rest has defaults", async () => {
    const folder = folderWith({
      "specwright.yaml": "services:\n  pet-store:\n    versions: {2026-01-01-preview: a.json, 2025-01-01: a.json, 2024-12-31: a.json}\n",
      "a.json": {},
    });
    const { configuration, said } = await read(folder);
    expect(said).toEqual([]);
    expect(configuration?.services[0]).toMatchObject({
      title: "pet-store",
      packageName: "@specwright/pet-store",
      packageVersion: "0.1.0",
      clientName: "PetStoreClient",
      defaultVersion: "2025-01-01",
      cmdlets: { prefix: "Az", subjectPrefix: "" },
    });
  });

  it("says of a version where its document is, and whether its help pages are written", async () => {
    const folder = folderWith({
      "specwright.yaml": [
        "services:",
        "  pets:",
        "    versions:",
        "      v1: { document: a.json, help: on-demand }",
        "      v2: { document: a.json, help: committed }",
        "      v3: a.json",
      ].join("\n"),
      "a.json": {},
    });
    const { configuration, said } = await read(folder);
    expect(said).toEqual([]);
    expect(configuration?.services[0]?.versions.map(({ helpOnDemand }) => helpOnDemand)).toEqual([true, undefined, undefined]);
    const wrong = await read(folderWith({ "specwright.yaml": "services: { pets: { versions: { v1: { help: maybe } } } }\n" }));
    expect(wrong.said.join("\n")).toContain('needs the key "document"');
    expect(wrong.said.join("\n")).toContain('"help" must be "committed" or "on-demand"');
  });

  it("is told what is wrong, where, and what was probably meant", async () => {
    const { said } = await read(
      folderWith({
        "specwright.yaml": [
          "services:",
          "  batch:",
          "    tilte: x",
          "    packageVersion: 1.0",
          "    verions:",
          "      a: b",
          "  Bad_Name:",
          "    versions:",
          '      "../x": y',
          "    sharedKey: foo",
          "    cmdlets: {prefix: a b, subjectPrefx: c}",
          "  c:",
          "    versions: {}",
          "    package: ../../x",
          "    client: class {}",
        ].join("\r\n"),
      }),
    );
    expect(said).toEqual([
      '2:3: error SW501: "batch" needs the key "versions".',
      '3:5: error SW501: "tilte" is not known here. Did you mean "title"?',
      '4:21: error SW501: "packageVersion" must be a version like "1.2.0" or "1.2.0-beta.1", in quotes.',
      '5:5: error SW501: "verions" is not known here. Did you mean "versions"?',
      '7:3: error SW501: "Bad_Name" is no service name: small letters, digits and single hyphens, a letter first.',
      '9:7: error SW501: "../x" is no api-version, like "2026-10-01" or "2026-03-15-preview".',
      '10:16: error SW501: "sharedKey" must be "batch", the only scheme there is.',
      '11:23: error SW501: "prefix" must be a word in PascalCase, like "Az", or empty.',
      '11:28: error SW501: "subjectPrefx" is not known here. Did you mean "subjectPrefix"?',
      '13:15: error SW501: "versions" must hold at least one api-version with the path of its document.',
      '14:14: error SW501: "package" must be the name of an npm package, like "@specwright/batch".',
      '15:13: error SW501: "client" must be the name of a class, like "BatchClient".',
    ]);
  });

  it("must name documents that exist, a default version that it has, and packages once", async () => {
    const { configuration, said } = await read(
      folderWith({
        "specwright.yaml":
          "services:\n  a:\n    defaultVersion: 2026-01-10\n    versions: {2026-01-01: none.json}\n    package: x\n  b:\n    versions: {2026-01-01: a.json}\n    package: x\n",
        "a.json": {},
      }),
    );
    expect(said).toEqual([
      '3:21: error SW501: "2026-01-10" is none of the service\'s api-versions. Did you mean "2026-01-01"?',
      '4:28: error SW502: There is no document "none.json".',
      '8:14: error SW501: The services "a" and "b" have the same package, "x".',
    ]);
    expect(configuration?.services).toHaveLength(2);
  });

  it.each([
    ["", "1:1: error SW501: The file is empty."],
    ["[]", "1:1: error SW501: The configuration must be an object"],
    ["services: [\n", "2:1: error SW501: "],
    ["services: 3\n", '1:11: error SW501: "services" must hold at least one service, by name.'],
    ["services: {}\n", '1:11: error SW501: "services" must hold at least one service, by name.'],
    ["services: {__proto__: {versions: {a: b}}}\n", '1:12: error SW501: "__proto__" is no service name'],
    ["services:\n  a: {}\n  a: {}\n", '3:3: error SW501: "a" occurs twice, first in line 2.'],
    ["- ".repeat(100_000), "1:"],
  ])("may be nonsense: %j", async (text, message) => {
    const { configuration, said } = await read(folderWith({ "specwright.yaml": text }));
    expect(configuration).toBeUndefined();
    expect(said[0]).toContain(message);
  });

  it("may be missing", async () => {
    expect((await read(folderWith({}))).said).toEqual(["1:1: error SW501: The configuration cannot be read: there is no such file."]);
  });
});

describe("api-versions", () => {
  it("are ordered by date and number, previews before what they preview", () => {
    const ordered = ["1.2", "1.10", "2024-12-01", "2025-01-01-preview", "2025-01-01", "2025-06-01"];
    expect([...ordered].reverse().sort(compareApiVersions)).toEqual(ordered);
  });

  it("default to the newest that is no preview", () => {
    expect(newestVersion(["2025-01-01", "2026-01-01-preview", "2024-01-01"])).toBe("2025-01-01");
    expect(newestVersion(["2025-01-01-preview", "2026-01-01-privatepreview"])).toBe("2026-01-01-privatepreview");
    expect(newestVersion([])).toBeUndefined();
  });
});

describe("names from a title", () => {
  it.each([
    ["Machine Learning Services", "machine-learning-services", "MachineLearningServicesClient"],
    ["Compute Management Client", "compute", "ComputeClient"],
    ["HTTPServer REST API", "http-server", "HTTPServerClient"],
    ["petStore", "pet-store", "PetStoreClient"],
    ["Café Société", "cafe-societe", "CafeSocieteClient"],
    ["fs", "fs", "FsClient"],
    ["Client", "client", "Client"],
    ["365 Days", "api-365-days", "Api365DaysClient"],
    ["", "service", "ServiceClient"],
    ["🎉", "service", "ServiceClient"],
    ["../../x", "x", "XClient"],
    ["a\u0000b`${c}", "a-b-c", "ABCClient"],
    ["__proto__", "proto", "ProtoClient"],
  ])("%j", (title, name, clientName) => {
    expect(namesFrom(title)).toMatchObject({ name, clientName });
  });

  it("give packages that npm accepts", () => {
    expect(namesFrom("fs").packageName).toBe("fs-client");
    expect(namesFrom("@contoso/petStore")).toEqual({ name: "pet-store", packageName: "@contoso/pet-store", clientName: "PetStoreClient" });
    expect(namesFrom("x".repeat(5000)).packageName).toHaveLength(60);
  });

  it.each([
    ["PetStore", "pet-store", "PetStoreClient"],
    ["My API", "my-api", "MyAPIClient"],
    ["@acme/pet.store", "@acme/pet.store", "PetStoreClient"],
    ["pet.store", "pet.store", "PetStoreClient"],
    ["PetClient", "pet-client", "PetClient"],
    ["../../x", "x", "XClient"],
    ["http", "http-client", "HttpClient"],
  ])("that somebody gives on purpose, %j", (name, packageName, clientName) => {
    expect(namesFromGiven(name)).toMatchObject({ packageName, clientName });
  });

  it("make the configuration of a document that is in none", () => {
    const source = { file: "a.json", pointer: "/info/title", line: 3, column: 14 };
    const service = configurationOf({ title: "Pet Store API", apiVersion: "1.0", apiVersionSource: source, source }, "/folder/a.json");
    expect(service).toEqual({
      source,
      name: "pet-store",
      packageName: "pet-store",
      clientName: "PetStoreClient",
      title: "Pet Store API",
      packageVersion: "0.1.0",
      defaultVersion: "1.0",
      versions: [{ source, apiVersion: "1.0", document: "/folder/a.json" }],
      cmdlets: { prefix: "Az", subjectPrefix: "" },
    });
    expect(configurationOf({ title: "", apiVersion: "", apiVersionSource: source, source }, "/folder/a.json", "Zoo")).toMatchObject({
      name: "zoo",
      title: "zoo",
      clientName: "ZooClient",
    });
    expect(configurationOf({ title: "🎉", apiVersion: "", apiVersionSource: source, source }, "/folder/pet-store.json")).toMatchObject({
      name: "pet-store",
    });
  });
});
