import type { JsonValue, Source } from "../report/source.js";

/** A documented request with its responses (x-ms-examples, or OpenAPI 3 examples), in terms of the model. */
export interface Sample {
  source: Source;
  /** The document's title of the sample. */
  title: string;
  /** Values by parameter, in the operation's order; those the sample does not give are absent. */
  parameters: SampleParameter[];
  /** Body of the request, as JSON. */
  body?: JsonValue;
  responses: SampleResponse[];
  /** True where the document has no sample and this one was made from the schema. */
  synthetic?: true;
}

export interface SampleParameter {
  /** Wire name of the parameter in the model. */
  name: string;
  in: "path" | "query" | "header" | "cookie" | "host" | "form";
  value: JsonValue;
}

export interface SampleResponse {
  /** `200`. */
  status: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body?: JsonValue;
}
