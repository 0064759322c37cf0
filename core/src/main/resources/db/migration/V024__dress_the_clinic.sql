-- The colour and the logo of a clinic, on its own pages and papers. A logo is never changed: another one is another row.
create table clinic_logo (
  tenant_id uuid    not null,
  id        uuid    not null,
  type      text    not null check (type in ('JPEG', 'PNG')),
  content   bytea   not null check (length(content) between 1 and 2097152),
  primary key (tenant_id, id)
);
-- It is packed already.
alter table clinic_logo alter column content set storage external;
call protect_tenant_table('clinic_logo');
grant select, insert on clinic_logo to plumbline_app;

alter table clinic add column accent text not null default '' check (accent ~ '^([0-9a-f]{6})?$');
alter table clinic add column logo_id uuid;
-- Not validated: the check of what is there would read rows without a tenant; no clinic has a logo yet.
alter table clinic add foreign key (tenant_id, logo_id) references clinic_logo (tenant_id, id) not valid;
