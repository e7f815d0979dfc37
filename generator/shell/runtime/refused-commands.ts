import { accessSync, constants } from "node:fs";
import path from "node:path";
import { refusal, type ShellError } from "./errors.js";

/** The commands of PowerShell 7.6's own modules (Get-Command); those that the shell has are found before this list is looked at. */
const commands = new Set(
  (
    "add-content add-history add-member add-type clear-content clear-history clear-host clear-item clear-itemproperty " +
    "clear-variable compare-object compress-archive compress-psresource convert-path convertfrom-clixml convertfrom-csv " +
    "convertfrom-json convertfrom-markdown convertfrom-securestring convertfrom-stringdata convertto-clixml convertto-csv " +
    "convertto-html convertto-json convertto-securestring convertto-xml copy-item copy-itemproperty debug-job debug-process " +
    "debug-runspace disable-experimentalfeature disable-psbreakpoint disable-runspacedebug enable-experimentalfeature " +
    "enable-psbreakpoint enable-runspacedebug enter-pshostprocess enter-pssession exit-pshostprocess exit-pssession " +
    "expand-archive export-alias export-clixml export-csv export-formatdata export-modulemember export-pssession find-command " +
    "find-dscresource find-module find-psresource find-rolecapability find-script foreach-object format-custom format-hex " +
    "format-list format-table format-wide get-alias get-childitem get-clipboard get-cmsmessage get-command get-content " +
    "get-credential get-credsfromcredentialprovider get-culture get-date get-error get-event get-eventsubscriber " +
    "get-executionpolicy get-experimentalfeature get-filehash get-formatdata get-help get-history get-host " +
    "get-installedmodule get-installedpsresource get-installedscript get-item get-itemproperty get-itempropertyvalue get-job " +
    "get-location get-markdownoption get-member get-module get-pfxcertificate get-process get-psbreakpoint get-pscallstack " +
    "get-psdrive get-pshostprocessinfo get-psprovider get-psrepository get-psresourcerepository get-psscriptfileinfo " +
    "get-pssession get-pssubsystem get-random get-runspace get-runspacedebug get-securerandom get-timezone get-tracesource " +
    "get-typedata get-uiculture get-unique get-uptime get-variable get-verb group-object import-alias import-clixml " +
    "import-csv import-localizeddata import-module import-powershelldatafile import-psgetrepository import-pssession " +
    "install-module install-psresource install-script invoke-command invoke-expression invoke-history invoke-item " +
    "invoke-restmethod invoke-webrequest join-path join-string measure-command measure-object move-item move-itemproperty " +
    "new-alias new-event new-guid new-item new-itemproperty new-module new-modulemanifest new-object new-psdrive " +
    "new-psrolecapabilityfile new-psscriptfileinfo new-pssession new-pssessionconfigurationfile new-pssessionoption " +
    "new-pstransportoption new-scriptfileinfo new-temporaryfile new-timespan new-variable out-default out-file out-host " +
    "out-null out-string pop-location protect-cmsmessage publish-module publish-psresource publish-script push-location " +
    "read-host receive-job register-argumentcompleter register-engineevent register-objectevent register-psrepository " +
    "register-psresourcerepository remove-alias remove-event remove-item remove-itemproperty remove-job remove-module " +
    "remove-psbreakpoint remove-psdrive remove-pssession remove-typedata remove-variable rename-item rename-itemproperty " +
    "reset-psresourcerepository resolve-path restart-computer save-help save-module save-psresource save-script select-object " +
    "select-string select-xml send-mailmessage set-alias set-clipboard set-content set-date set-executionpolicy set-item " +
    "set-itemproperty set-location set-markdownoption set-psbreakpoint set-psdebug set-psrepository set-psresourcerepository " +
    "set-strictmode set-tracesource set-variable show-markdown sort-object split-path start-job start-process start-sleep " +
    "start-threadjob start-transcript stop-computer stop-job stop-process stop-transcript switch-process tee-object " +
    "test-connection test-json test-modulemanifest test-path test-psscriptfileinfo test-scriptfileinfo trace-command " +
    "unblock-file uninstall-module uninstall-psresource uninstall-script unprotect-cmsmessage unregister-event " +
    "unregister-psrepository unregister-psresourcerepository update-formatdata update-help update-list update-module " +
    "update-modulemanifest update-psmodulemanifest update-psresource update-psscriptfileinfo update-script " +
    "update-scriptfileinfo update-typedata wait-debugger wait-event wait-job wait-process where-object write-debug " +
    "write-error write-host write-information write-output write-progress write-verbose write-warning"
  ).split(" "),
);

