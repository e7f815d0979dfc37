/** Names that no Windows file may have, with or without an extension. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** Whether Windows takes a file of this name for a device. */
export function isDeviceName(name: string): boolean {
  return devices.test(name);
}
