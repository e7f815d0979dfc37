import { describe, expect, it } from "vitest";
import { camelCase, pascalCase, Scope, typeName } from "../../../generator/outputs/common/names.js";

describe("names", () => {
  it.each([
    ["BatchDeployments", "batchDeployments"],
    ["If-Modified-Since", "ifModifiedSince"],
    ["$orderBy", "orderBy"],
    ["api-version", "apiVersion"],
    ["IPGroups", "ipGroups"],
    ["WCFRelays", "wcfRelays"],
    ["ID", "id"],
    ["odata.nextLink", "odataNextLink"],
    ["3dModels", "_3dModels"],
    ["naïve-name", "naiveName"],
    ["名前", "名前"],
    ["😀", "_"],
  ])("%s is %s in camel case", (name, expected) => {
    expect(camelCase(name)).toBe(expected);
  });

  it.each([
    ["BatchEndpoint", "BatchEndpoint"],
    ["systemData", "SystemData"],
    ["Paged_Result", "PagedResult"],
    ["Azure.Core.uuid", "AzureCoreUuid"],
    ["array-wrapper", "ArrayWrapper"],
    ["Record", "RecordModel"],
    ["string", "String"],
  ])("the schema %s is the type %s", (name, expected) => {
    expect(typeName(name)).toBe(expected);
  });

  it("keeps pascal case as it is", () => {
    expect(pascalCase("BatchJobAction")).toBe("BatchJobAction");
  });

  it("hands out each name once", () => {
    const scope = new Scope(["options"]);
    expect([scope.take("options", "optionsParameter"), scope.take("body"), scope.take("body"), scope.take("body")]).toEqual([
      "optionsParameter",
      "body",
      "body2",
      "body3",
    ]);
  });
});
