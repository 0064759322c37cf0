-- The files of every catalogue that was ever deployed: what was signed under one is read under it again. It belongs to
-- no clinic and says nothing of any patient; the launcher writes it after the migrations, the application only reads it.
create table catalogue_edition (
  version      text        not null primary key,
  content      bytea       not null,
  published_at timestamptz not null default now()
);
grant select on catalogue_edition to plumbline_app;

-- What a clinic changed in the catalogue, one row for each change, never changed and never taken back: a later row says
-- otherwise. The catalogue of a clinic at a number is made of the rows up to it.
create table clinic_change (
  tenant_id uuid        not null,
  id        uuid        not null,
  number    integer     not null check (number > 0),
  kind      text        not null check (kind in ('LIMIT', 'STAGES', 'HIDDEN', 'EXERCISE', 'TEMPLATE', 'APPROVAL')),
  -- What is changed: a criterion, an exercise, a template's name, a catalogue's version.
  entry     text        not null check (length(entry) between 1 and 200),
  -- JSON; null is back to what the catalogue says.
  content   text        check (length(content) <= 20000),
  made_by   uuid        not null,
  made_at   timestamptz not null,
  reason    text        not null default '' check (length(reason) <= 500),
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, made_by) references member (tenant_id, id)
);
call protect_tenant_table('clinic_change');
grant select, insert on clinic_change to plumbline_app;
