/** An api-version as a folder: a stranger may call a version `../x`. */
export function folderName(apiVersion: string): string {
  return apiVersion.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "") || "version";
}
