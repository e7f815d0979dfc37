import type { Cmdlet } from "../cmdlet.js";
import { getAlias } from "./aliases.js";
import { addMember, compareObject, getUnique, newGuid } from "./collections.js";
import { convertFromCsv, convertToCsv, exportCsv, importCsv } from "./csv.js";
import { getDate, measureCommand, newTimeSpan, startSleep } from "./dates.js";
import { addContent, getContent, outFile, setContent, teeObject } from "./files.js";
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
  clearHost,
  convertToSecureString,
  outDefault,
  outHost,
  outNull,
  outString,
  readHost,
  writeDebug,
  writeError,
  writeHost,
  writeInformation,
  writeOutput,
  writeProgress,
  writeVerbose,
  writeWarning,
} from "./output.js";
import { getChildItem, getLocation, joinPath, setLocation, splitPath, testPath } from "./paths.js";
import { selectObject } from "./select-object.js";
import { selectString } from "./select-string.js";
import { sortObject } from "./sort-object.js";
import { clearVariable, getVariable, newVariable, removeVariable, setVariable } from "./variables.js";
import { whereObject } from "./where-object.js";

/** The cmdlets that every session has. */
export const builtins: readonly Cmdlet[] = [
  addContent,
  addMember,
  clearHost,
  clearVariable,
  compareObject,
  convertFromCsv,
  convertFromJson,
  convertToCsv,
  convertToJson,
  convertToSecureString,
  exportCsv,
  forEachObject,
  formatList,
  formatTable,
  getAlias,
  getChildItem,
  getCommand,
  getContent,
  getDate,
  getHelp,
  getJob,
  getLocation,
  getMember,
  getUnique,
  getVariable,
  groupObject,
  importCsv,
  joinPath,
  measureCommand,
  measureObject,
  newGuid,
  newTimeSpan,
  newVariable,
  outDefault,
  outFile,
  outHost,
  outNull,
  outString,
  readHost,
  receiveJob,
  removeJob,
  removeVariable,
  selectObject,
  selectString,
  setContent,
  setLocation,
  setVariable,
  sortObject,
  splitPath,
  startSleep,
  stopJob,
  teeObject,
  testPath,
  waitJob,
  whereObject,
  writeDebug,
  writeError,
  writeHost,
  writeInformation,
  writeOutput,
  writeProgress,
  writeVerbose,
  writeWarning,
];
