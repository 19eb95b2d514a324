-- What one GET /api/v1/board?days=1 asks of the database: territories, plans, technicians, shifts, absences, visits.
begin read only;
select t.id, code, unit_id, t.name_zh, t.name_en, zone, ST_AsGeoJSON(area, 6) as area from territory t
    join organisation_unit u on u.id = unit_id
    where u.lineage @> array[(select id from organisation_unit where parent_id is null)] order by code;
select t.id, t.name_zh, t.name_en, p.version, p.state, p.solved_at, p.planned, p.unplanned from territory t
    left join plan p on p.territory_id = t.id order by t.code;
select s.* from shift s join technician t on t.id = s.technician_id
    where s.period && tstzrange(date_trunc('day', now()), date_trunc('day', now()) + interval '1 day') order by s.starts_at;
select a.* from absence a join technician t on t.id = a.technician_id
    where a.ends_at > date_trunc('day', now()) and a.starts_at < date_trunc('day', now()) + interval '1 day' order by a.starts_at;
select t.id, t.name, t.employee_number, t.territory_id, u.name_zh unit_zh, u.name_en unit_en,
       ST_X(t.home::geometry) lon, ST_Y(t.home::geometry) lat,
       array(select skill from technician_skill k where k.technician_id = t.id order by skill) skills,
       array(select level from technician_skill k where k.technician_id = t.id order by skill) levels
    from technician t join organisation_unit u on u.id = t.unit_id where t.active order by t.territory_id, t.employee_number;
select v.id, v.number, v.state, v.priority, v.promised, v.deadline, o.service_type, p.*, c.name customer_name, c.customer_class,
       ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat, w.starts_at window_from, w.ends_at window_to
    from placement p
        join visit v on v.id = p.visit_id
        join work_order o on o.id = v.work_order_id
        join customer c on c.id = o.customer_id
        join site s on s.id = o.site_id
        left join lateral (select starts_at, ends_at from visit_window w where w.visit_id = v.id
            order by (w.ends_at <= p.starts_at), w.starts_at limit 1) w on true
    where p.busy && tstzrange(date_trunc('day', now()), date_trunc('day', now()) + interval '1 day')
    order by p.technician_id, p.starts_at;
commit;
