-- Units, territories and users are now made and changed by administrators, several at a time.
alter table organisation_unit
    add column version bigint not null default 0,
    add constraint organisation_unit_lineage_ck check (
        lineage[cardinality(lineage)] = id and parent_id is not distinct from lineage[cardinality(lineage) - 1]);
-- There is one headquarters.
create unique index organisation_unit_headquarters_uk on organisation_unit (kind) where kind = 'HEADQUARTERS';
-- "What stands below this unit?"
create index organisation_unit_parent_ix on organisation_unit (parent_id);

alter table territory
    add column version bigint not null default 0,
    alter column area type geography(Geometry, 4326),
    add constraint territory_area_ck check (
        ST_GeometryType(area::geometry) in ('ST_Polygon', 'ST_MultiPolygon')
        and ST_IsValid(area::geometry) and not ST_IsEmpty(area::geometry) and ST_NPoints(area::geometry) <= 5000),
    add constraint territory_code_ck check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$');

-- Names that differ only in case would be taken for each other.
create unique index app_user_username_folded_uk on app_user (lower(username));

-- Somebody must always be able to administer the whole installation.
create function keep_an_administrator() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'app_user' then
        if not exists (select from user_role r where r.user_id = old.id and r.role = 'ADMINISTRATOR') then
            return null;
        end if;
    end if;
    -- One after the other, or two administrators could remove each other at the same moment.
    perform pg_advisory_xact_lock(hashtext('keep_an_administrator'));
    if not exists (
        select from app_user a
            join user_role r on r.user_id = a.id and r.role = 'ADMINISTRATOR'
            join organisation_unit u on u.id = a.unit_id and u.kind = 'HEADQUARTERS'
        where a.enabled) then
        raise exception 'no active administrator of headquarters would be left'
            using errcode = 'check_violation', constraint = 'app_user_last_administrator';
    end if;
    return null;
end $$;

create constraint trigger app_user_last_administrator
    after update of enabled, unit_id on app_user deferrable initially deferred
    for each row when (old.enabled and (not new.enabled or new.unit_id <> old.unit_id))
    execute function keep_an_administrator();

create constraint trigger user_role_last_administrator
    after update or delete on user_role deferrable initially deferred
    for each row when (old.role = 'ADMINISTRATOR')
    execute function keep_an_administrator();
