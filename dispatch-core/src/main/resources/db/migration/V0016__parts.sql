create table part (
    id             uuid   not null,
    code           text   not null,
    name_zh        text   not null,
    name_en        text   not null,
    serial_tracked boolean not null default false,
    price_minor    bigint not null,
    currency       char(3) not null,
    active         boolean not null default true,
    version        bigint not null default 0,
    constraint part_pk primary key (id),
    constraint part_code_uk unique (code),
    constraint part_code_ck check (code ~ '^[A-Z0-9][A-Z0-9._-]{1,39}$'),
    constraint part_price_ck check (price_minor between 0 and 100000000)
);
-- Parts by a piece of their name or number.
create index part_name_ix on part using gin ((code || ' ' || name_zh || ' ' || name_en) gin_trgm_ops);

-- The models a part fits; a part without a row fits every model.
create table part_product (
    part_id    uuid not null,
    product_id uuid not null,
    constraint part_product_pk primary key (part_id, product_id),
    constraint part_product_part_fk foreign key (part_id) references part on delete cascade,
    constraint part_product_product_fk foreign key (product_id) references product on delete cascade
);

-- What may be taken in place of a part.
create table part_alternative (
    part_id        uuid not null,
    alternative_id uuid not null,
    constraint part_alternative_pk primary key (part_id, alternative_id),
    constraint part_alternative_part_fk foreign key (part_id) references part on delete cascade,
    constraint part_alternative_alternative_fk foreign key (alternative_id) references part on delete cascade,
    constraint part_alternative_other_ck check (part_id <> alternative_id)
);

-- What mending a symptom usually takes.
create table likely_part (
    symptom  text not null,
    part_id  uuid not null,
    quantity int  not null,
    constraint likely_part_pk primary key (symptom, part_id),
    constraint likely_part_symptom_fk foreign key (symptom) references symptom on delete cascade,
    constraint likely_part_part_fk foreign key (part_id) references part on delete cascade,
    constraint likely_part_quantity_ck check (quantity between 1 and 99)
);

-- Where parts lie. A van's place comes with the van.
create table stock_location (
    id      uuid not null,
    kind    text not null,
    code    text not null,
    name_zh text not null,
    name_en text not null,
    unit_id uuid not null,
    van_id  uuid,
    constraint stock_location_pk primary key (id),
    constraint stock_location_code_uk unique (code),
    constraint stock_location_van_uk unique (van_id),
    constraint stock_location_kind_ck check (kind in ('WAREHOUSE', 'VAN', 'QUARANTINE') and (kind = 'VAN') = (van_id is not null)),
    constraint stock_location_unit_fk foreign key (unit_id) references organisation_unit,
    constraint stock_location_van_fk foreign key (van_id) references van on delete cascade
);

create function stock_location_of_van() returns trigger language plpgsql as $$
begin
    insert into stock_location (id, kind, code, name_zh, name_en, unit_id, van_id)
    values (gen_random_uuid(), 'VAN', new.plate, new.plate, new.plate, new.unit_id, new.id);
    return null;
end $$;
create trigger stock_location_of_van after insert on van for each row execute function stock_location_of_van();

insert into stock_location (id, kind, code, name_zh, name_en, unit_id, van_id)
select gen_random_uuid(), 'VAN', plate, plate, plate, unit_id, id from van;

-- The ledger: what moved from where to where. Nothing in it changes; a mistake is moved back.
create table stock_movement (
    id            uuid        not null,
    kind          text        not null,
    part_id       uuid        not null,
    quantity      int         not null,
    from_location uuid,
    to_location   uuid,
    serial        text,
    visit_id      uuid,
    note          text        not null default '',
    at            timestamptz not null,
    by_whom       text        not null,
    constraint stock_movement_pk primary key (id),
    constraint stock_movement_quantity_ck check (quantity between 1 and 100000),
    constraint stock_movement_serial_ck check (serial is null or (quantity = 1 and length(serial) between 1 and 60)),
    constraint stock_movement_ends_ck check (case kind
        when 'RECEIPT' then from_location is null and to_location is not null
        when 'TRANSFER' then from_location is not null and to_location is not null and from_location <> to_location
        when 'USE' then from_location is not null and to_location is null and visit_id is not null
        when 'RETURN' then from_location is null and to_location is not null and visit_id is not null
        when 'FOUND' then from_location is null and to_location is not null
        when 'MISSING' then from_location is not null and to_location is null
        when 'SCRAP' then from_location is not null and to_location is null
        else false end),
    constraint stock_movement_part_fk foreign key (part_id) references part,
    constraint stock_movement_from_fk foreign key (from_location) references stock_location,
    constraint stock_movement_to_fk foreign key (to_location) references stock_location,
    constraint stock_movement_visit_fk foreign key (visit_id) references visit
);
-- The newest movements of a part, of what left a place, of what came to a place, of a visit.
create index stock_movement_part_ix on stock_movement (part_id, id desc);
create index stock_movement_from_ix on stock_movement (from_location, id desc) where from_location is not null;
create index stock_movement_to_ix on stock_movement (to_location, id desc) where to_location is not null;
create index stock_movement_visit_ix on stock_movement (visit_id) where visit_id is not null;

-- What the ledger adds up to, and how much of it is kept for visits.
create table stock_level (
    location_id uuid not null,
    part_id     uuid not null,
    quantity    int  not null default 0,
    reserved    int  not null default 0,
    constraint stock_level_pk primary key (location_id, part_id),
    constraint stock_level_location_fk foreign key (location_id) references stock_location,
    constraint stock_level_part_fk foreign key (part_id) references part,
    constraint stock_level_not_negative_ck check (quantity >= 0),
    constraint stock_level_reserved_ck check (reserved between 0 and quantity)
);
-- Where a part lies.
create index stock_level_part_ix on stock_level (part_id) where quantity > 0;

