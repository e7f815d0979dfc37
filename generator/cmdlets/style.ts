/** What differs between the generations of autorest.powershell that published cmdlets were made with. */
export interface CmdletStyle {
  /** Sets that take the body as JSON: ViaJsonString, ViaJsonFilePath. */
  jsonSets: boolean;
  /** Sets that take a parent of the resource: ViaIdentity<Parent>. */
  parentSets: boolean;
  /** Update by reading, changing and writing back, where there is no PATCH. */
  readAndWrite: boolean;
  /** x-ms-mutability decides which properties a cmdlet that creates or updates has. */
  mutability: boolean;
  /** User-assigned identities are a list of resource ids instead of a map. */
  identityLists: boolean;
  /** Enumerations are types of their own instead of text. */
  enumTypes: boolean;
  /** Models stand in a namespace of their api-version. */
  versionNamespace: boolean;
  /** Help lists the properties of the objects that parameters take (COMPLEX PARAMETER PROPERTIES). */
  complexNotes: boolean;
  /** Where Azure PowerShell's help is online. */
  helpSite: string;
}

/** By the major version of autorest.powershell. */
export const styles: Record<"v3" | "v4", CmdletStyle> = {
  v3: {
    jsonSets: false,
    parentSets: false,
    readAndWrite: false,
    mutability: false,
    identityLists: false,
    enumTypes: true,
    versionNamespace: true,
    complexNotes: true,
    helpSite: "https://docs.microsoft.com/powershell/module",
  },
  v4: {
    jsonSets: true,
    parentSets: true,
    readAndWrite: true,
    mutability: true,
    identityLists: true,
    enumTypes: false,
    versionNamespace: false,
    complexNotes: false,
    helpSite: "https://learn.microsoft.com/powershell/module",
  },
};
