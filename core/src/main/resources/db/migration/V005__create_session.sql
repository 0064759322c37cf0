-- Rows that come every day carry their date in the key, so that they can be partitioned by month.
create table exercise_session (
  tenant_id  uuid not null,
  done_on    date not null,
  id         uuid not null,
  patient_id uuid not null,
  program_id uuid not null,
  primary key (tenant_id, done_on, id),
  unique (tenant_id, done_on, patient_id, program_id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, program_id) references program (tenant_id, id)
);
create index exercise_session_of_patient on exercise_session (tenant_id, patient_id, done_on);
call protect_tenant_table('exercise_session');
grant select, insert on exercise_session to plumbline_app;

create table exercise_log (
  tenant_id              uuid        not null,
  done_on                date        not null,
  id                     uuid        not null,
  session_id             uuid        not null,
  prescribed_exercise_id uuid        not null,
  recorded_at            timestamptz not null,
  primary key (tenant_id, done_on, id),
  unique (tenant_id, done_on, session_id, prescribed_exercise_id),
  foreign key (tenant_id, done_on, session_id) references exercise_session (tenant_id, done_on, id),
  foreign key (tenant_id, prescribed_exercise_id) references prescribed_exercise (tenant_id, id)
);
call protect_tenant_table('exercise_log');
grant select, insert on exercise_log to plumbline_app;

create table pain_report (
  tenant_id   uuid        not null,
  reported_on date        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  score       smallint    not null check (score between 0 and 10),
  region      text        not null check (region in ('UPPER', 'MIDDLE', 'LOWER')),
  relation    text        not null check (relation in ('BEFORE', 'DURING', 'AFTER', 'NEXT_MORNING', 'AT_REST')),
  note        text        not null default '' check (length(note) <= 1000),
  -- The patient's clock and ours: they may differ, and an entry may come days later.
  felt_at     timestamptz not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, reported_on, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
create index pain_report_of_patient on pain_report (tenant_id, patient_id, reported_on);
call protect_tenant_table('pain_report');
grant select, insert on pain_report to plumbline_app;

-- What the portal has sent already: a repeat finds its first answer here.
create table submission (
  tenant_id   uuid        not null,
  key         uuid        not null,
  patient_id  uuid        not null,
  answer      uuid        not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, key),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
call protect_tenant_table('submission');
grant select, insert on submission to plumbline_app;
