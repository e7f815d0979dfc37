/**
 * What a project needs that has outputs of its own (outputs/<name>/output.ts): the contract, the emission, and what outputs are made of.
 */
export { defineOutput } from "./outputs/output.js";
export type { CmdletOutput, ModelOutput, OptionsSchema, Output, PackageOutput, PackageUse } from "./outputs/output.js";
export { hasCmdlets, perEmission, type CmdletEmission, type Emission } from "./outputs/common/emission.js";
export type { Dependency, PackagedVersion, PackageEmission } from "./outputs/common/package-emission.js";
export type { DocView, FileOf, FileView, Language, SectionOf, SectionView, TypeView } from "./outputs/common/views.js";
export { doc, summaryOf } from "./outputs/common/docs.js";
export { camelCase, isIdentifier, isReserved, pascalCase, Scope, typeName } from "./outputs/common/names.js";
export { typeOf } from "./outputs/common/types.js";
export { clientView, type ClientView } from "./outputs/client/client.js";
export { groupViews, type GroupView } from "./outputs/client/groups.js";
export type { OperationView } from "./outputs/client/operations.js";
export { cmdletModules, type CmdletView } from "./outputs/cmdlets/modules.js";
export type * from "./model/index.js";
export type { Cmdlet, CmdletParameter, CmdletSurface, ParameterSet } from "./cmdlets/surface.js";
export type { Diagnostics } from "./report/diagnostics.js";
