import type { BoundParameters, Cmdlet, CommandContext, ParameterDescription, ParameterSet } from "../cmdlet.js";
import { runtimeError, ShellError } from "../runtime/errors.js";
import { Job } from "../runtime/jobs.js";
import { hasWildcard, matchesWildcard } from "../values/wildcard.js";
import { flag, isSet, listParameter, numberParameter, textsParameter } from "./parameters.js";

/** Jobs by id, by name, or as they come through the pipeline. */
function jobSets(mandatory: boolean, more: readonly ParameterDescription[] = []): ParameterSet[] {
  return [
    {
      name: "SessionIdParameterSet",
      parameters: [{ name: "Id", type: "int[]", position: 0, mandatory, pipeline: { byPropertyName: true } }, ...more],
    },
    { name: "NameParameterSet", parameters: [{ name: "Name", type: "string[]", mandatory: true }, ...more] },
    {
      name: "JobParameterSet",
      parameters: [{ name: "Job", type: "PSObject[]", mandatory: true, position: 0, pipeline: { byValue: true } }, ...more],
    },
  ];
}

function* selectJobs({ parameters }: BoundParameters, context: CommandContext): Generator<Job> {
  const { jobs } = context.session;
  for (const job of listParameter(parameters, "Job") ?? []) if (job instanceof Job) yield job;
  for (const id of listParameter(parameters, "Id") ?? []) {
    const job = jobs.get(Number(id));
    if (job) yield job;
    else notFound(context, "JobWithSpecifiedSessionIdNotFound", `The command cannot find a job with the job ID ${Number(id)}.`, String(id));
  }
  for (const name of textsParameter(parameters, "Name") ?? []) {
    const found = jobs.all.filter((job) => matchesWildcard(job.Name, name));
    if (found.length === 0 && !hasWildcard(name)) {
      notFound(
        context,
        "JobWithSpecifiedNameNotFound",
        `The command cannot find the job because the job name ${name} was not found.`,
        name,
      );
    }
    yield* found;
  }
}

function notFound(context: CommandContext, id: string, message: string, target: string): void {
  const advice = "Verify the value of the parameter, and then try the command again.";
  context.writeError(runtimeError(id, `${message} ${advice}`, "ObjectNotFound", "PSArgumentException"), { target });
}

export const getJob: Cmdlet = {
  name: "Get-Job",
  aliases: ["gjb"],
  synopsis: "Lists the jobs of the session.",
  parameterSets: [
    { name: "SessionIdParameterSet", parameters: [{ name: "Id", type: "int[]", position: 0, pipeline: { byPropertyName: true } }] },
    { name: "NameParameterSet", parameters: [{ name: "Name", type: "string[]", mandatory: true }] },
    {
      name: "StateParameterSet",
      parameters: [{ name: "State", type: "JobState", mandatory: true, enumeration: ["Running", "Completed", "Failed", "Stopped"] }],
    },
  ],
  defaultParameterSet: "SessionIdParameterSet",
  outputs: ["System.Management.Automation.Job"],
  async *run({ records, context }) {
    for await (const record of records) {
      const { parameters } = record;
      if ("Id" in parameters || "Name" in parameters) yield* selectJobs(record, context);
      else yield* context.session.jobs.all.filter((job) => !("State" in parameters) || job.State === parameters["State"]);
    }
  },
};

export const waitJob: Cmdlet = {
  name: "Wait-Job",
  aliases: ["wjb"],
  synopsis: "Waits until jobs have ended, showing their progress.",
  parameterSets: jobSets(true, [flag("Any"), { name: "Timeout", type: "double", aliases: ["TimeoutSec"] }]),
  defaultParameterSet: "SessionIdParameterSet",
  outputs: ["System.Management.Automation.Job"],
  async *run({ bound, records, context }) {
    const jobs: Job[] = [];
    for await (const record of records) jobs.push(...selectJobs(record, context));
    if (jobs.length === 0) return;
    await waitFor(jobs, isSet(bound, "Any"), numberParameter(bound, "Timeout"), context);
    yield* jobs.filter((job) => job.State !== "Running");
  },
};

