-- Letters about a patient that were issued: what was typed, and the paper as it was printed. What went out stays as it went out,
-- however the record goes on: a letter is never changed and never printed anew.
create table letter (
  tenant_id   uuid        not null,
  id          uuid        not null,
  patient_id  uuid        not null,
  kind        text        not null check (kind in ('REFERRAL', 'PROGRESS')),
  language    text        not null check (language in ('en', 'es')),
  addressee   text        not null check (char_length(addressee) <= 500),
  reason      text        not null check (char_length(reason) <= 2000),
  summary     text        not null check (char_length(summary) <= 6000),
  -- What a referral asks for; what a report says of the time to come.
  asks        text        not null check (char_length(asks) between 1 and 3000),
  urgency     text        check (urgency in ('ROUTINE', 'SOON', 'URGENT')),
  -- The days that a report tells of.
  covers_from date,
  covers_to   date        check (covers_to >= covers_from),
  issued_by   uuid        not null,
  issued_at   timestamptz not null,
  pdf         bytea       not null check (length(pdf) between 1 and 8388608),
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, issued_by) references member (tenant_id, id),
  check ((kind = 'REFERRAL') = (urgency is not null)),
  check ((kind = 'PROGRESS') = (covers_from is not null) and (covers_from is null) = (covers_to is null)),
  check (kind <> 'REFERRAL' or (addressee <> '' and reason <> ''))
);
create index letter_of_patient on letter (tenant_id, patient_id, issued_at);
call protect_tenant_table('letter');
grant select, insert on letter to plumbline_app;
