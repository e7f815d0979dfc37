// Where a documented sample cannot be what the document itself says. Each is used as often as it says here, or the tests fail.

export interface Deviation {
  /** What the sample has: a parameter, something in a response, a state. */
  what: string;
  /** The parameter that is meant (by name, or `body`); absent where what the sample has is left out. */
  as?: string;
  reason: string;
  /** Number of uses by API. */
  uses: Record<string, number>;
}

const batch = (uses: number): Record<string, number> => ({ "batch/2026-10-01": uses });
const stable = (uses: number): Record<string, number> => ({ "machinelearning/2025-12-01": uses });
const preview = (uses: number): Record<string, number> => ({ "machinelearning/2026-03-15-preview": uses });

/** Parameters that no operation of the sample has. */
const parameters: Deviation[] = [
  { what: "parameter batchUrl", reason: "the account's address, for which the loopback server stands", uses: batch(100) },
  { what: "parameter jobTerminateParameter", as: "body", reason: "older name of the body", uses: batch(1) },
  { what: "parameter nodeDeallocateParameter", as: "body", reason: "older name of the body", uses: batch(1) },
  { what: "parameter nodeDisableSchedulingParameter", as: "body", reason: "older name of the body", uses: batch(1) },
  { what: "parameter nodeRebootParameter", as: "body", reason: "older name of the body", uses: batch(1) },
  { what: "parameter nodeReimageParameter", as: "body", reason: "older name of the body", uses: batch(1) },
  { what: "parameter ocp-data", as: "ocp-date", reason: "misspelt", uses: batch(1) },
  { what: "parameter parameters", as: "body", reason: "older name of the body", uses: { ...stable(1), ...preview(1) } },
  { what: "parameter $skipToken", reason: "the operations page with $skip, or not at all", uses: { ...stable(35), ...preview(43) } },
  { what: "parameter componentName", reason: "a list of all components takes no name", uses: { ...stable(1), ...preview(1) } },
  { what: "parameter environmentName", reason: "a list of all environments takes no name", uses: { ...stable(1), ...preview(1) } },
  { what: "parameter managedNetworkName", reason: "a list of all managed networks takes no name", uses: preview(1) },
  { what: "parameter monitor", reason: "no operation has it", uses: { ...stable(5), ...preview(5) } },
  { what: "parameter name", reason: "a list of all assets takes no name", uses: { ...stable(4), ...preview(4) } },
  { what: "parameter offset", reason: "the operation pages with $skip", uses: { ...stable(1), ...preview(1) } },
  {
    what: "parameter privateEndpointConnectionName",
    reason: "a list of all connections takes no name",
    uses: { ...stable(1), ...preview(1) },
  },
  { what: "date Fri, 17 Feb 2025 00:00:00 GMT", reason: "that day was a Monday, and is sent as one", uses: batch(87) },
];

/** Headers that stand beside the body instead of under `headers`, or do not fit the body. */
const headers: Deviation[] = [
  ...Object.entries({
    "Content-Length": 4,
    "Content-Type": 4,
    ETag: 8,
    "Last-Modified": 12,
    "ocp-batch-file-isdirectory": 4,
    "ocp-creation-time": 4,
    "request-id": 8,
  }).map(([name, uses]) => ({ what: `header ${name} beside the body`, reason: "served as a header", uses: batch(uses) })),
  { what: "Content-Length 17", reason: "the documented file has 118 bytes; it is served with its true length", uses: batch(2) },
];

/** Words in place of links. They are served, and followed, as links relative to the server. */
const links: Deviation[] = [
  { what: "link example_location", reason: "no address, a stand-in for one", uses: { ...stable(40), ...preview(56) } },
  { what: "link location_header_to_poll", reason: "no address, a stand-in for one", uses: { ...stable(1), ...preview(1) } },
  { what: "link location_url_to_poll_for_status", reason: "no address, a stand-in for one", uses: { ...stable(2), ...preview(3) } },
  { what: "link nextLink", reason: "no address, a stand-in for one", uses: { ...stable(4), ...preview(8) } },
  { what: "link nextlink", reason: "no address, a stand-in for one", uses: { ...stable(3), ...preview(3) } },
  { what: "link string", reason: "no address, a stand-in for one", uses: { ...stable(37), ...preview(43) } },
  {
    what:
      "link http://subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices" +
      "/workspaces/{workspaceName}/jobs/my-favorite-aml-job",
    reason: "a path after the scheme, with placeholders",
    uses: { ...stable(8), ...preview(8) },
  },
];

/** Responses that show a resource whose creation has failed: the call must say so. The result is tried a second time, with Succeeded. */
const states: Deviation[] = [
  { what: "result Canceled", reason: "the sample of a success shows the first state of the list", uses: { ...stable(1), ...preview(4) } },
  { what: "result Failed", reason: "the sample of a success shows another state", uses: { ...stable(5), ...preview(5) } },
];

export const deviations: readonly Deviation[] = [...parameters, ...headers, ...links, ...states];

/** The deviations of one API, and how often they were needed. */
export class Deviations {
  readonly #own: readonly Deviation[];
  readonly #uses = new Map<string, number>();

  constructor(readonly api: string) {
    this.#own = deviations.filter(({ uses }) => Object.hasOwn(uses, api));
  }

  /** The entry for what a sample has; counts as a use of it. */
  take(what: string): Deviation | undefined {
    this.#uses.set(what, (this.#uses.get(what) ?? 0) + 1);
    return this.#own.find((deviation) => deviation.what === what);
  }

  get used(): Record<string, number> {
    return Object.fromEntries([...this.#uses].sort());
  }

  get declared(): Record<string, number> {
    return Object.fromEntries(this.#own.map(({ what, uses }): [string, number] => [what, uses[this.api] ?? 0]).sort());
  }
}
