import { defineOutput } from "../output.js";
import type { FileOf } from "../common/views.js";
import { clientFiles, clientView, type ClientView } from "./client.js";
import { groupFile, groupViews, headersFile } from "./groups.js";
import { indexView, type IndexView } from "./module-index.js";
import type { OperationView } from "./operations.js";
import type { OptionsView } from "./options.js";
import type { HeadersView } from "./response-headers.js";

export interface ClientViews {
  "client/client": ClientView;
  "client/client-imports": ClientView;
  "client/context": ClientView;
  "client/headers": HeadersView;
  "client/headers-reader": HeadersView;
  "client/with-headers": HeadersView;
  "client/index": IndexView;
  "client/operation-boolean": OperationView;
  "client/operation-headers": OperationView;
  "client/operation-json": OperationView;
  "client/operation-pages": OperationView;
  "client/operation-poller": OperationView;
  "client/operation-stream": OperationView;
  "client/operation-text": OperationView;
  "client/operation-void": OperationView;
  "client/operation-xml": OperationView;
  "client/options": OptionsView;
}

export const client = defineOutput<ClientViews>({
  name: "client",
  says: "the client, and its operations as functions",
  scope: "version",
  from: "model",
  needs: ["models", "package"],
  owns: ["src/{version}/"],
  exports: { "response-headers": "response-headers" },
  emit(emission): FileOf<ClientViews>[] {
    const source = `src/${emission.folder}`;
    const groups = groupViews(emission);
    return [
      { path: `${source}/index.ts`, language: "typescript", sections: [{ template: "client/index", data: indexView(emission) }] },
      ...clientFiles(clientView(emission), source),
      ...groups.map((group) => groupFile(group, source)),
      ...headersFile(groups, source),
    ];
  },
});
