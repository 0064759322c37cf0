-- In which language a patient wants to read: pages on each of their devices, mails, calendar. Whoever has no row reads the clinic's.
create table patient_language (
  tenant_id  uuid        not null,
  patient_id uuid        not null,
  language   text        not null check (language in ('en', 'es')),
  chosen_at  timestamptz not null,
  primary key (tenant_id, patient_id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
call protect_tenant_table('patient_language');
grant select, insert, update (language, chosen_at) on patient_language to plumbline_app;
