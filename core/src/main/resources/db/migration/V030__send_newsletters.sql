-- What a mail is about, where its feature asks for that again when it is sent: an id of the clinic's, no more.
alter table outgoing_mail add column about_id uuid;

-- A patient asked for the newsletter. It is sent only from its confirmation on, and never after its end. Whoever asks anew
-- has a new row, so that an old link means the old one.
create table newsletter_subscription (
  tenant_id    uuid        not null,
  id           uuid        not null,
  version      integer     not null default 1,
  patient_id   uuid        not null,
  -- To whose account the mails go, as Keycloak knows it.
  user_id      uuid        not null,
  asked_at     timestamptz not null,
  confirmed_at timestamptz,
  ended_at     timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id)
);
-- One at a time for each patient.
create unique index newsletter_subscription_open on newsletter_subscription (tenant_id, patient_id) where ended_at is null;
call protect_tenant_table('newsletter_subscription');
grant select, insert, update (version, confirmed_at, ended_at) on newsletter_subscription to plumbline_app;

-- What the clinic writes to all who asked for it: the same words to each. Once sent it never changes.
create table newsletter_issue (
  tenant_id  uuid        not null,
  id         uuid        not null,
  version    integer     not null default 1,
  title      text        not null check (char_length(title) between 1 and 150),
  body       text        not null check (char_length(body) between 1 and 20000),
  written_by uuid        not null,
  written_at timestamptz not null,
  sent_by    uuid,
  sent_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, written_by) references member (tenant_id, id),
  foreign key (tenant_id, sent_by) references member (tenant_id, id),
  check ((sent_by is null) = (sent_at is null))
);
create index newsletter_issue_written on newsletter_issue (tenant_id, written_at);
call protect_tenant_table('newsletter_issue');
grant select, insert, delete, update (version, title, body, written_by, written_at, sent_by, sent_at)
  on newsletter_issue to plumbline_app;

-- An issue on its way to one subscriber: once each.
create table newsletter_delivery (
  tenant_id       uuid not null,
  id              uuid not null,
  issue_id        uuid not null,
  subscription_id uuid not null,
  state           text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'LEFT_OUT', 'GIVEN_UP')),
  primary key (tenant_id, id),
  unique (tenant_id, issue_id, subscription_id),
  foreign key (tenant_id, issue_id) references newsletter_issue (tenant_id, id),
  foreign key (tenant_id, subscription_id) references newsletter_subscription (tenant_id, id)
);
call protect_tenant_table('newsletter_delivery');
grant select, insert, update (state) on newsletter_delivery to plumbline_app;
