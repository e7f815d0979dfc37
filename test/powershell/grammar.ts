/** A source of choices that gives the same ones for the same seed (mulberry32). */
export class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Below `limit`. */
  number(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  of<T>(items: readonly [T, ...T[]]): T {
    return items[this.number(items.length)] ?? items[0];
  }

  chance(percent: number): boolean {
    return this.number(100) < percent;
  }
}

const integers = ["0", "1", "2", "3", "5", "7", "10", "-1", "255", "2147483647", "100l", "0x1F", "1kb"] as const;
const doubles = ["1.5", "0.5", "2.0", "-2.5", "1e3", "0.1"] as const;
const texts = ["''", "'a'", "'abc'", "'ABC'", "'10'", "'1.5'", "'a,b;c'", "'x1y22'", "' pad '", "'é'", "'2026-01-02'", '"a`tb"'] as const;
const literals = [
  "$null",
  "$true",
  "$false",
  "@()",
  "[datetime]'2026-01-02T03:04:05'",
  "[timespan]'1.02:03:04'",
  "[char]'x'",
  "1.50d",
] as const;
const variables = ["$n", "$t", "$list", "$table", "$object", "$nothing", "$items"] as const;

/** What every generated script begins with. */
const preamble =
  "$n = 6; $t = 'Text'; $list = 3,1,2; $table = [ordered]@{a=1;b='two'}; $object = [pscustomobject]@{a=1;b='two';c=1.5}; " +
  "$nothing = 1..3 | where { $_ -gt 5 }; $items = [pscustomobject]@{k='x';v=2},[pscustomobject]@{k='y';v=1},[pscustomobject]@{k='x';v=3}; ";

const binary = (
  "+ + - * / % -eq -ne -gt -ge -lt -le -ceq -like -notlike -match -notmatch -replace -split -join -contains -notcontains -in -notin " +
  "-and -or -xor -band -bor -bxor -shl -shr -f .. ?? -is -as"
).split(" ") as [string, ...string[]];

const types = ["int", "string", "double", "bool", "long", "string[]", "int[]", "decimal", "char", "datetime", "timespan"] as const;
const patterns = ["'a'", "'^\\w+$'", "'(\\d)(\\d)?'", "'[a-c]'", "','", "'(?<w>[a-z]+)'", "'\\s'", "'b*'", "'.'", "''"] as const;

/** Writes scripts over what the shell claims to have. */
export class Grammar {
  readonly #choices: Choices;

  constructor(seed: number) {
    this.#choices = new Choices(seed);
  }

  script(): string {
    const statements = Array.from({ length: 1 + this.#choices.number(2) }, () => this.#statement(2));
    return preamble + statements.join("; ");
  }

  #statement(depth: number): string {
    const { of, number } = this.#bound();
    const expression = (): string => this.#expression(depth);
    if (depth === 0) return expression();
    const inner = (): string => this.#statement(depth - 1);
    switch (number(22)) {
      case 0:
        return `if (${expression()}) { ${inner()} } else { ${inner()} }`;
      case 1:
        return `foreach ($i in ${expression()}) { ${of(["$i", '"[$i]"', inner(), "if ($i -eq 2) { continue }; $i", "if ($i -eq 2) { break }; $i"])} }`;
      case 2:
        return `for ($i = 0; $i -lt 3; $i++) { ${of(["$i", inner()])} }`;
      case 3:
        return `switch (${expression()}) { ${this.#literal()} { 'one' } ${this.#literal()} { 'two'; break } { $_ -gt 2 } { 'big' } default { 'other' } }`;
      case 4:
        return `try { ${inner()}; ${of(["throw 'bad'", "1/0", inner()])} } catch { 'caught' } finally { 'f' }`;
      case 5:
        return `$x = ${expression()}; $x; "$x"`;
      case 6:
        return `$x ${of(["+=", "-=", "*=", "??="])} ${expression()}; $x`;
      case 7:
        return `[${of(types)}]$y = ${expression()}; $y`;
      case 8:
        return `$p, $q = ${expression()}; "$p|$q"`;
      case 9:
        return `function f($a, $b = 2) { ${of(["$a", '"$a-$b"', "$a + $b", "$args.Count", "return $b; 5"])} }; f ${this.#argument()} ${of(["", this.#argument(), `-b ${this.#argument()}`])}`;
      case 10:
        return `$i = ${this.#literal()}; ${of(["$i++", "$i--", "++$i"])}; $i`;
      case 11:
        return `& { ${of(["param($a) $a", "$args.Count", inner()])} } ${this.#argument()}`;
      case 12:
      case 13:
      case 14:
      case 15:
        return this.#pipeline(depth);
      case 16:
        return `"${of(["<$(", "a $("])}${expression().replaceAll('"', "'")}) $n $($list[0])"`;
      case 17:
        return `while ($n -lt 9) { $n++; ${of(["$n", inner()])} }`;
      default:
        return expression();
    }
  }

  #bound() {
    const choices = this.#choices;
    return {
      of: <T>(items: readonly [T, ...T[]]): T => choices.of(items),
      number: (limit: number): number => choices.number(limit),
    };
  }

  #literal(): string {
    const { of, number } = this.#bound();
    return (
      [() => of(integers), () => of(integers), () => of(doubles), () => of(texts), () => of(texts), () => of(literals)][number(6)]?.() ??
      "1"
    );
  }

