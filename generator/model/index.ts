/** The code model: plain, immutable, JSON-serializable data in the vocabulary of the OpenAPI and Azure guidelines. */
export type * from "./operation.js";
export type * from "./parameter.js";
export type * from "./sample.js";
export type * from "./schema.js";
export type * from "./service.js";
export type * from "../report/source.js";