const progressInterval = 250;

/** Until all (or any) have ended, the time in seconds is over, or the user interrupts. */
async function waitFor(jobs: readonly Job[], any: boolean, seconds: number | undefined, context: CommandContext): Promise<void> {
  const ends = jobs.map((job) => job.finished);
  const timers: NodeJS.Timeout[] = [];
  const waits: Promise<unknown>[] = [any ? Promise.race(ends) : Promise.all(ends)];
  if (seconds !== undefined && seconds >= 0) waits.push(new Promise((resolve) => timers.push(setTimeout(resolve, seconds * 1000))));
  waits.push(new Promise((resolve) => context.signal.addEventListener("abort", resolve, { once: true })));
  const show = setInterval(() => {
    for (const job of jobs) if (job.progress) context.writeProgress(job.progress);
  }, progressInterval);
  try {
    await Promise.race(waits);
  } finally {
    clearInterval(show);
    for (const timer of timers) clearTimeout(timer);
    for (const job of jobs) if (job.progress) context.writeProgress({ ...job.progress, completed: true });
  }
  context.signal.throwIfAborted();
}

export const receiveJob: Cmdlet = {
  name: "Receive-Job",
  aliases: ["rcjb"],
  synopsis: "Takes what jobs have written, errors and warnings too.",
  parameterSets: jobSets(true, [flag("Keep"), flag("Wait"), flag("AutoRemoveJob")]),
  defaultParameterSet: "SessionIdParameterSet",
  async *run({ bound, records, context }) {
    for await (const record of records) {
      for (const job of selectJobs(record, context)) {
        if (isSet(bound, "Wait")) await waitFor([job], false, undefined, context);
        const { output, errors, warnings } = job.receive(isSet(bound, "Keep"));
        yield* output;
        for (const warning of warnings) context.writeWarning(warning);
        for (const error of errors) context.writeError(new ShellError(error));
        if (isSet(bound, "AutoRemoveJob") && job.State !== "Running") context.session.jobs.remove(job);
      }
    }
  },
};

export const stopJob: Cmdlet = {
  name: "Stop-Job",
  aliases: ["spjb"],
  synopsis: "Stops jobs.",
  parameterSets: jobSets(true, [flag("PassThru")]),
  defaultParameterSet: "SessionIdParameterSet",
  shouldProcess: true,
  async *run({ bound, records, context }) {
    for await (const record of records) {
      for (const job of selectJobs(record, context)) {
        if (!(await context.shouldProcess(`Job: ${job.Name}`, "Stop"))) continue;
        job.stop();
        await job.finished;
        if (isSet(bound, "PassThru")) yield job;
      }
    }
  },
};

export const removeJob: Cmdlet = {
  name: "Remove-Job",
  aliases: ["rjb"],
  synopsis: "Forgets jobs that have ended; with -Force also those that have not, after stopping them.",
  parameterSets: jobSets(true, [flag("Force")]),
  defaultParameterSet: "SessionIdParameterSet",
  shouldProcess: true,
  async *run({ bound, records, context }) {
    for await (const record of records) {
      for (const job of selectJobs(record, context)) {
        if (job.State === "Running" && !isSet(bound, "Force")) {
          const message = `The command cannot remove the job with the job ID ${job.Id} because the job is not finished. To remove the job, first stop the job, or use the Force parameter.`;
          context.writeError(runtimeError("JobObjectNotFinishedCannotBeRemoved", message, "InvalidOperation", "ArgumentException"));
        } else if (await context.shouldProcess(`Job: ${job.Name}`, "Remove")) {
          job.stop();
          context.session.jobs.remove(job);
        }
      }
    }
    yield* [];
  },
};
