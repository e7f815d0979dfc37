/** How a culture writes dates and sorts text, as far as en-US and the invariant culture differ. */
export interface Culture {
  /** `en-US`; empty for the invariant culture. */
  readonly name: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly shortTime: string;
  readonly longTime: string;
  readonly monthDay: string;
  readonly yearMonth: string;
  readonly currency: string;
  /** Digits after the point of N, F and P without a number, and of doubles in tables. */
  readonly decimals: number;
  /** Text goes by its code points, as in the locale POSIX. */
  readonly ordinal: boolean;
}

const english: Culture = {
  name: "en-US",
  shortDate: "M/d/yyyy",
  longDate: "dddd, MMMM d, yyyy",
  shortTime: "h:mm tt",
  longTime: "h:mm:ss tt",
  monthDay: "MMMM d",
  yearMonth: "MMMM yyyy",
  currency: "$",
  decimals: 3,
  ordinal: false,
};

const invariant: Culture = {
  name: "",
  shortDate: "MM/dd/yyyy",
  longDate: "dddd, dd MMMM yyyy",
  shortTime: "HH:mm",
  longTime: "HH:mm:ss",
  monthDay: "MMMM dd",
  yearMonth: "yyyy MMMM",
  currency: "¤",
  decimals: 2,
  ordinal: true,
};

/**
 * The culture of an environment, as .NET takes it from LC_ALL, LC_MESSAGES and LANG: the invariant one where these say `C`, `POSIX` or
 * nothing, else en-US, whatever the language (Windows has no such variables: en-US).
 */
export function cultureOf(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): Culture {
  if (platform === "win32") return english;
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: language } = environment;
  const locale = [all, messages, language].find((each) => each !== undefined && each !== "") ?? "C";
  return /^(?:C|POSIX)(?:\.|$)/i.test(locale) ? invariant : english;
}

let current = english;

export const culture = (): Culture => current;

/** Sets the culture of the process: a process has one environment. */
export function useCulture(chosen: Culture): void {
  current = chosen;
}
