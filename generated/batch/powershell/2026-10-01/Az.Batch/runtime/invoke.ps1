# A cmdlet: its parameters become a request, the answer becomes objects.

# Waits for an operation that runs long (Azure's asynchronous operations), telling how far it is.
function script:Wait-Operation($cmdlet, $operation, $arguments, $response, [string] $activity) {
    $final = $operation.longRunning.finalStateVia
    $origin = [uri] $arguments.endpoint
    $monitor = Get-MonitorLink $response
    $location = Get-HeaderText $response 'Location'
    while ($true) {
        $status = [int] $response.StatusCode
        if ($status -ge 400) { Write-ServiceError $cmdlet $response $arguments.target }
        $text = Read-Text $response
        $answer = ConvertFrom-ServiceJson $text
        $state = (Get-InnerValue $answer @('status')) ?? (Get-InnerValue $answer @('properties', 'provisioningState'))
        if (-not $monitor -and -not $location) {
            if ($status -eq 200 -or $status -eq 204 -or -not $state -or "$state" -in 'Succeeded', 'Failed', 'Canceled') { break }
        }
        elseif ("$state" -in 'Succeeded', 'Failed', 'Canceled', 'Cancelled') { break }
        elseif (-not $monitor -and $status -ne 202 -and $status -ne 201) { break }
        $percent = [int] ((Get-InnerValue $answer @('percentComplete')) ?? -1)
        $cmdlet.WriteProgress([Management.Automation.ProgressRecord] @{ ActivityId = 1; Activity = $activity; StatusDescription = "$($state ?? 'Running')"; PercentComplete = $percent })
        $after = $response.Headers.RetryAfter
        $delay = if ($after -and $after.Delta) { $after.Delta.Value.TotalMilliseconds } else { [double] ((Get-Setting 'AZURE_POLLING_INTERVAL_MS') ?? 5000) }
        Start-Sleep -Milliseconds ([int] $delay)
        $next = $monitor ?? $location ?? (Get-RequestUri $cmdlet $operation $arguments)
        $response = Send-Link $cmdlet $origin $next
        $monitor = (Get-MonitorLink $response) ?? $monitor
        $location = (Get-HeaderText $response 'Location') ?? $location
    }
    $cmdlet.WriteProgress([Management.Automation.ProgressRecord] @{ ActivityId = 1; Activity = $activity; StatusDescription = 'Done'; RecordType = 'Completed' })
    if ("$state" -in 'Failed', 'Canceled', 'Cancelled') {
        $code = (Get-InnerValue $answer @('error', 'code')) ?? "$state"
        $message = (Get-InnerValue $answer @('error', 'message')) ?? "The operation has ended as $state."
        $record = [Management.Automation.ErrorRecord]::new([InvalidOperationException]::new($message), $code, 'OperationStopped', $arguments.target)
        $cmdlet.ThrowTerminatingError($record)
    }
    # The result is in the answer, at the resource itself, or where Location leads.
    if ($operation.method -in 'PUT', 'PATCH' -and $monitor) { $answer = ConvertFrom-ServiceJson (Read-Text (Send-Link $cmdlet $origin "$(Get-RequestUri $cmdlet $operation $arguments)")) }
    elseif ($final -ne 'azure-async-operation' -and $monitor -and $location -and $operation.ContainsKey('output')) { $answer = ConvertFrom-ServiceJson (Read-Text (Send-Link $cmdlet $origin $location)) }
    elseif ($monitor -and -not $operation.ContainsKey('output')) { $answer = $null }
    $answer
}

function script:Get-HeaderText($response, [string] $name) {
    $values = $null
    if ($response.Headers.TryGetValues($name, [ref] $values)) { @($values)[0] }
}

function script:Get-MonitorLink($response) { (Get-HeaderText $response 'Azure-AsyncOperation') ?? (Get-HeaderText $response 'Operation-Location') }

# Follows a link that the service gave: only to the service's own host, where the credential belongs.
function script:Send-Link($cmdlet, [uri] $origin, [string] $link) {
    $uri = [uri]::new($origin, $link)
    if ($uri.Authority -ne $origin.Authority -or $uri.Scheme -ne $origin.Scheme) {
        $record = [Management.Automation.ErrorRecord]::new([InvalidOperationException]::new("The service refers to another host, $($uri.Authority)."), 'UntrustedHost', 'SecurityError', $uri)
        $cmdlet.ThrowTerminatingError($record)
    }
    Send-Request $cmdlet { $request = New-Request 'GET' $uri.AbsoluteUri; $null = $request.Headers.TryAddWithoutValidation('Accept', 'application/json'); $request }
}

