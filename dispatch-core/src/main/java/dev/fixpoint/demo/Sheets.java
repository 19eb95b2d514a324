package dev.fixpoint.demo;

import java.util.List;

/** One sheet of rows per table. */
final class Sheets {
    final Rows units = new Rows("organisation_unit", "id parent_id kind name_zh name_en lineage");
    final Rows territories = new Rows("territory", "id code unit_id name_zh name_en zone area");
    final Rows mapFeatures = new Rows("map_feature", "layer class name_zh name_en rank shape");
    final Rows products = new Rows("product", "id model_code name_zh name_en category");
    final Rows warrantyRules =
            new Rows("warranty_rule", "product_id months covers_call_out covers_labour covers_parts");
    final Rows customers =
            new Rows("customer", "id number unit_id name phone email language customer_class created_at");
    final Rows contacts = new Rows("contact", "id customer_id name phone");
    final Rows sites = new Rows("site", "id customer_id name address_zh address_en location territory_id");
    final Rows assets = new Rows("asset", "id customer_id site_id product_id serial installed_on");
    final Rows contracts =
            new Rows("service_contract", "id number customer_id name_zh name_en starts_on ends_on response_hours");
    final Rows technicians = new Rows("technician", "id employee_number unit_id territory_id name phone home");
    final Rows technicianSkills = new Rows("technician_skill", "technician_id skill level");
    final Rows workingHours = new Rows("working_hours", "technician_id weekday starts ends");
    final Rows shifts = new Rows("shift", "id technician_id starts_at ends_at");
    final Rows absences = new Rows("absence", "id technician_id starts_at ends_at kind reason");
    final Rows vans = new Rows("van", "id plate unit_id technician_id");
    final Rows parts = new Rows("part", "id code name_zh name_en serial_tracked price_minor currency");
    final Rows partProducts = new Rows("part_product", "part_id product_id");
    final Rows likelyParts = new Rows("likely_part", "symptom part_id quantity");
    final Rows stockLocations = new Rows("stock_location", "id kind code name_zh name_en unit_id");
    final Rows users = new Rows(
            "app_user", "id username password_hash display_name unit_id language technician_id customer_id demo");
    final Rows roles = new Rows("user_role", "user_id role");
    final Rows tickets = new Rows(
            "ticket",
            "id number kind state unit_id customer_id site_id asset_id symptom description resolution priority created_at created_by");
    final Rows workOrders = new Rows(
            "work_order", "id number unit_id customer_id site_id asset_id ticket_id service_type note created_at");
    final Rows visits = new Rows(
            "visit",
            "id work_order_id number state territory_id duration_minutes priority deadline preferred_technician_id promised"
                    + " departed_at arrived_at started_at finished_at requested_at");
    final Rows visitSkills = new Rows("visit_skill", "visit_id skill level");
    final Rows windows = new Rows("visit_window", "visit_id starts_at ends_at");
    final Rows excluded = new Rows("visit_excluded_technician", "visit_id technician_id");
    final Rows placements = new Rows(
            "placement", "visit_id technician_id shift_id position travel_seconds arrives_at starts_at ends_at");
    final Rows events = new Rows("visit_event", "id visit_id at kind by_user note location");
    final Rows bookings = new Rows("booking", "id number visit_id requested_at requested_by");

    /** In an order that foreign keys allow. */
    List<Rows> all() {
        return List.of(
                units,
                territories,
                mapFeatures,
                products,
                warrantyRules,
                customers,
                contacts,
                sites,
                assets,
                contracts,
                technicians,
                technicianSkills,
                workingHours,
                shifts,
                absences,
                vans,
                parts,
                partProducts,
                likelyParts,
                stockLocations,
                users,
                roles,
                tickets,
                workOrders,
                visits,
                visitSkills,
                windows,
                excluded,
                placements,
                events,
                bookings);
    }
}
