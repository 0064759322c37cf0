create table clinic (
  tenant_id uuid not null,
  id        uuid not null,
  name      text not null check (length(name) between 1 and 200),
  language  text not null check (language in ('en', 'es')),
  zone      text not null,
  country   text not null check (length(country) = 2),
  primary key (tenant_id, id),
  -- A clinic is its own tenant.
  check (id = tenant_id)
);
call protect_tenant_table('clinic');
grant select, update on clinic to plumbline_app;

create table member (
  tenant_id uuid    not null,
  id        uuid    not null,
  clinic_id uuid    not null,
  user_id   uuid    not null,
  name      text    not null check (length(name) between 1 and 200),
  role      text    not null check (role in ('ADMIN', 'CLINICIAN')),
  active    boolean not null,
  version   integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, user_id),
  foreign key (tenant_id, clinic_id) references clinic (tenant_id, id)
);
call protect_tenant_table('member');
grant select, insert, update on member to plumbline_app;

create table patient (
  tenant_id   uuid    not null,
  id          uuid    not null,
  clinic_id   uuid    not null,
  user_id     uuid,
  given_name  text    not null check (length(given_name) between 1 and 100),
  family_name text    not null check (length(family_name) between 1 and 100),
  -- Family and given name in lower case without accents. In the C collation, so that a prefix is a range of an
  -- index: like and lower() are not leakproof and would not reach the index under row-level security.
  folded_name text    collate "C" not null,
  birth_date  date    not null,
  sex         text    not null check (sex in ('FEMALE', 'MALE', 'OTHER')),
  version     integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, user_id),
  foreign key (tenant_id, clinic_id) references clinic (tenant_id, id)
);
create index patient_by_name on patient (tenant_id, folded_name);
call protect_tenant_table('patient');
grant select, insert, update on patient to plumbline_app;
