# What parameters come to: parts of the path, query, headers, and the body.

function script:Get-Definition([string] $noun) {
    if (-not $script:Definitions.ContainsKey($noun)) {
        $text = [IO.File]::ReadAllText((Join-Path $PSScriptRoot "../definitions/$noun.json"))
        $script:Definitions[$noun] = ConvertFrom-Json -InputObject $text -AsHashtable -Depth 100
    }
    $script:Definitions[$noun]
}

# A value as it travels in text: dates as the service writes them, durations in ISO 8601, switches as true and false.
function script:ConvertTo-WireText($value, $as) {
    switch ($value) {
        { $_ -is [securestring] } { return ConvertFrom-SecureString -SecureString $value -AsPlainText }
        { $_ -is [switch] } { return $value.IsPresent.ToString().ToLowerInvariant() }
        { $_ -is [bool] } { return $value.ToString().ToLowerInvariant() }
        { $_ -is [timespan] } { return [Xml.XmlConvert]::ToString($value) }
        { $_ -is [byte[]] } { return [Convert]::ToBase64String($value) }
        { $_ -is [datetime] -or $_ -is [datetimeoffset] } { return ConvertTo-WireDate $value $as }
    }
    [Convert]::ToString($value, [cultureinfo]::InvariantCulture)
}

function script:ConvertTo-WireDate($value, $as) {
    $utc = if ($value -is [datetime]) { $value.ToUniversalTime() } else { $value.UtcDateTime }
    switch ($as) {
        'date' { return $value.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture) }
        'date-time-rfc1123' { return $utc.ToString('R', [cultureinfo]::InvariantCulture) }
        'unixtime' { return ([DateTimeOffset] $utc).ToUnixTimeSeconds() }
    }
    $format = if ($utc.Ticks % 10000000) { 'yyyy-MM-ddTHH:mm:ss.FFFFFFFZ' } else { 'yyyy-MM-ddTHH:mm:ssZ' }
    $utc.ToString($format, [cultureinfo]::InvariantCulture)
}

# A value as it stands in a JSON body: an object of PowerShell without what PowerShell adds to it.
function script:ConvertTo-WireValue($value, $as) {
    if ($null -eq $value) { return $null }
    if ($value -is [string] -or $value -is [bool] -or $value.GetType().IsPrimitive -or $value -is [decimal]) { return $value }
    if ($value -is [switch]) { return $value.IsPresent }
    if ($value -is [datetime] -or $value -is [datetimeoffset]) { return ConvertTo-WireDate $value $as }
    if ($value -is [timespan] -or $value -is [securestring] -or $value -is [byte[]]) { return ConvertTo-WireText $value $as }
    if ($value -is [Collections.IDictionary]) {
        $result = [ordered]@{}
        foreach ($entry in $value.GetEnumerator()) { $result[[string] $entry.Key] = ConvertTo-WireValue $entry.Value }
        return $result
    }
    if ($value -is [Collections.IEnumerable]) {
        $items = [Collections.Generic.List[object]]::new()
        foreach ($item in $value) { $items.Add((ConvertTo-WireValue $item $as)) }
        return , $items.ToArray()
    }
    if ($value -is [psobject]) {
        $result = [ordered]@{}
        foreach ($property in $value.PSObject.Properties) {
            if ($property.MemberType -eq 'NoteProperty') { $result[$property.Name] = ConvertTo-WireValue $property.Value }
        }
        return $result
    }
    [string] $value
}

# Puts a value into an object inside the body.
function script:Set-BodyValue($body, [string[]] $path, $value) {
    $at = $body
    foreach ($name in $path[0..($path.Count - 2)]) {
        if ($path.Count -lt 2) { break }
        if (-not $at.Contains($name) -or $at[$name] -isnot [Collections.IDictionary]) { $at[$name] = [ordered]@{} }
        $at = $at[$name]
    }
    $at[$path[-1]] = $value
}

