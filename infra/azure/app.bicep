// The bot on Azure without any secret of its own: a web app whose managed identity is the bot. The database is a PostgreSQL you bring.
//   az group create -n vabot -l westeurope
//   az deployment group create -g vabot -f infra/azure/app.bicep -p database='Host=…;Database=vabot;Username=…;Password=…'
//   dotnet publish src/VaBot -c Release -o published && (cd published && zip -qr ../vabot.zip .)
//   az webapp deploy -g vabot -n NAME --src-path vabot.zip        (NAME, the app id and the host are printed by the deployment)
@description('The name of the web app, unique in the whole cloud; it becomes NAME.azurewebsites.net.')
param name string = 'vabot-${uniqueString(resourceGroup().id)}'

param location string = resourceGroup().location

@secure()
@description('The connection string of a PostgreSQL database. SQLite is no choice here: the disk of a web app is a network share.')
param database string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: { name: 'B1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet VaBot.dll'
      alwaysOn: true
      ftpsState: 'Disabled'
      healthCheckPath: '/health/live'
      appSettings: [
        { name: 'VaBot__Database__Provider', value: 'Postgres' }
        { name: 'VaBot__Database__ConnectionString', value: database }
        { name: 'VaBot__PublicUrl', value: 'https://${name}.azurewebsites.net' }
        { name: 'VaBot__Teams__AppId', value: identity.properties.clientId }
        { name: 'VaBot__Teams__TenantId', value: tenant().tenantId }
        { name: 'VaBot__Teams__ManagedIdentity', value: 'true' }
      ]
    }
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    appId: identity.properties.clientId
    tenantId: tenant().tenantId
    host: '${name}.azurewebsites.net'
    identityId: identity.id
  }
}

output name string = name
output appId string = identity.properties.clientId
output host string = '${name}.azurewebsites.net'
