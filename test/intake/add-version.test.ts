import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { specwright } from "../cli/support.js";
import { contentOf, put, temporaryFolder } from "../unit/output/support.js";
import { configuration, provider, putUpstream, widgetProject } from "./upstream.js";

const properties = {
  size: { type: "integer", format: "int32", description: "How large." },
  colour: { type: "string", description: "Its colour." },
};

const hash = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("specwright add-version", () => {
  it("copies a document of the upstream layout, registers it, generates it, and prints what changed", async () => {
    const cwd = widgetProject();
    const document = putUpstream(temporaryFolder(), "2026-01-01", properties);
    const ended = await specwright(["add-version", "widgets", document], { cwd });
    expect(ended).toMatchObject({ code: 0 });
    const specs = contentOf(join(cwd, "specs"));
    expect(Object.keys(specs).filter((path) => specs[path] !== "/")).toEqual([
      "common-types/v3/errors.json",
      "common-types/v3/types.json",
      "specwright.lock.json",
      "specwright.yaml",
      "widgets/2025-01-01/openapi.json",
      "widgets/2026-01-01/examples/Widgets Get.json",
      "widgets/2026-01-01/openapi.json",
      "widgets/2026-01-01/parts.json",
      "widgets/2027-01-01-preview/openapi.json",
    ]);
    expect(specs["widgets/2026-01-01/openapi.json"]).toContain('"$ref": "../../common-types/v3/types.json#/definitions/Resource"');
    expect(specs["widgets/2026-01-01/openapi.json"]).toContain('"$ref": "./examples/Widgets Get.json"');
    expect(specs["common-types/v3/types.json"]).toContain('"$ref": "./errors.json#/definitions/ErrorDetail"');

    // One line more, where it belongs; comments, blank lines and quotes as they were.
    const line = '      "2026-01-01": widgets/2026-01-01/openapi.json\n';
    const yaml = specs["specwright.yaml"] ?? "";
    expect(yaml).toContain(line);
    expect(yaml.replace(line, "")).toBe(configuration);
    expect(yaml.indexOf("2025-01-01")).toBeLessThan(yaml.indexOf("2026-01-01"));
    expect(yaml.indexOf("2026-01-01")).toBeLessThan(yaml.indexOf("2027-01-01"));

    expect(JSON.parse(specs["specwright.lock.json"] ?? "")).toMatchObject({
      "widgets/2026-01-01": {
        source: `${provider}/stable/2026-01-01/widgets.json`,
        files: {
          "common-types/v3/types.json": { source: "specification/common-types/resource-management/v3/types.json" },
          "widgets/2026-01-01/openapi.json": { sha256: hash(document) },
        },
      },
    });

    expect(Object.keys(contentOf(join(cwd, "generated/widgets/src"))).filter((path) => /^\d[^/]*$/.test(path))).toEqual([
      "2025-01-01",
      "2026-01-01",
      "2027-01-01-preview",
    ]);
    expect(await specwright(["generate", "--check"], { cwd })).toMatchObject({ code: 0 });
    expect(ended.stdout).toContain("The package's root is the api-version 2026-01-01 now; before, it was 2025-01-01.");
    expect(ended.stdout).toContain("widgets/2025-01-01 → widgets/2026-01-01: asks for a major version");
    expect(ended.stdout).toMatch(/request line changed from GET \/widgets\/\{widgetName\} to GET \/subscriptions\//);
    expect(ended.stdout).toContain("+ colour: optional property added (string)  [1045 AddedOptionalProperty]");
  });

  it("sets the default version where it is told to", async () => {
    const cwd = widgetProject();
    const document = putUpstream(temporaryFolder(), "2024-01-01", properties);
    expect(await specwright(["add-version", "widgets", document, "--default", "--api-version", "2024-06-01"], { cwd })).toMatchObject({
      code: 0,
    });
    const yaml = readFileSync(join(cwd, "specs/specwright.yaml"), "utf8");
    expect(yaml).toContain('defaultVersion: "2024-06-01"');
    expect(readFileSync(join(cwd, "generated/widgets/src/index.ts"), "utf8")).toContain("./2024-06-01/index.js");
  });

  it("shares common types that say the same, and keeps others to the version", async () => {
    const cwd = widgetProject();
    const upstream = temporaryFolder();
    const first = putUpstream(upstream, "2026-01-01", properties);
    expect(await specwright(["add-version", "widgets", first], { cwd })).toMatchObject({ code: 0 });
    const shared = readFileSync(join(cwd, "specs/common-types/v3/types.json"), "utf8");
    const second = putUpstream(upstream, "2026-06-01", properties);
    const errors = join(upstream, "specification/common-types/resource-management/v3/errors.json");
    writeFileSync(errors, readFileSync(errors, "utf8").replace("Its code.", "Its code, for programs."));
    expect(await specwright(["add-version", "widgets", second], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "specs/common-types/v3/types.json"), "utf8")).toBe(shared);
    const own = contentOf(join(cwd, "specs/widgets/2026-06-01"));
    expect(own["common-types/v3/errors.json"]).toContain("for programs");
    expect(own["common-types/v3/types.json"] ?? shared).toContain("errors.json#/definitions/ErrorDetail");
    expect(await specwright(["generate", "--check"], { cwd })).toMatchObject({ code: 0 });
  });

  it("leaves specs/ and generated/ as they were where a step fails", async () => {
    const cwd = widgetProject();
    expect(await specwright(["generate"], { cwd })).toMatchObject({ code: 0 });
    const upstream = temporaryFolder();
    const document = putUpstream(upstream, "2026-01-01", properties);

    // Generating fails, after everything has been copied and registered: a file in the package was edited.
    put(cwd, { "generated/widgets/package.json": "{}\n" });
    const before = contentOf(cwd);
    const ended = await specwright(["add-version", "widgets", document], { cwd });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("error SW602");
    expect(contentOf(cwd)).toEqual(before);

    // The document is broken: its place is told, and nothing is copied.
    rmSync(join(upstream, "specification/common-types/resource-management/v3/errors.json"));
    const broken = await specwright(["add-version", "widgets", document], { cwd });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/types\.json:\d+:\d+: error SW101/);
    expect(contentOf(cwd)).toEqual(before);
  });

  it("names the file that a document came from where its copy is taken back", async () => {
    const cwd = widgetProject();
    const upstream = temporaryFolder();
    // What only the generator refuses, once everything has been copied: a host with a part that nothing declares.
    const document = putUpstream(upstream, "2026-01-01", properties);
    const host = '"x-ms-parameterized-host": { "hostTemplate": "{account}.example.com", "parameters": [] }';
    writeFileSync(document, readFileSync(document, "utf8").replace('"host": "management.example.com"', host));
    const before = contentOf(cwd);
    const ended = await specwright(["add-version", "widgets", document], { cwd });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(new RegExp(`^${document}:\\d+:\\d+: error SW203: `, "m"));
    expect(ended.stderr).not.toContain("specs/widgets/2026-01-01");
    expect(contentOf(cwd)).toEqual(before);
  });

  it.each([
    ["2024-01-01", "widgets/2024-01-01 → widgets/2025-01-01"],
    ["2026-11-01", "widgets/2026-11-01 → widgets/2027-01-01-preview"],
    ["2025-03-01", "widgets/2025-01-01 → widgets/2025-03-01"],
    ["2027-01-01", "widgets/2027-01-01-preview → widgets/2027-01-01"],
  ])("compares %s with its neighbour in time, from the older to the newer, and says what is next", async (apiVersion, says) => {
    const cwd = widgetProject();
    put(cwd, { "package.json": '{ "scripts": { "test": "vitest", "reports": "specwright api-report reports" } }\n' });
    const document = putUpstream(temporaryFolder(), apiVersion, properties);
    const { code, stdout } = await specwright(["add-version", "widgets", document], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(`${says}: asks for a `);
    expect(stdout).toMatch(/\nNext:\n {2}npm test +.*\n {2}npm run reports +.*\n {2}git diff generated\/widgets +.*\n$/);
  });

  it("takes everything back when it is told to stop", async () => {
    const cwd = widgetProject();
    const before = contentOf(cwd);
    const document = putUpstream(temporaryFolder(), "2026-01-01", properties);
    for (const wait of [200, 400, 600]) {
      const ended = await specwright(["add-version", "widgets", document], {
        cwd,
        begun: (send) => {
          setTimeout(() => {
            send("SIGINT");
          }, wait);
        },
      });
      if (ended.code === 0) return;
      expect(contentOf(cwd)).toEqual(before);
    }
  });

  it("refuses what it was not asked for", async () => {
    const cwd = widgetProject();
    const document = putUpstream(temporaryFolder(), "2025-01-01", properties);
    const refused = async (...args: string[]) => {
      const before = contentOf(cwd);
      const { code, stderr } = await specwright(["add-version", ...args], { cwd });
      expect(contentOf(cwd)).toEqual(before);
      return { code, stderr };
    };
    expect(await refused("widgets", document)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("has the api-version 2025-01-01 already") as string,
    });
    expect(await refused("widget", document)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "widgets"?') as string,
    });
    expect(await refused("widgets", "https://example.com/widgets.json")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--network") as string,
    });
    expect(await refused("widgets", document, "--api-version", "../x")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is no api-version") as string,
    });
    put(cwd, { "silent.json": '{ "swagger": "2.0", "info": { "title": "Silent" }, "paths": {} }\n' });
    expect((await refused("widgets", "silent.json")).stderr).toContain("The document does not say its api-version (info.version).");
    put(cwd, { "specs/specwright.lock.json": "{\n" });
    expect(await refused("widgets", document, "--api-version", "2026-01-01")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("specs/specwright.lock.json cannot be read: ") as string,
    });
    rmSync(join(cwd, "specs/specwright.lock.json"));
    expect(await refused("widgets", "http://example.com/widgets.json", "--network")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^http:\/\/example\.com\/widgets\.json:1:1: error SW104: .*only https is fetched/) as string,
    });
    expect(await refused("widgets", document, "--api-version", "2026-01-01", "--sha256", "0".repeat(64))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(hash(document)) as string,
    });
  });
});
