# The cmdlets of Azure Batch, api-version 2026-10-01. Made by Specwright: changes are lost.
#Requires -Version 7.4

Set-StrictMode -Version 3.0

$script:Service = @{
    Name = 'Az.Batch'
    Title = 'Azure Batch'
    Version = '0.1.0'
    ApiVersion = '2026-10-01'
    Endpoint = ''
    Scope = 'https://batch.core.windows.net//.default'
    SharedKey = $true
}
$script:Definitions = @{}
$script:Tokens = @{}
$script:Client = $null
$script:RuntimeLoaded = $false

# The runtime and the definitions are read when the first cmdlet is called: importing the module takes as long as its parameters.
function Initialize-Runtime {
    foreach ($part in 'arguments', 'connection', 'http', 'objects', 'invoke') {
        . (Join-Path $PSScriptRoot "runtime/$part.ps1")
    }
    $script:RuntimeLoaded = $true
}

# .ExternalHelp Az.Batch-help.xml
function Disable-AzJob {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'DisableExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(ParameterSetName = 'Disable', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DisableViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${DisableOption},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Disable', Mandatory)]
        [Parameter(ParameterSetName = 'DisableExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaJsonString', Mandatory)]
        [Alias('JobId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DisableExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaIdentityExpanded', Mandatory)]
        [ArgumentCompletions('requeue', 'terminate', 'wait')]
        [string] ${DisableTask},
        [Parameter(ParameterSetName = 'DisableViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DisableViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'DisableViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'DisableViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJob' -Name 'Disable-AzJob'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Disable-AzJobSchedule {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Disable', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Disable', Mandatory)]
        [Alias('JobScheduleId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DisableViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobSchedule' -Name 'Disable-AzJobSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Disable-AzNodeScheduling {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'DisableExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Disable', Mandatory)]
        [Parameter(ParameterSetName = 'DisableExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaIdentityPool', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaIdentityPoolExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaJsonString', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Disable', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DisableViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DisableViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${Option},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Disable', Mandatory)]
        [Parameter(ParameterSetName = 'DisableExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'DisableViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DisableExpanded')]
        [Parameter(ParameterSetName = 'DisableViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'DisableViaIdentityPoolExpanded')]
        [ArgumentCompletions('requeue', 'terminate', 'taskcompletion')]
        [string] ${NodeDisableSchedulingOption},
        [Parameter(ParameterSetName = 'DisableViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DisableViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'DisableViaIdentityPool', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DisableViaIdentityPoolExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'DisableViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'DisableViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeScheduling' -Name 'Disable-AzNodeScheduling'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Disable-AzPoolAutoScale {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Disable', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Disable', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DisableViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolAutoScale' -Name 'Disable-AzPoolAutoScale'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Enable-AzJob {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Enable', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Enable', Mandatory)]
        [Alias('JobId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'EnableViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJob' -Name 'Enable-AzJob'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Enable-AzJobSchedule {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Enable', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Enable', Mandatory)]
        [Alias('JobScheduleId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'EnableViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobSchedule' -Name 'Enable-AzJobSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Enable-AzNodeScheduling {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Enable', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Enable', Mandatory)]
        [Parameter(ParameterSetName = 'EnableViaIdentityPool', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Enable', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'EnableViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'EnableViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeScheduling' -Name 'Enable-AzNodeScheduling'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Enable-AzPoolAutoScale {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'EnableExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(ParameterSetName = 'Enable', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'EnableViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${EnableAutoScaleOption},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Enable', Mandatory)]
        [Parameter(ParameterSetName = 'EnableExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'EnableViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'EnableViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'EnableExpanded')]
        [Parameter(ParameterSetName = 'EnableViaIdentityExpanded')]
        [timespan] ${AutoScaleEvaluationInterval},
        [Parameter(ParameterSetName = 'EnableExpanded')]
        [Parameter(ParameterSetName = 'EnableViaIdentityExpanded')]
        [string] ${AutoScaleFormula},
        [Parameter(ParameterSetName = 'EnableViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'EnableViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'EnableViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'EnableViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolAutoScale' -Name 'Enable-AzPoolAutoScale'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzApplication {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchApplication')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Alias('ApplicationId')]
        [string] ${Id},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzApplication' -Name 'Get-AzApplication'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzJob {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchJob')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string[]] ${Expand},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Alias('JobId')]
        [string] ${Id},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfMatch},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfModifiedSince},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfNoneMatch},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'List')]
        [string] ${Filter},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJob' -Name 'Get-AzJob'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzJobFromSchedule {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchJob')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string[]] ${Expand},
        [Parameter()]
        [string] ${Filter},
        [Parameter(Mandatory)]
        [string] ${JobScheduleId},
        [Parameter()]
        [int] ${Maxresult},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter()]
        [int] ${TimeOut}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobFromSchedule' -Name 'Get-AzJobFromSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzJobPreparationAndReleaseTaskStatus {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchJobPreparationAndReleaseTaskStatus')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${Filter},
        [Parameter(Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [int] ${Maxresult},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter()]
        [int] ${TimeOut}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobPreparationAndReleaseTaskStatus' -Name 'Get-AzJobPreparationAndReleaseTaskStatus'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzJobSchedule {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchJobSchedule')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string[]] ${Expand},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Alias('JobScheduleId')]
        [string] ${Id},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfMatch},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfModifiedSince},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfNoneMatch},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'List')]
        [string] ${Filter},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobSchedule' -Name 'Get-AzJobSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzJobTaskCount {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchTaskCountsResult')]
    [CmdletBinding(DefaultParameterSetName = 'Get', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobTaskCount' -Name 'Get-AzJobTaskCount'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzNode {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchNode')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [Alias('NodeId')]
        [string] ${Id},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'List', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'List')]
        [string] ${Filter},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNode' -Name 'Get-AzNode'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzNodeExtension {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchNodeVMExtension')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityNode', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [string] ${ExtensionName},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [Parameter(ParameterSetName = 'List', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'List', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityNode', Mandatory, ValueFromPipeline)]
        [psobject] ${NodeInputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeExtension' -Name 'Get-AzNodeExtension'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzNodeFile {
    [OutputType('System.Boolean', 'Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchNodeFile')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityNode', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [string] ${FilePath},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityNode')]
        [Parameter(ParameterSetName = 'GetViaIdentityPool')]
        [string] ${IfModifiedSince},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityNode')]
        [Parameter(ParameterSetName = 'GetViaIdentityPool')]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [Parameter(ParameterSetName = 'List', Mandatory)]
        [string] ${NodeId},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityNode')]
        [Parameter(ParameterSetName = 'GetViaIdentityPool')]
        [string] ${OcpRange},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityNode', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [string] ${OutFile},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityNode')]
        [Parameter(ParameterSetName = 'GetViaIdentityPool')]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'List', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityNode', Mandatory, ValueFromPipeline)]
        [psobject] ${NodeInputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'List')]
        [string] ${Filter},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult},
        [Parameter(ParameterSetName = 'List')]
        [switch] ${Recursive}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeFile' -Name 'Get-AzNodeFile'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzNodeFileProperty {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Get', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityNode', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [string] ${FilePath},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityNode', Mandatory, ValueFromPipeline)]
        [psobject] ${NodeInputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeFileProperty' -Name 'Get-AzNodeFileProperty'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzNodeRemoteLoginSetting {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchNodeRemoteLoginSettings')]
    [CmdletBinding(DefaultParameterSetName = 'Get', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeRemoteLoginSetting' -Name 'Get-AzNodeRemoteLoginSetting'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzPool {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchPool')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string[]] ${Expand},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Alias('PoolId')]
        [string] ${Id},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfMatch},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfModifiedSince},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfNoneMatch},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'List')]
        [string] ${Filter},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPool' -Name 'Get-AzPool'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzPoolNodeCount {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchPoolNodeCounts')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${Filter},
        [Parameter()]
        [int] ${Maxresult},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolNodeCount' -Name 'Get-AzPoolNodeCount'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzPoolSupportedImage {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchSupportedImage')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${Filter},
        [Parameter()]
        [int] ${Maxresult},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolSupportedImage' -Name 'Get-AzPoolSupportedImage'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzTask {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchTask')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string[]] ${Expand},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory)]
        [Alias('TaskId')]
        [string] ${Id},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityJob')]
        [string] ${IfMatch},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityJob')]
        [string] ${IfModifiedSince},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityJob')]
        [string] ${IfNoneMatch},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityJob')]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'List', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory, ValueFromPipeline)]
        [psobject] ${JobInputObject},
        [Parameter(ParameterSetName = 'List')]
        [string] ${Filter},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTask' -Name 'Get-AzTask'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzTaskFile {
    [OutputType('System.Boolean', 'Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchNodeFile')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityTask', Mandatory)]
        [string] ${FilePath},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityJob')]
        [Parameter(ParameterSetName = 'GetViaIdentityTask')]
        [string] ${IfModifiedSince},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityJob')]
        [Parameter(ParameterSetName = 'GetViaIdentityTask')]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'List', Mandatory)]
        [string] ${JobId},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityJob')]
        [Parameter(ParameterSetName = 'GetViaIdentityTask')]
        [string] ${OcpRange},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityTask', Mandatory)]
        [string] ${OutFile},
        [Parameter(ParameterSetName = 'Get')]
        [Parameter(ParameterSetName = 'GetViaIdentity')]
        [Parameter(ParameterSetName = 'GetViaIdentityJob')]
        [Parameter(ParameterSetName = 'GetViaIdentityTask')]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory)]
        [Parameter(ParameterSetName = 'List', Mandatory)]
        [string] ${TaskId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory, ValueFromPipeline)]
        [psobject] ${JobInputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityTask', Mandatory, ValueFromPipeline)]
        [psobject] ${TaskInputObject},
        [Parameter(ParameterSetName = 'List')]
        [string] ${Filter},
        [Parameter(ParameterSetName = 'List')]
        [int] ${Maxresult},
        [Parameter(ParameterSetName = 'List')]
        [switch] ${Recursive}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTaskFile' -Name 'Get-AzTaskFile'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzTaskFileProperty {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Get', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityTask', Mandatory)]
        [string] ${FilePath},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter(ParameterSetName = 'Get', Mandatory)]
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory)]
        [string] ${TaskId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'GetViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityJob', Mandatory, ValueFromPipeline)]
        [psobject] ${JobInputObject},
        [Parameter(ParameterSetName = 'GetViaIdentityTask', Mandatory, ValueFromPipeline)]
        [psobject] ${TaskInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTaskFileProperty' -Name 'Get-AzTaskFileProperty'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Get-AzTaskSubTask {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchSubtask')]
    [CmdletBinding(DefaultParameterSetName = 'List', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [string[]] ${Select},
        [Parameter(Mandatory)]
        [string] ${TaskId},
        [Parameter()]
        [int] ${TimeOut}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTaskSubTask' -Name 'Get-AzTaskSubTask'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Invoke-AzDeallocateNode {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'DeallocateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Deallocate', Mandatory)]
        [Parameter(ParameterSetName = 'DeallocateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'DeallocateViaIdentityPool', Mandatory)]
        [Parameter(ParameterSetName = 'DeallocateViaIdentityPoolExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'DeallocateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'DeallocateViaJsonString', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Deallocate', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DeallocateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DeallocateViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${Option},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Deallocate', Mandatory)]
        [Parameter(ParameterSetName = 'DeallocateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'DeallocateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'DeallocateViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DeallocateExpanded')]
        [Parameter(ParameterSetName = 'DeallocateViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'DeallocateViaIdentityPoolExpanded')]
        [ArgumentCompletions('requeue', 'terminate', 'taskcompletion')]
        [string] ${NodeDeallocateOption},
        [Parameter(ParameterSetName = 'DeallocateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DeallocateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'DeallocateViaIdentityPool', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'DeallocateViaIdentityPoolExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'DeallocateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'DeallocateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzDeallocateNode' -Name 'Invoke-AzDeallocateNode'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Invoke-AzJobScheduleExist {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Job', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Job', Mandatory)]
        [string] ${JobScheduleId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'JobViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobScheduleExist' -Name 'Invoke-AzJobScheduleExist'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Invoke-AzPoolExist {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Pool', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Pool', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'PoolViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolExist' -Name 'Invoke-AzPoolExist'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Invoke-AzReactivateTask {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Reactivate', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Reactivate', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter(ParameterSetName = 'Reactivate', Mandatory)]
        [Parameter(ParameterSetName = 'ReactivateViaIdentityJob', Mandatory)]
        [string] ${TaskId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'ReactivateViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'ReactivateViaIdentityJob', Mandatory, ValueFromPipeline)]
        [psobject] ${JobInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzReactivateTask' -Name 'Invoke-AzReactivateTask'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Invoke-AzTerminateJob {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'TerminateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [switch] ${Force},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Terminate', Mandatory)]
        [Parameter(ParameterSetName = 'TerminateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'TerminateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'TerminateViaJsonString', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Terminate', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'TerminateViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${Option},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'TerminateExpanded')]
        [Parameter(ParameterSetName = 'TerminateViaIdentityExpanded')]
        [string] ${TerminationReason},
        [Parameter(ParameterSetName = 'TerminateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'TerminateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'TerminateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'TerminateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTerminateJob' -Name 'Invoke-AzTerminateJob'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Invoke-AzTerminateJobSchedule {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Terminate', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [switch] ${Force},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Terminate', Mandatory)]
        [string] ${JobScheduleId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'TerminateViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTerminateJobSchedule' -Name 'Invoke-AzTerminateJobSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Invoke-AzTerminateTask {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Terminate', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Terminate', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter(ParameterSetName = 'Terminate', Mandatory)]
        [Parameter(ParameterSetName = 'TerminateViaIdentityJob', Mandatory)]
        [string] ${TaskId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'TerminateViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'TerminateViaIdentityJob', Mandatory, ValueFromPipeline)]
        [psobject] ${JobInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTerminateTask' -Name 'Invoke-AzTerminateTask'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Invoke-AzUploadNodeLog {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IUploadBatchServiceLogsResult')]
    [CmdletBinding(DefaultParameterSetName = 'UploadExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Upload', Mandatory)]
        [Parameter(ParameterSetName = 'UploadExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaIdentityPool', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaIdentityPoolExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaJsonString', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Upload', Mandatory)]
        [Parameter(ParameterSetName = 'UploadExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'Upload', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UploadViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UploadViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${UploadOption},
        [Parameter(ParameterSetName = 'UploadExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaIdentityExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaIdentityPoolExpanded', Mandatory)]
        [string] ${ContainerUrl},
        [Parameter(ParameterSetName = 'UploadExpanded')]
        [Parameter(ParameterSetName = 'UploadViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'UploadViaIdentityPoolExpanded')]
        [datetime] ${EndTime},
        [Parameter(ParameterSetName = 'UploadExpanded')]
        [Parameter(ParameterSetName = 'UploadViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'UploadViaIdentityPoolExpanded')]
        [string] ${IdentityReferenceResourceId},
        [Parameter(ParameterSetName = 'UploadExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaIdentityExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UploadViaIdentityPoolExpanded', Mandatory)]
        [datetime] ${StartTime},
        [Parameter(ParameterSetName = 'UploadViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UploadViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'UploadViaIdentityPool', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UploadViaIdentityPoolExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'UploadViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'UploadViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzUploadNodeLog' -Name 'Invoke-AzUploadNodeLog'
    }
}

# .ExternalHelp Az.Batch-help.xml
function New-AzJob {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'CreateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Create', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${Job},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('noaction', 'terminatejob')]
        [string] ${AllTasksCompleteMode},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${AllowTaskPreemption},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${AutoPoolSpecificationAutoPoolIdPrefix},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${AutoPoolSpecificationKeepAlive},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject] ${AutoPoolSpecificationPool},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('jobschedule', 'job')]
        [string] ${AutoPoolSpecificationPoolLifetimeOption},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('nonadmin', 'admin')]
        [string] ${AutoUserElevationLevel},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('task', 'pool')]
        [string] ${AutoUserScope},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${CommonEnvironmentSetting},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${ConstraintMaxTaskRetryCount},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [timespan] ${ConstraintMaxWallClockTime},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${ContainerSettingContainerHostBatchBindMount},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${ContainerSettingContainerRunOption},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${ContainerSettingImageName},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('taskWorkingDirectory', 'containerImageDefault')]
        [string] ${ContainerSettingWorkingDirectory},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${DisplayName},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [string] ${Id},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${IdentityReferenceResourceId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject] ${JobManagerTask},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject] ${JobPreparationTask},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${JobReleaseTaskCommandLine},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${JobReleaseTaskEnvironmentSetting},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${JobReleaseTaskId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [timespan] ${JobReleaseTaskMaxWallClockTime},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${JobReleaseTaskResourceFile},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [timespan] ${JobReleaseTaskRetentionTime},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${MaxParallelTask},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${NetworkConfigurationSkipWithdrawFromVnet},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${NetworkConfigurationSubnetId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${PoolInfoPoolId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${Priority},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [securestring] ${RegistryPassword},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${RegistryServer},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${RegistryUsername},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('noaction', 'performexitoptionsjobaction')]
        [string] ${TaskFailureMode},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${UserIdentityUsername},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${UsesTaskDependency},
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJob' -Name 'New-AzJob'
    }
}

# .ExternalHelp Az.Batch-help.xml
function New-AzJobSchedule {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'CreateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Create', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${JobSchedule},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${DisplayName},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [string] ${Id},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [psobject] ${JobSpecification},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [datetime] ${ScheduleDoNotRunAfter},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [datetime] ${ScheduleDoNotRunUntil},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [timespan] ${ScheduleRecurrenceInterval},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [timespan] ${ScheduleStartWindow},
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobSchedule' -Name 'New-AzJobSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function New-AzNodeUser {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'CreateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Create', Mandatory)]
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaIdentityPool', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaIdentityPoolExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Create', Mandatory)]
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'Create', Mandatory, ValueFromPipeline, DontShow)]
        [Parameter(ParameterSetName = 'CreateViaIdentity', Mandatory, ValueFromPipeline, DontShow)]
        [Parameter(ParameterSetName = 'CreateViaIdentityPool', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${User},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityPoolExpanded')]
        [datetime] ${ExpiryTime},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityPoolExpanded')]
        [switch] ${IsAdmin},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaIdentityPoolExpanded', Mandatory)]
        [string] ${Name},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityPoolExpanded')]
        [securestring] ${Password},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityPoolExpanded')]
        [string] ${SshPublicKey},
        [Parameter(ParameterSetName = 'CreateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'CreateViaIdentityPool', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'CreateViaIdentityPoolExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeUser' -Name 'New-AzNodeUser'
    }
}

# .ExternalHelp Az.Batch-help.xml
function New-AzPool {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'CreateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Create', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${Pool},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${ApplicationPackageReference},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [timespan] ${AutoScaleEvaluationInterval},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${AutoScaleFormula},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('nonadmin', 'admin')]
        [string] ${AutoUserElevationLevel},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('task', 'pool')]
        [string] ${AutoUserScope},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${AutomaticOSUpgradePolicyDisableAutomaticRollback},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${AutomaticOSUpgradePolicyEnableAutomaticOsupgrade},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${AutomaticOSUpgradePolicyOsrollingUpgradeDeferral},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${AutomaticOSUpgradePolicyUseRollingUpgradePolicy},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${ContainerSettingContainerHostBatchBindMount},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${ContainerSettingContainerRunOption},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${ContainerSettingImageName},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('taskWorkingDirectory', 'containerImageDefault')]
        [string] ${ContainerSettingWorkingDirectory},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${DisplayName},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${EnableAutoScale},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${EnableInterNodeCommunication},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${EndpointConfigurationInboundNatPool},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [string] ${Id},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${IdentityReferenceResourceId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${MountConfiguration},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('none', 'job')]
        [string] ${NetworkConfigurationDynamicVnetAssignmentScope},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${NetworkConfigurationEnableAcceleratedNetworking},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${NetworkConfigurationSubnetId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string[]] ${PublicIPAddressConfigurationIpaddressId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('batchmanaged', 'usermanaged', 'nopublicipaddresses')]
        [string] ${PublicIPAddressConfigurationIpaddressProvisioningType},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('IPv4', 'IPv6')]
        [string[]] ${PublicIPAddressConfigurationIpfamily},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${PublicIPAddressConfigurationIptag},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [securestring] ${RegistryPassword},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${RegistryServer},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${RegistryUsername},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [timespan] ${ResizeTimeout},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${RollingUpgradePolicyEnableCrossZoneUpgrade},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${RollingUpgradePolicyMaxBatchInstancePercent},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${RollingUpgradePolicyMaxUnhealthyInstancePercent},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${RollingUpgradePolicyMaxUnhealthyUpgradedInstancePercent},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [timespan] ${RollingUpgradePolicyPauseTimeBetweenBatch},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${RollingUpgradePolicyPrioritizeUnhealthyInstance},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${RollingUpgradePolicyRollbackFailedInstancesOnPolicyBreach},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${StartTaskCommandLine},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${StartTaskEnvironmentSetting},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${StartTaskMaxTaskRetryCount},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${StartTaskResourceFile},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [switch] ${StartTaskWaitForSuccess},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${TargetDedicatedNode},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${TargetLowPriorityNode},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('none', 'creationtime')]
        [string] ${TaskSchedulingPolicyJobDefaultOrder},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('spread', 'pack')]
        [string] ${TaskSchedulingPolicyNodeFillType},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [int] ${TaskSlotsPerNode},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('automatic', 'manual', 'rolling')]
        [string] ${UpgradePolicyMode},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${UserAccount},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [string] ${UserIdentityUsername},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [string] ${VMSize},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [ArgumentCompletions('lowestPrice', 'capacityOptimized', 'prioritized')]
        [string] ${VMSkuProfileAllocationStrategy},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject[]] ${VMSkuProfileVmsize},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [psobject] ${VirtualMachineConfiguration},
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPool' -Name 'New-AzPool'
    }
}

# .ExternalHelp Az.Batch-help.xml
function New-AzTask {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'CreateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Create', Mandatory)]
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter(ParameterSetName = 'Create', Mandatory, ValueFromPipeline, DontShow)]
        [Parameter(ParameterSetName = 'CreateViaIdentity', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${Task},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${AffinityInfoAffinityId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${ApplicationPackageReference},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('nonadmin', 'admin')]
        [string] ${AutoUserElevationLevel},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('task', 'pool')]
        [string] ${AutoUserScope},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded', Mandatory)]
        [string] ${CommandLine},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [int] ${ConstraintMaxTaskRetryCount},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [timespan] ${ConstraintMaxWallClockTime},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [timespan] ${ConstraintRetentionTime},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${ContainerSettingContainerHostBatchBindMount},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${ContainerSettingContainerRunOption},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${ContainerSettingImageName},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('taskWorkingDirectory', 'containerImageDefault')]
        [string] ${ContainerSettingWorkingDirectory},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('satisfy', 'block')]
        [string] ${DefaultDependencyAction},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('none', 'disable', 'terminate')]
        [string] ${DefaultJobAction},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string[]] ${DependOnTaskId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${DependOnTaskIdRange},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${DisplayName},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${EnvironmentSetting},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${ExitConditionExitCode},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${ExitConditionExitCodeRange},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('satisfy', 'block')]
        [string] ${FileUploadErrorDependencyAction},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('none', 'disable', 'terminate')]
        [string] ${FileUploadErrorJobAction},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded', Mandatory)]
        [string] ${Id},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${IdentityReferenceResourceId},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${MultiInstanceSettingCommonResourceFile},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${MultiInstanceSettingCoordinationCommandLine},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [int] ${MultiInstanceSettingNumberOfInstance},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${OutputFile},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('satisfy', 'block')]
        [string] ${PreProcessingErrorDependencyAction},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [ArgumentCompletions('none', 'disable', 'terminate')]
        [string] ${PreProcessingErrorJobAction},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [securestring] ${RegistryPassword},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${RegistryServer},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${RegistryUsername},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [int] ${RequiredSlot},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [psobject[]] ${ResourceFile},
        [Parameter(ParameterSetName = 'CreateExpanded')]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded')]
        [string] ${UserIdentityUsername},
        [Parameter(ParameterSetName = 'CreateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTask' -Name 'New-AzTask'
    }
}

