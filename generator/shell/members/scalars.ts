import type { Char } from "../values/char.js";
import { compare, equals } from "../values/compare.js";
import { culture } from "../values/culture.js";
import type { Enumeration } from "../values/enumeration.js";
import { formatNumber, netText } from "../values/format-number.js";
import type { Guid } from "../values/guid.js";
import { type Numeric, numericOf } from "../values/number.js";
import { toText } from "../values/text.js";
import { typeNameOf, type TypeValue } from "../values/types.js";
import { MemberError, members, method, textArgument } from "./member-table.js";

const conversions =
  "GetHashCode GetTypeCode ToBoolean ToByte ToChar ToDateTime ToDecimal ToDouble ToInt16 ToInt32 ToInt64 ToSByte ToSingle ToType ToUInt16 ToUInt32 ToUInt64 TryFormat";

const numeric = (value: unknown): Numeric => numericOf(value) ?? { kind: "int", value: 0 };

export const numberMembers = members<unknown>({
  methods: {
    CompareTo: method(1, 1, (value: unknown, [other]) => Math.sign(compare(value, other) ?? 0)),
    Equals: method(1, 1, (value: unknown, [other]) => typeNameOf(value) === typeNameOf(other) && equals(value, other)),
    ToString: method(0, 1, (value: unknown, args) => {
      if (args.length === 0) return netText(numeric(value));
      const text = formatNumber(numeric(value), textArgument(args, 0), culture());
      if (text === undefined) throw new MemberError("FormatException", "Format specifier was invalid.");
      return text;
    }),
  },
  missing: conversions,
});

export const plainMembers = members<unknown>({
  methods: {
    CompareTo: method(1, 1, (value: unknown, [other]) => Math.sign(compare(value, other) ?? 0)),
    Equals: method(1, 1, (value: unknown, [other]) => typeNameOf(value) === typeNameOf(other) && equals(value, other, true)),
    ToString: method(0, 0, (value: unknown) => toText(value)),
  },
  missing: conversions,
});

export const charMembers = members<Char>({
  methods: { ...plainMembers.methods },
  missing: conversions,
});

export const guidMembers = members<Guid>({
  methods: {
    ...plainMembers.methods,
    ToString: method(0, 1, (guid: Guid, args) => guidText(guid.value, args.length === 0 ? "D" : textArgument(args, 0))),
  },
  missing: "GetHashCode ToByteArray TryFormat TryWriteBytes Variant Version",
});

function guidText(value: string, format: string): string {
  switch (format.toUpperCase()) {
    case "":
    case "D":
      return value;
    case "N":
      return value.replaceAll("-", "");
    case "B":
      return `{${value}}`;
    case "P":
      return `(${value})`;
    default:
      throw new MemberError("FormatException", 'Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".');
  }
}

export const enumerationMembers = members<Enumeration>({
  properties: { value__: (value) => value.number },
  methods: { ...plainMembers.methods },
  missing: `HasFlag ${conversions}`,
});

export const typeMembers = members<TypeValue>({
  methods: { ToString: method(0, 0, (type: TypeValue) => type.fullName) },
  missing:
    "Assembly AssemblyQualifiedName BaseType GUID GenericTypeArguments IsAbstract IsArray IsClass IsEnum IsGenericType IsInterface IsPrimitive IsSealed IsValueType Module Namespace " +
    "GetConstructors GetElementType GetEnumNames GetEnumValues GetField GetFields GetInterfaces GetMember GetMembers GetMethod GetMethods GetProperties GetProperty IsAssignableFrom IsInstanceOfType IsSubclassOf InvokeMember",
});
