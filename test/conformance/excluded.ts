const notCounted = "The test server answers the call, but forgets to count it.";
const noVersion = "The document gives the operation no api-version, so that a client has none to add to its links.";

/** Scenarios of the test server that stay out, each with its reason. */
export const excluded: Readonly<Record<"vanilla" | "azure" | "optional", Readonly<Record<string, string>>>> = {
  vanilla: {},
  azure: {},
  optional: {
    putDateTimeMaxUtc7MS: "A Date has milliseconds; the scenario wants seven digits.",
    MultiapiPaging: noVersion,
    MultiapiOperationGroupPaging: noVersion,
    MultiapiPostTestFourApiVersionThreePDF: notCounted,
    MultiapiDifferentCallsApiVersionOne: notCounted,
    MultiapiDifferentCallsApiVersionTwo: notCounted,
    MultiapiDifferentCallsApiVersionThree: notCounted,
  },
};
