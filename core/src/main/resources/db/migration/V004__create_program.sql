create table program (
  tenant_id         uuid        not null,
  id                uuid        not null,
  patient_id        uuid        not null,
  assessment_id     uuid        not null,
  number            integer     not null check (number > 0),
  kind              text        not null check (kind in ('TARGETED', 'GENERAL')),
  reason            text        not null default '' check (length(reason) <= 500),
  starts_on         date        not null,
  ends_on           date        not null,
  assigned_by       uuid        not null,
  assigned_at       timestamptz not null,
  replaced_at       timestamptz,
  version           integer     not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, patient_id, number),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  foreign key (tenant_id, assigned_by) references member (tenant_id, id),
  check (ends_on >= starts_on),
  check (kind = 'TARGETED' or reason <> '')
);
-- A patient has one program at a time.
create unique index program_active on program (tenant_id, patient_id) where replaced_at is null;
call protect_tenant_table('program');
grant select, insert, update on program to plumbline_app;

create table prescribed_exercise (
  tenant_id     uuid     not null,
  id            uuid     not null,
  program_id    uuid     not null,
  position      smallint not null check (position > 0),
  exercise      text     not null,
  side          text     not null check (side in ('LEFT', 'RIGHT', 'NONE')),
  -- The finding that it answers: null for the stay-active item and for a general program.
  hypothesis_id uuid,
  dysfunction   text,
  sets          smallint not null check (sets between 1 and 10),
  repetitions   smallint not null check (repetitions between 1 and 50),
  hold_seconds  smallint not null check (hold_seconds between 0 and 3600),
  rest_seconds  smallint not null check (rest_seconds between 0 and 600),
  days_per_week smallint not null check (days_per_week between 1 and 7),
  primary key (tenant_id, id),
  unique (tenant_id, program_id, position),
  foreign key (tenant_id, program_id) references program (tenant_id, id),
  foreign key (tenant_id, hypothesis_id) references hypothesis (tenant_id, id),
  check ((hypothesis_id is null) = (dysfunction is null))
);
call protect_tenant_table('prescribed_exercise');
grant select, insert on prescribed_exercise to plumbline_app;

create table retest (
  tenant_id     uuid          not null,
  id            uuid          not null,
  patient_id    uuid          not null,
  hypothesis_id uuid          not null,
  test          text          not null,
  side          text          not null check (side in ('LEFT', 'RIGHT', 'NONE')),
  due_on        date          not null,
  baseline      numeric(8, 2) not null,
  measured      numeric(8, 2),
  measured_on   date,
  version       integer       not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, hypothesis_id) references hypothesis (tenant_id, id),
  check ((measured is null) = (measured_on is null))
);
create index retest_of_patient on retest (tenant_id, patient_id, due_on);
call protect_tenant_table('retest');
grant select, insert, update on retest to plumbline_app;
