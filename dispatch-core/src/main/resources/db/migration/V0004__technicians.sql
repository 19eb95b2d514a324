create table skill (
    code    text not null,
    name_zh text not null,
    name_en text not null,
    constraint skill_pk primary key (code)
);

create table technician (
    id              uuid                   not null,
    employee_number text                   not null,
    unit_id         uuid                   not null,
    territory_id    uuid                   not null,
    name            text                   not null,
    phone           text                   not null,
    home            geography(Point, 4326) not null,
    active          boolean                not null default true,
    version         bigint                 not null default 0,
    constraint technician_pk primary key (id),
    constraint technician_employee_number_uk unique (employee_number),
    constraint technician_unit_fk foreign key (unit_id) references organisation_unit,
    constraint technician_territory_fk foreign key (territory_id) references territory
);
-- The technicians of a territory's plan.
create index technician_territory_ix on technician (territory_id);

alter table app_user
    add constraint app_user_technician_fk foreign key (technician_id) references technician,
    add constraint app_user_customer_fk foreign key (customer_id) references customer;

create table technician_skill (
    technician_id uuid not null,
    skill         text not null,
    level         int  not null,
    constraint technician_skill_pk primary key (technician_id, skill),
    constraint technician_skill_technician_fk foreign key (technician_id) references technician on delete cascade,
    constraint technician_skill_skill_fk foreign key (skill) references skill,
    constraint technician_skill_level_ck check (level between 1 and 5)
);

create table shift (
    id            uuid        not null,
    technician_id uuid        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    period        tstzrange generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
    constraint shift_pk primary key (id),
    constraint shift_technician_fk foreign key (technician_id) references technician on delete cascade,
    constraint shift_length_ck check (ends_at > starts_at),
    -- Also answers "shifts of a technician in a period".
    constraint shift_no_overlap exclude using gist (technician_id with =, period with &&)
);
-- All shifts of a day.
create index shift_period_ix on shift using gist (period);

create table absence (
    id            uuid        not null,
    technician_id uuid        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    kind          text        not null,
    reason        text        not null,
    constraint absence_pk primary key (id),
    constraint absence_technician_fk foreign key (technician_id) references technician on delete cascade,
    constraint absence_length_ck check (ends_at > starts_at),
    constraint absence_kind_ck check (kind in ('SICK', 'LEAVE', 'TRAINING'))
);
-- Absences of a technician in a period.
create index absence_technician_ix on absence (technician_id, ends_at);

create table van (
    id            uuid not null,
    plate         text not null,
    unit_id       uuid not null,
    technician_id uuid,
    constraint van_pk primary key (id),
    constraint van_plate_uk unique (plate),
    constraint van_technician_uk unique (technician_id),
    constraint van_unit_fk foreign key (unit_id) references organisation_unit,
    constraint van_technician_fk foreign key (technician_id) references technician
);

-- The weekly pattern from which shifts are made three weeks ahead; local time in the territory's zone.
create table working_hours (
    technician_id uuid not null,
    weekday       int  not null,
    starts        time not null,
    ends          time not null,
    constraint working_hours_pk primary key (technician_id, weekday, starts),
    constraint working_hours_technician_fk foreign key (technician_id) references technician on delete cascade,
    constraint working_hours_weekday_ck check (weekday between 1 and 7),
    constraint working_hours_length_ck check (ends > starts)
);
