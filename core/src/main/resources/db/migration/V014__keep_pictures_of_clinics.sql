-- Pictures that a clinic uploaded for exercises of its own, as the application wrote them anew: no file of anybody's is kept. A row
-- is never changed; which exercise has which picture is a change of the clinic's catalogue.
create table uploaded_picture (
  tenant_id uuid    not null,
  id        uuid    not null,
  type      text    not null check (type in ('JPEG', 'PNG')),
  content   bytea   not null check (length(content) between 1 and 2097152),
  width     integer not null check (width between 1 and 1280),
  height    integer not null check (height between 1 and 1280),
  primary key (tenant_id, id)
);
-- It is packed already.
alter table uploaded_picture alter column content set storage external;
call protect_tenant_table('uploaded_picture');
grant select, insert on uploaded_picture to plumbline_app;

alter table clinic_change drop constraint clinic_change_kind_check;
alter table clinic_change add constraint clinic_change_kind_check
  check (kind in ('LIMIT', 'STAGES', 'HIDDEN', 'EXERCISE', 'PICTURE', 'TEMPLATE', 'APPROVAL'));
