import { defineOutput } from "../output.js";
import { helpFiles, type HelpView } from "./help.js";

export interface HelpViews {
  "help/page": HelpView;
}

export const help = defineOutput<HelpViews>({
  name: "help",
  says: "the help pages of the cmdlets",
  scope: "version",
  from: "cmdlets",
  owns: ["help/{version}/"],
  emit: ({ surface, service, folder }) => helpFiles(surface, service, folder),
});
