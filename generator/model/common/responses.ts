import type { Node } from "../../load/document.js";
import type { Response } from "../operation.js";

/** A response with the node that it was read from. */
export interface Answer {
  status: string;
  node: Node;
  response: Response;
}

/** Whether a key of a Responses Object names a response: a status, a range of them, or all others. */
export function isStatus(key: string): boolean {
  return key === "default" || /^[1-5](\d\d|XX)$/.test(key);
}
