import type { Node } from "../../load/document.js";
import type { Response } from "../operation.js";

/** A response with the node that it was read from. */
export interface Answer {
  status: string;
  node: Node;
  response: Response;
}