/** Aliases of PowerShell 7.6 on all systems (Get-Alias), with what they stand for. */
const aliases: ReadonlyMap<string, string> = new Map(
  (
    "?=Where-Object %=ForEach-Object ac=Add-Content cat=Get-Content cd=Set-Location chdir=Set-Location clc=Clear-Content " +
    "clear=Clear-Host clhy=Clear-History cli=Clear-Item clp=Clear-ItemProperty cls=Clear-Host clv=Clear-Variable " +
    "compare=Compare-Object copy=Copy-Item cp=Copy-Item cpi=Copy-Item cpp=Copy-ItemProperty cvpa=Convert-Path " +
    "dbp=Disable-PSBreakpoint del=Remove-Item diff=Compare-Object dir=Get-ChildItem ebp=Enable-PSBreakpoint echo=Write-Output " +
    "epal=Export-Alias epcsv=Export-Csv erase=Remove-Item etsn=Enter-PSSession exsn=Exit-PSSession fc=Format-Custom " +
    "fhx=Format-Hex fl=Format-List foreach=ForEach-Object ft=Format-Table fw=Format-Wide gal=Get-Alias gbp=Get-PSBreakpoint " +
    "gc=Get-Content gci=Get-ChildItem gcm=Get-Command gcs=Get-PSCallStack gdr=Get-PSDrive gerr=Get-Error ghy=Get-History " +
    "gi=Get-Item gjb=Get-Job gl=Get-Location gm=Get-Member gmo=Get-Module gp=Get-ItemProperty gps=Get-Process " +
    "gpv=Get-ItemPropertyValue group=Group-Object gsn=Get-PSSession gu=Get-Unique gv=Get-Variable h=Get-History " +
    "history=Get-History icm=Invoke-Command iex=Invoke-Expression ihy=Invoke-History ii=Invoke-Item ipal=Import-Alias " +
    "ipcsv=Import-Csv ipmo=Import-Module irm=Invoke-RestMethod iwr=Invoke-WebRequest kill=Stop-Process ls=Get-ChildItem " +
    "man=help md=mkdir measure=Measure-Object mi=Move-Item mount=New-PSDrive move=Move-Item mp=Move-ItemProperty mv=Move-Item " +
    "nal=New-Alias ndr=New-PSDrive ni=New-Item nmo=New-Module nsn=New-PSSession nv=New-Variable oh=Out-Host popd=Pop-Location " +
    "ps=Get-Process pushd=Push-Location pwd=Get-Location r=Invoke-History rbp=Remove-PSBreakpoint rcjb=Receive-Job " +
    "rcsn=Receive-PSSession rd=Remove-Item rdr=Remove-PSDrive ren=Rename-Item ri=Remove-Item rjb=Remove-Job rm=Remove-Item " +
    "rmdir=Remove-Item rmo=Remove-Module rni=Rename-Item rnp=Rename-ItemProperty rp=Remove-ItemProperty rsn=Remove-PSSession " +
    "rv=Remove-Variable rvpa=Resolve-Path sajb=Start-Job sal=Set-Alias saps=Start-Process sbp=Set-PSBreakpoint " +
    "select=Select-Object set=Set-Variable si=Set-Item sl=Set-Location sleep=Start-Sleep sls=Select-String sort=Sort-Object " +
    "sp=Set-ItemProperty spjb=Stop-Job spps=Stop-Process start=Start-Process sv=Set-Variable tee=Tee-Object type=Get-Content " +
    "where=Where-Object wjb=Wait-Job write=Write-Output"
  )
    .split(" ")
    .map((each): [string, string] => {
      const [name = "", command = ""] = each.split("=");
      return [name, command];
    }),
);

/** What to use in place of commands that people look for. */
const instead: Readonly<Record<string, string>> = {
  "invoke-expression": "& { } with the commands themselves",
  "new-object": "[pscustomobject]@{ }",
  "set-alias": "function",
  "new-alias": "function",
  "start-job": "-AsJob of a cmdlet",
  "start-threadjob": "-AsJob of a cmdlet",
  "invoke-restmethod": "the cmdlets of the service",
  "invoke-webrequest": "the cmdlets of the service",
  "import-module": "--service to choose whose commands there are",
  "set-strictmode": "nothing: members that the shell does not have are errors anyway",
  "get-history": "the arrow keys, or Ctrl-R",
  "out-gridview": "Format-Table",
  "join-string": "-join",
  "format-wide": "Format-Table",
  "format-custom": "Format-List or ConvertTo-Json",
  "get-credential": "ConvertTo-SecureString, or Read-Host -AsSecureString",
};

/** A command that PowerShell has, or a native program, as an error that says so; undefined for names that nobody knows. */
export function refusedCommand(name: string, environment: Readonly<Record<string, string | undefined>>): ShellError | undefined {
  const lower = name.toLowerCase();
  const known = commands.has(lower) ? lower : aliases.get(lower)?.toLowerCase();
  if (known !== undefined) return refusal(`The command ${name}`, instead[known] ?? "PowerShell (pwsh)");
  if (isProgram(name, environment)) return refusal(`The native program ${name}`, "a terminal, or PowerShell (pwsh)");
  if (/\.ps1$/i.test(name)) return refusal(`Running the script ${name} from a script`, "specwright run -File, or a function");
  return undefined;
}

/** True where the search path has a program of the name. */
function isProgram(name: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (!/^[\w.+-]+$/.test(name)) return false;
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return folders.some((folder) => endings.some((ending) => isExecutable(path.join(folder, name + ending))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