# What a cmdlet works on, for people: the last name in the path, or what is made.
function script:Get-TargetName($operation, $arguments, $bound, [string] $name) {
    $parts = @([regex]::Matches($operation.path, '\{([^{}]+)\}') | ForEach-Object { $arguments.path[$_.Groups[1].Value] } | Where-Object { $_ })
    if ($parts.Count) { return [string] $parts[-1] }
    foreach ($key in 'Name', 'Id') { if ($bound.ContainsKey($key)) { return [string] $bound[$key] } }
    $name.Substring($name.IndexOf('-') + 1)
}

function script:Invoke-ServiceCmdlet($Cmdlet, $Bound, [string] $Noun, [string] $Name) {
    $definitions = Get-Definition $Noun
    $definition = $definitions.cmdlets[$Name]
    $setName = $Cmdlet.ParameterSetName
    $set = $definition.sets[$setName]
    $calls = @($set.calls | ForEach-Object { $definitions.operations[$_] })
    $operation = $calls[-1]
    if ($Bound.ContainsKey('AsJob') -and $Bound.AsJob) { return Start-ServiceJob $Cmdlet $Bound $Name }
    $arguments = Resolve-Argument $Cmdlet $Bound $definition $setName $operation
    $arguments.target = Get-TargetName $operation $arguments $Bound $Name
    if ($Cmdlet.MyInvocation.MyCommand.Parameters.ContainsKey('WhatIf') -and -not $Cmdlet.ShouldProcess($arguments.target, $Name)) { return }
    try {
        $arguments.endpoint = Get-ServiceEndpoint $arguments
        if (-not $arguments.endpoint) { throw "Where $($script:Service.Title) is has to be said, with -Endpoint." }
        $needsSubscription = $operation.path.Contains('{subscriptionId}')
        $subscriptions = @($arguments.path['subscriptionId'] | Where-Object { $_ })
        if ($needsSubscription -and -not $subscriptions.Count) { $subscriptions = @(Get-DefaultSubscription) }
        if (-not $needsSubscription) { $subscriptions = @($null) }
        foreach ($subscription in $subscriptions) {
            if ($subscription) { $arguments.path['subscriptionId'] = $subscription }
            Invoke-Call $Cmdlet $Bound $calls $set $arguments $Name
        }
    }
    catch [Management.Automation.RuntimeException] { $Cmdlet.ThrowTerminatingError((Get-ToldError $_ $arguments.target)) }
    catch { $Cmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new($_.Exception.GetBaseException(), 'ConnectionError', 'ConnectionError', $arguments.target)) }
}

# An error with its own id stays what it is.
function script:Get-ToldError($record, $target) {
    if ($record.FullyQualifiedErrorId -and $record.Exception -isnot [Management.Automation.RuntimeException]) { return $record }
    $inner = $record.Exception -is [Management.Automation.MethodInvocationException] ? $record.Exception.GetBaseException() : $record.Exception
    $category = $inner -is [Net.Http.HttpRequestException] ? 'ConnectionError' : 'InvalidOperation'
    [Management.Automation.ErrorRecord]::new($inner, $inner.GetType().Name, $category, $target)
}

