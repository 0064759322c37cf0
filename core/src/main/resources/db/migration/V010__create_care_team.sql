-- What a clinic asks of its people beyond their role. The settings page writes it (V009 may have made the columns).
alter table clinic add column if not exists care_teams boolean not null default false;
alter table clinic add column if not exists second_factor_required boolean not null default false;

-- Who treats a patient. It decides who reaches the record only where the clinic keeps care teams.
create table care_team_member (
  tenant_id  uuid        not null,
  id         uuid        not null,
  patient_id uuid        not null,
  member_id  uuid        not null,
  since      timestamptz not null,
  -- Null where the clinic began to keep care teams and the member had treated the patient before.
  added_by   uuid,
  primary key (tenant_id, id),
  -- In this order it serves the check of one record and the list of one member's patients; the index serves the team.
  unique (tenant_id, member_id, patient_id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, member_id) references member (tenant_id, id),
  foreign key (tenant_id, added_by) references member (tenant_id, id)
);
create index care_team_of_patient on care_team_member (tenant_id, patient_id);
call protect_tenant_table('care_team_member');
-- What was, the audit trail keeps. To lock a team's rows takes the right to update a column: this one no update can change.
grant select, insert, delete, update (tenant_id) on care_team_member to plumbline_app;

-- In an emergency a member outside the team reached a patient's record for a while, and said why.
create table broken_glass (
  tenant_id  uuid        not null,
  id         uuid        not null,
  patient_id uuid        not null,
  member_id  uuid        not null,
  reason     text        not null check (length(reason) between 10 and 500),
  broken_at  timestamptz not null,
  ends_at    timestamptz not null check (ends_at > broken_at),
  seen_by    uuid,
  seen_at    timestamptz,
  version    integer     not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, member_id) references member (tenant_id, id),
  foreign key (tenant_id, seen_by) references member (tenant_id, id),
  check ((seen_by is null) = (seen_at is null))
);
create index broken_glass_of_member on broken_glass (tenant_id, member_id, patient_id, ends_at);
create index broken_glass_of_patient on broken_glass (tenant_id, patient_id);
create index broken_glass_unseen on broken_glass (tenant_id, broken_at) where seen_at is null;
call protect_tenant_table('broken_glass');
-- Nothing of it changes but that an admin has seen it.
grant select, insert, update (seen_by, seen_at, version) on broken_glass to plumbline_app;

-- Each try to reach a record in an emergency, whatever came of it: a member has a few an hour.
create table emergency_try (
  tenant_id uuid        not null,
  id        uuid        not null,
  member_id uuid        not null,
  tried_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references member (tenant_id, id)
);
create index emergency_try_of_member on emergency_try (tenant_id, member_id, tried_at);
call protect_tenant_table('emergency_try');
grant select, insert on emergency_try to plumbline_app;

-- For an emergency: a patient by birth date and name. Both are compared by equality and range, which reach the index
-- below a policy.
create index patient_by_birth on patient (tenant_id, birth_date, folded_name);
