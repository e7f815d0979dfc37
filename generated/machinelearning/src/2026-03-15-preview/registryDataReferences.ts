// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { GetBlobReferenceSASRequestDto, GetBlobReferenceSASResponseDto } from "./models.js";

/**
 * Returns a SAS URI with which a blob behind a registry asset can be reached.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/datareferences/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data reference.
 * @param version Which version.
 * @param body Which asset, and the URI of its blob.
 * @example
 * ```ts
 * const result = await client.registryDataReferences.getBlobReferenceSAS("test-rg", "registryName", "string", "string", {
 *   assetId: "string",
 *   blobUri: "https://www.contoso.com/example",
 * });
 * ```
 */
export async function getBlobReferenceSAS(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  version: string,
  body: GetBlobReferenceSASRequestDto,
  options: CallOptions = {},
): Promise<GetBlobReferenceSASResponseDto> {
  const response = await send(
    context,
    {
      operation: "RegistryDataReferences.getBlobReferenceSAS",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/datareferences/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200],
    },
    options,
  );
  return readJson<GetBlobReferenceSASResponseDto>(response);
}
