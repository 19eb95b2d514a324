package dev.fixpoint.imports;

import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.technicians.NewTechnician;
import dev.fixpoint.technicians.Skill;
import dev.fixpoint.technicians.TechnicianLists;
import dev.fixpoint.technicians.Technicians;
import dev.fixpoint.technicians.WorkingHours;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Technicians, known by their employee number. */
@Component
class TechnicianImport implements RowImport {
    private static final LocalText TERRITORY_STEP =
            new LocalText("请填写您所辖区域的编码。", "Use the code of one of your territories.");

    private final Technicians technicians;
    private final TechnicianLists lists;
    private final Territories territories;
    private final KnownTechnicians known;

    TechnicianImport(Technicians technicians, TechnicianLists lists, Territories territories, KnownTechnicians known) {
        this.technicians = technicians;
        this.lists = lists;
        this.territories = territories;
        this.known = known;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.TECHNICIANS;
    }

    @Override
    public Outcome take(List<Line> lines, Errors errors, UnitId unit, String author) {
        var areas = territories.below(unit).stream().collect(Collectors.toMap(Territory::code, Function.identity()));
        var skills = lists.skills().stream().map(Skill::code).toList();
        var there = known.all(unit);
        var repeats = new Repeats();
        var wanted = lines.stream()
                .map(line -> technician(line, areas, skills, there, repeats))
                .flatMap(Optional::stream)
                .toList();
        return errors.failedRows() > 0 ? new Outcome(0, 0, 0) : save(wanted, there);
    }

    private Outcome save(List<NewTechnician> wanted, Map<String, KnownTechnicians.Known> there) {
        int created = 0;
        int updated = 0;
        for (var technician : wanted) {
            var found = there.get(technician.employeeNumber());
            if (found == null) {
                technicians.register(technician);
                created++;
            } else if (!technician.equals(found.content())) {
                technicians.update(found.id(), technician);
                updated++;
            }
        }
        return new Outcome(created, updated, wanted.size() - created - updated);
    }

    private static Optional<NewTechnician> technician(
            Line line,
            Map<String, Territory> areas,
            List<String> known,
            Map<String, KnownTechnicians.Known> there,
            Repeats repeats) {
        var number = line.text("employee_number");
        repeats.check(line, "employee_number", number);
        refuseForeign(line, there.get(number));
        var code = line.text("territory");
        var territory = line.found("territory", code, areas.get(code), TERRITORY_STEP);
        var name = line.text("name");
        var phone = line.text("phone");
        var home = line.point("home_lon", "home_lat");
        var skills = skills(line, known);
        var hours = hours(line);
        var van = line.optional("van").orElse(null);
        if (line.isBad() || territory.isEmpty() || hours.isEmpty()) {
            return Optional.empty();
        }
        var area = territory.get();
        return Optional.of(
                new NewTechnician(number, name, phone, area.unitId(), area.id(), home, skills, hours.get(), van));
    }

    private static void refuseForeign(Line line, KnownTechnicians.@Nullable Known found) {
        if (found != null && !found.reachable()) {
            line.refuse(
                    "employee_number",
                    "not-yours",
                    "该工号属于其他机构。请联系总部。",
                    "This number belongs to another unit. Ask headquarters.");
        }
    }

    private static Map<String, Integer> skills(Line line, List<String> known) {
        line.text("skills");
        var skills = line.parsed("skills", "AIRCON:3;GAS:2", TechnicianImport::levels)
                .orElse(Map.of());
        skills.forEach((skill, level) -> {
            line.choice("skills", skill, known);
            if (level < 1 || level > 5) {
                line.refuse("skills", "range", "技能等级 %s 不在 1 至 5 之间。", "Level %s is not from 1 to 5.", level);
            }
        });
        return skills;
    }

    private static Map<String, Integer> levels(String text) {
        var levels = new LinkedHashMap<String, Integer>();
        for (var part : text.split(";")) {
            var pair = part.split(":");
            levels.put(pair[0].strip(), Integer.valueOf(pair[1].strip()));
        }
        return levels;
    }

    private static Optional<WorkingHours> hours(Line line) {
        line.text("days");
        line.text("starts");
        line.text("ends");
        var days = line.parsed("days", "1-5", Hours::days);
        var starts = line.parsed("starts", "08:30", LocalTime::parse);
        var ends = line.parsed("ends", "17:30", LocalTime::parse);
        if (days.isEmpty() || starts.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        if (!ends.get().isAfter(starts.get())) {
            line.refuse(
                    "ends",
                    "order",
                    "下班 %s 须晚于上班 %s。",
                    "Work must end (%s) after it starts (%s).",
                    ends.get(),
                    starts.get());
            return Optional.empty();
        }
        return Optional.of(new WorkingHours(days.get(), starts.get(), ends.get()));
    }
}
