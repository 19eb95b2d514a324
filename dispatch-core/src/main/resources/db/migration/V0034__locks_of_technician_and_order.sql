-- Locked to a technician: nobody else makes the visit, at whatever time. It stays so when the visit loses its place.
alter table visit
    add column reserved_technician_id uuid,
    add constraint visit_reserved_technician_fk foreign key (reserved_technician_id) references technician;

-- Locked by position: the route up to this visit keeps its order, at whatever times.
alter table placement
    drop constraint placement_lock_kind_ck,
    add constraint placement_lock_kind_ck check (lock_kind in ('PLACED', 'TIME', 'POSITION'));

alter table plan_change
    drop constraint plan_change_before_lock_ck,
    drop constraint plan_change_after_lock_ck,
    add constraint plan_change_before_lock_ck check (
        before_lock is null or before_lock in ('PLACED', 'TIME', 'POSITION') and before_technician_id is not null),
    add constraint plan_change_after_lock_ck check (
        after_lock is null or after_lock in ('PLACED', 'TIME', 'POSITION') and after_technician_id is not null);

create function refuse_other_than_reserved() returns trigger language plpgsql as $$
begin
    if exists (select from placement p join visit v on v.id = p.visit_id
               where v.id = coalesce(to_jsonb(new) ->> 'visit_id', to_jsonb(new) ->> 'id')::uuid
                 and v.reserved_technician_id <> p.technician_id and v.state in ('PLANNED', 'ACCEPTED')) then
        raise exception 'Visit reserved for another technician' using errcode = 'check_violation',
            constraint = 'placement_reserved_ck';
    end if;
    return null;
end $$;

-- Checked at commit, so that a visit can be reserved and placed in either order.
create constraint trigger placement_reserved_ck after insert or update on placement
    deferrable initially deferred for each row execute function refuse_other_than_reserved();
create constraint trigger visit_reserved_ck after update on visit
    deferrable initially deferred for each row when (new.reserved_technician_id is not null)
    execute function refuse_other_than_reserved();

-- What stands directly before a visit locked by position is locked too, or the order would not be kept.
create function refuse_gap_in_locked_order() returns trigger language plpgsql as $$
begin
    if exists (
        select from (
            select p.lock_kind, p.position, lag(p.lock_kind) over route before_kind, lag(p.position) over route before_position
            from placement p join visit v on v.id = p.visit_id
            where p.technician_id = new.technician_id and p.shift_id = new.shift_id and v.state in ('PLANNED', 'ACCEPTED')
            window route as (order by p.starts_at)) stop
        where lock_kind = 'POSITION' and before_position = position - 1 and before_kind is null) then
        raise exception 'A visit without a lock stands before one locked by position' using errcode = 'check_violation',
            constraint = 'placement_locked_order_ck';
    end if;
    return null;
end $$;

create constraint trigger placement_locked_order_ck after insert or update on placement
    deferrable initially deferred for each row when (new.lock_kind = 'POSITION')
    execute function refuse_gap_in_locked_order();
create constraint trigger placement_unlocked_order_ck after update on placement
    deferrable initially deferred for each row when (old.lock_kind is not null and new.lock_kind is null)
    execute function refuse_gap_in_locked_order();
