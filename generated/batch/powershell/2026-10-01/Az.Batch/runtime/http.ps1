# Requests, their retries, and what the service says of errors.

function script:Get-Client {
    if (-not $script:Client) {
        $handler = [Net.Http.SocketsHttpHandler]::new()
        $handler.AllowAutoRedirect = $false
        $handler.AutomaticDecompression = 'All'
        $script:Client = [Net.Http.HttpClient]::new($handler)
        $script:Client.Timeout = [timespan]::FromMinutes(5)
    }
    $script:Client
}

function script:ConvertTo-QueryPart([string] $name, [string] $value, [bool] $raw) {
    "$([uri]::EscapeDataString($name))=$($raw ? $value : [uri]::EscapeDataString($value))"
}

$script:Separators = @{ csv = ','; ssv = ' '; tsv = "`t"; pipes = '|' }

# The address of an operation with the values that it is called with.
function script:Get-RequestUri($cmdlet, $operation, $arguments) {
    $path = $operation.path
    $query = [Collections.Generic.List[string]]::new()
    foreach ($parameter in $operation.parameters) {
        $given = $arguments[$parameter.in]
        $value = if ($given -and $given.ContainsKey($parameter.name)) { $given[$parameter.name] } elseif ($parameter.ContainsKey('value')) { $parameter.value } else { $null }
        $as = $parameter.ContainsKey('as') ? $parameter.as : $null
        $raw = $parameter.ContainsKey('raw')
        if ($parameter.in -eq 'path') {
            if ($null -eq $value -or "$value" -eq '') { Write-Problem $cmdlet "The path parameter $($parameter.name) is missing." 'MissingParameter' 'InvalidArgument' $parameter.name }
            $text = (@($value) | ForEach-Object { ConvertTo-WireText $_ $as }) -join ','
            if ($text -in '.', '..') { Write-Problem $cmdlet "'$text' is no part of a path." 'InvalidPath' 'InvalidArgument' $parameter.name }
            $path = $path.Replace("{$($parameter.name)}", ($raw ? $text : [uri]::EscapeDataString($text)))
        }
        elseif ($parameter.in -eq 'query' -and $null -ne $value) {
            $list = $parameter.ContainsKey('list') ? $parameter.list : 'csv'
            $texts = @(@($value) | ForEach-Object { ConvertTo-WireText $_ $as })
            if ($list -eq 'multi') { foreach ($text in $texts) { $query.Add((ConvertTo-QueryPart $parameter.name $text $raw)) } }
            else { $query.Add((ConvertTo-QueryPart $parameter.name ($texts -join $script:Separators[$list]) $raw)) }
        }
    }
    $own, $fixed = $path.Split('?', 2)
    $all = @(@($fixed) + @($query) | Where-Object { $_ })
    "$($arguments.endpoint)$own$($all.Count ? "?$($all -join '&')" : '')"
}

function script:New-Request([string] $method, [string] $uri) {
    $request = [Net.Http.HttpRequestMessage]::new([Net.Http.HttpMethod]::new($method), [uri]::new($uri))
    $null = $request.Headers.TryAddWithoutValidation('User-Agent', "Specwright-PowerShell/$($script:Service.Version)")
    $null = $request.Headers.TryAddWithoutValidation('x-ms-client-request-id', [guid]::NewGuid().ToString())
    $request
}

function script:New-OperationRequest($cmdlet, $operation, $arguments) {
    $request = New-Request $operation.method (Get-RequestUri $cmdlet $operation $arguments)
    $null = $request.Headers.TryAddWithoutValidation('Accept', $operation.accept)
    $later = @{}
    foreach ($parameter in $operation.parameters) {
        if ($parameter.in -ne 'header') { continue }
        $value = if ($arguments.header.ContainsKey($parameter.name)) { $arguments.header[$parameter.name] } elseif ($parameter.ContainsKey('value')) { $parameter.value } else { continue }
        $as = $parameter.ContainsKey('as') ? $parameter.as : $null
        $pairs = if ($as -eq 'prefixed') { $value.GetEnumerator() | ForEach-Object { @{ Name = "$($parameter.name)$($_.Key)"; Value = ConvertTo-WireText $_.Value } } }
        else { @{ Name = $parameter.name; Value = (@($value) | ForEach-Object { ConvertTo-WireText $_ $as }) -join ',' } }
        foreach ($pair in $pairs) {
            $null = $request.Headers.Remove($pair.Name)
            if (-not $request.Headers.TryAddWithoutValidation($pair.Name, [string] $pair.Value)) { $later[$pair.Name] = $pair.Value }
        }
    }
    if ($operation.ContainsKey('body')) {
        if ($null -ne $arguments.stream) {
            $stream = $arguments.stream
            $request.Content = if ($stream -is [IO.Stream]) { [Net.Http.StreamContent]::new($stream) }
            elseif ($stream -is [byte[]]) { [Net.Http.ByteArrayContent]::new($stream) }
            else { [Net.Http.ByteArrayContent]::new([Text.Encoding]::UTF8.GetBytes([string] $stream)) }
        }
        elseif ($arguments.given -or $operation.body.required) {
            $json = ConvertTo-Json -InputObject ($arguments.body ?? [ordered]@{}) -Depth 100 -Compress -EscapeHandling Default
            $request.Content = [Net.Http.ByteArrayContent]::new([Text.Encoding]::UTF8.GetBytes($json))
        }
        if ($request.Content) {
            $null = $request.Content.Headers.TryAddWithoutValidation('Content-Type', $operation.body.contentType)
            $request.Content.Headers.ContentLength = $request.Content.Headers.ContentLength
        }
    }
    if (-not $request.Content -and $operation.method -in 'POST', 'PUT', 'PATCH') {
        $request.Content = [Net.Http.ByteArrayContent]::new([byte[]]::new(0))
        $request.Content.Headers.ContentLength = 0
    }
    if ($request.Content) { foreach ($name in $later.Keys) { $null = $request.Content.Headers.TryAddWithoutValidation($name, [string] $later[$name]) } }
    $request
}

