// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { Feature, ListViewType } from "./models.js";
import { readFeature } from "./serializers.js";

/** Options of {@link list}. */
export interface FeaturesListOptions extends CallOptions {
  /** Token that continues an earlier listing. */
  skip?: string;
  /** Tag filter: names, optionally with values, separated by commas, e.g. a,b=2. */
  tags?: string;
  /** Only features with this name. */
  featureName?: string;
  /** Only those whose feature set has this description. */
  description?: string;
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
  /**
   * How many results a page holds.
   *
   * Default: `1000`.
   */
  pageSize?: number;
}

/**
 * Lists the features in a feature set version.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{featuresetName}/versions/{featuresetVersion}/features?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param featuresetName Which feature set.
 * @param featuresetVersion Which version of the feature set.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.features.list("test-rg", "my-aml-workspace", "string", "string", {
 *   tags: "string",
 *   featureName: "string",
 *   description: "string",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  featuresetName: string,
  featuresetVersion: string,
  options: FeaturesListOptions = {},
): PagedAsyncIterableIterator<Feature> {
  return paged(
    context,
    {
      operation: "Features.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{featuresetName}/versions/{featuresetVersion}/features",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        featuresetName,
        featuresetVersion,
      },
      query: {
        "api-version": context.apiVersion,
        $skip: options.skip,
        tags: options.tags,
        featureName: options.featureName,
        description: options.description,
        listViewType: options.listViewType,
        pageSize: options.pageSize,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readFeature,
    },
  );
}

/**
 * Reads one feature of a feature set version.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{featuresetName}/versions/{featuresetVersion}/features/{featureName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param featuresetName Which feature set.
 * @param featuresetVersion Which version of the feature set.
 * @param featureName Which feature.
 * @returns The feature.
 * @example
 * ```ts
 * const result = await client.features.get("test-rg", "my-aml-workspace", "string", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  featuresetName: string,
  featuresetVersion: string,
  featureName: string,
  options: CallOptions = {},
): Promise<Feature> {
  const response = await send(
    context,
    {
      operation: "Features.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{featuresetName}/versions/{featuresetVersion}/features/{featureName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        featuresetName,
        featuresetVersion,
        featureName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<Feature>(response, readFeature);
}
