create sequence ticket_number;
create sequence work_order_number;
create sequence booking_number;

create table service_type (
    code             text not null,
    name_zh          text not null,
    name_en          text not null,
    duration_minutes int  not null,
    constraint service_type_pk primary key (code),
    constraint service_type_duration_ck check (duration_minutes between 5 and 720)
);

create table service_type_skill (
    service_type text not null,
    skill        text not null,
    level        int  not null,
    constraint service_type_skill_pk primary key (service_type, skill),
    constraint service_type_skill_type_fk foreign key (service_type) references service_type on delete cascade,
    constraint service_type_skill_skill_fk foreign key (skill) references skill,
    constraint service_type_skill_level_ck check (level between 1 and 5)
);

create table symptom (
    code         text not null,
    category     text not null,
    name_zh      text not null,
    name_en      text not null,
    service_type text not null,
    constraint symptom_pk primary key (code),
    constraint symptom_service_type_fk foreign key (service_type) references service_type
);

create table ticket (
    id          uuid        not null,
    number      text        not null,
    kind        text        not null,
    state       text        not null,
    unit_id     uuid        not null,
    customer_id uuid        not null,
    site_id     uuid,
    asset_id    uuid,
    symptom     text,
    description text        not null,
    resolution  text,
    priority    int         not null,
    created_at  timestamptz not null,
    created_by  text        not null,
    version     bigint      not null default 0,
    constraint ticket_pk primary key (id),
    constraint ticket_number_uk unique (number),
    constraint ticket_kind_ck check (kind in ('CONSULTATION', 'QUESTION', 'FAULT', 'COMPLAINT')),
    constraint ticket_state_ck check (state in ('OPEN', 'PLANNED', 'CLOSED')),
    constraint ticket_priority_ck check (priority between 1 and 5),
    constraint ticket_unit_fk foreign key (unit_id) references organisation_unit,
    constraint ticket_customer_fk foreign key (customer_id) references customer,
    constraint ticket_site_fk foreign key (site_id) references site,
    constraint ticket_asset_fk foreign key (asset_id) references asset,
    constraint ticket_symptom_fk foreign key (symptom) references symptom
);
-- A customer's tickets, newest first.
create index ticket_customer_ix on ticket (customer_id, id desc);

create table work_order (
    id              uuid        not null,
    number          text        not null,
    -- Number given by another system or an import file; repeats find the same work order.
    external_number text,
    unit_id         uuid        not null,
    customer_id     uuid        not null,
    site_id         uuid        not null,
    asset_id        uuid,
    ticket_id       uuid,
    service_type    text        not null,
    note            text        not null,
    created_at      timestamptz not null,
    version         bigint      not null default 0,
    constraint work_order_pk primary key (id),
    constraint work_order_number_uk unique (number),
    constraint work_order_external_number_uk unique (external_number),
    constraint work_order_ticket_uk unique (ticket_id),
    constraint work_order_unit_fk foreign key (unit_id) references organisation_unit,
    constraint work_order_customer_fk foreign key (customer_id) references customer,
    constraint work_order_site_fk foreign key (site_id) references site,
    constraint work_order_asset_fk foreign key (asset_id) references asset,
    constraint work_order_ticket_fk foreign key (ticket_id) references ticket,
    constraint work_order_service_type_fk foreign key (service_type) references service_type
);
-- A customer's work orders, newest first.
create index work_order_customer_ix on work_order (customer_id, id desc);

create table visit (
    id                      uuid        not null,
    work_order_id           uuid        not null,
    number                  text        not null,
    state                   text        not null,
    territory_id            uuid,
    duration_minutes        int         not null,
    priority                int         not null,
    deadline                timestamptz,
    preferred_technician_id uuid,
    -- The windows are a promise to the customer: nothing may move the visit out of them.
    promised                boolean     not null default false,
    -- What really happened; empty until reported.
    departed_at             timestamptz,
    arrived_at              timestamptz,
    started_at              timestamptz,
    finished_at             timestamptz,
    requested_at            timestamptz not null,
    version                 bigint      not null default 0,
    constraint visit_pk primary key (id),
    constraint visit_number_uk unique (number),
    constraint visit_state_ck check (state in ('PLANNED', 'ACCEPTED', 'EN_ROUTE', 'ON_SITE', 'IN_PROGRESS', 'PAUSED',
                                               'COMPLETED', 'FAILED', 'CANCELLED')),
    constraint visit_duration_ck check (duration_minutes between 5 and 720),
    constraint visit_priority_ck check (priority between 1 and 5),
    constraint visit_work_order_fk foreign key (work_order_id) references work_order on delete cascade,
    constraint visit_territory_fk foreign key (territory_id) references territory,
    constraint visit_preferred_technician_fk foreign key (preferred_technician_id) references technician
);
-- The visits of a work order.
create index visit_work_order_ix on visit (work_order_id);
-- What a territory's plan still has to do.
create index visit_open_ix on visit (territory_id, requested_at)
    where state not in ('COMPLETED', 'FAILED', 'CANCELLED');

create table visit_skill (
    visit_id uuid not null,
    skill    text not null,
    level    int  not null,
    constraint visit_skill_pk primary key (visit_id, skill),
    constraint visit_skill_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint visit_skill_skill_fk foreign key (skill) references skill,
    constraint visit_skill_level_ck check (level between 1 and 5)
);

create table visit_window (
    visit_id  uuid        not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    constraint visit_window_pk primary key (visit_id, starts_at),
    constraint visit_window_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint visit_window_length_ck check (ends_at > starts_at)
);

create table visit_excluded_technician (
    visit_id      uuid not null,
    technician_id uuid not null,
    constraint visit_excluded_technician_pk primary key (visit_id, technician_id),
    constraint visit_excluded_technician_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint visit_excluded_technician_technician_fk foreign key (technician_id) references technician
);

-- Who makes a visit and when, as planned or, once reported, as it happened.
create table placement (
    visit_id       uuid        not null,
    technician_id  uuid        not null,
    shift_id       uuid,
    position       int         not null,
    travel_seconds int         not null,
    arrives_at     timestamptz not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    locked         boolean     not null default false,
    busy           tstzrange generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
    constraint placement_pk primary key (visit_id),
    constraint placement_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint placement_technician_fk foreign key (technician_id) references technician,
    constraint placement_shift_fk foreign key (shift_id) references shift on delete set null,
    constraint placement_position_ck check (position >= 0),
    constraint placement_travel_ck check (travel_seconds between 0 and 86399),
    constraint placement_order_ck check (arrives_at <= starts_at and starts_at < ends_at),
    -- Nobody is in two places at once. Checked at commit, so that two visits can swap.
    constraint placement_no_double_booking exclude using gist (technician_id with =, busy with &&)
        deferrable initially deferred
);
-- The board: everything between two moments.
create index placement_busy_ix on placement using gist (busy);

create table visit_event (
    id       uuid        not null,
    visit_id uuid        not null,
    at       timestamptz not null,
    kind     text        not null,
    by_user  text        not null,
    note     text,
    location geography(Point, 4326),
    constraint visit_event_pk primary key (id),
    constraint visit_event_visit_fk foreign key (visit_id) references visit on delete cascade
);
-- A visit's history.
create index visit_event_visit_ix on visit_event (visit_id, at);

create table booking (
    id           uuid        not null,
    number       text        not null,
    visit_id     uuid        not null,
    requested_at timestamptz not null,
    requested_by text        not null,
    constraint booking_pk primary key (id),
    constraint booking_number_uk unique (number),
    constraint booking_visit_uk unique (visit_id),
    constraint booking_visit_fk foreign key (visit_id) references visit on delete cascade
);
