import { test } from "vitest";
import { AzureParameterGroupingClient } from "./.generated/azure-parameter-grouping/src/index.js";
import { options } from "./options.js";

const { parameterGrouping } = new AzureParameterGroupingClient(options);

test("parameters that belong together are passed together", async () => {
  await parameterGrouping.postRequired({ path: "path", customHeader: "header", query: 21, body: 1234 });
  await parameterGrouping.postRequired({ path: "path", body: 1234 });
  await parameterGrouping.postOptional({ parameterGroupingPostOptionalParameters: { customHeader: "header", query: 21 } });
  await parameterGrouping.postOptional();
  await parameterGrouping.postReservedWords({ parameterGroupingPostReservedWordsParameters: { from: "bob", accept: "yes" } });
  await parameterGrouping.postMultiParamGroups({
    firstParameterGroup: { headerOne: "header", queryOne: 21 },
    parameterGroupingPostMultiParamGroupsSecondParamGroup: { headerTwo: "header2", queryTwo: 42 },
  });
  await parameterGrouping.postSharedParameterGroupObject({ firstParameterGroup: { headerOne: "header", queryOne: 21 } });
  await parameterGrouping.groupWithConstant({ grouper: { groupedConstant: "foo", groupedParameter: "bar" } });
});