# How long to wait before the next attempt, in milliseconds.
function script:Get-RetryDelay($response, [int] $attempt) {
    $after = $response.Headers.RetryAfter
    if ($after -and $after.Delta) { return [Math]::Min($after.Delta.Value.TotalMilliseconds, 300000) }
    if ($after -and $after.Date) { return [Math]::Max(0, ($after.Date.Value - [DateTimeOffset]::UtcNow).TotalMilliseconds) }
    800 * [Math]::Pow(2, $attempt) * (0.8 + 0.4 * [Random]::Shared.NextDouble())
}

# Sends a request, as often as it takes: a service that is busy, or has an error of its own, is asked again.
function script:Send-Request($cmdlet, [scriptblock] $make, [bool] $signedIn = $true) {
    $attempts = [int] ((Get-Setting 'AZURE_MAX_RETRIES') ?? 3)
    for ($attempt = 0; ; $attempt++) {
        $request = & $make
        if ($signedIn) { Add-Authorization $request }
        $cmdlet.WriteVerbose("$($request.Method) $($request.RequestUri.GetLeftPart('Path'))")
        $cmdlet.WriteDebug((($request.Headers | ForEach-Object { "$($_.Key): $($_.Key -match '^(authorization|.*(key|secret|token).*)$' ? '***' : ($_.Value -join ', '))" }) -join "`n"))
        $task = (Get-Client).SendAsync($request, [Net.Http.HttpCompletionOption]::ResponseHeadersRead)
        # Waiting in small steps lets Ctrl-C through.
        while (-not $task.Wait(200)) { }
        $response = $task.GetAwaiter().GetResult()
        $status = [int] $response.StatusCode
        $cmdlet.WriteVerbose("$status $($response.ReasonPhrase)")
        $again = $status -eq 429 -or $status -eq 408 -or ($status -ge 500 -and $status -notin 501, 505)
        if (-not $again -or $attempt -ge $attempts -or $request.Content -is [Net.Http.StreamContent]) { return $response }
        $delay = Get-RetryDelay $response $attempt
        $response.Dispose()
        $cmdlet.WriteVerbose("The service is asked again in $([int] $delay) ms.")
        Start-Sleep -Milliseconds ([int] $delay)
    }
}

function script:Read-Text($response) { $response.Content.ReadAsStringAsync().GetAwaiter().GetResult() }

$script:Categories = @{ 400 = 'InvalidArgument'; 401 = 'AuthenticationError'; 403 = 'PermissionDenied'; 404 = 'ObjectNotFound'; 409 = 'ResourceExists'; 412 = 'ResourceExists'; 429 = 'LimitsExceeded'; 503 = 'ResourceUnavailable' }

# Ends the cmdlet with what the service says.
function script:Write-ServiceError($cmdlet, $response, $target) {
    $status = [int] $response.StatusCode
    $text = Read-Text $response
    $code = "$status"
    $message = "The service answered $status $($response.ReasonPhrase)."
    try {
        $told = ConvertFrom-Json -InputObject $text -AsHashtable -Depth 100
        $said = $told['error'] ?? $told
        if ($said['code']) { $code = [string] $said['code'] }
        $words = $said['message']
        if ($words -is [Collections.IDictionary]) { $words = $words['value'] }
        if ($words) { $message = [string] $words }
    }
    catch { $cmdlet.WriteDebug("The error has no JSON: $text") }
    $exception = [Net.Http.HttpRequestException]::new($message, $null, $response.StatusCode)
    $category = $script:Categories.ContainsKey($status) ? $script:Categories[$status] : 'InvalidOperation'
    $record = [Management.Automation.ErrorRecord]::new($exception, $code, $category, $target)
    $record.ErrorDetails = [Management.Automation.ErrorDetails]::new("[$code] : $message")
    $cmdlet.ThrowTerminatingError($record)
}

# Ends the cmdlet because of a value that does not do.
function script:Write-Problem($cmdlet, [string] $message, [string] $id, [string] $category, [string] $parameter) {
    $exception = [ArgumentException]::new("Cannot process argument for parameter '$parameter'. $message")
    $cmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new($exception, $id, $category, $parameter))
}
