-- What a patient left out, and why. It is no session: a day on which everything was left out is a day without one.
create table exercise_skip (
  tenant_id              uuid        not null,
  skipped_on             date        not null,
  id                     uuid        not null,
  patient_id             uuid        not null,
  prescribed_exercise_id uuid        not null,
  reason                 text        not null check (reason in ('NO_TIME', 'PAIN', 'FORGOT_HOW', 'EQUIPMENT', 'FELT_FINE')),
  -- By the device's clock, set right where it was wrong, and by ours.
  skipped_at             timestamptz not null,
  recorded_at            timestamptz not null,
  primary key (tenant_id, skipped_on, id),
  unique (tenant_id, skipped_on, patient_id, prescribed_exercise_id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, prescribed_exercise_id) references prescribed_exercise (tenant_id, id)
);
create index exercise_skip_of_patient on exercise_skip (tenant_id, patient_id, skipped_on);
call protect_tenant_table('exercise_skip');
grant select, insert on exercise_skip to plumbline_app;

-- When an exercise was done, by the device's clock: it may have been without a network for days. Unknown of rows before.
alter table exercise_log add done_at timestamptz;
