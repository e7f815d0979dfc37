import { defineOutput } from "../output.js";
import type { CmdletMetadataView } from "./metadata.js";
import { cmdletFiles, type CmdletConnectionView, type CmdletIndexView, type CmdletModuleView, type CmdletView } from "./modules.js";

export interface CmdletViews {
  "cmdlets/cmdlet": CmdletView;
  "cmdlets/connection": CmdletConnectionView;
  "cmdlets/imports": CmdletModuleView;
  "cmdlets/index": CmdletIndexView;
  "cmdlets/metadata": CmdletMetadataView;
}

export const cmdlets = defineOutput<CmdletViews>({
  name: "cmdlets",
  says: "the cmdlets as functions",
  scope: "version",
  from: "cmdlets",
  needs: ["client"],
  owns: ["src/{version}/cmdlets/"],
  exports: { cmdlets: "cmdlets/index" },
  emit: cmdletFiles,
});
