package dev.fixpoint.demo;

import dev.fixpoint.demo.city.District;
import dev.fixpoint.demo.city.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Headquarters, branches with their territories, and stores. */
final class Company {
    private static final int TERRITORIES_PER_BRANCH = 2;

    private final UUID headquarters;
    private final List<UUID> territories = new ArrayList<>();
    private final List<UUID> branches = new ArrayList<>();
    private final List<UUID> stores = new ArrayList<>();

    Company(Setting setting, Sheets sheets) {
        var dice = setting.dice("company");
        headquarters = dice.id(setting.now());
        sheets.units.add(headquarters, null, "HEADQUARTERS", "云州总部", "Yunzhou Headquarters", List.of(headquarters));
        int perBranch = setting.size() == DemoSize.SMALL ? 1 : TERRITORIES_PER_BRANCH;
        var districts = setting.city().districts();
        for (int i = 0; i < districts.size(); i++) {
            var district = districts.get(i);
            branches.add(i % perBranch == 0 ? openBranch(setting, dice, sheets, i / perBranch) : branches.getLast());
            stores.add(openStore(setting, dice, sheets, district, branches.getLast()));
            territories.add(serve(setting, dice, sheets, district, branches.getLast()));
        }
    }

    private UUID openBranch(Setting setting, Dice dice, Sheets sheets, int index) {
        var id = dice.id(setting.now());
        var zh = "第%s分部".formatted("一二三四".charAt(index));
        sheets.units.add(id, headquarters, "BRANCH", zh, "Branch %d".formatted(index + 1), List.of(headquarters, id));
        return id;
    }

    private UUID openStore(Setting setting, Dice dice, Sheets sheets, District district, UUID branch) {
        var id = dice.id(setting.now());
        var name = district.name();
        sheets.units.add(
                id, branch, "STORE", name.zh() + "门店", name.en() + " Store", List.of(headquarters, branch, id));
        return id;
    }

    private static UUID serve(Setting setting, Dice dice, Sheets sheets, District district, UUID branch) {
        var id = dice.id(setting.now());
        sheets.territories.add(
                id,
                district.code(),
                branch,
                district.name().zh(),
                district.name().en(),
                Setting.ZONE,
                "SRID=4326;" + Ground.degrees(district.area()).toText());
        return id;
    }

    UUID headquarters() {
        return headquarters;
    }

    UUID territory(int district) {
        return territories.get(district);
    }

    UUID branch(int district) {
        return branches.get(district);
    }

    UUID store(int district) {
        return stores.get(district);
    }

    List<UUID> territories() {
        return List.copyOf(territories);
    }
}
