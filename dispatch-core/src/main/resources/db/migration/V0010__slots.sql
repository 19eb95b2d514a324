-- Keys this installation signs with, made when first needed.
create table signing_key (
    purpose text  not null,
    key     bytea not null,
    constraint signing_key_pk primary key (purpose),
    constraint signing_key_length_ck check (octet_length(key) = 32)
);

-- A time kept for somebody who still fills in the form: it has a place in the plan until it expires.
create table slot_hold (
    id               uuid        not null,
    territory_id     uuid        not null,
    location         geography(Point, 4326) not null,
    duration_minutes int         not null,
    priority         int         not null,
    skills           jsonb       not null,
    window_from      timestamptz not null,
    window_to        timestamptz not null,
    technician_id    uuid        not null,
    shift_id         uuid        not null,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    expires_at       timestamptz not null,
    constraint slot_hold_pk primary key (id),
    constraint slot_hold_territory_fk foreign key (territory_id) references territory,
    constraint slot_hold_technician_fk foreign key (technician_id) references technician on delete cascade,
    constraint slot_hold_shift_fk foreign key (shift_id) references shift on delete cascade,
    constraint slot_hold_duration_ck check (duration_minutes between 5 and 720),
    constraint slot_hold_priority_ck check (priority between 1 and 5),
    constraint slot_hold_window_ck check (window_to > window_from),
    constraint slot_hold_start_ck check (starts_at >= window_from and starts_at < window_to and ends_at > starts_at)
);
-- The times kept in a territory, and those to forget.
create index slot_hold_territory_ix on slot_hold (territory_id, expires_at);

-- Bookings made from a time that was kept, once however often they are sent.
alter table booking add hold_id uuid;
alter table booking add constraint booking_hold_uk unique (hold_id);

-- Links by which customers see and change a booking; the link itself is known to them alone.
create table booking_link (
    hash       bytea       not null,
    booking_id uuid        not null,
    expires_at timestamptz not null,
    constraint booking_link_pk primary key (hash),
    constraint booking_link_booking_fk foreign key (booking_id) references booking on delete cascade,
    constraint booking_link_hash_ck check (octet_length(hash) = 32)
);
create index booking_link_booking_ix on booking_link (booking_id);

-- One-time codes that show that somebody can be reached where they say.
create table contact_code (
    id         uuid        not null,
    hold_id    uuid        not null,
    contact    text        not null,
    hash       bytea       not null,
    attempts   int         not null default 0,
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    constraint contact_code_pk primary key (id),
    constraint contact_code_hash_ck check (octet_length(hash) = 32),
    constraint contact_code_attempts_ck check (attempts between 0 and 5)
);
create index contact_code_hold_ix on contact_code (hold_id, sent_at);
create index contact_code_contact_ix on contact_code (contact, sent_at);

-- The customer with a phone number.
create index customer_phone_ix on customer (phone);

-- Streets and places by part of their name, in either language.
create index map_feature_name_ix on map_feature using gin ((name_zh || ' ' || name_en) gin_trgm_ops)
    where layer in ('street', 'place') and (name_zh <> '' or name_en <> '');
