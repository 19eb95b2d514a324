-- Phones and what they send: in the order of each phone, each command once in effect however often it comes.
create table field_device (
    -- Made on the phone, anew for every user who signs in on it.
    id              uuid        not null,
    technician_id   uuid        not null,
    -- Everything up to this has been answered for good.
    last_sequence   bigint      not null default 0,
    -- How far the phone's clock is behind ours, as seen when it last sent.
    clock_offset_ms bigint      not null default 0,
    last_seen_at    timestamptz not null,
    constraint field_device_pk primary key (id),
    constraint field_device_technician_fk foreign key (technician_id) references technician on delete cascade,
    constraint field_device_sequence_ck check (last_sequence >= 0)
);

create table field_command (
    id          uuid        not null,
    device_id   uuid        not null,
    sequence    bigint      not null,
    kind        text        not null,
    -- As the phone named it; it may be none of ours.
    visit_id    uuid        not null,
    device_at   timestamptz not null,
    happened_at timestamptz not null,
    received_at timestamptz not null,
    outcome     text        not null,
    answer      jsonb       not null,
    constraint field_command_pk primary key (id),
    constraint field_command_sequence_uk unique (device_id, sequence),
    constraint field_command_device_fk foreign key (device_id) references field_device on delete cascade,
    constraint field_command_sequence_ck check (sequence > 0),
    constraint field_command_outcome_ck check (outcome in ('APPLIED', 'REFUSED', 'CONFLICT'))
);
-- "Has this technician worked on this visit?"
create index field_command_visit_ix on field_command (visit_id) where outcome = 'APPLIED';

-- What happened is one moment, when we heard of it another.
alter table visit_event add column received_at timestamptz;
update visit_event set received_at = at;
alter table visit_event
    alter column received_at set default now(),
    alter column received_at set not null,
    add column accuracy_m int,
    add constraint visit_event_accuracy_ck check (accuracy_m >= 0);

-- The visit that goes on with what another could not complete; there is one at most.
alter table visit
    add column follows_visit_id uuid,
    add constraint visit_follows_fk foreign key (follows_visit_id) references visit on delete cascade,
    add constraint visit_follows_uk unique (follows_visit_id);

-- What technicians are asked to record, by kind of work.
create table checklist_item (
    service_type text    not null,
    code         text    not null,
    position     int     not null,
    kind         text    not null,
    required     boolean not null,
    name_zh      text    not null,
    name_en      text    not null,
    unit         text,
    least        numeric,
    most         numeric,
    constraint checklist_item_pk primary key (service_type, code),
    constraint checklist_item_type_fk foreign key (service_type) references service_type on delete cascade,
    constraint checklist_item_position_uk unique (service_type, position),
    constraint checklist_item_code_ck check (code ~ '^[A-Z][A-Z0-9_]{0,39}$' and code <> 'NOTE'),
    constraint checklist_item_kind_ck check (kind in ('TICK', 'NUMBER', 'TEXT', 'PHOTO', 'SIGNATURE')),
    constraint checklist_item_range_ck check (least <= most and (kind = 'NUMBER' or num_nonnulls(least, most, unit) = 0))
);

-- What was recorded of a visit, field by field, so that two who write at once only meet where they write the same field.
create table visit_value (
    visit_id   uuid        not null,
    -- The code of a checklist item, or NOTE.
    field      text        not null,
    value      text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint visit_value_pk primary key (visit_id, field),
    constraint visit_value_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint visit_value_length_ck check (length(value) between 1 and 2000)
);

-- No phone completes a visit whose checklist is open.
create function refuse_open_checklist() returns trigger language plpgsql as $$
begin
    if exists (select from visit v
               join work_order o on o.id = v.work_order_id
               join checklist_item i on i.service_type = o.service_type and i.required
               where v.id = new.visit_id
                 and not exists (select from visit_value a where a.visit_id = v.id and a.field = i.code)) then
        raise exception 'Visit % has open checklist items', new.visit_id
            using errcode = 'check_violation', constraint = 'field_command_checklist_ck';
    end if;
    return new;
