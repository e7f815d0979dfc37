import type { ApiReport } from "../../diff/sdk/api-report.js";
import type { DiffReport } from "../../diff/report.js";
import type { ImportView } from "../../render/imports.js";
import type { ClientView } from "../client/client.js";
import type { CmdletConnectionView, CmdletIndexView, CmdletModuleView, CmdletView } from "../cmdlets/modules.js";
import type { CmdletMetadataView } from "../cmdlets/metadata.js";
import type { HelpView } from "../help/help.js";
import type { AliasView, InterfaceView } from "../models/models.js";
import type { OperationView } from "../client/operations.js";
import type { OptionsView } from "../client/options.js";
import type { PackageView } from "../package/package.js";
import type { HeadersView } from "../client/response-headers.js";
import type { SerializerView } from "../models/serializers.js";
import type { IndexView } from "./version.js";
import type { XmlModelView } from "../models/xml.js";

/**
 * The view that each template gets; partials get what their callers hand on. From this, `npm run reference` makes the lists of fields in
 * templates/README.md, and what templates are checked against (render/view-fields.json).
 */
export interface TemplateViews {
  "client/client": ClientView;
  "client/client-imports": ClientView;
  "client/context": ClientView;
  "client/header": Record<never, never>;
  "client/headers": HeadersView;
  "client/imports": { imports: ImportView[] };
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
  "cmdlets/cmdlet": CmdletView;
  "cmdlets/connection": CmdletConnectionView;
  "cmdlets/imports": CmdletModuleView;
  "cmdlets/index": CmdletIndexView;
  "cmdlets/metadata": CmdletMetadataView;
  "diff/api-report": ApiReport;
  "diff/changelog": DiffReport;
  "diff/text": DiffReport;
  "help/page": HelpView;
  "models/alias": AliasView;
  "models/interface": InterfaceView;
  "models/serializer": SerializerView;
  "models/xml": XmlModelView;
  "package/index": PackageView;
  "package/package": PackageView;
  "package/readme": PackageView;
  "package/tsconfig": PackageView;
}
