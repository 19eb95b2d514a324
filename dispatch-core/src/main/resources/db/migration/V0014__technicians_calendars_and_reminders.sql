-- Calendars want to know when an entry last changed; whoever changes a visit counts its version up.
alter table visit add column changed_at timestamptz not null default now();

create function note_when_changed() returns trigger language plpgsql as $$
begin
    new.changed_at = now();
    return new;
end $$;

create trigger visit_changed_at before update on visit
    for each row when (new.version <> old.version) execute function note_when_changed();

-- Calendars that technicians have subscribed to. The address is made from the user and the version, so that it can be shown
-- again; only its hash is kept. A version is never used twice, or an old address would come back to life.
create table calendar_feed (
    user_id    uuid        not null,
    version    bigint      not null,
    -- Empty while there is no valid address.
    hash       bytea,
    changed_at timestamptz not null,
    constraint calendar_feed_pk primary key (user_id),
    constraint calendar_feed_user_fk foreign key (user_id) references app_user on delete cascade,
    -- "Whose calendar is this?"
    constraint calendar_feed_hash_uk unique (hash),
    constraint calendar_feed_version_ck check (version > 0)
);

-- Messages to technicians are about one of their days.
alter table message
    alter column visit_id drop not null,
    alter column customer_id drop not null,
    add column technician_id uuid,
    add column day date,
    add constraint message_technician_fk foreign key (technician_id) references technician on delete cascade,
    drop constraint message_kind_ck,
    add constraint message_kind_ck check (
        kind in ('CONFIRMED', 'CHANGED', 'CANCELLED', 'REMINDER', 'EN_ROUTE', 'DAY_AHEAD')),
    add constraint message_about_ck check (
        case when kind = 'DAY_AHEAD' then num_nonnulls(technician_id, day) = 2 and num_nonnulls(visit_id, customer_id) = 0
             else num_nonnulls(technician_id, day) = 0 and num_nonnulls(visit_id, customer_id) = 2 end);
-- A technician is told of a day once, whichever node and channel is first.
create unique index message_day_once_uk on message (technician_id, day) where technician_id is not null;

insert into message_template (kind, channel, language)
select 'DAY_AHEAD', channel, language
from unnest(array['EMAIL', 'SMS']) channel, unnest(array['zh-CN', 'en']) language;

-- Where staff are reached; who has none gets text messages.
alter table app_user
    add column email text,
    add constraint app_user_email_ck check (length(email) between 3 and 254 and position('@' in email) > 1);