end $$;

create trigger field_command_checklist before insert on field_command
    for each row when (new.kind = 'COMPLETE' and new.outcome = 'APPLIED') execute function refuse_open_checklist();

insert into checklist_item (service_type, code, position, kind, required, name_zh, name_en, unit, least, most) values
    ('AIRCON_REPAIR', 'POWER_OFF', 1, 'TICK', true, '作业前已断电', 'Power switched off before work', null, null, null),
    ('AIRCON_REPAIR', 'OUTLET_TEMP', 2, 'NUMBER', true, '出风口温度', 'Outlet air temperature', '°C', 5, 60),
    ('AIRCON_REPAIR', 'CAUSE', 3, 'TEXT', false, '故障原因', 'Cause of the fault', null, null, null),
    ('AIRCON_INSTALLATION', 'VACUUM', 1, 'NUMBER', true, '抽真空压力', 'Vacuum reached', 'Pa', 0, 500),
    ('AIRCON_INSTALLATION', 'LEAK_TEST', 2, 'TICK', true, '检漏合格', 'Leak test passed', null, null, null),
    ('AIRCON_INSTALLATION', 'DRAINAGE', 3, 'TICK', true, '排水正常', 'Drains properly', null, null, null),
    ('AIRCON_INSTALLATION', 'PHOTO_OUTDOOR', 4, 'PHOTO', false, '外机安装照片', 'Photo of the outdoor unit', null, null, null),
    ('AIRCON_INSTALLATION', 'SIGNATURE', 5, 'SIGNATURE', false, '客户签字', 'Customer''s signature', null, null, null),
    ('HEATER_REPAIR', 'GAS_TIGHT', 1, 'TICK', true, '气密性检查合格', 'Gas tight', null, null, null),
    ('HEATER_REPAIR', 'CO', 2, 'NUMBER', true, '烟气一氧化碳', 'Carbon monoxide in flue gas', 'ppm', 0, 600),
    ('HEATER_INSTALLATION', 'GAS_TIGHT', 1, 'TICK', true, '气密性检查合格', 'Gas tight', null, null, null),
    ('HEATER_INSTALLATION', 'FLUE', 2, 'TICK', true, '排烟管安装合格', 'Flue fitted properly', null, null, null),
    ('HEATER_INSTALLATION', 'PHOTO', 3, 'PHOTO', false, '安装完成照片', 'Photo of the installation', null, null, null),
    ('GAS_CHECK', 'PRESSURE', 1, 'NUMBER', true, '燃气压力', 'Gas pressure', 'kPa', 0, 10),
    ('GAS_CHECK', 'TIGHT', 2, 'TICK', true, '管路无泄漏', 'No leak in the pipes', null, null, null),
    ('GAS_CHECK', 'SIGNATURE', 3, 'SIGNATURE', false, '客户签字', 'Customer''s signature', null, null, null),
    ('MEDICAL_REPAIR', 'SAFETY_TEST', 1, 'TICK', true, '电气安全测试合格', 'Electrical safety test passed', null, null, null),
    ('MEDICAL_REPAIR', 'LEAKAGE', 2, 'NUMBER', true, '漏电流', 'Leakage current', 'µA', 0, 500),
    ('MEDICAL_REPAIR', 'SIGNATURE', 3, 'SIGNATURE', false, '科室签字', 'Signature of the ward', null, null, null),
    ('MEDICAL_MAINTENANCE', 'CALIBRATION', 1, 'NUMBER', true, '校准偏差', 'Deviation after calibration', '%', 0, 5),
    ('MEDICAL_MAINTENANCE', 'SAFETY_TEST', 2, 'TICK', true, '电气安全测试合格', 'Electrical safety test passed', null, null, null);
