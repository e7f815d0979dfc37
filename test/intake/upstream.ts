import { join } from "node:path";
import { put, temporaryFolder } from "../unit/output/support.js";

/** Where the documents of the service are upstream. */
export const provider = "specification/widgets/resource-manager/Contoso.Widgets";

const widget = { id: "w1", name: "one", properties: { size: 3 } };

/** A document in the layout of azure-rest-api-specs: common types six folders up, samples beside it, a second document of the same version. */
function widgetDocument(apiVersion: string): string {
  const document = {
    swagger: "2.0",
    info: { title: "Widgets", version: apiVersion },
    host: "management.example.com",
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths: {
      "/subscriptions/{subscriptionId}/widgets/{widgetName}": {
        get: {
          operationId: "Widgets_Get",
          description: "Gets a widget.",
          parameters: [
            { $ref: "../../../../../common-types/resource-management/v3/types.json#/parameters/SubscriptionIdParameter" },
            { name: "widgetName", in: "path", required: true, type: "string", description: "Name of the widget." },
            { $ref: "../../../../../common-types/resource-management/v3/types.json#/parameters/ApiVersionParameter" },
          ],
          responses: {
            "200": { description: "The widget.", schema: { $ref: "#/definitions/Widget" } },
            default: {
              description: "What went wrong.",
              schema: { $ref: "../../../../../common-types/resource-management/v3/types.json#/definitions/ErrorResponse" },
            },
          },
          "x-ms-examples": { "Get a widget": { $ref: "./examples/Widgets Get.json" } },
        },
      },
    },
    definitions: {
      Widget: {
        type: "object",
        description: "A widget.",
        allOf: [{ $ref: "../../../../../common-types/resource-management/v3/types.json#/definitions/Resource" }],
        properties: { properties: { $ref: "./parts.json#/definitions/WidgetProperties" } },
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The definitions that the document takes from the file beside it. */
function partsDocument(properties: Record<string, object>): string {
  const definitions = { WidgetProperties: { type: "object", description: "What a widget is like.", properties } };
  return `${JSON.stringify({ swagger: "2.0", info: { title: "Parts", version: "1" }, paths: {}, definitions }, null, 2)}\n`;
}

/** Common types, of which one lies in a second file. */
const commonTypes = {
  "types.json": `${JSON.stringify(
    {
      swagger: "2.0",
      info: { title: "Common types", version: "3" },
      paths: {},
      definitions: {
        Resource: {
          type: "object",
          description: "A resource.",
          properties: {
            id: { type: "string", readOnly: true, description: "Its id." },
            name: { type: "string", readOnly: true, description: "Its name." },
          },
        },
        ErrorResponse: {
          type: "object",
          description: "An error.",
          properties: { error: { $ref: "./errors.json#/definitions/ErrorDetail" } },
        },
      },
      parameters: {
        SubscriptionIdParameter: { name: "subscriptionId", in: "path", required: true, type: "string", description: "The subscription." },
        ApiVersionParameter: { name: "api-version", in: "query", required: true, type: "string", description: "The version of the API." },
      },
    },
    null,
    2,
  )}\n`,
  "errors.json": `${JSON.stringify(
    {
      swagger: "2.0",
      info: { title: "Errors", version: "3" },
      paths: {},
      definitions: {
        ErrorDetail: {
          type: "object",
          description: "What went wrong.",
          properties: { code: { type: "string", description: "Its code." } },
        },
      },
    },
    null,
    2,
  )}\n`,
};

const sample = {
  parameters: { subscriptionId: "s", widgetName: "one", "api-version": "2026-01-01" },
  responses: { "200": { body: widget } },
};

/** A version upstream; gives the path of its document. */
export function putUpstream(folder: string, apiVersion: string, properties: Record<string, object>): string {
  const home = `${provider}/stable/${apiVersion}`;
  put(folder, {
    [`${home}/widgets.json`]: widgetDocument(apiVersion),
    [`${home}/parts.json`]: partsDocument(properties),
    [`${home}/examples/Widgets Get.json`]: `${JSON.stringify(sample, null, 2)}\n`,
    "specification/common-types/resource-management/v3/types.json": commonTypes["types.json"],
    "specification/common-types/resource-management/v3/errors.json": commonTypes["errors.json"],
  });
  return join(folder, home, "widgets.json");
}

/** specwright.yaml with comments and a layout of its own. */
export const configuration = [
  "# What this project makes.",
  "services:",
  "  # Widgets, old and new.",
  "  widgets:",
  "    title: Widgets   # for people",
  "",
  "    versions:",
  '      "2025-01-01": widgets/2025-01-01/openapi.json',
  "      # Still to come.",
  '      "2027-01-01-preview": widgets/2027-01-01-preview/openapi.json',
  "",
].join("\n");

const plain = (version: string): string =>
  `${JSON.stringify(
    {
      swagger: "2.0",
      info: { title: "Widgets", version },
      host: "management.example.com",
      schemes: ["https"],
      produces: ["application/json"],
      paths: {
        "/widgets/{widgetName}": {
          get: {
            operationId: "Widgets_Get",
            description: "Gets a widget.",
            parameters: [
              { name: "widgetName", in: "path", required: true, type: "string", description: "Name of the widget." },
              { name: "api-version", in: "query", required: true, type: "string", description: "The version of the API." },
            ],
            responses: { "200": { description: "The widget.", schema: { $ref: "#/definitions/WidgetProperties" } } },
          },
        },
      },
      definitions: {
        WidgetProperties: {
          type: "object",
          description: "What a widget is like.",
          properties: { size: { type: "integer", format: "int32", description: "How large." } },
        },
      },
    },
    null,
    2,
  )}\n`;

/** A project whose specs/ has two versions of the service already. */
export function widgetProject(): string {
  const folder = temporaryFolder();
  put(join(folder, "specs"), {
    "specwright.yaml": configuration,
    "widgets/2025-01-01/openapi.json": plain("2025-01-01"),
    "widgets/2027-01-01-preview/openapi.json": plain("2027-01-01-preview"),
  });
  return folder;
}
