-- A copy of a record goes to another clinic: the patient consented, and whoever the sender gave the code to takes it. This is
-- what the sender's clinic knows of it.
create table transfer (
  tenant_id    uuid        not null,
  id           uuid        not null,
  patient_id   uuid        not null,
  prepared_by  uuid        not null,
  prepared_at  timestamptz not null,
  -- When the patient consented, as the member says who prepared it.
  consented_on date        not null,
  expires_at   timestamptz not null check (expires_at > prepared_at),
  revoked_at   timestamptz,
  taken_at     timestamptz,
  -- The name of the clinic that took it.
  taken_by     text        check (length(taken_by) between 1 and 200),
  -- The date of birth was told wrong too often.
  destroyed_at timestamptz,
  version      integer     not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, prepared_by) references member (tenant_id, id),
  check (num_nonnulls(revoked_at, taken_at, destroyed_at) <= 1),
  check ((taken_at is null) = (taken_by is null))
);
create index transfer_of_patient on transfer (tenant_id, patient_id, prepared_at);
call protect_tenant_table('transfer');
-- That it was taken or destroyed is written by the functions below alone.
grant select, insert, update (revoked_at, version) on transfer to plumbline_app;

-- The copy itself, sealed under a key that is made of the code and the date of birth, neither of which is kept. It is found by
-- a hash of the code, and opened by whoever proves to know the date of birth. It is there until it is taken, taken back, spent
-- or expired.
create table transfer_parcel (
  tenant_id     uuid        not null,
  -- The transfer's.
  id            uuid        not null,
  lookup        bytea       not null unique check (length(lookup) = 32),
  proof         bytea       not null check (length(proof) = 32),
  sealed        bytea       not null check (length(sealed) between 28 and 5000000),
  expires_at    timestamptz not null,
  wrong_answers integer     not null default 0 check (wrong_answers between 0 and 4),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references transfer (tenant_id, id)
);
alter table transfer_parcel enable row level security;
alter table transfer_parcel force row level security;
-- The application writes and drops its own clinic's; it reads none, not even those.
create policy same_tenant on transfer_parcel to plumbline_app
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
-- The functions below run as the owner, whom row security would bind to one clinic as well.
create policy by_code on transfer_parcel to current_user using (true) with check (true);
grant insert, delete, select (tenant_id, id, expires_at) on transfer_parcel to plumbline_app;

-- A try to open the copy of another clinic, whatever came of it: a member has a few an hour.
create table transfer_try (
  tenant_id uuid        not null,
  id        uuid        not null,
  member_id uuid        not null,
  tried_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references member (tenant_id, id)
);
create index transfer_try_of_member on transfer_try (tenant_id, member_id, tried_at);
call protect_tenant_table('transfer_try');
grant select, insert on transfer_try to plumbline_app;

-- What was received, as the other clinic wrote it. It is read here and never changed: its authors are not of this clinic, and
-- its catalogue may be another.
create table received_record (
  tenant_id   uuid        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  -- Of the code by which it came, so that what is taken twice is there once.
  lookup      bytea       not null check (length(lookup) = 32),
  clinic      text        not null check (length(clinic) between 1 and 200),
  received_by uuid        not null,
  received_at timestamptz not null,
  content     text        not null check (length(content) <= 5000000),
  primary key (tenant_id, id),
  unique (tenant_id, lookup),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, received_by) references member (tenant_id, id)
);
create index received_record_of_patient on received_record (tenant_id, patient_id, received_at);
call protect_tenant_table('received_record');
grant select, insert on received_record to plumbline_app;

-- To which clinic a copy of the record went last, and when.
alter table patient
  add column went_to text check (length(went_to) between 1 and 200),
  add column went_at timestamptz,
  add check ((went_to is null) = (went_at is null));

-- Keeps in the sender's clinic what became of its parcel, and says so in its audit. For the two functions below: it works for
-- another clinic for these two statements, and gives the transaction back to its own.
create function end_transfer(parcel transfer_parcel, taker text) returns void
  language plpgsql
as $$
declare
  receiver text := current_setting('app.tenant');
  whose uuid;
begin
  perform set_config('app.tenant', parcel.tenant_id::text, true);
  update transfer t
     set taken_at = case when taker is not null then now() end,
         taken_by = taker,
         destroyed_at = case when taker is null then now() end,
         version = t.version + 1
   where (t.tenant_id, t.id) = (parcel.tenant_id, parcel.id)
   returning t.patient_id into strict whose;
  if taker is not null then
    update patient p set went_to = taker, went_at = now(), version = p.version + 1
     where (p.tenant_id, p.id) = (parcel.tenant_id, whose);
  end if;
  insert into audit_event (tenant_id, happened_on, id, happened_at, actor_role, action, patient_id, subject_id)
  values (parcel.tenant_id, (now() at time zone 'UTC')::date, uuidv7(), now(), 'SYSTEM',
          case when taker is null then 'TRANSFER_DESTROYED' else 'TRANSFER_TAKEN' end, whose, parcel.id);
  delete from transfer_parcel p where (p.tenant_id, p.id) = (parcel.tenant_id, parcel.id);
  perform set_config('app.tenant', receiver, true);
end
$$;

-- The one way across: the sealed copy that a code names, to any other clinic, as long as it is open. Who knows the code and not
-- the date of birth gets nothing; the fifth time the copy is destroyed.
create function open_transfer(told_lookup bytea, told_proof bytea) returns bytea
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  parcel transfer_parcel;
begin
  select * into parcel from transfer_parcel p
   where p.lookup = told_lookup and p.expires_at > now() and p.tenant_id <> current_tenant()
     for update;
  if not found then
    return null;
  end if;
  if parcel.proof = told_proof then
    return parcel.sealed;
  end if;
  if parcel.wrong_answers < 4 then
    update transfer_parcel p set wrong_answers = p.wrong_answers + 1
     where (p.tenant_id, p.id) = (parcel.tenant_id, parcel.id);
  else
    perform end_transfer(parcel, null);
  end if;
  return null;
end
$$;

-- The same, for good: the copy is gone with it, and the sender's clinic learns who has it.
create function take_transfer(told_lookup bytea, told_proof bytea) returns bytea
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  held bytea := open_transfer(told_lookup, told_proof);
  parcel transfer_parcel;
  taker text;
begin
  if held is not null then
    select * into strict parcel from transfer_parcel p where p.lookup = told_lookup;
    select c.name into strict taker from clinic c where c.tenant_id = current_tenant();
    perform end_transfer(parcel, taker);
  end if;
  return held;
end
$$;

-- What nobody took in time is destroyed, in every clinic; whose it was.
create function drop_expired_transfers() returns setof uuid
  language sql security definer set search_path = public, pg_temp
as $$
  delete from transfer_parcel where expires_at <= now() returning tenant_id;
$$;

revoke all on function end_transfer(transfer_parcel, text) from public;
revoke all on function open_transfer(bytea, bytea) from public;
revoke all on function take_transfer(bytea, bytea) from public;
revoke all on function drop_expired_transfers() from public;
grant execute on function open_transfer(bytea, bytea), take_transfer(bytea, bytea), drop_expired_transfers() to plumbline_app;
