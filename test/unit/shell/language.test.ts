import { describe, expect, test } from "vitest";
import { failure, output } from "./shell.js";

describe("expressions, as PowerShell documents them", () => {
  test.each<[string, unknown[]]>([
    // about_Quoting_Rules, about_Special_Characters
    [`$i = 5; "The value of $i is $i."`, ["The value of 5 is 5."]],
    [`$i = 5; 'The value of $i is $i.'`, ["The value of $i is $i."]],
    ['"The value of $(2+3) is 5."', ["The value of 5 is 5."]],
    ['"`$i"', ["$i"]],
    ['"a`tb`nc`0"', ["a\tb\nc\0"]],
    ['"`u{1F44D}"', ["👍"]],
    [`"As they say, ""live and learn."""`, ['As they say, "live and learn."']],
    [`'don''t'`, ["don't"]],
    [`$a = 'x'; "\${a}y $a.Length"`, ["xy x.Length"]],
    ['"$"', ["$"]],
    ['"a: $null $true"', ["a:  True"]],
    ["@'\nIt's \"raw\" $x\n second\n'@", ['It\'s "raw" $x\n second']],
    ['$x = 1; @"\nvalue "$x"\n"@', ['value "1"']],
    ["@'\n'@", [""]],
    ['"$(1,2,3)"', ["1 2 3"]],
    ['$a = 1,2; "$a"', ["1 2"]],
    ["$h = @{a=1}; \"$h $([pscustomobject]@{a=1;b='x'})\"", ["System.Collections.Hashtable @{a=1; b=x}"]],
    ["\"$([timespan]'1:2:3') $([datetime]'2026-11-21 13:05')\"", ["01:02:03 11/21/2026 13:05:00"]],
    // about_Numeric_Literals
    ["100; 100l; 1.5; 1e3; 0x10; 1kb; 1.5mb; .5", [100, 100, 1.5, 1000, 16, 1024, 1572864, 0.5]],
    ["0xFFFFFFFF; 0xFFFFFFFFl; 9223372036854775807", [-1, 4294967295, 9223372036854775807n]],
    // about_Arithmetic_Operators
    ["6+2; 6-2; -6; 6*2; 7/2; 7%2; -7%2; 6/3*4", [8, 4, -6, 12, 3.5, 1, -1, 8]],
    [`"file" + "name"; "!" * 3; "1" + 1; 1 + "1"`, ["filename", "!!!", "11", 2]],
    ["1,2 + 3; ,(1,2) | % { $_.Count }", [1, 2, 3, 2]],
    ["$h = @{a=1} + @{b=2}; $h.Count; $h.b", [2, 2]],
    ["9007199254740991 + 10; 2147483647 + 1", [9007199254741001n, 2147483648]],
    ["[datetime]'2026-11-21' - [datetime]'2026-11-19' | % TotalDays", [2]],
    // about_Comparison_Operators
    ['"abc" -eq "ABC"; "abc" -ceq "ABC"; 2 -eq "2"; "2" -eq 2; 1 -eq "x"', [true, false, true, true, false]],
    ["1,2,3 -eq 2; 1,2,3 -ne 2; 7,8,9 -gt 8", [2, 1, 3, 9]],
    ["'PowerShell' -like '*shell'; 'PowerShell' -notlike '*shell'; 'a','b' -like 'a*'", [true, false, "a"]],
    ["'copyright 2026' -match '(?<year>\\d+)'; $Matches.year; $Matches[0]", [true, "2026", "2026"]],
    ["'a','b' -contains 'B'; 'c' -in 'a','b'; 'a' -notin 'b','c'", [true, false, true]],
    ["'a' -lt 'b'; 'b' -ge 'B'; 10 -gt '9'; '10' -gt 9; $null -lt 1", [true, true, true, false, true]],
    [
      "'a b' -replace '(\\w) (\\w)', '$2 $1'; 'a-b' -replace '-'; 'a.b.c' -split '\\.', 2; 'a','b' -join '+'",
      ["b a", "ab", "a", "b.c", "a+b"],
    ],
    ["1..3; 3..1; -1..1", [1, 2, 3, 3, 2, 1, -1, 0, 1]],
    // about_Logical_Operators
    ["$true -and $false; $true -or $false; $true -xor $true; -not 1; !0; -not ''", [false, true, false, false, true, true]],
    ["1 -eq 1 -and 2 -eq 2; 2 + 3 -eq 5; -not (1 -eq 2)", [true, true, true]],
    // about_Arrays
    ["$a = 0..9; $a[0]; $a[-1]; $a[1,3]; $a[-3..-1]; $a.Count", [0, 9, 1, 3, 7, 8, 9, 10]],
    ["@().Count; @(5).Count; @($null).Count; (1,2).Length", [0, 1, 1, 2]],
    ["$a = 1,2,3; $a[1] = 'x'; $a += 4; $a", [1, "x", 3, 4]],
    ["$a = @(); $a += 1; $a += 2; $a.Count", [2]],
    // about_Hash_Tables, about_Member-Access_Enumeration
    [
      "$h = @{ One = 1\n 'two words' = 2; 3 = 'x' }; $h.one; $h['TWO WORDS']; $h.3; $h[3]; $h.Keys.Count; $h.Values -contains 'x'",
      [1, 2, "x", "x", 3, true],
    ],
    ["$h = @{a=@{b=@{c=1}}}; $h.a.b.c; $h.x.y.z", [1, null]],
    ["$h = @{}; $h.a = 1; $h['b'] = 2; $h.a += 5; $h.a; $h.b", [6, 2]],
    ["([pscustomobject]@{n=1}, [pscustomobject]@{n=2}).n", [1, 2]],
    // about_Type_Conversion
    ["[int]'5' + 1; [int]2.5; [int]3.5; [int]''; [int]$null; [int]$true", [6, 2, 4, 0, 0, 1]],
    ["[string]5; [string]$true; [bool]'false'; [bool]0; [bool]@(0); [switch]$true", ["5", "True", true, false, false, true]],
    ["[int[]]('1','2'); [string[]](1,2)", [1, 2, "1", "2"]],
    ["([timespan]'1.02:03:04').Hours; ([timespan]'36').Days; ([datetime]'2026-11-21').Year", [2, 36, 2026]],
    // $( ), @( ), ( )
    ["$(1; 2); @(1; 2).Count; (Write-Output 1 2).Count", [1, 2, 2, 2]],
    ["$x = $(Write-Output 1); $x + 1; $y = Write-Output 1 2 3; $y.Count", [2, 3]],
    // about_Variables, about_Automatic_Variables
    ["${odd name} = 5; ${odd name}; $undefined; $env:HOME", [5, null, "~me"]],
    ["$a = $b = 3; $a; $b; $A", [3, 3, 3]],
    ["& 'Write-Output' 5; $c = 'write-output'; & $c 6; & { $args[0] * 2 } 4", [5, 6, 8]],
    // about_Line_Editing: continuation, comments
    ["Write-Output `\n 5 <# why #> # not\n| % { $_ + 1 }", [6]],
    ["$p = @{InputObject=5}; Write-Output @p; $l = 1,2; Write-Output @l", [5, 1, 2]],
  ])("%s", async (text, expected) => {
    expect(await output(text, { environment: { HOME: "~me" } })).toEqual(expected);
  });
});

