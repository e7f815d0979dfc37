# Where the service is, and how requests are signed in.

function script:Get-Setting([string[]] $names) {
    foreach ($name in $names) {
        $value = [Environment]::GetEnvironmentVariable($name)
        if ($value) { return $value }
    }
}

# The Azure PowerShell session, where Az.Accounts is loaded.
function script:Get-AzSession {
    if (Get-Command -Name Get-AzContext -Module Az.Accounts -ErrorAction Ignore) { Get-AzContext -ErrorAction Ignore }
}

function script:Get-DefaultSubscription {
    $session = Get-AzSession
    if ($session -and $session.Subscription) { return $session.Subscription.Id }
    $named = Get-Setting 'AZURE_SUBSCRIPTION_ID'
    if ($named) { return $named }
    if (Get-Command -Name az -CommandType Application -ErrorAction Ignore) {
        $account = az account show --output json 2>$null | ConvertFrom-Json
        if ($account) { return $account.id }
    }
}

function script:Get-ServiceEndpoint($arguments) {
    foreach ($name in @($arguments.host.Keys)) {
        $given = [string] $arguments.host[$name]
        if ($given) { return ($given -match '^https?://') ? $given.TrimEnd('/') : "https://$($given.TrimEnd('/'))" }
    }
    $named = Get-Setting "AZURE_$(($script:Service.Name -replace '^.*\.').ToUpperInvariant())_ENDPOINT", 'AZURE_RESOURCE_MANAGER_ENDPOINT'
    if ($named) { return $named.TrimEnd('/') }
    $session = Get-AzSession
    if ($session -and $script:Service.Endpoint -eq 'https://management.azure.com') { return $session.Environment.ResourceManagerUrl.TrimEnd('/') }
    $script:Service.Endpoint
}

function script:Get-AuthorityHost { ((Get-Setting 'AZURE_AUTHORITY_HOST') ?? 'https://login.microsoftonline.com').TrimEnd('/') }

function script:Get-TokenFrom([string] $uri, [hashtable] $form) {
    $answer = Invoke-RestMethod -Method Post -Uri $uri -Body $form -ErrorAction Stop
    @{ Token = $answer.access_token; Expires = [DateTimeOffset]::UtcNow.AddSeconds([int] $answer.expires_in) }
}

# A token for the service: of the Azure PowerShell session, a client secret, a federated token, a managed identity, or the Azure CLI; kept until it is nearly over.
function script:Get-AccessToken {
    $scope = $script:Service.Scope
    $known = $script:Tokens[$scope]
    if ($known -and $known.Expires -gt [DateTimeOffset]::UtcNow.AddMinutes(5)) { return $known.Token }
    $resource = $scope -replace '/\.default$'
    $tenant = Get-Setting 'AZURE_TENANT_ID'
    $client = Get-Setting 'AZURE_CLIENT_ID'
    $secret = Get-Setting 'AZURE_CLIENT_SECRET'
    $federated = Get-Setting 'AZURE_FEDERATED_TOKEN_FILE'
    $found = $null
    if (Get-AzSession) {
        $token = Get-AzAccessToken -ResourceUrl $resource -AsSecureString -ErrorAction Stop
        $found = @{ Token = ConvertFrom-SecureString -SecureString $token.Token -AsPlainText; Expires = $token.ExpiresOn }
    }
    elseif ($tenant -and $client -and $secret) {
        $form = @{ grant_type = 'client_credentials'; client_id = $client; client_secret = $secret; scope = $scope }
        $found = Get-TokenFrom "$(Get-AuthorityHost)/$tenant/oauth2/v2.0/token" $form
    }
    elseif ($tenant -and $client -and $federated) {
        $form = @{
            grant_type = 'client_credentials'
            client_id = $client
            client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
            client_assertion = [IO.File]::ReadAllText($federated)
            scope = $scope
        }
        $found = Get-TokenFrom "$(Get-AuthorityHost)/$tenant/oauth2/v2.0/token" $form
    }
    elseif (Get-Setting 'IDENTITY_ENDPOINT') {
        $uri = "$(Get-Setting 'IDENTITY_ENDPOINT')?api-version=2019-08-01&resource=$([uri]::EscapeDataString($resource))"
        if ($client) { $uri += "&client_id=$([uri]::EscapeDataString($client))" }
        $answer = Invoke-RestMethod -Uri $uri -Headers @{ 'X-IDENTITY-HEADER' = (Get-Setting 'IDENTITY_HEADER') } -ErrorAction Stop
        $found = @{ Token = $answer.access_token; Expires = [DateTimeOffset]::FromUnixTimeSeconds([long] $answer.expires_on) }
    }
    elseif (Get-Command -Name az -CommandType Application -ErrorAction Ignore) {
        $answer = az account get-access-token --scope $scope --output json 2>$null | ConvertFrom-Json
        if ($answer) { $found = @{ Token = $answer.accessToken; Expires = [DateTimeOffset]::FromUnixTimeSeconds([long] $answer.expires_on) } }
    }
    if (-not $found) {
        throw "There is no sign-in for $($script:Service.Title): use Connect-AzAccount, the Azure CLI (az login), or AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET."
    }
    $script:Tokens[$scope] = $found
    $found.Token
}

