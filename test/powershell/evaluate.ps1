# Runs scripts for the tests: one line of JSON per script on standard input, one line of JSON with its outcome on standard output.
# Each script has a runspace of its own, so that nothing of one is seen by another.
param([int] $Width = 120, [int] $TimeoutSeconds = 20)

$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)
$PSStyle.OutputRendering = 'PlainText'

# As on Windows: elsewhere these names are left to the native programs.
$aliases = @{
  cat = 'Get-Content'; cp = 'Copy-Item'; diff = 'Compare-Object'; kill = 'Stop-Process'; ls = 'Get-ChildItem'; man = 'help'
  mount = 'New-PSDrive'; mv = 'Move-Item'; ps = 'Get-Process'; rm = 'Remove-Item'; rmdir = 'Remove-Item'; sleep = 'Start-Sleep'
  sort = 'Sort-Object'; start = 'Start-Process'; tee = 'Tee-Object'; write = 'Write-Output'; ac = 'Add-Content'; clear = 'Clear-Host'
  compare = 'Compare-Object'; cpp = 'Copy-ItemProperty'
}

# What a script may leave behind in a runspace that its variables are not.
$leaves = 'function|filter|alias|env:|PSDefault|class|enum|import|module|location|\bcd\b|strict|transcript|global:|new-|clear-|error|start-|\bsal\b'
$kept = $null

function Get-Runspace([string] $Script) {
  if ($script:kept) {
    $script:kept.ResetRunspaceState()
    $runspace = $script:kept
  } else {
    $state = [initialsessionstate]::CreateDefault2()
    foreach ($name in $aliases.Keys) { $state.Commands.Add([Management.Automation.Runspaces.SessionStateAliasEntry]::new($name, $aliases[$name])) }
    $runspace = [runspacefactory]::CreateRunspace($state)
    $runspace.Open()
  }
  $script:kept = if ($Script -match $leaves) { $null } else { $runspace }
  $runspace
}

function ConvertTo-Outcome([string] $Script, [string] $Directory, [object[]] $InputObjects) {
  $runspace = Get-Runspace $Script
  try {
    if ($Directory) { $null = $runspace.SessionStateProxy.Path.SetLocation($Directory) }
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $null = $shell.AddScript($Script, $false)
    $output = [Management.Automation.PSDataCollection[psobject]]::new()
    $given = [Management.Automation.PSDataCollection[psobject]]::new()
    foreach ($item in $InputObjects) { $given.Add($item) }
    $given.Complete()
    $errors = [Collections.Generic.List[object]]::new()
    $ended = $null
    try {
      $running = $shell.BeginInvoke($given, $output)
      if ($running.AsyncWaitHandle.WaitOne($TimeoutSeconds * 1000)) { $null = $shell.EndInvoke($running) }
      else { $shell.Stop(); $script:kept = $null; $ended = @{ id = 'Timeout'; message = "no end after $TimeoutSeconds s"; category = 'OperationTimeout' } }
    } catch {
      $inner = $_.Exception
      while ($inner.InnerException -and -not ($inner -is [Management.Automation.IContainsErrorRecord] -and $inner -isnot [Management.Automation.MethodInvocationException])) { $inner = $inner.InnerException }
      $ended = if ($inner -is [Management.Automation.IContainsErrorRecord]) { ConvertTo-Failure $inner.ErrorRecord } else { ConvertTo-Failure $_ }
    }
    foreach ($record in $shell.Streams.Error) { $errors.Add((ConvertTo-Failure $record)) }
    $types = @(foreach ($item in $output) { if ($null -eq $item) { 'null' } else { $item.PSObject.TypeNames[0] -replace '#.*$' } })
    $text = try { @($output) | Out-String -Width $Width } catch { "cannot be shown: $_" }
    @{
      text = $text
      types = $types
      errors = @($errors)
      ended = $ended
      warnings = @($shell.Streams.Warning | ForEach-Object { "$_" })
      information = @($shell.Streams.Information | ForEach-Object { "$($_.MessageData)" })
    }
  } finally {
    if ($runspace -ne $script:kept) { $runspace.Dispose() }
  }
}

function ConvertTo-Failure($Record) {
  @{
    id = "$($Record.FullyQualifiedErrorId)"
    message = "$($Record.Exception.Message)"
    category = "$($Record.CategoryInfo.Category)"
  }
}

while ($null -ne ($line = [Console]::In.ReadLine())) {
  $request = $line | ConvertFrom-Json
  $outcome = try { ConvertTo-Outcome $request.script $request.directory @($request.input | Where-Object { $null -ne $_ }) }
  catch { @{ text = ''; types = @(); errors = @(); ended = @{ id = 'Harness'; message = "$_"; category = 'NotSpecified' }; warnings = @(); information = @() } }
  # Scripts may write past the pipeline (Clear-Host); the mark tells what is ours.
  [Console]::Out.WriteLine("`u{1}" + ($outcome | ConvertTo-Json -Compress -Depth 5))
}