describe("errors of expressions", () => {
  test.each<[string, string]>([
    ["1/0", "RuntimeException: Attempted to divide by zero."],
    [
      "[int]'abc'",
      `InvalidCastFromStringToInteger: Cannot convert value "abc" to type "System.Int32". Error: "The input string 'abc' was not in a correct format."`,
    ],
    [
      "[int]'99999999999'",
      `InvalidCastFromStringToInteger: Cannot convert value "99999999999" to type "System.Int32". Error: "Value was either too large or too small for an Int32."`,
    ],
    [
      "1 + 'x'",
      `InvalidCastFromStringToInteger: Cannot convert value "x" to type "System.Int32". Error: "The input string 'x' was not in a correct format."`,
    ],
    ["[nosuch]1", expect.stringMatching(/^NotInThisShell: The type \[nosuch\] is not in this shell; use /) as string],
    ["$null[0]", "NullArray: Cannot index into a null array."],
    [
      "$x = 1; $x.y = 2",
      "PropertyNotFound: The property 'y' cannot be found on this object. Verify that the property exists and can be set.",
    ],
    ["$a = 1,2; $a[5] = 1", "System.IndexOutOfRangeException: Index was outside the bounds of the array."],
    ["@{a=1} + 1", "AddHashTableToNonHashTable: A hash table can only be added to another hash table."],
    [
      "@{a=1} * 2",
      "MethodNotFound: Method invocation failed because [System.Collections.Hashtable] does not contain a method named 'op_Multiply'.",
    ],
    ["'a' -match '('", "System.Text.RegularExpressions.RegexParseException: Invalid pattern '(' at offset 1. Not enough )'s."],
    ["$true = 1", "VariableNotWritable: Cannot overwrite variable true because it is read-only or constant."],
    ["'x' -replace 1,2,3", "BadReplaceArgument: The -replace operator allows only two elements to follow it, not 3."],
    [
      "Get-Nothing 5",
      "CommandNotFoundException: The term 'Get-Nothing' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.",
    ],
  ])("%s", async (text, expected) => {
    expect(await failure(text)).toEqual(expected);
  });
});
