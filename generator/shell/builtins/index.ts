import type { Cmdlet } from "../cmdlet.js";
import { getContent, outFile } from "./files.js";
import { forEachObject } from "./foreach-object.js";
import { formatList, formatTable } from "./format.js";
import { getCommand } from "./get-command.js";
import { getHelp } from "./get-help.js";
import { getMember } from "./get-member.js";
import { groupObject } from "./group-object.js";
import { getJob, receiveJob, removeJob, stopJob, waitJob } from "./jobs.js";
import { convertFromJson, convertToJson } from "./json.js";
import { measureObject } from "./measure-object.js";
import {
  convertToSecureString,
  exit,
  getDate,
  outNull,
  outString,
  writeDebug,
  writeError,
  writeHost,
  writeOutput,
  writeVerbose,
  writeWarning,
} from "./output.js";
import { selectObject } from "./select-object.js";
import { sortObject } from "./sort-object.js";
import { getVariable, setVariable } from "./variables.js";
import { whereObject } from "./where-object.js";

/** The cmdlets that every session has. */
export const builtins: readonly Cmdlet[] = [
  convertFromJson,
  convertToJson,
  convertToSecureString,
  exit,
  forEachObject,
  formatList,
  formatTable,
  getCommand,
  getContent,
  getDate,
  getHelp,
  getJob,
  getMember,
  getVariable,
  groupObject,
  measureObject,
  outFile,
  outNull,
  outString,
  receiveJob,
  removeJob,
  selectObject,
  setVariable,
  sortObject,
  stopJob,
  waitJob,
  whereObject,
  writeDebug,
  writeError,
  writeHost,
  writeOutput,
  writeVerbose,
  writeWarning,
];
