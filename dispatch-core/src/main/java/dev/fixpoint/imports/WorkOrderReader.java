package dev.fixpoint.imports;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.visits.NewWorkOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a row as a work order; times are local to the territory of the site. */
final class WorkOrderReader {
    /** With the customer's class, which raises the priority. */
    record Read(NewWorkOrder content, KnownCustomers.Known customer) {}

    private static final int USUAL_PRIORITY = 3;
    private static final LocalText KNOWN_TECHNICIAN =
            new LocalText("请填写您所辖技术员的工号。", "Use the employee number of one of your technicians.");

    private final Map<String, KnownCustomers.Known> customers;
    private final Map<String, References.KnownAsset> assets;
    private final Map<String, TechnicianId> technicians;
    private final List<String> services;
    private final Repeats repeats = new Repeats();

    WorkOrderReader(
            Map<String, KnownCustomers.Known> customers,
            Map<String, References.KnownAsset> assets,
            Map<String, TechnicianId> technicians,
            List<String> services) {
        this.customers = customers;
        this.assets = assets;
        this.technicians = technicians;
        this.services = services.stream().sorted().toList();
    }

    Optional<Read> read(Line line) {
        var number = line.text("number");
        repeats.check(line, "number", number);
        var customer = References.customer(line, customers);
        var site = customer.flatMap(c -> References.site(line, c));
        var service = line.text("service_type");
        if (!service.isEmpty()) {
            line.choice("service_type", service, services);
        }
        var zone = site.map(KnownCustomers.KnownSite::zone);
        if (site.isPresent() && zone.isEmpty()) {
            line.refuse(
                    "site",
                    "outside",
                    "服务地址不在任何服务区域内。请更正坐标或扩大区域。",
                    "The site lies in no territory. Correct its point or extend a territory.");
        }
        var asset = customer.flatMap(c -> asset(line, c.id()));
        var windows = windows(line, zone.orElse(ZoneId.of("UTC")));
        var deadline = line.parsed("deadline", "2026-11-26T18:00", t -> moment(t, zone.orElse(ZoneId.of("UTC"))));
        var priority = line.whole("priority", 1, 5).orElse(USUAL_PRIORITY);
        var minutes = line.whole("duration_minutes", 5, 720).orElse(null);
        var preferred = line.optional("preferred_technician").flatMap(t -> technician(line, "preferred_technician", t));
        var excluded = excluded(line);
        if (line.isBad() || customer.isEmpty() || site.isEmpty()) {
            return Optional.empty();
        }
        return line.guarded(
                "windows",
                () -> new Read(
                        new NewWorkOrder(
                                customer.get().unit(),
                                customer.get().id(),
                                site.get().id(),
                                asset.orElse(null),
                                null,
                                service,
                                line.optional("note").orElse(""),
                                number,
                                windows,
                                priority,
                                deadline.orElse(null),
                                minutes,
                                preferred.orElse(null),
                                excluded),
                        customer.get()));
    }

    private Optional<AssetId> asset(Line line, CustomerId owner) {
        var model = line.optional("model");
        var serial = line.optional("serial");
        if (model.isPresent() != serial.isPresent()) {
            line.refuse("serial", "pair", "型号和序列号须同时填写或同时留空。", "Give model and serial together, or neither.");
        }
        if (model.isEmpty() || serial.isEmpty()) {
            return Optional.empty();
        }
        var asset = assets.get(References.key(model.get(), serial.get()));
        var owned = asset == null || !asset.customer().equals(owner) ? null : asset.id();
        return line.found(
                "serial",
                model.get() + " " + serial.get(),
                owned,
                new LocalText("该客户没有这台设备。请先导入设备。", "The customer has no such unit. Import the asset first."));
    }

    private Set<TechnicianId> excluded(Line line) {
        var excluded = new HashSet<TechnicianId>();
        line.optional("excluded_technicians")
                .ifPresent(list -> Arrays.stream(list.split(";"))
                        .map(String::strip)
                        .forEach(
                                t -> technician(line, "excluded_technicians", t).ifPresent(excluded::add)));
        return excluded;
    }

    private Optional<TechnicianId> technician(Line line, String column, String number) {
        return line.found(column, number, technicians.get(number), KNOWN_TECHNICIAN);
    }

    private static List<TimeWindow> windows(Line line, ZoneId zone) {
        var hint = "2026-11-24T09:00/2026-11-24T11:00";
        return line.guarded("windows", () -> line.parsed("windows", hint, text -> windows(text, zone)))
                .flatMap(w -> w)
                .orElse(List.of());
    }

    private static List<TimeWindow> windows(String text, ZoneId zone) {
        return Arrays.stream(text.split(";"))
                .map(w -> window(w, zone))
                .distinct()
                .toList();
    }

    private static TimeWindow window(String text, ZoneId zone) {
        var ends = text.split("/");
        return new TimeWindow(moment(ends[0], zone), moment(ends[1], zone));
    }

    private static Instant moment(String text, ZoneId zone) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME
                .withZone(zone)
                .parse(text.strip(), ZonedDateTime::from)
                .toInstant();
    }
}
