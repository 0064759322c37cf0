-- The settings of a clinic are changed on a page: two who do so at the same time are told.
alter table clinic add column version integer not null default 1;

-- A clinic is opened by its sign-up or by the operator's command, both as the application: each as the clinic that it opens.
grant insert on clinic to plumbline_app;

-- A mail that is to be sent, written in the transaction of what it tells of. It holds neither address nor text: the
-- address is asked of Keycloak and the text made when it is sent. A mail that was sent has no row any more.
create table outgoing_mail (
  tenant_id   uuid        not null,
  id          uuid        not null,
  kind        text        not null check (kind ~ '^[A-Z][A-Z_]{2,59}$'),
  -- Whom Keycloak knows by this id.
  user_id     uuid        not null,
  written_at  timestamptz not null,
  tries       integer     not null default 0 check (tries >= 0),
  -- Nobody tries it again.
  given_up_at timestamptz,
  primary key (tenant_id, id)
);
call protect_tenant_table('outgoing_mail');
grant select, insert, delete, update (tries, given_up_at) on outgoing_mail to plumbline_app;

-- When a mail is to be sent or tried again. The worker asks it for all clinics at once, so reading is open to it: the
-- rows hold ids only. Writing is not, each clinic writes its own.
create table mail_due (
  tenant_id uuid        not null,
  mail_id   uuid        not null,
  due_at    timestamptz not null,
  primary key (tenant_id, mail_id),
  foreign key (tenant_id, mail_id) references outgoing_mail (tenant_id, id)
);
create index mail_due_at on mail_due (due_at);
alter table mail_due enable row level security;
alter table mail_due force row level security;
create policy any_clinic on mail_due for select using (true);
create policy same_tenant on mail_due for insert with check (tenant_id = current_tenant());
create policy same_tenant_waits on mail_due for update
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
create policy same_tenant_goes on mail_due for delete using (tenant_id = current_tenant());
grant select, insert, delete, update (due_at) on mail_due to plumbline_app;
