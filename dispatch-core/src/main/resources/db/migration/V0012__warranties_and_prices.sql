-- What the warranty of a model promises. A model without a row has none.
create table warranty_rule (
    product_id      uuid    not null,
    months          int     not null,
    covers_call_out boolean not null,
    covers_labour   boolean not null,
    covers_parts    boolean not null,
    constraint warranty_rule_pk primary key (product_id),
    constraint warranty_rule_product_fk foreign key (product_id) references product on delete cascade,
    constraint warranty_rule_months_ck check (months between 1 and 240),
    constraint warranty_rule_covers_ck check (covers_call_out or covers_labour or covers_parts)
);

-- A serial number typed by somebody who may not know the model.
drop index asset_serial_ix;

create index asset_serial_ix on asset (upper(serial));

-- What a service costs when nothing covers it. A service without a row is priced on site.
create table service_price (
    service_type   text    not null,
    call_out_minor bigint  not null,
    labour_minor   bigint  not null,
    most_minor     bigint  not null,
    currency       char(3) not null,
    mends_faults   boolean not null,
    version        bigint  not null default 0,
    constraint service_price_pk primary key (service_type),
    constraint service_price_type_fk foreign key (service_type) references service_type on delete cascade,
    constraint service_price_amounts_ck check (call_out_minor >= 0 and labour_minor >= 0
        and most_minor between call_out_minor + labour_minor and 100000000)
);

insert into service_price (service_type, call_out_minor, labour_minor, most_minor, currency, mends_faults)
select code, call_out, labour, most, 'CNY', code like '%REPAIR'
from (values
    ('REPAIR', 5000, 12000, 60000),
    ('AIRCON_REPAIR', 5000, 15000, 80000),
    ('AIRCON_INSTALLATION', 0, 30000, 60000),
    ('AIRCON_MAINTENANCE', 0, 12000, 12000),
    ('FRIDGE_REPAIR', 5000, 15000, 80000),
    ('WASHER_REPAIR', 5000, 12000, 60000),
    ('WASHER_INSTALLATION', 0, 8000, 20000),
    ('HEATER_REPAIR', 5000, 12000, 60000),
    ('HEATER_INSTALLATION', 0, 20000, 45000),
    ('GAS_CHECK', 0, 6000, 6000),
    ('TV_REPAIR', 5000, 12000, 90000),
    ('MEDICAL_REPAIR', 20000, 60000, 500000),
    ('MEDICAL_MAINTENANCE', 0, 60000, 60000),
    ('FURNITURE_ASSEMBLY', 0, 15000, 30000)) as starter (code, call_out, labour, most)
where exists (select from service_type t where t.code = starter.code);

-- What somebody said of the fault and the device when booking, and the price told then: prices change, a promise does not.
alter table booking
    add column symptom         text,
    add column told_model      text,
    add column told_serial     text,
    add column told_due_minor  bigint,
    add column told_most_minor bigint,
    add column told_currency   char(3),
    add column told_lines      jsonb,
    add constraint booking_symptom_fk foreign key (symptom) references symptom,
    add constraint booking_told_serial_ck check (length(told_serial) between 1 and 60),
    add constraint booking_told_price_ck check (
        num_nonnulls(told_due_minor, told_most_minor, told_currency, told_lines) in (0, 4)
        and (told_due_minor is null or told_due_minor between 0 and told_most_minor));
