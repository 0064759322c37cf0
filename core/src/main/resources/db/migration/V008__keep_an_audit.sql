-- Who did or saw what, written in the transaction of what was done. The day (UTC) stands in the key, so that the table
-- can be partitioned by month. There is no foreign key: what happened stays told when a person's rows are gone, and
-- what was refused may name what never was.
create table audit_event (
  tenant_id   uuid        not null,
  happened_on date        not null,
  id          uuid        not null,
  happened_at timestamptz not null,
  actor_role  text        not null check (actor_role in ('ADMIN', 'CLINICIAN', 'PATIENT', 'SYSTEM')),
  -- A member or a patient; the system is nobody.
  actor_id    uuid,
  action      text        not null check (action ~ '^[A-Z][A-Z_]{2,59}$'),
  patient_id  uuid,
  -- What it was done to: an assessment, a program, a member.
  subject_id  uuid,
  -- Keys, ids and counts; never a name, never what somebody wrote.
  detail      text        not null default '' check (length(detail) <= 500),
  request_id  uuid,
  primary key (tenant_id, happened_on, id),
  check ((actor_role = 'SYSTEM') = (actor_id is null)),
  check (happened_on = (happened_at at time zone 'UTC')::date)
);
create index audit_event_of_patient on audit_event (tenant_id, patient_id, happened_on, id) where patient_id is not null;
create index audit_event_of_actor on audit_event (tenant_id, actor_id, happened_on, id) where actor_id is not null;
call protect_tenant_table('audit_event');
grant select, insert on audit_event to plumbline_app;

-- The chain of a clinic: each hash is taken over the one before, the event and this row (audit.Chain).
create table audit_seal (
  tenant_id   uuid        not null,
  number      bigint      not null check (number > 0),
  happened_on date        not null,
  event_id    uuid        not null,
  sealed_at   timestamptz not null,
  hash        bytea       not null check (length(hash) = 32),
  primary key (tenant_id, number),
  unique (tenant_id, happened_on, event_id),
  foreign key (tenant_id, happened_on, event_id) references audit_event (tenant_id, happened_on, id)
);
call protect_tenant_table('audit_seal');
grant select, insert on audit_seal to plumbline_app;

-- The events that no seal covers yet. The sealer asks it for all clinics at once, so reading is open to it: the rows
-- hold ids only. Writing is not, each clinic writes its own.
create table audit_unsealed (
  tenant_id   uuid not null,
  happened_on date not null,
  event_id    uuid not null,
  primary key (tenant_id, happened_on, event_id)
);
alter table audit_unsealed enable row level security;
alter table audit_unsealed force row level security;
create policy any_clinic on audit_unsealed for select using (true);
create policy same_tenant on audit_unsealed for insert with check (tenant_id = current_tenant());
create policy same_tenant_goes on audit_unsealed for delete using (tenant_id = current_tenant());
grant select, insert, delete on audit_unsealed to plumbline_app;

-- Bringing a backup back writes what nobody changes otherwise. It's open to the maintenance role alone, and to that only
-- in a transaction that says what it does; by itself the role is refused, too. Never null, for a trigger whose condition
-- is null would stand still.
create function restoring() returns boolean
  language sql stable parallel safe
as $$
  select current_user = 'plumbline_maintenance' and coalesce(current_setting('plumbline.restoring', true), '') = 'on'
$$;

create function await_seal() returns trigger
  language plpgsql
as $$
begin
  insert into audit_unsealed (tenant_id, happened_on, event_id) values (new.tenant_id, new.happened_on, new.id);
  return null;
end
$$;
create trigger await_seal after insert on audit_event
  for each row when (not restoring()) execute function await_seal();

create function refuse_change_of_audit() returns trigger
  language plpgsql
as $$
begin
  raise exception 'the audit is only added to' using errcode = 'restrict_violation';
end
$$;
create trigger audit_stays before update or delete or truncate on audit_event
  for each statement when (not restoring()) execute function refuse_change_of_audit();
create trigger audit_stays before update or delete or truncate on audit_seal
  for each statement when (not restoring()) execute function refuse_change_of_audit();
