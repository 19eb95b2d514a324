package dev.fixpoint.demo;

import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.demo.city.Address;
import dev.fixpoint.demo.city.Addresses;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Customers, where they live and what they own. */
final class Clientele {
    private static final List<String> HOUSEHOLD = List.of("AIRCON", "FRIDGE", "WASHER", "HEATER", "TV", "FURNITURE");
    private static final double[] HOUSEHOLD_WEIGHTS = {30, 12, 16, 20, 8, 12};
    private static final List<String> MEDICAL_SITES = List.of("社区卫生服务中心", "康复医院", "口腔诊所", "体检中心");
    private static final List<String> BUSINESS_SITES = List.of("酒店", "实验学校", "创业大厦", "连锁公寓", "养老院");

    private final Setting setting;
    private final Company company;
    private final Catalogue catalogue;
    private final Sheets sheets;
    private final People people;
    private final Dice dice;
    private final Addresses addresses;
    private final List<Client> clients = new ArrayList<>();
    private final List<Client.Installed> installed = new ArrayList<>();

    Clientele(Setting setting, Company company, Catalogue catalogue, Sheets sheets, People people) {
        this.setting = setting;
        this.company = company;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.people = people;
        this.dice = setting.dice("clientele");
        this.addresses = new Addresses(setting.city(), dice);
        for (int i = 0; i < setting.size().customers(); i++) {
            var address = addresses.next();
            switch (i % 20) {
                case 3 -> welcomeBusiness(address, dice.pick(MEDICAL_SITES), "MEDICAL");
                case 11 -> welcomeBusiness(address, dice.pick(BUSINESS_SITES), "AIRCON");
                default -> welcomeHousehold(address);
            }
        }
    }

    List<Client> clients() {
        return clients;
    }

    List<Client.Installed> installed() {
        return installed;
    }

    private void welcomeHousehold(Address address) {
        var kind = dice.chance(0.12) ? CustomerClass.VIP : CustomerClass.ORDINARY;
        var client = welcome(people.name(), kind, address, dice.chance(0.2) ? 48 : 0);
        var site = settle(client, "家", address);
        int things = dice.within(1, 3);
        for (int i = 0; i < things; i++) {
            install(client, site, address, HOUSEHOLD.get(dice.weighted(HOUSEHOLD_WEIGHTS)));
        }
    }

    private void welcomeBusiness(Address address, String suffix, String category) {
        var part = setting.city().districts().get(address.district()).name().zh();
        var name = part.substring(0, part.length() - 1) + people.name().substring(1) + suffix;
        var client = welcome(name, CustomerClass.KEY_ACCOUNT, address, dice.chance(0.5) ? 24 : 48);
        var site = settle(client, "主楼", address);
        for (int i = 0; i < 4; i++) {
            install(client, site, address, category);
        }
        var branch = addresses.in(address.district());
        var other = settle(client, "分点", branch);
        install(client, other, branch, category);
        install(client, other, branch, "AIRCON");
    }

    private Client welcome(String name, CustomerClass kind, Address address, int responseHours) {
        var since = setting.now().minus(Duration.ofDays(dice.within(20, 1200)));
        var unit = dice.chance(0.2) ? company.store(address.district()) : company.branch(address.district());
        var client = new Client(dice.id(since), unit, name, kind, responseHours);
        int number = clients.size() + 1;
        var phone = people.phone();
        var email = dice.chance(0.4) ? "c%05d@mail.example".formatted(number) : null;
        var language = dice.chance(0.04) ? "en" : "zh-CN";
        sheets.customers.add(client.id(), "C%07d".formatted(number), unit, name, phone, email, language, kind, since);
        sheets.contacts.add(dice.id(since), client.id(), client.isBusiness() ? people.name() : name, phone);
        if (client.isBusiness()) {
            sheets.contacts.add(dice.id(since), client.id(), people.name(), people.phone());
        }
        if (responseHours > 0) {
            sign(client, number, since);
        }
        clients.add(client);
        return client;
    }

    private void sign(Client client, int number, Instant since) {
        var gold = client.responseHours() <= 24;
        sheets.contracts.add(
                dice.id(since),
                "FW%06d".formatted(number),
                client.id(),
                gold ? "全年优先服务合同" : "全年服务合同",
                gold ? "Yearly priority service" : "Yearly service",
                setting.today().minusDays(dice.within(30, 300)),
                setting.today().plusDays(dice.within(60, 400)),
                client.responseHours());
    }

    private UUID settle(Client client, String name, Address address) {
        var id = dice.id(setting.now());
        sheets.sites.add(
                id,
                client.id(),
                name,
                address.text().zh(),
                address.text().en(),
                address.location(),
                company.territory(address.district()));
        return id;
    }

    private void install(Client client, UUID site, Address address, String category) {
        var id = dice.id(setting.now());
        var model = dice.pick(Catalogue.models(category));
        var serial = "%s%07d".formatted(model.category().substring(0, 2), 1_000_000 + installed.size());
        sheets.assets.add(
                id,
                client.id(),
                site,
                catalogue.product(model),
                serial,
                setting.today().minusDays(dice.within(10, 2000)));
        installed.add(new Client.Installed(id, client, site, address.location(), address.district(), category));
    }
}
