-- Devices that show messages about a visit, as their browsers' push services know them (RFC 8030); from the link alone.
create table push_device (
    visit_id uuid        not null,
    -- SHA-256 of the endpoint: one device however often it is named, and a name that sends nothing.
    device   text        not null,
    number   int         not null,
    endpoint text        not null,
    p256dh   text        not null,
    auth     text        not null,
    added_at timestamptz not null,
    constraint push_device_pk primary key (visit_id, device),
    constraint push_device_visit_fk foreign key (visit_id) references visit on delete cascade,
    -- Ten a visit, whoever asks at the same time.
    constraint push_device_number_uk unique (visit_id, number),
    constraint push_device_number_ck check (number between 1 and 10),
    constraint push_device_device_ck check (device = translate(rtrim(encode(sha256(endpoint::bytea), 'base64'), '='), '+/', '-_')),
    constraint push_device_endpoint_ck check (endpoint ~ '^https?://' and length(endpoint) <= 2000),
    constraint push_device_keys_ck check (p256dh ~ '^[A-Za-z0-9_-]{87}$' and auth ~ '^[A-Za-z0-9_-]{22}$')
);
-- A device that is gone, for every visit it was told of.
create index push_device_device_ix on push_device (device);

-- What this installation signs push messages with (RFC 8292), made when first needed; there is one.
create table push_key (
    id          boolean not null default true,
    public_key  text    not null,
    private_key text    not null,
    constraint push_key_pk primary key (id),
    constraint push_key_one_ck check (id),
    constraint push_key_keys_ck check (public_key ~ '^[A-Za-z0-9_-]{87}$' and private_key ~ '^[A-Za-z0-9_-]{43}$')
);

-- A message by push is for one device, which it may outlive.
alter table message add device text;
alter table message drop constraint message_once_uk;
alter table message add constraint message_once_uk unique nulls not distinct
    (visit_id, sequence, kind, customer_id, channel, device, technician_id, day);
alter table message drop constraint message_channel_ck;
alter table message add constraint message_channel_ck check (channel in ('EMAIL', 'SMS', 'PUSH'));
alter table message add constraint message_device_ck check ((channel = 'PUSH') = (device is not null));

alter table message_template drop constraint message_template_subject_ck;
alter table message_template add constraint message_template_subject_ck
    check (subject is null or (channel <> 'SMS' and body is not null));
insert into message_template (kind, channel, language)
select kind, 'PUSH', language
from unnest(array['CONFIRMED', 'CHANGED', 'CANCELLED', 'REMINDER', 'EN_ROUTE']) kind, unnest(array['zh-CN', 'en']) language;
