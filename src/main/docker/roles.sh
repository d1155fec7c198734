#!/bin/sh
# Run once by the database's container, in an empty database: the role that the service signs in as.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
  -v password="$SERVICE_PASSWORD" <<'SQL'
create role claimboard_service login nosuperuser nocreatedb nocreaterole password :'password';
revoke all on schema public from public;
grant usage on schema public to claimboard_service;
SQL
