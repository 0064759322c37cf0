-- A member hands a patient over to a colleague. What it did to the care team is kept, so that it can be taken back.
create table handover (
  tenant_id   uuid        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  from_member uuid        not null,
  to_member   uuid        not null check (to_member <> from_member),
  -- Words to the colleague.
  note        text        not null default '' check (length(note) <= 500),
  -- The clinic's day: until its end it can be taken back.
  handed_on   date        not null,
  handed_at   timestamptz not null,
  -- Whether it put the one on the care team, and took the other off.
  joined      boolean     not null,
  parted      boolean     not null,
  undone_at   timestamptz,
  version     integer     not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, from_member) references member (tenant_id, id),
  foreign key (tenant_id, to_member) references member (tenant_id, id)
);
create index handover_of_patient on handover (tenant_id, patient_id, handed_at);
create index handover_to on handover (tenant_id, to_member, handed_on) where undone_at is null;
create index handover_from on handover (tenant_id, from_member, handed_on) where undone_at is null;
call protect_tenant_table('handover');
-- Nothing of it changes but that it was taken back.
grant select, insert, update (undone_at, version) on handover to plumbline_app;
