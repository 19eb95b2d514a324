package dev.fixpoint.demo;

import dev.fixpoint.demo.city.Addresses;
import dev.fixpoint.demo.city.City;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * Import files that fit together and a demo city of the same seed and size: {@code technicians.csv},
 * {@code customers.csv}, {@code assets.csv}, {@code work-orders.csv}, to be imported in this order.
 */
public final class SampleFiles {
    private static final int WISHED_DAYS = 4;

    private final City city;
    private final Dice dice;
    private final People people;
    private final Addresses addresses;
    private final String mark;

    /** @param mark begins all numbers, so that files with another mark are about others */
    public SampleFiles(DemoSize size, long seed, String mark) {
        this.city = new City(seed, size.rings(), size.territories());
        this.dice = Dice.of(seed, "samples " + mark);
        this.people = new People(dice);
        this.addresses = new Addresses(city, dice);
        this.mark = mark;
    }

    /**
     * Writes the four files.
     *
     * @param firstDay first day on which customers wish to be visited
     */
    public void write(Path directory, LocalDate firstDay, int technicians, int customers, int workOrders)
            throws IOException {
        Files.createDirectories(directory);
        save(directory.resolve("technicians.csv"), technicians(technicians));
        var products = new ArrayList<Catalogue.Model>();
        save(directory.resolve("customers.csv"), customers(customers));
        save(directory.resolve("assets.csv"), assets(customers, products));
        save(directory.resolve("work-orders.csv"), workOrders(workOrders, firstDay, products));
    }

    private List<List<Object>> technicians(int count) {
        var rows = new ArrayList<List<Object>>();
        rows.add(header("employee_number name phone territory home_lon home_lat skills days starts ends van"));
        for (int i = 0; i < count; i++) {
            var home = addresses.in(i % city.districts().size());
            var code = city.districts().get(home.district()).code();
            var number = "%s-T%04d".formatted(mark, i + 1);
            var days = i % 2 == 0 ? "1-5" : "2-6";
            var lon = home.location().lon();
            var lat = home.location().lat();
            var skills = written(Staff.profile(i / city.districts().size()));
            rows.add(List.of(
                    number, people.name(), people.phone(), code, lon, lat, skills, days, "08:30", "17:30", number));
        }
        return rows;
    }

    private List<List<Object>> customers(int count) {
        var rows = new ArrayList<List<Object>>();
        rows.add(header("number name phone email language class site_name address_zh address_en lon lat"));
        for (int i = 0; i < count; i++) {
            var site = addresses.next();
            var kind = dice.chance(0.1) ? "VIP" : "ORDINARY";
            var text = site.text();
            var point = site.location();
            rows.add(List.of(
                    number("C", i),
                    people.name(),
                    people.phone(),
                    "",
                    "zh-CN",
                    kind,
                    "家",
                    text.zh(),
                    text.en(),
                    point.lon(),
                    point.lat()));
        }
        return rows;
    }

    private List<List<Object>> assets(int customers, List<Catalogue.Model> products) {
        var rows = new ArrayList<List<Object>>();
        rows.add(header("customer site model serial installed_on"));
        for (int i = 0; i < customers; i++) {
            var model = dice.pick(Catalogue.MODELS);
            products.add(model);
            rows.add(List.of(
                    number("C", i), "", model.code(), number("S", i), "2025-%02d-15".formatted(dice.within(1, 12))));
        }
        return rows;
    }

    private List<List<Object>> workOrders(int count, LocalDate firstDay, List<Catalogue.Model> products) {
        var rows = new ArrayList<List<Object>>();
        rows.add(header("number customer model serial service_type note priority windows"));
        for (int i = 0; i < count; i++) {
            int customer = i % products.size();
            var model = products.get(customer);
            var demand = dice.pick(Catalogue.DEMANDS.stream()
                    .filter(d -> d.category().equals(model.category()))
                    .toList());
            var windows = dice.chance(0.4) ? window(firstDay) : "";
            rows.add(List.of(
                    number("W", i),
                    number("C", customer),
                    model.code(),
                    number("S", customer),
                    demand.service(),
                    demand.note(),
                    dice.within(2, 4),
                    windows));
        }
        return rows;
    }

    private String window(LocalDate firstDay) {
        var day = firstDay.plusDays(dice.within(0, WISHED_DAYS - 1));
        int hour = dice.within(9, 15);
        return "%sT%02d:00/%sT%02d:00".formatted(day, hour, day, hour + 2);
    }

    private String number(String kind, int index) {
        return "%s-%s%06d".formatted(mark, kind, index + 1);
    }

    private static String written(Map<String, Integer> skills) {
        return new TreeMap<>(skills)
                .entrySet().stream().map(s -> s.getKey() + ":" + s.getValue()).collect(Collectors.joining(";"));
    }

    private static List<Object> header(String columns) {
        return List.of((Object[]) columns.split(" "));
    }

    private static void save(Path file, List<List<Object>> rows) throws IOException {
        try (var out = Files.newBufferedWriter(file);
                var csv = CSVFormat.RFC4180.print(out)) {
            csv.printRecords(rows);
        }
    }
}
