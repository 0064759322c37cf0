-- What a patient and the members who reach them write to each other. What was written stays as it was: nothing of it can be
-- changed, and nobody takes it back.
create table message (
  tenant_id  uuid        not null,
  id         uuid        not null,
  patient_id uuid        not null,
  -- Null where the patient wrote it.
  written_by uuid,
  written_at timestamptz not null,
  body       text        not null check (char_length(body) between 1 and 4000),
  primary key (tenant_id, id),
  -- Within a thread the moments are an order: no two are the same.
  unique (tenant_id, patient_id, written_at),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, written_by) references member (tenant_id, id)
);
call protect_tenant_table('message');
grant select, insert on message to plumbline_app;

-- The one thread of a patient: how far each side has read, and how far the clinic has answered. Whoever writes holds its row
-- until they are done, so that messages come one after the other. A moment long ago stands for never.
create table message_thread (
  tenant_id          uuid        not null,
  patient_id         uuid        not null,
  last_at            timestamptz not null default 'epoch',
  patient_wrote_at   timestamptz not null default 'epoch',
  patient_read_until timestamptz not null default 'epoch',
  clinic_read_until  timestamptz not null default 'epoch',
  -- Up to here the clinic has answered, or has said that no answer is needed.
  settled_until      timestamptz not null default 'epoch',
  -- When a mail last told the patient that something is there to be read.
  told_at            timestamptz not null default 'epoch',
  primary key (tenant_id, patient_id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
create index message_thread_latest on message_thread (tenant_id, last_at);
create index message_thread_unread on message_thread (tenant_id) where patient_wrote_at > clinic_read_until;
create index message_thread_unanswered on message_thread (tenant_id) where patient_wrote_at > settled_until;
call protect_tenant_table('message_thread');
grant select, insert,
  update (last_at, patient_wrote_at, patient_read_until, clinic_read_until, settled_until, told_at)
  on message_thread to plumbline_app;

-- What a clinic writes again and again, in both languages.
create table message_template (
  tenant_id  uuid        not null,
  id         uuid        not null,
  name       text        not null check (char_length(name) between 1 and 100),
  english    text        not null check (char_length(english) between 1 and 2000),
  spanish    text        not null check (char_length(spanish) between 1 and 2000),
  changed_by uuid        not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, name),
  foreign key (tenant_id, changed_by) references member (tenant_id, id)
);
call protect_tenant_table('message_template');
grant select, insert, delete, update (english, spanish, changed_by, changed_at) on message_template to plumbline_app;
