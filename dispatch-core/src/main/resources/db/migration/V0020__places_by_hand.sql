-- What keeps the plan from moving a visit: a dispatcher put it there, or a dispatcher locked it.
alter table placement add column lock_kind text;
update placement set lock_kind = 'TIME' where locked;
alter table placement
    add constraint placement_lock_kind_ck check (lock_kind in ('PLACED', 'TIME')),
    add constraint placement_lock_ck check (locked = (lock_kind is not null));

-- Taken out of the plan by a dispatcher: no plan takes it up again until somebody places it or gives it back.
alter table visit add column held_back boolean not null default false;

alter table plan_revision
    add column note text,
    -- The revision whose changes this one takes back. Nothing is taken back twice.
    add column undoes bigint,
    add constraint plan_revision_undone_once_uk unique (territory_id, undoes),
    add constraint plan_revision_undoes_fk foreign key (territory_id, undoes) references plan_revision (territory_id, number),
    add constraint plan_revision_undoes_ck check (undoes < number);

alter table plan_change
    add column before_lock text,
    add column after_lock text,
    add constraint plan_change_before_lock_ck check (
        before_lock is null or before_lock in ('PLACED', 'TIME') and before_technician_id is not null),
    add constraint plan_change_after_lock_ck check (
        after_lock is null or after_lock in ('PLACED', 'TIME') and after_technician_id is not null);

-- A change that breaks rules on somebody's word, and what it costs.
create table plan_override (
    territory_id     uuid   not null,
    number           bigint not null,
    reason           text   not null,
    -- [{"code":…, "visitId":…, "text":{"zh":…, "en":…}}], at least one
    rules            jsonb  not null,
    travel_seconds   bigint not null,
    lateness_seconds bigint not null,
    overtime_seconds bigint not null,
    cost             bigint not null,
    constraint plan_override_pk primary key (territory_id, number),
    constraint plan_override_revision_fk foreign key (territory_id, number) references plan_revision on delete cascade,
    constraint plan_override_reason_ck check (length(trim(reason)) between 1 and 500),
    constraint plan_override_rules_ck check (jsonb_array_length(rules) > 0)
);
