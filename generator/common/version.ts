import manifest from "../../package.json" with { type: "json" };

/** Specwright's own version. */
export const version = manifest.version;
