import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository, specwright } from "../cli/support.js";

async function explained(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await specwright(["explain", ...args], { cwd: repository });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

/** The lines of the document that places in a text lead to. */
function linesAt(text: string, file: string): string[] {
  const lines = readFileSync(join(repository, file), "utf8").split("\n");
  return [...text.matchAll(/\(([^()]+):(\d+)\)$/gm)]
    .filter(([, name]) => name === file)
    .map(([, , line]) => lines[Number(line) - 1]?.trim() ?? "");
}

const batch = "specs/batch/2026-10-01/openapi.json";

describe("specwright explain", () => {
  it("leads from a function to its operation, and from the operationId to the function", async () => {
    const text = await explained("batchEndpoints.createOrUpdate");
    expect(text).toMatch(
      /^BatchEndpoints_CreateOrUpdate: the function createOrUpdate of @specwright\/machinelearning\/2025-12-01\/batchEndpoints\n/,
    );
    expect(text).toMatch(
      / {2}PUT \/subscriptions\/.*\/batchEndpoints\/\{endpointName\} {2}\(specs\/machinelearning\/2025-12-01\/openapi\.json:\d+\)/,
    );
    expect(text).toContain(
      "resourceGroupName: an argument, because it is required ← path parameter resourceGroupName  (specs/common-types/v3/types.json:",
    );
    expect(text).toContain("a poller, because of x-ms-long-running-operation");
    expect(text).toMatch(/New-AzMlWorkspaceBatchEndpoint: .*CreateExpanded/);
    expect(await explained("BatchEndpoints_CreateOrUpdate")).toBe(text);
  });

  it("leads from a type and its members to the definition, with the reasons", async () => {
    const type = await explained("BatchJob", "--service", "batch");
    expect(type).toContain("/definitions/BatchJob: an object");
    expect(type).toContain("jobs.getJob gives it");
    const member = await explained("BatchJob.id", "--service", "batch");
    expect(member).toContain("readonly, because the service alone sets it (readOnly: true)");
    expect(member).toContain("required, because the definition says so");
    expect(linesAt(member, batch)[0]).toBe('"id": {');
    const common = await explained("JobBasePropertiesCommon", "--service", "machinelearning");
    expect(common).toContain(
      "JobBasePropertiesCommon: what every kind of JobBaseProperties has, because JobBaseProperties itself is a union of its kinds",
    );
    expect(await explained("AllocationState", "--service", "batch")).toContain("open: other values may come (x-ms-enum, modelAsString)");
  });

  it("leads from a cmdlet and its parameters to operations and properties", async () => {
    const cmdlet = await explained("Update-AzJob", "--service", "batch");
    expect(cmdlet).toMatch(/Jobs_UpdateJob: PATCH \/jobs\/\{jobId\} {2}\(specs\/batch\/2026-10-01\/openapi\.json:\d+\)/);
    expect(cmdlet).toContain(
      "UpdateViaIdentityExpanded calls Jobs_UpdateJob: the properties of the body are parameters; the resource, or one of its parents, comes from the pipeline",
    );
    const id = await explained("Update-AzJob", "-Id", "--service", "batch");
    expect(id).toContain("the path parameter jobId of Jobs_UpdateJob; mandatory, because it is required");
    expect(id).toContain("without the subject, which the cmdlet's name has said: Id; JobId is an alias");
    const flattened = await explained("Update-AzJob -ConstraintMaxTaskRetryCount", "--service", "batch");
    expect(flattened).toContain("the property constraints.maxTaskRetryCount of the body, flattened out of constraints");
    expect(linesAt(flattened, batch)[0]).toBe('"maxTaskRetryCount": {');
  });

  it("leads from values, options, functions of cmdlets and common parameters to where they come from", async () => {
    expect(await explained("BatchJobState", "--service", "batch")).toContain('  "active": Ready for its Tasks to be scheduled.\n');
    const value = await explained("BatchJobState.active", "--service", "batch");
    expect(value).toMatch(/^BatchJobState "active": a value of a type of @specwright\/batch\/2026-10-01\n/);
    expect(linesAt(value, batch)[0]).toBe('"BatchJobState": {');
    const option = await explained("jobs.updateJob.ifMatch", "--service", "batch");
    expect(option).toContain("options.ifMatch: an option, because it is not required ← header parameter If-Match");
    expect(await explained("JobsUpdateJobOptions.ifMatch", "--service", "batch")).toBe(option);
    expect(await explained("updateAzJob", "--service", "batch")).toBe(await explained("Update-AzJob", "--service", "batch"));
    expect(await explained("Update-AzJob", "-WhatIf", "--service", "batch")).toContain("what cmdlets that change something have");
    expect(await explained("Get-AzJob", "-Verbose", "--service", "batch")).toContain("a common parameter, which every cmdlet has");
  });

  it("knows api-versions that are not the default, and services by name", async () => {
    expect(await explained("InferencePools_Update")).toContain("@specwright/machinelearning/2026-03-15-preview/inferencePools");
    expect(await explained("BatchEndpoints_Get", "--service", "machinelearning", "--api-version", "2021-10-01")).toContain(
      "/2021-10-01/batchEndpoints",
    );
  });

  it("leads from a module of operations to what it holds, from wherever its path begins", async () => {
    const module = await explained("generated/batch/src/2026-10-01/jobs.ts", "--service", "batch");
    expect(module).toMatch(/^jobs: a module of @specwright\/batch\/2026-10-01, and a member of BatchClient\n/);
    expect(linesAt(module, batch)[0]).toBe('"get": {');
    expect(await explained("jobs.ts", "--service", "batch")).toBe(module);
    const missing = await specwright(["explain", "src/runtime/../../README.md", "--service", "batch"], { cwd: repository });
    expect(missing.code).toBe(2);
  });

  it.each([
    ["generated/batch/src/2026-10-01/models.ts", "the types of the document's definitions\n"],
    ["2026-10-01/cmdlets/azJob.ts", "Update-AzJob: a cmdlet of @specwright/batch/2026-10-01/cmdlets\n"],
    ["help/2026-10-01/Update-AzJob.md", "Update-AzJob: a cmdlet of @specwright/batch/2026-10-01/cmdlets\n"],
    ["src/runtime/paging.ts", "copied from templates/runtime/paging.ts"],
    ["generated/batch/package.json", "the template package/package: specwright explain template package/package"],
  ])("leads from the file %s to what it is made of", async (file, says) => {
    expect(await explained(file, "--service", "batch")).toContain(says);
  });

  it("knows names as diff prints them, and types of cmdlets", async () => {
    expect(await explained("models/BatchJob", "--service", "batch")).toBe(await explained("BatchJob", "--service", "batch"));
    expect(await explained("models/BatchJob.id", "--service", "batch")).toBe(await explained("BatchJob.id", "--service", "batch"));
    expect(await explained("jobs/getJob", "--service", "batch")).toBe(await explained("jobs.getJob", "--service", "batch"));
    const type = await explained("IBatchJob", "--service", "batch");
    expect(type).toMatch(/^IBatchJob: a type of the cmdlets of @specwright\/batch\/2026-10-01\n/);
    expect(type).toContain("in TypeScript BatchJob");
    expect(type).toMatch(/Written by\n {2}Get-AzJob\n/);
    expect(linesAt(type, batch)[0]).toBe('"BatchJob": {');
  });

  it("tells where a name occurs that stands for itself: on the wire, as an option, as a parameter", async () => {
    expect(await explained("api-version", "--service", "batch")).toMatch(
      /Parameters on the wire\n {2}query parameter api-version of \S+ and 70 more operations, which the client fills in {2}\(specs\/batch\//,
    );
    expect(await explained("if-match", "--service", "batch")).toMatch(/header parameter If-Match of Jobs_UpdateJob/);
    expect(await explained("ifMatch", "--service", "batch")).toMatch(/Arguments and options of functions\n {2}JobsGetJobOptions\.ifMatch/);
    expect(await explained("-Priority", "--service", "batch")).toMatch(/Parameters of cmdlets\n(?: {2}.*\n)* {2}Update-AzJob -Priority /);
    const property = await explained("maxTaskRetryCount", "--service", "batch");
    expect(property).toContain("  BatchJobConstraints.maxTaskRetryCount  (specs/batch/");
    expect(linesAt(property, batch)[0]).toBe('"maxTaskRetryCount": {');
  });

  it.each([
    ["Update-AzJo", "Update-AzJob"],
    ["Update-AzJob -Priorty", "Update-AzJob -Priority"],
    ["batchEndpoint.list", "batchEndpoints.list"],
    ["BatchJbo", "BatchJob"],
    ["BatchJobState.activ", "BatchJobState.active"],
    ["updateAzJb", "updateAzJob"],
    ["IBatchJbo", "IBatchJob"],
    ["-Prioriti", "-Priority"],
    ["Get-AzMlWorkspaceBatchEndpoint -Name", "Get-AzMlWorkspaceBatchEndpoint -EndpointName"],
    ["Update-AzJob -Retry", "Update-AzJob -ConstraintMaxTaskRetryCount"],
    ["Get-AzMlWorkspaceBatchDeployment -Deployment", "Get-AzMlWorkspaceBatchDeployment -DeploymentName"],
  ])("suggests the nearest name for %s", async (asked, meant) => {
    const { code, stdout, stderr } = await specwright(["explain", asked], { cwd: repository });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`Did you mean "${meant}"?`);
  });
});
