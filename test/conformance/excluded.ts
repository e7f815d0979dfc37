/** Scenarios of the test server that stay out, each with its reason. */
export const excluded: Readonly<Record<"vanilla" | "azure" | "optional", Readonly<Record<string, string>>>> = {
  vanilla: {},
  azure: {},
  optional: {},
};
