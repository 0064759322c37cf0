-- What patients said when the portal asked whether the clinic may keep what they send: each answer is a row, none is ever changed.
create table consent (
  tenant_id    uuid        not null,
  id           uuid        not null,
  patient_id   uuid        not null,
  -- LEFT ends the account as well.
  answer       text        not null check (answer in ('GIVEN', 'WITHDRAWN', 'LEFT')),
  -- Which text they had before them, and in which language they read it.
  text_version smallint    not null check (text_version >= 1),
  language     text        not null check (language in ('en', 'es')),
  answered_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
create index consent_of_patient on consent (tenant_id, patient_id, answered_at);
call protect_tenant_table('consent');
grant select, insert on consent to plumbline_app;

-- By what kind of browser a patient signed in, in a session at Keycloak, which knows the rest: so that they find their devices again.
create table device (
  tenant_id    uuid        not null,
  id           uuid        not null,
  patient_id   uuid        not null,
  session      text        not null check (length(session) between 1 and 100),
  browser      text        not null check (length(browser) <= 30),
  system       text        not null check (length(system) <= 30),
  signed_in_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
create index device_of_patient on device (tenant_id, patient_id, signed_in_at);
call protect_tenant_table('device');
grant select, insert, delete on device to plumbline_app;
