package dev.fixpoint.demo;

import dev.fixpoint.visits.ServiceType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The whole demo company on paper: the same for the same size, seed and moment. */
final class Draft {
    private final Sheets sheets = new Sheets();
    private final List<UUID> territories;
    private final Stockroom stockroom;
    private final int open;
    private final int past;

    private Draft(Setting setting, Map<String, ServiceType> services, String passwordHash) {
        var people = new People(setting.dice("people"));
        var company = new Company(setting, sheets);
        new CityMap(sheets).draw(setting.city());
        var catalogue = new Catalogue(setting, sheets);
        var clientele = new Clientele(setting, company, catalogue, sheets, people);
        var staff = new Staff(setting, company, sheets, people);
        var openOrders = openOrders(setting, services, clientele, staff);
        var pastOrders = pastOrders(setting, services, clientele, staff);
        var book = new OrderBook(company, sheets, setting.dice("orders"));
        var all = new ArrayList<>(pastOrders);
        all.addAll(openOrders);
        all.sort(Comparator.comparing(Order::requestedAt));
        book.enter(all);
        new Enquiries(setting, sheets).enter(clientele.clients(), book);
        new Accounts(setting, company, sheets, passwordHash).open(staff.workers(), booker(openOrders));
        stockroom = new Stockroom(setting, company, catalogue, sheets);
        territories = company.territories();
        open = openOrders.size();
        past = pastOrders.size();
    }

    static Draft of(DemoSize size, long seed, Instant now, Map<String, ServiceType> services, String passwordHash) {
        return new Draft(Setting.of(size, seed, now), services, passwordHash);
    }

    private static List<Order> openOrders(
            Setting setting, Map<String, ServiceType> services, Clientele clientele, Staff staff) {
        var dice = setting.dice("open work");
        var things = new Things(clientele.installed(), dice);
        return new OpenWork(setting, things, new Demands(services, dice), new Wishing(setting, staff, dice), dice)
                .orders();
    }

    private static List<Order> pastOrders(
            Setting setting, Map<String, ServiceType> services, Clientele clientele, Staff staff) {
        var dice = setting.dice("past work");
        var things = new Things(clientele.installed(), dice);
        return new PastWork(setting, things, new Demands(services, dice), dice).orders(staff.workers());
    }

    /** A customer of the first territory who has booked a visit. */
    private static Client booker(List<Order> open) {
        return open.stream()
                .filter(o -> o.wishes().booked() && o.thing().district() == 0)
                .map(o -> o.thing().owner())
                .filter(c -> !c.isBusiness())
                .findFirst()
                .orElse(open.getFirst().thing().owner());
    }

    Sheets sheets() {
        return sheets;
    }

    List<UUID> territories() {
        return territories;
    }

    Stockroom stockroom() {
        return stockroom;
    }

    int open() {
        return open;
    }

    int past() {
        return past;
    }
}