-- Single pieces of parts that are tracked by serial number, where they lie now.
create table stock_unit (
    part_id     uuid not null,
    serial      text not null,
    location_id uuid not null,
    constraint stock_unit_pk primary key (part_id, serial),
    constraint stock_unit_part_fk foreign key (part_id) references part,
    constraint stock_unit_location_fk foreign key (location_id) references stock_location
);
-- The pieces of a part at a place.
create index stock_unit_location_ix on stock_unit (location_id, part_id);

-- Parts that a visit is to bring.
create table visit_part (
    visit_id uuid not null,
    part_id  uuid not null,
    quantity int  not null,
    constraint visit_part_pk primary key (visit_id, part_id),
    constraint visit_part_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint visit_part_part_fk foreign key (part_id) references part,
    constraint visit_part_quantity_ck check (quantity between 1 and 99)
);

-- Where pieces are kept for a visit.
create table stock_reservation (
    visit_id    uuid        not null,
    part_id     uuid        not null,
    location_id uuid        not null,
    quantity    int         not null,
    made_at     timestamptz not null,
    constraint stock_reservation_pk primary key (visit_id, part_id),
    constraint stock_reservation_level_fk foreign key (location_id, part_id) references stock_level,
    constraint stock_reservation_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint stock_reservation_quantity_ck check (quantity between 1 and 99)
);
-- What is kept at a place.
create index stock_reservation_level_ix on stock_reservation (location_id, part_id);

-- What each visit is to bring, with where it is kept; a part for which an alternative is kept appears as that.
create view part_to_bring as
select n.visit_id, coalesce(q.code, p.code) code, coalesce(q.name_zh, p.name_zh) name_zh,
       coalesce(q.name_en, p.name_en) name_en, n.quantity, l.code kept_at
from visit_part n
    join part p on p.id = n.part_id
    left join stock_reservation r on r.visit_id = n.visit_id and (r.part_id = n.part_id or exists (
        select from part_alternative a where a.part_id = n.part_id and a.alternative_id = r.part_id))
    left join part q on q.id = r.part_id
    left join stock_location l on l.id = r.location_id;

create function stock_move() returns trigger language plpgsql as $$
declare
    found_at uuid;
begin
    if (select serial_tracked from part where id = new.part_id) <> (new.serial is not null) then
        raise exception using errcode = '23514', constraint = 'stock_movement_tracked_ck',
            message = 'A serial number for exactly those parts that are tracked by it';
    end if;
    -- Always the smaller place first, so that two movements between the same places wait instead of stopping each other.
    perform from stock_level where part_id = new.part_id and location_id in (new.from_location, new.to_location)
        order by location_id for update;
    if new.from_location is not null then
        insert into stock_level (location_id, part_id) values (new.from_location, new.part_id) on conflict do nothing;
        update stock_level set quantity = quantity - new.quantity
        where location_id = new.from_location and part_id = new.part_id;
    end if;
    if new.to_location is not null then
        insert into stock_level (location_id, part_id, quantity) values (new.to_location, new.part_id, new.quantity)
        on conflict (location_id, part_id) do update set quantity = stock_level.quantity + excluded.quantity;
    end if;
    if new.serial is not null then
        delete from stock_unit where part_id = new.part_id and serial = new.serial returning location_id into found_at;
        if found_at is distinct from new.from_location then
            raise exception using errcode = '23514', constraint = 'stock_unit_place_ck',
                message = 'The piece with this serial number is elsewhere';
        end if;
        if new.to_location is not null then
            insert into stock_unit values (new.part_id, new.serial, new.to_location);
        end if;
    end if;
    return null;
end $$;
create trigger stock_move after insert on stock_movement for each row execute function stock_move();

create function stock_reserve() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update stock_level set reserved = reserved - old.quantity
        where location_id = old.location_id and part_id = old.part_id;
    end if;
    if tg_op <> 'DELETE' then
        update stock_level set reserved = reserved + new.quantity
        where location_id = new.location_id and part_id = new.part_id;
    end if;
    return null;
end $$;
create trigger stock_reserve after insert or update or delete on stock_reservation
    for each row execute function stock_reserve();

-- Levels follow movements and reservations and nothing else; movements stay as they are.
create function stock_is_a_ledger() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'stock_level' and pg_trigger_depth() > 1 then
        return new;
    end if;
    raise exception using errcode = '23514', constraint = 'stock_ledger_ck',
        message = 'Stock changes by movements and reservations alone';
end $$;
create trigger stock_is_a_ledger before insert or update or delete on stock_level
    for each row execute function stock_is_a_ledger();
create trigger stock_is_a_ledger before update or delete on stock_movement
    for each row execute function stock_is_a_ledger();

-- Whatever ends a visit frees what was kept for it.
create function stock_free_of_visit() returns trigger language plpgsql as $$
begin
    delete from stock_reservation where visit_id = new.id;
    return null;
end $$;
create trigger stock_free_of_visit after update of state on visit for each row
    when (new.state in ('COMPLETED', 'FAILED', 'CANCELLED')) execute function stock_free_of_visit();

-- Parts that come with somebody for whom a time is kept, and whether that visit can only find out what is wrong.
alter table slot_hold
    add column parts     jsonb   not null default '{}',
    add column diagnosis boolean not null default false;

alter table booking add column told_diagnosis boolean not null default false;
