-- What the role of the service may do with the tables, said anew after each upgrade; src/main/operations/README.md says why.
-- Nothing where there is no such role, or where whoever upgrades does not own the tables.
do $$
declare
    service constant name := 'claimboard_service';
    one name;
begin
    if not exists (select from pg_roles where rolname = service)
            or current_user <> (select tableowner from pg_tables
                where schemaname = current_schema() and tablename = 'ledger_entry')
            or current_user = service then
        return;
    end if;
    execute format('grant usage on schema %I to %I', current_schema(), service);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), service);
    execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), service);
    -- What nobody ever deletes.
    foreach one in array array['paper', 'claim', 'correction', 'correction_follower', 'moderator', 'server_key',
        'job_lock', 'ledger_head'] loop
        execute format('revoke delete on %I from %I', one, service);
    end loop;
    -- What nobody ever changes either: history is only written on.
    foreach one in array array['ledger_entry', 'claim_revision', 'correction_decision', 'correction_amendment',
        'refused_claim', 'server_key'] loop
        execute format('revoke update, delete on %I from %I', one, service);
    end loop;
    execute format('revoke insert, update, delete on flyway_schema_history from %I', service);
    -- Its one row is there from the beginning.
    execute format('revoke insert on ledger_head from %I', service);
end
$$;
