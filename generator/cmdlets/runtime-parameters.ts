import type { Outputs } from "./outputs.js";
import type { CommandPlan } from "./parameter-sets.js";
import type { CmdletParameter, ParameterTarget } from "./surface.js";

const defaultProfile =
  "The DefaultProfile parameter is not functional. " +
  "Use the SubscriptionId parameter when available if executing the cmdlet against a different subscription.";

/** Parameters that say how a cmdlet runs, not what it sends. */
export function runtimeParameters({ calls }: CommandPlan, { passThru, stream }: Outputs): CmdletParameter[] {
  const result: CmdletParameter[] = [
    {
      ...parameter("DefaultProfile", "PSObject", defaultProfile, { to: "runtime", role: "DefaultProfile" }),
      aliases: ["AzureRMContext", "AzureCredential"],
      category: "Azure",
    },
  ];
  if (calls.at(-1)?.longRunning) result.push(flag("AsJob", "Run the command as a job"), flag("NoWait", "Run the command asynchronously"));
  if (passThru) result.push(flag("PassThru", "Returns true when the command succeeds"));
  if (stream) {
    result.push({
      ...parameter("OutFile", "String", "Path to write output file to", { to: "output-file" }),
      mandatory: true,
      category: "Body",
    });
  }
  return result;
}

function flag(role: "AsJob" | "NoWait" | "PassThru", description: string): CmdletParameter {
  return { ...parameter(role, "SwitchParameter", description, { to: "runtime", role }), category: "Runtime" };
}

function parameter(name: string, type: string, description: string, target: ParameterTarget): CmdletParameter {
  return { name, aliases: [], type, mandatory: false, pipeline: false, position: "named", wildcard: false, description, target };
}