# Azure Batch REST API, "Authentication via Shared Key".
function script:Get-SharedKeySignature($request, [string] $account, [string] $key) {
    $headers = @{}
    $sources = @(, $request.Headers)
    if ($request.Content) { $sources += , $request.Content.Headers }
    foreach ($source in $sources) {
        foreach ($header in $source) { $headers[$header.Key.ToLowerInvariant()] = ($header.Value -join ', ').Trim() }
    }
    $lines = @($request.Method.Method)
    foreach ($name in 'content-encoding', 'content-language', 'content-length', 'content-md5', 'content-type', 'date', 'if-modified-since', 'if-match', 'if-none-match', 'if-unmodified-since', 'range') {
        $lines += $headers.ContainsKey($name) ? $headers[$name] : ''
    }
    foreach ($name in $headers.Keys | Where-Object { $_.StartsWith('ocp-') } | Sort-Object -CaseSensitive) { $lines += "${name}:$($headers[$name])" }
    $lines += "/$account$($request.RequestUri.AbsolutePath)"
    $query = @{}
    foreach ($pair in $request.RequestUri.Query.TrimStart('?').Split('&', [StringSplitOptions]::RemoveEmptyEntries)) {
        $name, $value = $pair.Split('=', 2)
        $name = [uri]::UnescapeDataString($name).ToLowerInvariant()
        $query[$name] = @($query[$name] | Where-Object { $null -ne $_ }) + [uri]::UnescapeDataString("$value")
    }
    foreach ($name in $query.Keys | Sort-Object -CaseSensitive) { $lines += "${name}:$(($query[$name] | Sort-Object -CaseSensitive) -join ',')" }
    $hmac = [Security.Cryptography.HMACSHA256]::new([Convert]::FromBase64String($key))
    try { [Convert]::ToBase64String($hmac.ComputeHash([Text.Encoding]::UTF8.GetBytes($lines -join "`n"))) }
    finally { $hmac.Dispose() }
}

# Signs a request in; only one that goes to the service's own host.
function script:Add-Authorization($request) {
    $account = Get-Setting 'AZURE_BATCH_ACCOUNT'
    $key = Get-Setting 'AZURE_BATCH_ACCESS_KEY'
    if ($script:Service.SharedKey -and $account -and $key) {
        $null = $request.Headers.Remove('ocp-date')
        $null = $request.Headers.TryAddWithoutValidation('ocp-date', [datetime]::UtcNow.ToString('R', [cultureinfo]::InvariantCulture))
        $signature = Get-SharedKeySignature $request $account $key
        $null = $request.Headers.TryAddWithoutValidation('Authorization', "SharedKey ${account}:$signature")
        return
    }
    $null = $request.Headers.TryAddWithoutValidation('Authorization', "Bearer $(Get-AccessToken)")
}
