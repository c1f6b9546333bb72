// The bot's registration in Azure and its way into Teams. Who runs the bot is up to you: this only says where it listens.
//   az deployment group create -g vabot -f infra/azure/bot.bicep -p appId=… tenantId=… host=bot.example.com
@description('The Microsoft app id of the registration (az ad app create), or the client id of the managed identity.')
param appId string

@description('The tenant the registration lives in. New bots are single-tenant or a managed identity.')
param tenantId string = tenant().tenantId

@description('The public host name of the bot, without https://.')
param host string

@description('The resource id of the user-assigned managed identity the bot runs as; empty with a secret or a certificate.')
param identityId string = ''

@description('The name of the bot in Azure, unique in the whole cloud.')
param name string = 'vabot-${uniqueString(resourceGroup().id)}'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'VaBot'
    endpoint: 'https://${host}/api/messages'
    msaAppId: appId
    msaAppTenantId: tenantId
    msaAppType: empty(identityId) ? 'SingleTenant' : 'UserAssignedMSI'
    msaAppMSIResourceId: empty(identityId) ? null : identityId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}
