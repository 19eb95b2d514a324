-- One plan per territory, kept solved by whichever worker claims it.
create table plan (
    territory_id     uuid        not null,
    -- Rises with every revision; a result computed from an older version is refused.
    version          bigint      not null default 0,
    -- A change asks for work by raising "requested"; solving up to it sets "solved".
    requested        bigint      not null default 0,
    solved           bigint      not null default 0,
    -- Background improvement goes on until a round brings nothing.
    improving        boolean     not null default false,
    state            text        not null default 'IDLE',
    solved_at        timestamptz,
    planned          int         not null default 0,
    unplanned        int         not null default 0,
    -- Soft cost, and what the visits left out are worth, both in the solver's units.
    cost             bigint      not null default 0,
    unplanned_cost   bigint      not null default 0,
    constraint plan_pk primary key (territory_id),
    constraint plan_territory_fk foreign key (territory_id) references territory,
    constraint plan_state_ck check (state in ('IDLE', 'QUEUED', 'SOLVING')),
    constraint plan_solved_ck check (solved <= requested)
);

create table plan_revision (
    territory_id uuid        not null,
    number       bigint      not null,
    author       text        not null,
    reason       text        not null,
    created_at   timestamptz not null,
    planned      int         not null,
    unplanned    int         not null,
    cost         bigint      not null,
    constraint plan_revision_pk primary key (territory_id, number),
    constraint plan_revision_plan_fk foreign key (territory_id) references plan
);

create table plan_change (
    territory_id         uuid   not null,
    number               bigint not null,
    visit_id             uuid   not null,
    before_technician_id uuid,
    before_starts_at     timestamptz,
    after_technician_id  uuid,
    after_starts_at      timestamptz,
    constraint plan_change_pk primary key (territory_id, number, visit_id),
    constraint plan_change_revision_fk foreign key (territory_id, number) references plan_revision on delete cascade,
    constraint plan_change_visit_fk foreign key (visit_id) references visit on delete cascade
);
-- What happened to one visit.
create index plan_change_visit_ix on plan_change (visit_id);

-- Why a visit has no technician, as of the last solve.
create table unplanned_visit (
    visit_id  uuid        not null,
    code      text        not null,
    text_zh   text        not null,
    text_en   text        not null,
    -- [{"technicianId":…, "code":…, "zh":…, "en":…}], one per technician
    obstacles jsonb       not null,
    found_at  timestamptz not null,
    constraint unplanned_visit_pk primary key (visit_id),
    constraint unplanned_visit_visit_fk foreign key (visit_id) references visit on delete cascade
);
