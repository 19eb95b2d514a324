package dev.fixpoint.demo;

import dev.fixpoint.identity.Role;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.technicians.Shifts;
import dev.fixpoint.visits.ServiceType;
import dev.fixpoint.visits.ServiceTypes;
import dev.fixpoint.visits.WorkChanged;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A company to try the product with. */
@Service
public class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('fixpoint demo data'))";

    private final JdbcClient sql;
    private final JdbcTemplate copies;
    private final Organisation organisation;
    private final ServiceTypes serviceTypes;
    private final Shifts shifts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoData(
            JdbcClient sql,
            JdbcTemplate copies,
            Organisation organisation,
            ServiceTypes serviceTypes,
            Shifts shifts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.copies = copies;
        this.organisation = organisation;
        this.serviceTypes = serviceTypes;
        this.shifts = shifts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Fills an empty database; does nothing to one with organisation units. Whoever starts at the same time waits.
     *
     * @param seed the same seed, size and moment make the same company
     */
    @Transactional
    public LoadReport load(DemoSize size, long seed) {
        sql.sql(ONE_AT_A_TIME).query().listOfRows();
        if (organisation.headquarters().isPresent()) {
            return LoadReport.nothing();
        }
        var begun = System.nanoTime();
        LOG.info("Demo: making a {} company for seed {}", size, seed);
        var services = serviceTypes.all().stream().collect(Collectors.toMap(ServiceType::code, Function.identity()));
        var draft = Draft.of(size, seed, clock.instant(), services, passwords.encode(Accounts.PASSWORD));
        int rows = copy(draft.sheets().all());
        rows += copy(List.of(draft.stockroom().movements(vans())));
        continueNumbers(draft.sheets());
        shifts.makeAhead();
        draft.territories().forEach(t -> events.publishEvent(new WorkChanged(new TerritoryId(t))));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        LOG.info("Demo: {} rows in {} ms", rows, took.toMillis());
        return report(draft, rows, took);
    }

    /** The accounts to show on the sign-in page; none where there is no demo company. */
    public List<DemoLogin> logins() {
        return sql
                .sql("""
                        select u.username, u.display_name, r.role from app_user u join user_role r on r.user_id = u.id
                        where u.demo and u.enabled and u.username = any(:shown)""")
                .param("shown", Accounts.SHOWN.toArray(String[]::new))
                .query((row, _) -> new DemoLogin(
                        row.getString("username"),
                        Accounts.PASSWORD,
                        Role.valueOf(row.getString("role")),
                        row.getString("display_name")))
                .list()
                .stream()
                .sorted(Comparator.comparing(l -> Accounts.SHOWN.indexOf(l.username())))
                .toList();
    }

    /** The database gives every van a place for its parts. */
    private List<UUID> vans() {
        return sql.sql("select id from stock_location where kind = 'VAN' order by code")
                .query((row, _) -> Sql.uuid(row, "id"))
                .list();
    }

    private int copy(List<Rows> sheets) {
        copies.execute((ConnectionCallback<Boolean>) connection -> {
            for (var rows : sheets) {
                rows.copyInto(connection);
                LOG.debug("Demo: {} rows into {}", rows.size(), rows.table());
            }
            return true;
        });
        sheets.forEach(rows -> copies.execute("analyze " + rows.table()));
        return sheets.stream().mapToInt(Rows::size).sum();
    }

    private void continueNumbers(Sheets sheets) {
        continueAfter("customer_number", sheets.customers);
        continueAfter("ticket_number", sheets.tickets);
        continueAfter("work_order_number", sheets.workOrders);
        continueAfter("booking_number", sheets.bookings);
    }

    private void continueAfter(String sequence, Rows rows) {
        sql.sql("select setval(:sequence::regclass, :last)")
                .param("sequence", sequence)
                .param("last", rows.size())
                .query()
                .listOfRows();
    }

    private static LoadReport report(Draft draft, int rows, Duration took) {
        var sheets = draft.sheets();
        return new LoadReport(
                true,
                sheets.territories.size(),
                sheets.technicians.size(),
                sheets.customers.size(),
                draft.open(),
                draft.past(),
                rows,
                took);
    }
}
