# The cmdlets of Azure Batch, api-version 2026-10-01. Made by Specwright: changes are lost.
@{
    RootModule = 'Az.Batch.psm1'
    ModuleVersion = '0.1.0'
    CompatiblePSEditions = @('Core')
    GUID = 'e79f85a7-a48b-5e74-9305-cfdbb0b78194'
    Author = 'The Specwright authors'
    CompanyName = 'The Specwright authors'
    Description = 'Cmdlets of Azure Batch, api-version 2026-10-01.'
    PowerShellVersion = '7.4'
    TypesToProcess = @('Az.Batch.types.ps1xml')
    FormatsToProcess = @('Az.Batch.format.ps1xml')
    FunctionsToExport = @(
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
    )
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @(
    )
    PrivateData = @{
        PSData = @{
            Tags = @('Azure', 'ResourceManager', 'REST', 'Specwright')
        }
    }
}
