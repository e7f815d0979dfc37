import { printable } from "../format/text-width.js";
import type { ConfirmAnswer, PromptField } from "../runtime/host.js";

/**
 * Asks one question and gives the line that was typed. `secret` answers are not shown.
 * @throws the signal's reason where it is aborted, an error where nobody can answer any more.
 */
export type Question = (text: string, options: { readonly signal: AbortSignal; readonly secret?: boolean }) => Promise<string>;

/** Mandatory parameters, one by one; `!?` shows a parameter's help, lists end with an empty answer (as in PowerShell). */
export async function askForFields(
  ask: Question,
  caption: string,
  message: string,
  fields: readonly PromptField[],
  signal: AbortSignal,
): Promise<(string | string[])[]> {
  const heading = [caption, message, ...(fields.some(({ help }) => help !== undefined) ? ["(Type !? for Help.)"] : [])];
  const answers: (string | string[])[] = [];
  let before = `${heading.map((line) => printable(line)).join("\n")}\n`;
  for (const field of fields) {
    const next = async (label: string): Promise<string> => {
      for (;;) {
        const answer = await ask(`${before}${label}: `, { signal, secret: field.secure });
        before = "";
        if (answer !== "!?" || field.help === undefined) return answer;
        before = `${printable(field.help, { keepNewlines: true })}\n`;
      }
    };
    if (!field.list) {
      answers.push(await next(field.name));
      continue;
    }
    const items: string[] = [];
    for (let item = await next(`${field.name}[0]`); item !== ""; item = await next(`${field.name}[${items.length}]`)) items.push(item);
    answers.push(items);
  }
  return answers;
}

const choices = '[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [?] Help (default is "Y"): ';
const choicesHelp =
  "Y - Continue with only the next step of the operation.\nA - Continue with all the steps of the operation.\n" +
  "N - Skip this operation and proceed with the next operation.\nL - Skip this operation and all subsequent operations.\n";

/** Yes or no, for one action or all of them, in PowerShell's words. */
export async function askConfirmation(ask: Question, caption: string, message: string, signal: AbortSignal): Promise<ConfirmAnswer> {
  let before = `\n${caption}\n${printable(message, { keepNewlines: true })}\n`;
  for (;;) {
    const answer = await ask(before + choices, { signal });
    before = "";
    switch (answer.trim().toLowerCase()) {
      case "":
      case "y":
      case "yes":
        return "yes";
      case "a":
      case "yes to all":
        return "yesToAll";
      case "n":
      case "no":
        return "no";
      case "l":
      case "no to all":
        return "noToAll";
      case "?":
        before = choicesHelp;
    }
  }
}
