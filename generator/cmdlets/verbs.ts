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

/**
 * English verbs that operation names are made with, many of which are nouns too. They only tell an action from a subject where
 * both orders are in use (`RestartService`, `ServiceRestart`), so that a word that is missing here is read as part of the subject.
 */
const englishVerbs = new Set(
  `
    abort accept access account acknowledge acquire act activate add address adjust affect aggregate alert align allocate allow amend
    analyze annotate answer append apply approve archive ask assert assess assign assist associate attach audit authenticate author
    authorize backup balance ban batch begin bid bill bind block bond book boost bootstrap branch break bring broadcast browse buffer
    build bulk bundle buy bypass calculate calibrate call cancel cap capture cascade cast cat catalogue certificate certify chain change
    channel charge chart check choose circuit claim clarify classify clean clear click clone close cluster code collapse collate collect
    combine come command comment commission commit communicate compact compare compensate compile complete compose compress concatenate
    conclude condition conduct configure confirm conform connect consolidate construct consume contact contain content continue contract
    contribute control converge convert convey copy correct correlate cost count cover crawl create credit crop cut cycle damage date
    deactivate deal debit debug decide declare decline decode decommission decompose decrease dedicate deduct defer define delay delegate
    delete deliver demand demote deny deploy deposit describe design detach detail detect determine develop diagnose differ digest direct
    disable disassociate discard disclose disconnect discount discover discuss dismiss dismount dispatch display dispose dissociate
    distribute divert divide do document double download draft drain draw drive drop dump duplicate edit effect eject elect elevate emit
    enable encode end endorse enforce engage enhance enlist enroll enter entitle enumerate erase escalate escape establish estimate
    evaluate examine exchange exclude excuse execute exempt exercise exist exit expand expect experiment explain explore export expose
    express extend extract face facilitate factor fail favor feature federate feed fetch field file fill filter finalize finance find fine
    finish fire fit fix flag flatten float flood flow flush focus fold follow force forecast forge forget form format formulate forward
    frame freeze function fund fuse gain gather gauge generalize generate get give go govern grade grant graph group grow guarantee guard
    guess guide halt hand handle hash head heal help hibernate hide hint hire hit hold home host identify ignore image impact implement
    import impose improve inactivate include incorporate increase index indicate infer inform inherit initialize initiate inject input
    insert inspect install instruct insure integrate interact interest interpret interrupt introduce invalidate inventory invest
    investigate invite invoice invoke involve is isolate issue iterate job join judge jump justify keep key kick kill know label land
    launch layer lead leak learn lease leave lend let level license lift limit line link list listen live load locate lock log look loop
    lose lower machine mail maintain make manage mandate map mark market mask master match mate materialize matter measure meet mention
    merge message meter migrate mind mine minimize mirror miss mitigate mix model moderate modify monitor mount move multiply name narrow
    navigate need negotiate network nominate normalize note notify number object observe obtain occupy occur offer offload open operate
    optimize order organize originate out output overlap overlay override own pack page pair parallel park parse participate partition
    pass patch pause pay peer perform permit persist phase pick pin ping pipe place plan plant play plot plug point poll pool pop populate
    port position possess post postpone power practice predict prefer prepare present preserve press preview price print prioritize probe
    proceed process procure produce profile program progress project promise promote prompt propagate propose protect prove provide
    provision prune publish pull pump purge pursue push put qualify quarantine query question quick quote raise range rank rate reach reactivate
    read realize reason rebuild receive recite recognize recommend reconcile reconsider reconstruct record recover recreate recruit recur
    recycle redeem redefine redeploy redirect reduce refer reference refine reflect refresh refund refuse regenerate register regulate
    rehearse reinstall reject relate relay release relieve reload relocate remain remember remind remove rename render renew rent reopen
    reorganize repair repeat replace replay replicate report represent request require rerun research reserve reset reside resist resize
    resolve respond rest restart restore restrict result resume retain retire retrieve retry return reveal reverse revert review revise
    revive revoke reward rewind rewrite ring risk roll root rotate route rule run safeguard sample sanction save say scale scan schedule
    score screen script scrub seal search secure seed seek segment seize select sell send sense separate sequence serve service set settle
    shape share shift ship shop show shrink shuffle sign simplify simulate sink skip sleep slice slip slot slow snap solicit solve source
    space span spawn speak specify speed spend spin sponsor spot spread stack stage stamp stand standardize star start state stay steal
    steer stem step stick stimulate stitch stop store stream strengthen stretch string strip structure study subject submit subscribe
    substitute subtract succeed suggest suit summarize supply support suppress surface survey suspend sustain swap switch sync synch
    synchronize table tag tail take talk tap target task tax teach tear tell tender term terminate test thread threaten tick tie time
    title toggle touch trace track trade trail train transact transfer transform transit translate transmit transport trap travel traverse
    treat trigger trim troubleshoot trust try tune tunnel turn type unblock uncover understand undertake undo unify unite unload unlock
    unpack update upgrade uphold upload urge use utilize vacate vacuum validate value vary vault verify view visit vote wait wake walk
    want warm warn warrant wash waste watch weigh welcome win wipe wire withdraw withhold witness work wrap write yield zone zoom`
    .trim()
    .split(/\s+/),
);

/** Whether a word of an operation's name can be its action. */
export function isEnglishVerb(word: string): boolean {
  return englishVerbs.has(word);
}
