-- What one status update (pause or resume) asks of the database; each client has a visit of its own.
select v.id as visit, p.technician_id as technician, v.territory_id as territory
    from visit v join placement p on p.visit_id = v.id
    where v.state = 'COMPLETED' order by v.id offset :client_id limit 1 \gset
begin;
select * from visit where id = :visit for update;
select exists (select from visit_event where id = gen_random_uuid());
select * from placement where visit_id = :visit;
select p.ends_at from placement p join visit v on v.id = p.visit_id
    where p.technician_id = :technician and v.state in ('COMPLETED', 'FAILED') order by p.ends_at desc limit 1;
select from technician where id = :technician for update;
select v.number from visit v join placement p on p.visit_id = v.id
    where p.technician_id = :technician and v.id <> :visit and v.state in ('EN_ROUTE', 'ON_SITE', 'IN_PROGRESS', 'PAUSED');
update visit set version = version + 1 where id = :visit;
insert into visit_event (id, visit_id, at, kind, by_user) values (gen_random_uuid(), :visit, now(), 'PAUSE', 'pgbench');
select pg_notify('fixpoint_live', '{"kind":"visit","data":{}}');
insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
    values (gen_random_uuid(), 'pgbench', 'WorkChanged', :territory::text, now());
commit;
delete from event_publication where listener_id = 'pgbench' and serialized_event = :territory::text;
select v.number, p.starts_at, s.address_zh, c.name from placement p
    join visit v on v.id = p.visit_id
    join work_order o on o.id = v.work_order_id
    join customer c on c.id = o.customer_id
    join site s on s.id = o.site_id
    where p.technician_id = :technician and v.id = :visit;
