-- A better plan that was looked for when a dispatcher asked, and that nobody has decided about yet.
create table plan_proposal (
    id uuid primary key,
    territory_id uuid not null references territory (id) on delete cascade,
    version bigint not null,
    made_by text not null,
    made_at timestamptz not null,
    ready_by timestamptz not null,
    state text not null,
    cost_before bigint not null default 0,
    cost_after bigint not null default 0,
    constraint plan_proposal_state_ck check (state in ('SEARCHING', 'READY', 'FAILED')),
    constraint plan_proposal_time_ck check (ready_by > made_at)
);

create index plan_proposal_territory_ix on plan_proposal (territory_id, made_at);

-- Routes that change together: all of it can be accepted, or nothing.
create table plan_proposal_part (
    proposal_id uuid not null references plan_proposal (id) on delete cascade,
    number int not null,
    added_travel_seconds bigint not null,
    added_lateness_seconds bigint not null,
    added_cost bigint not null,
    accepted_as bigint,
    primary key (proposal_id, number)
);

create table plan_proposal_move (
    proposal_id uuid not null,
    part int not null,
    visit_id uuid not null references visit (id) on delete cascade,
    before_technician_id uuid references technician (id),
    before_starts_at timestamptz,
    after_technician_id uuid references technician (id),
    after_starts_at timestamptz,
    primary key (proposal_id, visit_id),
    foreign key (proposal_id, part) references plan_proposal_part on delete cascade,
    constraint plan_proposal_move_before_ck check ((before_technician_id is null) = (before_starts_at is null)),
    constraint plan_proposal_move_after_ck check ((after_technician_id is null) = (after_starts_at is null)),
    constraint plan_proposal_move_some_ck check (before_technician_id is not null or after_technician_id is not null)
);
