import type { CmdletHost, CommonParameters, ShouldProcessParameters } from "./host.js";
import type { CmdletJob, StartedOperation } from "./job.js";
import type { CmdletOutput } from "./output.js";

/**
 * A cmdlet as a function. `Sets` is what may be given together, `Result` what it gives; `Traits` tell which switches it has beside those of all:
 * WhatIf and Confirm ("changes"), AsJob and NoWait ("long-running"), PassThru ("pass-thru").
 */
export interface Cmdlet<Sets, Result, Traits extends CmdletTrait = never> {
  (parameters: Sets & Plain<Traits>, host?: CmdletHost): CmdletOutput<Result>;
  (
    parameters: Sets & Switched<Traits, "pass-thru", { PassThru: true }>,
    host?: CmdletHost,
  ): CmdletOutput<PassedThru<Result>>;
  (parameters: Sets & Switched<Traits, "long-running", { AsJob: true }>, host?: CmdletHost): Promise<CmdletJob<Result>>;
  (
    parameters: Sets & Switched<Traits, "long-running", { NoWait: true }>,
    host?: CmdletHost,
  ): Promise<StartedOperation<Result>>;
  /** Under WhatIf, Confirm and an ErrorAction other than Stop there may be no result. */
  (parameters: Sets & Switches<Traits>, host?: CmdletHost): CmdletOutput<Result | undefined>;
}

export type CmdletTrait = "changes" | "long-running" | "pass-thru";

/** All switches that a cmdlet with these traits has. */
export type Switches<Traits extends CmdletTrait> = CommonParameters &
  ("changes" extends Traits ? ShouldProcessParameters : unknown) &
  ("long-running" extends Traits ? { AsJob?: boolean; NoWait?: boolean } : unknown) &
  ("pass-thru" extends Traits ? { PassThru?: boolean } : unknown);

/** Switches with which there is a result, or an error is thrown. */
type Plain<Traits extends CmdletTrait> = Switches<Traits> &
  Certain & { AsJob?: false; NoWait?: false; PassThru?: false };

interface Certain {
  WhatIf?: false;
  Confirm?: false;
  ErrorAction?: "Stop";
}

type Switched<Traits extends CmdletTrait, Needed extends CmdletTrait, Given> = Needed extends Traits
  ? Switches<Traits> & Certain & Given
  : never;

type PassedThru<Result> = [Result] extends [undefined] ? true : Result | true;

/** One of several parameter sets: parameters of the others must not be there. `Others` are the sets to keep apart from. */
export type ExactlyOne<Sets, Others = Sets> = Sets extends unknown
  ? Sets & Partial<Record<Exclude<NamesOf<Others>, keyof Sets>, never>>
  : never;

type NamesOf<Sets> = Sets extends unknown ? keyof Sets : never;

/** A resource, as -InputObject takes it: its path (`/subscriptions/...`), an object that has it as `id`, or the parts of the path by name. */
export type IdentityInput<Parts> = string | Parts | { readonly id?: string };
