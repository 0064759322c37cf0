-- What is new since the last report, as the patient ticks it: with either the red-flag questions are asked again.
alter table pain_report
  add fall             boolean not null default false,
  add new_leg_symptoms boolean not null default false;

-- A patient's own answers to the red-flag questions. They are never changed; a member says once that they have looked.
create table screening (
  tenant_id         uuid        not null,
  id                uuid        not null,
  patient_id        uuid        not null,
  screened_on       date        not null,
  -- Whether any answer is a yes: such a one stands until a member settles it, or signs a newer assessment.
  raised            boolean     not null,
  catalogue_version text        not null,
  -- By the device's clock, set right where it was wrong, and by ours.
  answered_at       timestamptz not null,
  recorded_at       timestamptz not null,
  settled_at        timestamptz,
  settled_by        uuid,
  -- What the member found out, in their words.
  settled_note      text check (length(settled_note) between 1 and 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, settled_by) references member (tenant_id, id),
  check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (settled_note is null))
);
create index screening_of_patient on screening (tenant_id, patient_id, recorded_at);
create index screening_standing on screening (tenant_id, patient_id) where raised and settled_at is null;
call protect_tenant_table('screening');
grant select, insert, update (settled_at, settled_by, settled_note) on screening to plumbline_app;

create table screening_answer (
  tenant_id    uuid    not null,
  id           uuid    not null,
  screening_id uuid    not null,
  question     text    not null,
  yes          boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, screening_id, question),
  foreign key (tenant_id, screening_id) references screening (tenant_id, id)
);
call protect_tenant_table('screening_answer');
grant select, insert on screening_answer to plumbline_app;

-- Whether the easier variant was done in place of what was prescribed.
alter table exercise_log add easier boolean not null default false;