function script:Invoke-Call($Cmdlet, $Bound, $calls, $set, $arguments, [string] $Name) {
    $operation = $calls[-1]
    if ($calls.Count -gt 1 -and -not $arguments.stream) { Merge-Body $Cmdlet $calls $arguments }
    if ($operation.ContainsKey('body') -and $arguments.body -is [Collections.IDictionary] -and $set.body -ne 'object') { Add-Constant $operation $arguments.body }
    $response = Send-Request $Cmdlet { New-OperationRequest $Cmdlet $operation $arguments }
    $status = [int] $response.StatusCode
    if ($operation.method -eq 'HEAD' -and $status -eq 404 -and $operation.expected -contains '404') { $Cmdlet.WriteObject($false); return }
    if ($status -ge 300) { Write-ServiceError $Cmdlet $response $arguments.target }
    if ($operation.ContainsKey('longRunning')) {
        if ($Bound.ContainsKey('NoWait') -and $Bound.NoWait) {
            $Cmdlet.WriteObject([pscustomobject]@{ PSTypeName = 'Specwright.StartedOperation'; Target = (Get-MonitorLink $response) ?? (Get-HeaderText $response 'Location') })
            return
        }
        $answer = Wait-Operation $Cmdlet $operation $arguments $response $Name
    }
    elseif ($operation.stream) {
        $file = [IO.File]::Create($arguments.outFile)
        try { $null = $response.Content.CopyToAsync($file).GetAwaiter().GetResult() } finally { $file.Dispose() }
        $answer = $null
    }
    else { $answer = ConvertFrom-ServiceJson (Read-Text $response) }
    if ($operation.ContainsKey('paging')) { Write-Page $Cmdlet $operation $arguments $answer; return }
    if ($null -eq $answer) {
        if ($Bound.ContainsKey('PassThru') -and $Bound.PassThru) { $Cmdlet.WriteObject($true) }
        return
    }
    Write-Answer $Cmdlet $answer $operation
}

# Pages as they come: the next one is asked for when the one before it has been written.
function script:Write-Page($Cmdlet, $operation, $arguments, $answer) {
    while ($true) {
        $items = if ($operation.paging.items.Count) { Get-InnerValue $answer $operation.paging.items } else { $answer }
        Write-Answer $Cmdlet $items $operation
        $link = if ($operation.paging.ContainsKey('next')) { Get-InnerValue $answer $operation.paging.next } else { $null }
        if (-not $link) { return }
        $response = Send-Link $Cmdlet ([uri] $arguments.endpoint) ([string] $link)
        if ([int] $response.StatusCode -ge 300) { Write-ServiceError $Cmdlet $response $arguments.target }
        $answer = ConvertFrom-ServiceJson (Read-Text $response)
    }
}

# Read, change, write: what was given is put onto what is there, without what the service alone sets.
function script:Merge-Body($Cmdlet, $calls, $arguments) {
    $read = $calls[0]
    $response = Send-Request $Cmdlet { New-OperationRequest $Cmdlet $read @{ path = $arguments.path; query = @{}; header = @{}; cookie = @{}; endpoint = $arguments.endpoint; given = $false; body = $null; stream = $null } }
    if ([int] $response.StatusCode -ge 300) { Write-ServiceError $Cmdlet $response $arguments.target }
    $before = ConvertFrom-Json -InputObject (Read-Text $response) -AsHashtable -Depth 100
    foreach ($path in $calls[-1].body.readonly) {
        $at = $before
        for ($index = 0; $index -lt $path.Count - 1 -and $at -is [Collections.IDictionary]; $index++) { $at = $at[$path[$index]] }
        if ($at -is [Collections.IDictionary]) { $null = $at.Remove($path[-1]) }
    }
    Join-Object $before ($arguments.body ?? @{})
    $arguments.body = $before
    $arguments.given = $true
}

function script:Join-Object($onto, $from) {
    foreach ($key in @($from.Keys)) {
        if ($from[$key] -is [Collections.Specialized.OrderedDictionary] -and $onto[$key] -is [Collections.IDictionary]) { Join-Object $onto[$key] $from[$key] }
        else { $onto[$key] = $from[$key] }
    }
}

# Values that a body always has, where the object around them is there.
function script:Add-Constant($operation, $body) {
    foreach ($constant in $operation.body.constants) {
        $value, $path = $constant
        $at = $body
        for ($index = 0; $index -lt $path.Count - 1 -and $at -is [Collections.IDictionary]; $index++) { $at = $at[$path[$index]] }
        if ($at -is [Collections.IDictionary] -and -not $at.Contains($path[-1])) { $at[$path[-1]] = $value }
    }
}

# The same cmdlet in a thread of its own.
function script:Start-ServiceJob($Cmdlet, $Bound, [string] $Name) {
    $parameters = @{}
    foreach ($key in $Bound.Keys) { if ($key -ne 'AsJob') { $parameters[$key] = $Bound[$key] } }
    $manifest = Join-Path $PSScriptRoot "../$($script:Service.Name).psd1"
    $block = { param($manifest, $name, $parameters) Import-Module $manifest; & $name @parameters }
    $Cmdlet.WriteObject((Start-ThreadJob -Name $Name -ScriptBlock $block -ArgumentList $manifest, $Name, $parameters))
}
