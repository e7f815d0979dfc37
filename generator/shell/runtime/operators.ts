import { arithmetic, bitwise } from "./arithmetic.js";
import { compareBy, isType } from "./comparison.js";
import { refusal } from "./errors.js";
import type { OperatorContext } from "./operator-context.js";
import { formatText, joinText, replaceText, splitText } from "./text-operators.js";

/**
 * Applies a binary operator, named as in the syntax tree; `-and`, `-or` and `??` apart, which may not look at their right side. A promise
 * where a script block among the operands has to be waited for.
 */
export function applyBinary(operator: string, left: unknown, right: unknown, context: OperatorContext): unknown {
  switch (operator) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
    case "..":
      return arithmetic(operator, left, right, context);
    case "-band":
    case "-bor":
    case "-bxor":
    case "-shl":
    case "-shr":
      return bitwise(operator, left, right);
    case "-join":
      return joinText(left, context.text(right), context);
    case "-f":
      return formatText(context.text(left), right);
    case "-is":
    case "-isnot":
      return isType(left, right) === (operator === "-is");
    case "-as":
      throw refusal("-as with this", "a cast");
    default:
      return applyNamed(operator, left, right, context);
  }
}

/** Operators that come with and without case. */
function applyNamed(operator: string, left: unknown, right: unknown, context: OperatorContext): unknown {
  const caseSensitive = /^-c(?!ontains)/.test(operator);
  const name = caseSensitive ? `-${operator.slice(2)}` : operator;
  if (name === "-split") return splitText(left, right, caseSensitive, context);
  if (name === "-replace") return replaceText(left, right, caseSensitive, context);
  return compareBy(name, left, right, caseSensitive, context);
}
