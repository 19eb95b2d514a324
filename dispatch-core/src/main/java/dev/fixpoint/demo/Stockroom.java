package dev.fixpoint.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spare parts: the catalogue, a warehouse for every branch, and what the vans were given two weeks ago. */
final class Stockroom {
    /**
     * A part.
     *
     * @param symptom the symptom it usually mends; empty for parts rarely needed
     * @param share of the vans that carry it, in percent; parts that few carry are not in the warehouses either
     */
    private record Spare(
            String code,
            String zh,
            String en,
            boolean isTracked,
            long price,
            String category,
            String symptom,
            int share) {}

    private static final int SCARCE = 15;
    private static final int IN_WAREHOUSE = 40;
    private static final int TRACKED = 3;

    private static final List<Spare> SPARES = List.of(
            new Spare("AC-CAP-35", "启动电容 35 微法", "Start capacitor 35 µF", false, 4_500, "AIRCON", "AC_NO_COOLING", 90),
            new Spare("AC-FAN-M70", "室外风机电机 70 瓦", "Outdoor fan motor 70 W", false, 26_000, "AIRCON", "AC_NOISE", 10),
            new Spare("AC-PUMP-S", "冷凝水提升泵", "Condensate pump", false, 16_000, "AIRCON", "AC_LEAKING", 60),
            new Spare("AC-PCB-26", "空调主控板", "Air conditioner main board", true, 38_000, "AIRCON", "", 0),
            new Spare("FR-FAN-12", "冷藏室风机", "Cooling fan", false, 9_000, "FRIDGE", "FRIDGE_WARM", 80),
            new Spare("FR-HEAT-2", "化霜加热管", "Defrost heater", false, 7_000, "FRIDGE", "FRIDGE_ICE", 70),
            new Spare("WM-BELT-8", "传动皮带", "Drive belt", false, 6_000, "WASHER", "WASHER_NO_SPIN", 90),
            new Spare("WM-SEAL-8", "门封圈", "Door seal", false, 12_000, "WASHER", "WASHER_LEAKING", 70),
            new Spare("WH-IGN-3", "点火针", "Igniter", false, 5_000, "HEATER", "HEATER_NO_IGNITION", 90),
            new Spare("WH-VALVE-5", "燃气比例阀", "Gas proportional valve", false, 22_000, "HEATER", "HEATER_COLD", 60),
            new Spare("TV-LED-55", "背光灯条", "Backlight strip", false, 18_000, "TV", "TV_NO_PICTURE", 10),
            new Spare("TV-PSU-55", "电源板", "Power board", false, 24_000, "TV", "TV_NO_POWER", 60),
            new Spare("MD-BAT-12", "监护仪电池", "Monitor battery", false, 60_000, "MEDICAL", "MED_ALARM", 50));

    private final Dice dice;
    private Instant then;
    private final List<UUID> parts = new ArrayList<>();
    private final List<UUID> warehouses = new ArrayList<>();

    Stockroom(Setting setting, Company company, Catalogue catalogue, Sheets sheets) {
        then = setting.now().minus(Duration.ofDays(Staff.PAST_DAYS));
        dice = setting.dice("stock");
        SPARES.forEach(spare -> parts.add(list(spare, catalogue, sheets)));
        var branches = new HashSet<UUID>();
        for (int district = 0; district < company.territories().size(); district++) {
            if (branches.add(company.branch(district))) {
                warehouses.add(open(company.branch(district), branches.size(), sheets));
            }
        }
    }

    private UUID list(Spare spare, Catalogue catalogue, Sheets sheets) {
        var id = dice.id(Instant.EPOCH);
        sheets.parts.add(id, spare.code(), spare.zh(), spare.en(), spare.isTracked(), spare.price(), "CNY");
        Catalogue.models(spare.category()).forEach(model -> sheets.partProducts.add(id, catalogue.product(model)));
        if (!spare.symptom().isEmpty()) {
            sheets.likelyParts.add(spare.symptom(), id, 1);
        }
        return id;
    }

    private UUID open(UUID branch, int number, Sheets sheets) {
        var id = dice.id(Instant.EPOCH);
        sheets.stockLocations.add(
                id, "WAREHOUSE", "WH-%d".formatted(number), number + " 号库", "Warehouse " + number, branch);
        return id;
    }

    /** Fills the warehouses, then the vans from them. @param vans places of the vans, in order of their plates */
    Rows movements(List<UUID> vans) {
        var rows = new Rows("stock_movement", "id kind part_id quantity from_location to_location serial at by_whom");
        for (int i = 0; i < SPARES.size(); i++) {
            var loads = SPARES.get(i).isTracked() ? List.<Load>of() : loads(SPARES.get(i), vans);
            receive(SPARES.get(i), parts.get(i), loads, rows);
            for (var load : loads) {
                write(rows, "TRANSFER", parts.get(i), load.pieces(), load.warehouse(), load.van(), null);
            }
        }
        return rows;
    }

    private record Load(UUID van, UUID warehouse, int pieces) {}

    private List<Load> loads(Spare spare, List<UUID> vans) {
        var loads = new ArrayList<Load>();
        for (int i = 0; i < vans.size(); i++) {
            if (dice.chance(spare.share() / 100.0)) {
                loads.add(new Load(vans.get(i), warehouses.get(i % warehouses.size()), dice.within(1, 3)));
            }
        }
        return loads;
    }

    private void receive(Spare spare, UUID part, List<Load> loads, Rows rows) {
        for (var warehouse : warehouses) {
            int given = loads.stream()
                    .filter(load -> load.warehouse().equals(warehouse))
                    .mapToInt(Load::pieces)
                    .sum();
            int pieces = spare.share() < SCARCE ? given : given + IN_WAREHOUSE;
            for (int i = 0; spare.isTracked() && i < TRACKED; i++) {
                write(rows, "RECEIPT", part, 1, null, warehouse, "YZ%06d".formatted(dice.within(0, 999_999)));
            }
            if (!spare.isTracked() && pieces > 0) {
                write(rows, "RECEIPT", part, pieces, null, warehouse, null);
            }
        }
    }

    private void write(
            Rows rows,
            String kind,
            UUID part,
            int pieces,
            @Nullable UUID from,
            @Nullable UUID to,
            @Nullable String serial) {
        then = then.plusSeconds(1);
        rows.add(dice.id(then), kind, part, pieces, from, to, serial, then, "高强（仓库）");
    }
}
