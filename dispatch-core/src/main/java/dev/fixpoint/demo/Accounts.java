package dev.fixpoint.demo;

import dev.fixpoint.identity.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts for trying every role, and one for each technician; the password is the same for all. */
final class Accounts {
    static final String PASSWORD = "demo";
    static final String TECHNICIAN = "technician";

    /** User names of the accounts shown on the sign-in page, in the order of roles. */
    static final List<String> SHOWN = List.of(
            "customer", TECHNICIAN, "dispatcher", "agent", "warehouse", "finance", "manager", "admin", "integration");

    private final Setting setting;
    private final Company company;
    private final Sheets sheets;
    private final String hash;
    private final Dice dice;

    Accounts(Setting setting, Company company, Sheets sheets, String hash) {
        this.setting = setting;
        this.company = company;
        this.sheets = sheets;
        this.hash = hash;
        this.dice = setting.dice("accounts");
    }

    void open(List<Worker> workers, Client customer) {
        open("customer", customer.name(), Role.CUSTOMER, customer.unit(), null, customer.id());
        var shown = workers.stream()
                .filter(w -> w.district() == 0)
                .filter(this::worksToday)
                .findFirst()
                .orElse(workers.getFirst());
        open(TECHNICIAN, shown.name(), Role.TECHNICIAN, company.branch(0), shown.id(), null);
        open("dispatcher", "周敏（调度）", Role.DISPATCHER);
        open("agent", "林晓（客服）", Role.AGENT);
        open("warehouse", "高强（仓库）", Role.WAREHOUSE);
        open("finance", "沈静（财务）", Role.FINANCE);
        open("manager", "韩志远（经理）", Role.MANAGER);
        open("admin", "彭宇（管理员）", Role.ADMINISTRATOR);
        open("integration", "系统集成", Role.INTEGRATION);
        for (var worker : workers) {
            open(
                    worker.username(),
                    worker.name(),
                    Role.TECHNICIAN,
                    company.branch(worker.district()),
                    worker.id(),
                    null);
        }
    }

    private boolean worksToday(Worker worker) {
        return worker.duties().stream()
                .anyMatch(d -> d.from().atZone(Setting.ZONE).toLocalDate().equals(setting.today()));
    }

    private void open(String username, String name, Role role) {
        open(username, name, role, company.headquarters(), null, null);
    }

    private void open(
            String username, String name, Role role, UUID unit, @Nullable UUID worker, @Nullable UUID customer) {
        var id = dice.id(setting.now());
        sheets.users.add(id, username, hash, name, unit, "zh-CN", worker, customer, true);
        sheets.roles.add(id, role);
    }
}
