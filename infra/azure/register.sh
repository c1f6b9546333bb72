#!/usr/bin/env bash
# Registers the bot in the tenant you are signed in to (az login) and prints the settings to start it with.
#   infra/azure/register.sh bot.example.com
set -euo pipefail
host=${1:?usage: register.sh HOST}
group=${GROUP:-vabot} location=${LOCATION:-westeurope}

tenant=$(az account show --query tenantId -o tsv)
app=$(az ad app create --display-name VaBot --sign-in-audience AzureADMyOrg --query appId -o tsv)
az ad sp create --id "$app" --output none 2>/dev/null || az ad sp show --id "$app" --output none
secret=$(az ad app credential reset --id "$app" --display-name vabot --years 1 --query password -o tsv)
az group create --name "$group" --location "$location" --output none
az deployment group create --resource-group "$group" --template-file "$(dirname "$0")/bot.bicep" \
    --parameters appId="$app" tenantId="$tenant" host="$host" --output none

cat <<SETTINGS
VaBot__Teams__AppId=$app
VaBot__Teams__AppPassword=$secret
VaBot__Teams__TenantId=$tenant
VaBot__PublicUrl=https://$host
SETTINGS
