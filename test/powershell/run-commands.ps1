# Runs commands with a module, each by itself, and prints what came of each as JSON.
param([string] $Module, [string] $Commands, [string] $Result)
$ErrorActionPreference = 'Stop'
$PSStyle.OutputRendering = 'PlainText'
Import-Module $Module
$results = foreach ($command in Get-Content -Raw $Commands | ConvertFrom-Json) {
    $caught = $null
    $output = @()
    try { $output = @(& ([scriptblock]::Create($command))) } catch { $caught = $_ }
    [ordered]@{
        output = @($output | ForEach-Object { ConvertTo-Json -InputObject $_ -Depth 50 -Compress })
        types = @($output | ForEach-Object { if ($null -ne $_) { $_.PSObject.TypeNames[0] } })
        error = if ($caught) {
            [ordered]@{ id = $caught.FullyQualifiedErrorId; message = "$caught"; category = "$($caught.CategoryInfo.Category)"; target = "$($caught.TargetObject)" }
        }
    }
}
ConvertTo-Json -InputObject @($results) -Depth 10 -Compress | Set-Content -Path $Result -NoNewline
