-- The tenant of a transaction: set first in it, by tenancy.TenantBinding, and gone with it.
-- No tenant is an error and never a default. A setting that has ended reads as the empty string, so both are refused.
create function current_tenant() returns uuid
  language plpgsql stable parallel safe
as $$
declare
  tenant text := current_setting('app.tenant', true);
begin
  if tenant is null or tenant = '' then
    raise exception 'no tenant is bound to this transaction' using errcode = 'insufficient_privilege';
  end if;
  return tenant::uuid;
end
$$;

-- Row-level security for one tenant table, the same for every one of them.
create procedure protect_tenant_table(tenant_table regclass)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format(
    'create policy same_tenant on %s using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
    tenant_table);
end
$$;

revoke all on function current_tenant() from public;
revoke all on procedure protect_tenant_table(regclass) from public;
grant execute on function current_tenant() to plumbline_app, plumbline_maintenance;
grant usage on schema public to plumbline_app, plumbline_maintenance;

-- What the application may do is granted table by table; maintenance (seed, backup, restore) may write all.
alter default privileges grant select, insert, update, delete, truncate on tables to plumbline_maintenance;
