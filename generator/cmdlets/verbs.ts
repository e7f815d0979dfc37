import { verbList } from "./verb-list.js";
import { pascalCase } from "./words.js";

/** PowerShell's approved verbs (`Get-Verb`), by the group that they are listed under. */
const approved: Record<string, string> = {
  Common: `Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Pop Push Redo Remove Rename Reset Resize
    Search Select Set Show Skip Split Step Switch Undo Unlock Watch`,
  Data: `Backup Checkpoint Compare Compress Convert ConvertFrom ConvertTo Dismount Edit Expand Export Group Import Initialize Limit Merge
    Mount Out Publish Restore Save Sync Unpublish Update`,
  Lifecycle: `Approve Assert Build Complete Confirm Deny Deploy Disable Enable Install Invoke Register Request Restart Resume Start Stop
    Submit Suspend Uninstall Unregister Wait`,
  Diagnostic: "Debug Measure Ping Repair Resolve Test Trace",
  Communications: "Connect Disconnect Read Receive Send Write",
  Security: "Block Grant Protect Revoke Unblock Unprotect",
  Other: "Use",
};

/** What an operation's name begins with, by the verb that its cmdlet gets. An approved verb that is not here stays what it is. */
const synonyms: Record<string, string> = {
  Add: "Append Apply Attach Concatenate Insert",
  Build: "Compile",
  Clear: "Erase Flush Nullify Purge Unmark Unset Wipe",
  Complete: "Finish",
  Copy: "Clone Duplicate Replicate",
  Enter: "Into",
  Export: "Capture",
  Find: "Discover Locate",
  Get: "Access Acquire Cat Dir Dump Examine List Obtain Retrieve Suggest Type",
  Grant: "Authorize",
  Import: "Load",
  Initialize: "Activate",
  Invoke: "Execute Perform Post",
  Join: "Associate Combine Unite",
  Lock: "Restrict Secure",
  Move: "Migrate Name Reassociate Transfer",
  New: "Allocate Create Generate Make Provision Regenerate",
  Publish: "Release",
  Remove: "Cut Delete Discard Dispose",
  Rename: "Change",
  Reset: "Generalize",
  Restart: "ForceReboot Reboot",
  Restore: "Recover Undelete",
  Send: "Notify",
  Set: "Assign Configure Failover Put",
  Show: "Display Produce",
  Skip: "Bypass Jump",
  Split: "Separate",
  Start: "Power PowerOn Run Trigger",
  Stop: "Cancel End PowerOff Shutdown",
  Submit: "Resubmit",
  Suspend: "Pause",
  Switch: "Swap",
  Sync: "Synch Synchronize",
  Test: "Analyze Check Evaluate Is Validate Verify",
  Unlock: "Unrestrict Unsecure",
  Update: "Patch Refresh Reimage Replace Reprocess Retarget Upgrade",
};

const cmdletVerbs = new Map([
  ...Object.values(approved).flatMap((verbs) => verbs.split(/\s+/).map((verb) => [verb, verb] as const)),
  ...Object.entries(synonyms).flatMap(([verb, actions]) => actions.split(/\s+/).map((action) => [action, verb] as const)),
]);

/** The approved verb for what an operation does (`regenerate` → New); `Invoke` for what PowerShell has no verb for. */
export function cmdletVerb(action: string): string {
  return cmdletVerbs.get(pascalCase(action)) ?? "Invoke";
}

/** Whether a whole operation name is a verb that is known (`Get`, `PowerOff`), so that there is nothing to take apart. */
export function isKnownAction(name: string): boolean {
  return cmdletVerbs.has(name);
}

/** Read when the first name is taken apart: most commands of the command line never do. */
let known: Set<string> | undefined;

/** Whether a word of an operation's name can be its action. Many are nouns too: they only tell where both orders are in use. */
export function isEnglishVerb(word: string): boolean {
  known ??= new Set(verbList.trim().split(/\s+/));
  return known.has(word);
}
