import { styleText } from "node:util";

/** How output is rendered. */
export interface Style {
  /** Columns of a line. */
  readonly width: number;
  /** ANSI colours; only for a terminal. */
  readonly color: boolean;
}

/** A heading in PowerShell's colour. */
export function heading(text: string, { color }: Style): string {
  return color ? styleText(["green", "bold"], text, { validateStream: false }) : text;
}