# .ExternalHelp Az.Batch-help.xml
function New-AzTaskCollection {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchCreateTaskCollectionResult')]
    [CmdletBinding(DefaultParameterSetName = 'CreateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Create', Mandatory)]
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter(ParameterSetName = 'Create', Mandatory, ValueFromPipeline, DontShow)]
        [Parameter(ParameterSetName = 'CreateViaIdentity', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${TaskCollection},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'CreateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded', Mandatory)]
        [AllowEmptyCollection()]
        [psobject[]] ${Value},
        [Parameter(ParameterSetName = 'CreateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'CreateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'CreateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'CreateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTaskCollection' -Name 'New-AzTaskCollection'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Remove-AzJob {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Delete', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [switch] ${Force},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Alias('JobId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DeleteViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJob' -Name 'Remove-AzJob'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Remove-AzJobSchedule {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Delete', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [switch] ${Force},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Alias('JobScheduleId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DeleteViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobSchedule' -Name 'Remove-AzJobSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Remove-AzNodeFile {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Delete', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityNode', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityPool', Mandatory)]
        [string] ${FilePath},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityPool', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${Recursive},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DeleteViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'DeleteViaIdentityNode', Mandatory, ValueFromPipeline)]
        [psobject] ${NodeInputObject},
        [Parameter(ParameterSetName = 'DeleteViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeFile' -Name 'Remove-AzNodeFile'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Remove-AzNodeUser {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Delete', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityPool', Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityNode', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityPool', Mandatory)]
        [string] ${UserName},
        [Parameter(ParameterSetName = 'DeleteViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'DeleteViaIdentityNode', Mandatory, ValueFromPipeline)]
        [psobject] ${NodeInputObject},
        [Parameter(ParameterSetName = 'DeleteViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeUser' -Name 'Remove-AzNodeUser'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Remove-AzPool {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Delete', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Alias('PoolId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DeleteViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPool' -Name 'Remove-AzPool'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Remove-AzPoolNode {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'RemoveExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Remove', Mandatory)]
        [Parameter(ParameterSetName = 'RemoveExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'RemoveViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'RemoveViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter(ParameterSetName = 'Remove', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'RemoveViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${RemoveOption},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'RemoveExpanded')]
        [Parameter(ParameterSetName = 'RemoveViaIdentityExpanded')]
        [ArgumentCompletions('requeue', 'terminate', 'taskcompletion')]
        [string] ${NodeDeallocationOption},
        [Parameter(ParameterSetName = 'RemoveExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'RemoveViaIdentityExpanded', Mandatory)]
        [AllowEmptyCollection()]
        [string[]] ${NodeId},
        [Parameter(ParameterSetName = 'RemoveExpanded')]
        [Parameter(ParameterSetName = 'RemoveViaIdentityExpanded')]
        [timespan] ${ResizeTimeout},
        [Parameter(ParameterSetName = 'RemoveViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'RemoveViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'RemoveViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'RemoveViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolNode' -Name 'Remove-AzPoolNode'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Remove-AzTask {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Delete', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityJob', Mandatory)]
        [Alias('TaskId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DeleteViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'DeleteViaIdentityJob', Mandatory, ValueFromPipeline)]
        [psobject] ${JobInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTask' -Name 'Remove-AzTask'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Remove-AzTaskFile {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Delete', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityJob', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityTask', Mandatory)]
        [string] ${FilePath},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${Recursive},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter(ParameterSetName = 'Delete', Mandatory)]
        [Parameter(ParameterSetName = 'DeleteViaIdentityJob', Mandatory)]
        [string] ${TaskId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'DeleteViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'DeleteViaIdentityJob', Mandatory, ValueFromPipeline)]
        [psobject] ${JobInputObject},
        [Parameter(ParameterSetName = 'DeleteViaIdentityTask', Mandatory, ValueFromPipeline)]
        [psobject] ${TaskInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTaskFile' -Name 'Remove-AzTaskFile'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Resize-AzPool {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'ResizeExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Resize', Mandatory)]
        [Parameter(ParameterSetName = 'ResizeExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'ResizeViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'ResizeViaJsonString', Mandatory)]
        [Alias('PoolId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Resize', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ResizeViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${ResizeOption},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'ResizeExpanded')]
        [Parameter(ParameterSetName = 'ResizeViaIdentityExpanded')]
        [ArgumentCompletions('requeue', 'terminate', 'taskcompletion')]
        [string] ${NodeDeallocationOption},
        [Parameter(ParameterSetName = 'ResizeExpanded')]
        [Parameter(ParameterSetName = 'ResizeViaIdentityExpanded')]
        [timespan] ${ResizeTimeout},
        [Parameter(ParameterSetName = 'ResizeExpanded')]
        [Parameter(ParameterSetName = 'ResizeViaIdentityExpanded')]
        [int] ${TargetDedicatedNode},
        [Parameter(ParameterSetName = 'ResizeExpanded')]
        [Parameter(ParameterSetName = 'ResizeViaIdentityExpanded')]
        [int] ${TargetLowPriorityNode},
        [Parameter(ParameterSetName = 'ResizeViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ResizeViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'ResizeViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'ResizeViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPool' -Name 'Resize-AzPool'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Restart-AzNode {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'RebootExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Reboot', Mandatory)]
        [Parameter(ParameterSetName = 'RebootExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'RebootViaIdentityPool', Mandatory)]
        [Parameter(ParameterSetName = 'RebootViaIdentityPoolExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'RebootViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'RebootViaJsonString', Mandatory)]
        [Alias('NodeId')]
        [string] ${Id},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Reboot', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'RebootViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'RebootViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${Option},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Reboot', Mandatory)]
        [Parameter(ParameterSetName = 'RebootExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'RebootViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'RebootViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'RebootExpanded')]
        [Parameter(ParameterSetName = 'RebootViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'RebootViaIdentityPoolExpanded')]
        [ArgumentCompletions('requeue', 'terminate', 'taskcompletion')]
        [string] ${NodeRebootKind},
        [Parameter(ParameterSetName = 'RebootViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'RebootViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'RebootViaIdentityPool', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'RebootViaIdentityPoolExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'RebootViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'RebootViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNode' -Name 'Restart-AzNode'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Set-AzJob {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'ReplaceExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(Mandatory)]
        [Alias('JobId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Replace', Mandatory, ValueFromPipeline)]
        [psobject] ${Job},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [ArgumentCompletions('noaction', 'terminatejob')]
        [string] ${AllTasksCompleteMode},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [switch] ${AllowTaskPreemption},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [string] ${AutoPoolSpecificationAutoPoolIdPrefix},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [switch] ${AutoPoolSpecificationKeepAlive},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [psobject] ${AutoPoolSpecificationPool},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [ArgumentCompletions('jobschedule', 'job')]
        [string] ${AutoPoolSpecificationPoolLifetimeOption},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [int] ${ConstraintMaxTaskRetryCount},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [timespan] ${ConstraintMaxWallClockTime},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [int] ${MaxParallelTask},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [string] ${PoolInfoPoolId},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [int] ${Priority},
        [Parameter(ParameterSetName = 'ReplaceViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'ReplaceViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJob' -Name 'Set-AzJob'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Set-AzJobSchedule {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Replace', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(Mandatory)]
        [Alias('JobScheduleId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Replace', Mandatory, ValueFromPipeline)]
        [psobject] ${JobSchedule},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'ReplaceExpanded', Mandatory)]
        [psobject] ${JobSpecification},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [datetime] ${ScheduleDoNotRunAfter},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [datetime] ${ScheduleDoNotRunUntil},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [timespan] ${ScheduleRecurrenceInterval},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [timespan] ${ScheduleStartWindow},
        [Parameter(ParameterSetName = 'ReplaceViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'ReplaceViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobSchedule' -Name 'Set-AzJobSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Set-AzNodeUser {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'ReplaceExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(Mandatory)]
        [string] ${NodeId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'Replace', Mandatory, ValueFromPipeline)]
        [psobject] ${UpdateOption},
        [Parameter(Mandatory)]
        [string] ${UserName},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [datetime] ${ExpiryTime},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [securestring] ${Password},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [string] ${SshPublicKey},
        [Parameter(ParameterSetName = 'ReplaceViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'ReplaceViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNodeUser' -Name 'Set-AzNodeUser'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Set-AzTask {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'ReplaceExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(Mandatory)]
        [Alias('TaskId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(Mandatory)]
        [string] ${JobId},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter(ParameterSetName = 'Replace', Mandatory, ValueFromPipeline)]
        [psobject] ${Task},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [int] ${ConstraintMaxTaskRetryCount},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [timespan] ${ConstraintMaxWallClockTime},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [timespan] ${ConstraintRetentionTime},
        [Parameter(ParameterSetName = 'ReplaceViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'ReplaceViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzTask' -Name 'Set-AzTask'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Start-AzNode {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Start', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Start', Mandatory)]
        [Parameter(ParameterSetName = 'StartViaIdentityPool', Mandatory)]
        [Alias('NodeId')]
        [string] ${Id},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Start', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'StartViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'StartViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNode' -Name 'Start-AzNode'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Stop-AzPoolResize {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Stop', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Stop', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'StopViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolResize' -Name 'Stop-AzPoolResize'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Test-AzPoolAutoScale {
    [OutputType('Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IAutoScaleRun')]
    [CmdletBinding(DefaultParameterSetName = 'EvaluateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Evaluate', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'EvaluateViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${EvaluateAutoScaleOption},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Evaluate', Mandatory)]
        [Parameter(ParameterSetName = 'EvaluateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'EvaluateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'EvaluateViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'EvaluateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'EvaluateViaIdentityExpanded', Mandatory)]
        [string] ${AutoScaleFormula},
        [Parameter(ParameterSetName = 'EvaluateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'EvaluateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'EvaluateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'EvaluateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolAutoScale' -Name 'Test-AzPoolAutoScale'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Update-AzJob {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'UpdateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Update', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateViaJsonString', Mandatory)]
        [Alias('JobId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Update', Mandatory, ValueFromPipeline, DontShow)]
        [Parameter(ParameterSetName = 'UpdateViaIdentity', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${Job},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('noaction', 'terminatejob')]
        [string] ${AllTasksCompleteMode},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${AllowTaskPreemption},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${AutoPoolSpecificationAutoPoolIdPrefix},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${AutoPoolSpecificationKeepAlive},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject] ${AutoPoolSpecificationPool},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('jobschedule', 'job')]
        [string] ${AutoPoolSpecificationPoolLifetimeOption},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [int] ${ConstraintMaxTaskRetryCount},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [timespan] ${ConstraintMaxWallClockTime},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [int] ${MaxParallelTask},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${NetworkConfigurationSkipWithdrawFromVnet},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${NetworkConfigurationSubnetId},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${PoolInfoPoolId},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [int] ${Priority},
        [Parameter(ParameterSetName = 'UpdateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'UpdateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'UpdateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJob' -Name 'Update-AzJob'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Update-AzJobSchedule {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'UpdateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Update', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateViaJsonString', Mandatory)]
        [Alias('JobScheduleId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter(ParameterSetName = 'Update', Mandatory, ValueFromPipeline, DontShow)]
        [Parameter(ParameterSetName = 'UpdateViaIdentity', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${JobSchedule},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject] ${JobSpecification},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [datetime] ${ScheduleDoNotRunAfter},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [datetime] ${ScheduleDoNotRunUntil},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [timespan] ${ScheduleRecurrenceInterval},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [timespan] ${ScheduleStartWindow},
        [Parameter(ParameterSetName = 'UpdateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'UpdateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'UpdateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzJobSchedule' -Name 'Update-AzJobSchedule'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Update-AzNode {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'ReimageExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Reimage', Mandatory)]
        [Parameter(ParameterSetName = 'ReimageExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'ReimageViaIdentityPool', Mandatory)]
        [Parameter(ParameterSetName = 'ReimageViaIdentityPoolExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'ReimageViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'ReimageViaJsonString', Mandatory)]
        [Alias('NodeId')]
        [string] ${Id},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter(ParameterSetName = 'Reimage', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ReimageViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ReimageViaIdentityPool', Mandatory, ValueFromPipeline)]
        [psobject] ${Option},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Reimage', Mandatory)]
        [Parameter(ParameterSetName = 'ReimageExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'ReimageViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'ReimageViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'ReimageExpanded')]
        [Parameter(ParameterSetName = 'ReimageViaIdentityExpanded')]
        [Parameter(ParameterSetName = 'ReimageViaIdentityPoolExpanded')]
        [ArgumentCompletions('requeue', 'terminate', 'taskcompletion')]
        [string] ${NodeReimageOption},
        [Parameter(ParameterSetName = 'ReimageViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ReimageViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'ReimageViaIdentityPool', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ReimageViaIdentityPoolExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${PoolInputObject},
        [Parameter(ParameterSetName = 'ReimageViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'ReimageViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzNode' -Name 'Update-AzNode'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Update-AzPool {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'UpdateExpanded', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter(ParameterSetName = 'Update', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'UpdateViaJsonString', Mandatory)]
        [Alias('PoolId')]
        [string] ${Id},
        [Parameter()]
        [string] ${IfMatch},
        [Parameter()]
        [string] ${IfModifiedSince},
        [Parameter()]
        [string] ${IfNoneMatch},
        [Parameter()]
        [string] ${IfUnmodifiedSince},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Update', Mandatory, ValueFromPipeline, DontShow)]
        [Parameter(ParameterSetName = 'UpdateViaIdentity', Mandatory, ValueFromPipeline, DontShow)]
        [psobject] ${Pool},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${ApplicationPackageReference},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('nonadmin', 'admin')]
        [string] ${AutoUserElevationLevel},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('task', 'pool')]
        [string] ${AutoUserScope},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${AutomaticOSUpgradePolicyDisableAutomaticRollback},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${AutomaticOSUpgradePolicyEnableAutomaticOsupgrade},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${AutomaticOSUpgradePolicyOsrollingUpgradeDeferral},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${AutomaticOSUpgradePolicyUseRollingUpgradePolicy},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${ContainerSettingContainerHostBatchBindMount},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${ContainerSettingContainerRunOption},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${ContainerSettingImageName},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('taskWorkingDirectory', 'containerImageDefault')]
        [string] ${ContainerSettingWorkingDirectory},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${DisplayName},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${EnableInterNodeCommunication},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${EndpointConfigurationInboundNatPool},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${IdentityReferenceResourceId},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${MountConfiguration},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('none', 'job')]
        [string] ${NetworkConfigurationDynamicVnetAssignmentScope},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${NetworkConfigurationEnableAcceleratedNetworking},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${NetworkConfigurationSubnetId},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string[]] ${PublicIPAddressConfigurationIpaddressId},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('batchmanaged', 'usermanaged', 'nopublicipaddresses')]
        [string] ${PublicIPAddressConfigurationIpaddressProvisioningType},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('IPv4', 'IPv6')]
        [string[]] ${PublicIPAddressConfigurationIpfamily},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${PublicIPAddressConfigurationIptag},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [securestring] ${RegistryPassword},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${RegistryServer},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${RegistryUsername},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${RollingUpgradePolicyEnableCrossZoneUpgrade},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [int] ${RollingUpgradePolicyMaxBatchInstancePercent},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [int] ${RollingUpgradePolicyMaxUnhealthyInstancePercent},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [int] ${RollingUpgradePolicyMaxUnhealthyUpgradedInstancePercent},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [timespan] ${RollingUpgradePolicyPauseTimeBetweenBatch},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${RollingUpgradePolicyPrioritizeUnhealthyInstance},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${RollingUpgradePolicyRollbackFailedInstancesOnPolicyBreach},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${StartTaskCommandLine},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${StartTaskEnvironmentSetting},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [int] ${StartTaskMaxTaskRetryCount},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${StartTaskResourceFile},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [switch] ${StartTaskWaitForSuccess},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('none', 'creationtime')]
        [string] ${TaskSchedulingPolicyJobDefaultOrder},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('spread', 'pack')]
        [string] ${TaskSchedulingPolicyNodeFillType},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [int] ${TaskSlotsPerNode},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('automatic', 'manual', 'rolling')]
        [string] ${UpgradePolicyMode},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${UserAccount},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${UserIdentityUsername},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [string] ${VMSize},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [ArgumentCompletions('lowestPrice', 'capacityOptimized', 'prioritized')]
        [string] ${VMSkuProfileAllocationStrategy},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject[]] ${VMSkuProfileVmsize},
        [Parameter(ParameterSetName = 'UpdateExpanded')]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded')]
        [psobject] ${VirtualMachineConfiguration},
        [Parameter(ParameterSetName = 'UpdateViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UpdateViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'UpdateViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'UpdateViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPool' -Name 'Update-AzPool'
    }
}

# .ExternalHelp Az.Batch-help.xml
function Update-AzPoolProperty {
    [OutputType('System.Boolean')]
    [CmdletBinding(DefaultParameterSetName = 'Replace', SupportsShouldProcess, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] ${ClientRequestId},
        [Parameter()]
        [Alias('AzureRMContext', 'AzureCredential')]
        [psobject] ${DefaultProfile},
        [Parameter(Mandatory)]
        [string] ${Endpoint},
        [Parameter()]
        [string] ${Ocpdate},
        [Parameter()]
        [switch] ${PassThru},
        [Parameter(ParameterSetName = 'Replace', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ReplaceViaIdentity', Mandatory, ValueFromPipeline)]
        [psobject] ${Pool},
        [Parameter(ParameterSetName = 'Replace', Mandatory)]
        [Parameter(ParameterSetName = 'ReplaceExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'ReplaceViaJsonFilePath', Mandatory)]
        [Parameter(ParameterSetName = 'ReplaceViaJsonString', Mandatory)]
        [string] ${PoolId},
        [Parameter()]
        [switch] ${ReturnClientRequestId},
        [Parameter()]
        [int] ${TimeOut},
        [Parameter(ParameterSetName = 'ReplaceExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded', Mandatory)]
        [AllowEmptyCollection()]
        [psobject[]] ${ApplicationPackageReference},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [ArgumentCompletions('nonadmin', 'admin')]
        [string] ${AutoUserElevationLevel},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [ArgumentCompletions('task', 'pool')]
        [string] ${AutoUserScope},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [psobject[]] ${ContainerSettingContainerHostBatchBindMount},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [string] ${ContainerSettingContainerRunOption},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [string] ${ContainerSettingImageName},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [ArgumentCompletions('taskWorkingDirectory', 'containerImageDefault')]
        [string] ${ContainerSettingWorkingDirectory},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [string] ${IdentityReferenceResourceId},
        [Parameter(ParameterSetName = 'ReplaceExpanded', Mandatory)]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded', Mandatory)]
        [AllowEmptyCollection()]
        [psobject[]] ${Metadata},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [securestring] ${RegistryPassword},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [string] ${RegistryServer},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [string] ${RegistryUsername},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [string] ${StartTaskCommandLine},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [psobject[]] ${StartTaskEnvironmentSetting},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [int] ${StartTaskMaxTaskRetryCount},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [psobject[]] ${StartTaskResourceFile},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [switch] ${StartTaskWaitForSuccess},
        [Parameter(ParameterSetName = 'ReplaceExpanded')]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded')]
        [string] ${UserIdentityUsername},
        [Parameter(ParameterSetName = 'ReplaceViaIdentity', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ReplaceViaIdentityExpanded', Mandatory, ValueFromPipeline)]
        [psobject] ${InputObject},
        [Parameter(ParameterSetName = 'ReplaceViaJsonFilePath', Mandatory)]
        [string] ${JsonFilePath},
        [Parameter(ParameterSetName = 'ReplaceViaJsonString', Mandatory)]
        [string] ${JsonString}
    )
    process {
        if (-not $script:RuntimeLoaded) { Initialize-Runtime }
        Invoke-ServiceCmdlet -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Noun 'AzPoolProperty' -Name 'Update-AzPoolProperty'
    }
}

Export-ModuleMember -Function @(
    'Disable-AzJob'
    'Disable-AzJobSchedule'
    'Disable-AzNodeScheduling'
    'Disable-AzPoolAutoScale'
    'Enable-AzJob'
    'Enable-AzJobSchedule'
    'Enable-AzNodeScheduling'
    'Enable-AzPoolAutoScale'
    'Get-AzApplication'
    'Get-AzJob'
    'Get-AzJobFromSchedule'
    'Get-AzJobPreparationAndReleaseTaskStatus'
    'Get-AzJobSchedule'
    'Get-AzJobTaskCount'
    'Get-AzNode'
    'Get-AzNodeExtension'
    'Get-AzNodeFile'
    'Get-AzNodeFileProperty'
    'Get-AzNodeRemoteLoginSetting'
    'Get-AzPool'
    'Get-AzPoolNodeCount'
    'Get-AzPoolSupportedImage'
    'Get-AzTask'
    'Get-AzTaskFile'
    'Get-AzTaskFileProperty'
    'Get-AzTaskSubTask'
    'Invoke-AzDeallocateNode'
    'Invoke-AzJobScheduleExist'
    'Invoke-AzPoolExist'
    'Invoke-AzReactivateTask'
    'Invoke-AzTerminateJob'
    'Invoke-AzTerminateJobSchedule'
    'Invoke-AzTerminateTask'
    'Invoke-AzUploadNodeLog'
    'New-AzJob'
    'New-AzJobSchedule'
    'New-AzNodeUser'
    'New-AzPool'
    'New-AzTask'
    'New-AzTaskCollection'
    'Remove-AzJob'
    'Remove-AzJobSchedule'
    'Remove-AzNodeFile'
    'Remove-AzNodeUser'
    'Remove-AzPool'
    'Remove-AzPoolNode'
    'Remove-AzTask'
    'Remove-AzTaskFile'
    'Resize-AzPool'
    'Restart-AzNode'
    'Set-AzJob'
    'Set-AzJobSchedule'
    'Set-AzNodeUser'
    'Set-AzTask'
    'Start-AzNode'
    'Stop-AzPoolResize'
    'Test-AzPoolAutoScale'
    'Update-AzJob'
    'Update-AzJobSchedule'
    'Update-AzNode'
    'Update-AzPool'
    'Update-AzPoolProperty'
) -Alias @(
)