# Parts of a path from what -InputObject was given: the path itself, an object with one as its id or url, or the parts by name.
function script:Get-IdentityPart($value, [string] $path, [string[]] $names) {
    $plain = { param($text) ($text -replace '[^A-Za-z0-9]').ToLowerInvariant() }
    $parts = @{}
    $texts = @()
    if ($value -is [string]) { $texts = @($value) }
    else {
        $members = if ($value -is [Collections.IDictionary]) { $value.GetEnumerator() | ForEach-Object { @{ Name = $_.Key; Value = $_.Value } } }
        else { $value.PSObject.Properties | ForEach-Object { @{ Name = $_.Name; Value = $_.Value } } }
        foreach ($member in $members) {
            foreach ($name in $names) {
                if ((& $plain $member.Name) -eq (& $plain $name) -and $null -ne $member.Value) { $parts[$name] = [string] $member.Value }
            }
            if ($member.Name -in 'id', 'url' -and $member.Value) { $texts += [string] $member.Value }
        }
    }
    foreach ($text in $texts) {
        if (-not $text.Contains('/')) {
            if ($names.Count -eq 1 -and -not $parts.ContainsKey($names[0])) { $parts[$names[0]] = $text }
            continue
        }
        $given = $text
        $uri = $null
        if ($text -match '^https?://' -and [uri]::TryCreate($text, 'Absolute', [ref] $uri)) { $given = $uri.AbsolutePath }
        $steps = @($given.Split('/', [StringSplitOptions]::RemoveEmptyEntries))
        $pattern = @($path.Split('/', [StringSplitOptions]::RemoveEmptyEntries))
        $found = @{}
        for ($index = 0; $index -lt [Math]::Min($steps.Count, $pattern.Count); $index++) {
            if ($pattern[$index] -match '^\{([^{}]+)\}$') { $found[$Matches[1]] = [uri]::UnescapeDataString($steps[$index]) }
            elseif ($pattern[$index] -ne $steps[$index]) { break }
        }
        foreach ($name in $names) { if ($found.ContainsKey($name)) { $parts[$name] = $found[$name] } }
    }
    $parts
}

# Sorts bound parameters by where they go.
function script:Resolve-Argument($cmdlet, $bound, $definition, $setName, $operation) {
    $result = @{ path = @{}; query = @{}; header = @{}; cookie = @{}; host = @{}; body = $null; given = $false; stream = $null; outFile = $null }
    $differing = if ($definition.ContainsKey('bySet') -and $definition.bySet.ContainsKey($setName)) { $definition.bySet[$setName] } else { @{} }
    $body = [ordered]@{}
    foreach ($name in @($bound.Keys)) {
        $target = if ($differing.ContainsKey($name)) { $differing[$name] } elseif ($definition.parameters.ContainsKey($name)) { $definition.parameters[$name] } else { continue }
        $value = $bound[$name]
        $as = if ($target.ContainsKey('as')) { $target.as } else { $null }
        switch ($target.to) {
            { $_ -in 'path', 'query', 'header', 'cookie', 'host' } { $result[$target.to][$target.name] = $value }
            'property' { Set-BodyValue $body $target.path (ConvertTo-WireValue $value $as); $result.given = $true }
            'keys' {
                $keys = [ordered]@{}
                foreach ($key in $value) { $keys[$key] = [ordered]@{} }
                Set-BodyValue $body $target.path $keys
                $result.given = $true
            }
            'choice' { Set-BodyValue $body $target.path ($value ? $target.whenTrue : $target.whenFalse); $result.given = $true }
            'file' {
                $file = $cmdlet.GetUnresolvedProviderPathFromPSPath($value)
                Set-BodyValue $body $target.path ([Convert]::ToBase64String([IO.File]::ReadAllBytes($file)))
                $result.given = $true
            }
            'entries' { foreach ($entry in $value.GetEnumerator()) { $body[[string] $entry.Key] = ConvertTo-WireValue $entry.Value }; $result.given = $true }
            'body' {
                if ($value -is [IO.Stream] -or $value -is [byte[]] -or $operation.body.format -in 'binary', 'text') { $result.stream = $value }
                else { $result.body = ConvertTo-WireValue $value }
                $result.given = $true
            }
            'json' {
                $text = if ($target.from -eq 'text') { $value } else { [IO.File]::ReadAllText($cmdlet.GetUnresolvedProviderPathFromPSPath($value)) }
                try { $null = [Text.Json.JsonDocument]::Parse($text.TrimStart([char] 0xFEFF)) }
                catch { Write-Problem $cmdlet "It is no JSON: $($_.Exception.Message)" 'InvalidJson' 'InvalidData' $name }
                $result.stream = $text.TrimStart([char] 0xFEFF)
                $result.given = $true
            }
            'identity' {
                $parts = Get-IdentityPart $value $operation.path $target.parameters
                foreach ($part in $target.parameters) {
                    if ($parts.ContainsKey($part)) { $result.path[$part] = $parts[$part] }
                    elseif ($part -ne 'subscriptionId') {
                        Write-Problem $cmdlet "It has to be the path of a resource, or an object with one as its id; the path looks like $($operation.path)." 'InvalidIdentity' 'InvalidData' $name
                    }
                }
            }
            'output-file' { $result.outFile = $cmdlet.GetUnresolvedProviderPathFromPSPath($value) }
        }
    }
    if ($body.Count -gt 0) { $result.body = $body }
    $result
}
