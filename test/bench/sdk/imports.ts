import { megabytes, table, times } from "../measure/report.js";
import { inTurns, run, type Run } from "../measure/run.js";
import { pairs, type Package } from "./packages.js";

const turns = 15;

/** What importing a package costs a program, beyond what Node.js takes to start. */
export async function imports(): Promise<void> {
  for (const { subject, packages, official } of pairs) {
    const programs = [{ name: "nothing", folder: packages[0]?.folder ?? "", imports: "" }, ...packages];
    const results = await inTurns(Object.fromEntries(programs.map((each) => [each.name, () => importing(each)])), turns);
    const bare = results["nothing"];
    const cost = (name: string): number => (results[name]?.milliseconds ?? NaN) - (bare?.milliseconds ?? NaN);
    table(`${subject}: import over bare node (medians of ${String(turns)})`, [
      ["package", "time", "ratio", "processor", "memory"],
      ...packages.map(({ name }) => [
        name,
        `${cost(name).toFixed(0)} ms`,
        times(cost(name) / cost(official)),
        `${((results[name]?.cpu ?? NaN) - (bare?.cpu ?? NaN)).toFixed(0)} ms`,
        megabytes((results[name]?.memory ?? NaN) - (bare?.memory ?? NaN)),
      ]),
    ]);
  }
}

function importing({ folder, imports }: Pick<Package, "folder" | "imports">): Promise<Run> {
  return run(["--input-type=module", "--eval", imports], folder);
}
