-- When a patient wants to be reminded of their exercises. Whoever has no row has not asked for it.
create table reminder_choice (
  tenant_id  uuid        not null,
  patient_id uuid        not null,
  by_mail    boolean     not null default false,
  -- Monday is 1, Tuesday 2, Wednesday 4 and so on; 0 stands for the days on which there are exercises.
  weekdays   smallint    not null default 0 check (weekdays between 0 and 127),
  -- The time of day on the clinic's clock, in minutes after midnight.
  at_minute  smallint    not null default 480 check (at_minute between 0 and 1439),
  -- Goes up with each change: a job that was made for an older choice finds that it is over.
  revision   integer     not null default 0,
  changed_at timestamptz not null default 'epoch',
  primary key (tenant_id, patient_id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
call protect_tenant_table('reminder_choice');
grant select, insert, update (by_mail, weekdays, at_minute, revision, changed_at) on reminder_choice to plumbline_app;

-- What became of the reminder of a day. Whoever reminds a patient writes this row first: a second server finds it there, and
-- sends nothing. It holds neither address nor words.
create table reminder (
  tenant_id   uuid        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  due_on      date        not null,
  planned_for timestamptz not null,
  -- WAITING: handed to the outbox. SENT: the mail server has it. GIVEN_UP: it did not come. The others needed none.
  state       text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'NOTHING_DUE', 'DONE_ALREADY')),
  -- The mail in the outbox, which has no row any more once it is sent.
  mail_id     uuid,
  settled_at  timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, patient_id, due_on),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  check ((state = 'WAITING') = (settled_at is null))
);
create index reminder_of_mail on reminder (tenant_id, mail_id) where mail_id is not null;
call protect_tenant_table('reminder');
grant select, insert, delete, update (state, mail_id, settled_at) on reminder to plumbline_app;

-- The queue: when each patient is to be reminded next. It is db-scheduler's own table, and its servers ask it for all clinics
-- at once, so it has no tenant and no policy: a row holds the ids of the clinic, the patient and the choice in task_instance,
-- and nothing else of anybody. What is done for a row is done with its clinic bound, as everything.
create table reminder_job (
  task_name            text        not null,
  task_instance        text        not null check (length(task_instance) <= 100),
  task_data            bytea       check (task_data is null),
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index reminder_job_due on reminder_job (execution_time);
create index reminder_job_alive on reminder_job (last_heartbeat);
grant select, insert, update, delete on reminder_job to plumbline_app;

-- The secret address of a patient's calendar. The address is signed and made of this row's id: it is not kept here.
create table calendar_address (
  tenant_id  uuid        not null,
  id         uuid        not null,
  patient_id uuid        not null,
  made_at    timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
create unique index calendar_address_of_patient on calendar_address (tenant_id, patient_id) where revoked_at is null;
call protect_tenant_table('calendar_address');
grant select, insert, update (revoked_at) on calendar_address to plumbline_app;
