"""The car park: gates, spaces, fees, memberships."""
