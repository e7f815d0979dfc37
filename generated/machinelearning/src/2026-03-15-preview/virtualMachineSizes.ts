// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { VirtualMachineSizeListResult } from "./models.js";

/**
 * Lists the VM sizes that one location supports.
 *
 * `GET /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/vmSizes?api-version=2026-03-15-preview`
 *
 * @param location Name of the location.
 * @returns All sizes.
 * @example
 * ```ts
 * const result = await client.virtualMachineSizes.list("eastus");
 * ```
 */
export async function list(
  context: MachineLearningContext,
  location: string,
  options: CallOptions = {},
): Promise<VirtualMachineSizeListResult> {
  const response = await send(
    context,
    {
      operation: "VirtualMachineSizes.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/vmSizes",
      pathParameters: { subscriptionId: context.subscriptionId, location },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<VirtualMachineSizeListResult>(response);
}
