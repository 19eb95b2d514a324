package dev.fixpoint.demo;

import dev.fixpoint.demo.city.Addresses;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Hires technicians, so many per district as people live there, with skills for every service. */
final class Staff {
    static final int PAST_DAYS = 14;
    private static final int DAYS_AHEAD = 21;

    private static final List<Map<String, Integer>> PROFILES = List.of(
            Map.of("AIRCON", 3, "REFRIGERATION", 2, "FURNITURE", 1),
            Map.of("WATER_HEATER", 3, "GAS", 3, "LAUNDRY", 2),
            Map.of("AIRCON", 4, "LAUNDRY", 3, "ELECTRONICS", 2),
            Map.of("MEDICAL", 4, "ELECTRONICS", 4, "FURNITURE", 1),
            Map.of("AIRCON", 2, "WATER_HEATER", 2, "GAS", 2),
            Map.of("REFRIGERATION", 4, "AIRCON", 3, "LAUNDRY", 2),
            Map.of("FURNITURE", 3, "LAUNDRY", 2, "WATER_HEATER", 2, "GAS", 2),
            Map.of("AIRCON", 3, "FURNITURE", 2, "REFRIGERATION", 2),
            Map.of("MEDICAL", 4, "ELECTRONICS", 3, "REFRIGERATION", 3),
            Map.of("WATER_HEATER", 4, "GAS", 4, "AIRCON", 2));

    private static final List<LocalTime> STARTS = List.of(
            LocalTime.of(8, 0), LocalTime.of(8, 30), LocalTime.of(9, 0), LocalTime.of(8, 30), LocalTime.of(11, 30));
    private static final Duration WORKDAY = Duration.ofMinutes(510);

    private final Setting setting;
    private final Company company;
    private final Sheets sheets;
    private final Dice dice;
    private final People people;
    private final Addresses addresses;
    private final List<Worker> workers = new ArrayList<>();

    Staff(Setting setting, Company company, Sheets sheets, People people) {
        this.setting = setting;
        this.company = company;
        this.sheets = sheets;
        this.people = people;
        this.dice = setting.dice("staff");
        this.addresses = new Addresses(setting.city(), dice);
        var share = shares(setting.size().technicians(), addresses.people());
        for (int district = 0; district < share.length; district++) {
            for (int i = 0; i < share[district]; i++) {
                workers.add(hire(district, i));
            }
        }
    }

    List<Worker> workers() {
        return workers;
    }

    List<Worker> workersIn(int district) {
        return workers.stream().filter(w -> w.district() == district).toList();
    }

    static Map<String, Integer> profile(int index) {
        return PROFILES.get(index % PROFILES.size());
    }

    /** Whole numbers that sum up to the count, after the largest quotients (Sainte-Laguë), at least one each. */
    static int[] shares(int count, double[] weights) {
        var shares = new int[weights.length];
        Arrays.fill(shares, 1);
        for (int left = count - weights.length; left > 0; left--) {
            int best = 0;
            for (int i = 1; i < weights.length; i++) {
                if (weights[i] / (2 * shares[i] + 1) > weights[best] / (2 * shares[best] + 1)) {
                    best = i;
                }
            }
            shares[best]++;
        }
        return shares;
    }

    private Worker hire(int district, int index) {
        var id = dice.id(setting.now());
        var number = "T%04d".formatted(workers.size() + 1);
        var name = people.name();
        var home = addresses.in(district).location();
        var skills = profile(index);
        sheets.technicians.add(
                id, number, company.branch(district), company.territory(district), name, people.phone(), home);
        new TreeMap<>(skills).forEach((skill, level) -> sheets.technicianSkills.add(id, skill, level));
        sheets.vans.add(dice.id(setting.now()), "云A·D%04d".formatted(workers.size() + 1), company.branch(district), id);
        boolean ill = takeLeave(id, workers.size());
        return new Worker(id, number, name, district, home, skills, roster(id, workers.size(), ill));
    }

    /** Weekly hours on five days, and the shifts from two weeks ago to three weeks ahead. */
    private List<Worker.Duty> roster(UUID worker, int index, boolean ill) {
        var start = STARTS.get(dice.within(0, STARTS.size() - 1));
        var end = start.plus(WORKDAY);
        var days = new TreeSet<Integer>();
        for (int day = 0; day < 7; day++) {
            if (day != index % 7 && day != (index + 3) % 7) {
                days.add(day + 1);
            }
        }
        days.forEach(day -> sheets.workingHours.add(worker, day, start, end));
        var duties = new ArrayList<Worker.Duty>();
        for (var day : setting.today()
                .minusDays(PAST_DAYS)
                .datesUntil(setting.today().plusDays(DAYS_AHEAD))
                .toList()) {
            if (days.contains(day.getDayOfWeek().getValue())) {
                var duty = new Worker.Duty(dice.id(setting.now()), Setting.at(day, start), Setting.at(day, end));
                sheets.shifts.add(duty.shift(), worker, duty.from(), duty.to());
                if (duty.from().isBefore(setting.now()) && !(ill && day.equals(setting.today()))) {
                    duties.add(duty);
                }
            }
        }
        return duties;
    }

    /** One in twenty is away; says whether today. */
    private boolean takeLeave(UUID worker, int index) {
        return switch (index % 40) {
            case 7 -> away(worker, setting.today(), 1, "SICK", "发烧，已请病假");
            case 18 -> away(worker, setting.today().plusDays(2), 3, "LEAVE", "年休假");
            default -> false;
        };
    }

    private boolean away(UUID worker, LocalDate from, int days, String kind, String reason) {
        sheets.absences.add(
                dice.id(setting.now()),
                worker,
                Setting.at(from, LocalTime.MIN),
                Setting.at(from.plusDays(days), LocalTime.MIN),
                kind,
                reason);
        return from.equals(setting.today());
    }
}
