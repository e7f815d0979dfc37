import { table, times } from "../measure/report.js";
import { inTurns, run, type Run } from "../measure/run.js";
import { startServer } from "./server.js";
import { pairs, type Package } from "./packages.js";

const turns = 5;
const warmUp = 300;
const counted = 1000;

/** One page of ten items fetched and read, over a connection that stays open: each package beside fetch by itself. */
export async function calls(): Promise<void> {
  await using server = await startServer();
  for (const { subject, credential, packages } of pairs) {
    const programs = [fetching, ...packages];
    const results = await inTurns(
      Object.fromEntries(programs.map((each) => [each.name, () => calling(each, credential, server.address)])),
      turns,
    );
    const perCall = (name: string): number => Number(results[name]?.stdout ?? NaN);
    table(`${subject}: time per call over loopback (medians of ${String(turns)} times ${String(counted)} calls)`, [
      ["", "time", "ratio"],
      ...programs.map(({ name }) => [name, `${(perCall(name) * 1000).toFixed(0)} µs`, times(perCall(name) / perCall(fetching.name))]),
    ]);
  }
}

const fetching: Package = {
  name: "fetch",
  folder: process.cwd(),
  imports: "",
  call: `const items = async function* () {
      const response = await fetch(endpoint + "/jobs?api-version=1", { headers: { authorization: "Bearer t", accept: "application/json" } });
      yield* (await response.json()).value;
    };`,
};

/** Prints milliseconds per call; the median over batches of ten, so that a pause of the machine does not count. */
function calling({ folder, imports, call }: Package, credential: string, address: string): Promise<Run> {
  const text = `${imports}
    const endpoint = ${JSON.stringify(address)};
    ${credential}
    ${call}
    const batches = [];
    for (let done = 0; done < ${String(warmUp + counted)}; done += 10) {
      const since = performance.now();
      for (let n = 0; n < 10; n++) {
        let count = 0;
        for await (const item of items()) count++;
        if (count !== 10) throw new Error("There are " + count + " items instead of ten.");
      }
      if (done >= ${String(warmUp)}) batches.push((performance.now() - since) / 10);
    }
    console.log(batches.sort((a, b) => a - b)[batches.length >> 1]);
    process.exit();`;
  return run(["--input-type=module", "--eval", text], folder);
}
