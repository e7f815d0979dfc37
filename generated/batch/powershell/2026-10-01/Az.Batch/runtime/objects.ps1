# What the service answers, as objects of PowerShell.

$script:KeepsText = (Get-Command -Name ConvertFrom-Json).Parameters.ContainsKey('DateKind')

function script:ConvertFrom-ServiceJson([string] $text) {
    if (-not $text) { return }
    $options = $script:KeepsText ? @{ DateKind = 'Default' } : @{}
    ConvertFrom-Json -InputObject $text -Depth 100 -NoEnumerate @options
}

# Objects have the name of their type, which their table and the properties of objects inside hang on.
function script:Add-TypeName($value, [string] $type) {
    if ($type -and $value -is [pscustomobject] -and $value.PSObject.TypeNames[0] -ne $type) { $value.PSObject.TypeNames.Insert(0, $type) }
    $value
}

function script:Get-InnerValue($value, [string[]] $path) {
    $at = $value
    foreach ($name in $path) {
        if ($at -isnot [pscustomobject]) { return $null }
        $property = $at.PSObject.Properties[$name]
        if (-not $property) { return $null }
        $at = $property.Value
    }
    , $at
}

# Writes what came: a list item by item, an object under its type's name.
function script:Write-Answer($cmdlet, $value, $operation) {
    if ($null -eq $value) { return }
    $type = $operation.ContainsKey('output') ? $operation.output : ''
    foreach ($item in $value) { $cmdlet.WriteObject((Add-TypeName $item $type)) }
}