  #argument(): string {
    const { of } = this.#bound();
    return of([of(["a", "5", "1,2", "'x y'", "$n", "$list"]), `(${this.#expression(1)})`]);
  }

  #expression(depth: number): string {
    const { of, number } = this.#bound();
    if (depth === 0) return number(3) === 0 ? of(variables) : this.#literal();
    const operand = (): string => {
      const text = this.#expression(depth - 1);
      return /^[\w$.']+$/.test(text) ? text : `(${text})`;
    };
    switch (number(20)) {
      case 0:
        return of(variables);
      case 1:
        return `${operand()}, ${operand()}`;
      case 2:
        return `[${of(types)}]${operand()}`;
      case 3:
        return `${of(["-not ", "-", "!", "-join ", "-split ", "-bnot ", "+"])}${operand()}`;
      case 4:
        return `${operand()}[${of(["0", "-1", "1", "0,1", "5", "'a'", "1..2"])}]`;
      case 5:
        return `${operand()}.${of(["Count", "Length", "a", "b", "Nope", "Year", "TotalHours", "Keys", "v", "k", "Day", "Hours"])}`;
      case 6:
        return `${of(texts)}.${of(["ToUpper()", "Substring(1)", "Replace('a','z')", "Split(',')", "IndexOf('b')", "PadLeft(5)", "Trim()", "Contains('b')", "StartsWith('a')", "Insert(0,'_')", "Remove(0,1)", "ToCharArray()", "TrimStart('a')"])}`;
      case 7:
        return `${operand()} ${of(["-match", "-replace", "-split", "-notmatch", "-cmatch", "-creplace"])} ${of(patterns)}`;
      case 8:
        return `${of(["'{0}'", "'{0:N2}|{1}'", "'{0,5}{1,-5}|'", "'{0:d3}'", "'{0:x}'", "'{0:yyyy-MM-dd}'", "'{0:#,##0.0}'", "'{0:P0}'"])} -f ${operand()}, ${operand()}`;
      case 9:
        return `(${operand()} ? ${operand()} : ${operand()})`;
      case 10:
        return `@(${this.#expression(depth - 1)})`;
      case 11:
        return `$(${this.#expression(depth - 1)})`;
      case 12:
        return `${operand()}.${of(["ToString()", "GetType().Name", "Equals(1)"])}`;
      case 13:
        return `(${this.#pipeline(1)})`;
      default:
        return `${operand()} ${of(binary)} ${of([operand(), of(["'int'", "2", "'a*'", operand()])])}`;
    }
  }

  #pipeline(depth: number): string {
    const { of, number } = this.#bound();
    const source = of([
      "$list",
      "$items",
      "1..5",
      "'b','A','c','a'",
      "$table",
      "$object",
      this.#expression(Math.max(0, depth - 1)),
      "$nothing",
      "1,'x',2.5",
    ]);
    const stages = Array.from({ length: 1 + number(3) }, () => this.#stage());
    return [/^[$\w.',]+$/.test(source) ? source : `(${source})`, ...stages].join(" | ");
  }

  #stage(): string {
    const { of } = this.#bound();
    const block = of([
      "$_",
      "$_ * 2",
      "$_.v",
      '"<$_>"',
      "$_ -gt 1",
      "$_.Length",
      "$_.GetType().Name",
      this.#expression(1).replaceAll("$n", "$_"),
    ]);
    return of([
      `% { ${block} }`,
      `where { ${block} }`,
      "sort",
      "sort -Descending",
      "sort -Unique",
      "sort v",
      "sort k, v",
      "sort { $_.v }",
      "select -First 2",
      "select -Last 1",
      "select -Skip 1",
      "select -Unique",
      "select v",
      "select k, @{n='d';e={$_.v * 2}}",
      "select -ExpandProperty v",
      "measure | % Count",
      "measure -Sum | % Sum",
      'measure v -Sum -Average -Maximum | % { "$($_.Sum) $($_.Average) $($_.Maximum)" }',
      'group | % { "$($_.Name)=$($_.Count)" }',
      'group k | % { "$($_.Name)=$($_.Count)" }',
      "where v -gt 1",
      "where k -eq 'x'",
      "where k -like 'x*'",
      "% v",
      "% ToString",
      "ConvertTo-Json -Compress",
      "ConvertTo-Csv",
      "Out-String -Stream",
      "Get-Unique",
      "Tee-Object -Variable tee",
      "Select-String a | % Line",
      "Format-List",
      "Format-Table",
    ]);
  }
}
