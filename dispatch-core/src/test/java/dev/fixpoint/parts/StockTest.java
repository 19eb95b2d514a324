package dev.fixpoint.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Depot;
import dev.fixpoint.testing.Town;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stock ledger: levels are what movements add up to, whatever happens at once. */
@CoreTest
class StockTest {
    @Autowired
    private Town town;

    @Autowired
    private Depot depot;

    @Autowired
    private Stock stock;

    @Autowired
    private StockLists lists;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;
    private StockLocationId here;
    private StockLocationId there;
    private PartId part;

    @BeforeEach
    void newPlace() {
        place = town.found();
        here = depot.warehouse(place);
        there = depot.van(place, town.technician(place, "会空调", Map.of("AIRCON", 2)));
        part = depot.part(false);
    }

    @Test
    void what_came_and_went_is_in_the_ledger_and_the_levels_follow() {
        depot.put(place, part, 10, here);
        stock.transfer(Pieces.of(part, 4), here, there, mover());
        stock.scrap(Pieces.of(part, 1), there, mover());
        stock.count(Pieces.of(part, 5), here, mover());

        assertThat(quantity(here)).isEqualTo(5);
        assertThat(quantity(there)).isEqualTo(3);
        var movements = lists.movements(part, null, place.unit(), new PageRequest(null, 10))
                .items();
        assertThat(movements)
                .extracting(Movement::kind)
                .containsExactly(
                        Movement.Kind.MISSING, Movement.Kind.SCRAP, Movement.Kind.TRANSFER, Movement.Kind.RECEIPT);
    }

    @Test
    void nothing_leaves_that_is_not_there() {
        depot.put(place, part, 2, here);

        refused(() -> stock.transfer(Pieces.of(part, 3), here, there, mover()), "not-enough-stock");
        refused(() -> stock.scrap(Pieces.of(part, 1), there, mover()), "not-enough-stock");
        refused(() -> stock.transfer(Pieces.of(part, 1), here, here, mover()), "same-place");

        assertThat(quantity(here)).isEqualTo(2);
    }

    @Test
    void places_of_another_branch_are_nobodys_business() {
        var elsewhere = town.found();
        depot.put(place, part, 2, here);

        refused(
                () -> stock.receive(Pieces.of(part, 1), here, new Stock.Mover(elsewhere.unit(), "外人", "")),
                "not-found");

        assertThat(lists.levels(null, null, elsewhere.unit(), new PageRequest(null, 10))
                        .items())
                .isEmpty();
        assertThat(lists.movements(part, null, elsewhere.unit(), new PageRequest(null, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void lists_go_on_where_the_page_before_ended() {
        var other = depot.part(false);
        for (var each : List.of(part, other)) {
            depot.put(place, each, 3, here);
            stock.transfer(Pieces.of(each, 1), here, there, mover());
        }

        var levels = pages(page -> lists.levels(null, null, place.unit(), page));
        var atOnePlace = pages(page -> lists.movements(null, there, place.unit(), page));

        assertThat(levels)
                .extracting(level -> level.partCode() + " " + level.location().code())
                .hasSize(4)
                .doesNotHaveDuplicates();
        assertThat(atOnePlace).extracting(Movement::part).containsExactly(other, part);
    }

    private static <T> List<T> pages(Function<PageRequest, Page<T>> list) {
        var all = new ArrayList<T>();
        var page = list.apply(new PageRequest(null, 1));
        all.addAll(page.items());
        while (page.nextCursor() != null) {
            page = list.apply(new PageRequest(page.nextCursor(), 1));
            all.addAll(page.items());
        }
        return all;
    }

    @Test
    void a_tracked_piece_is_in_one_place_at_a_time() {
        var tracked = depot.part(true);
        stock.receive(new Pieces(tracked, 2, List.of("A1", "A2")), here, mover());

        refused(() -> stock.receive(Pieces.of(tracked, 1), here, mover()), "serials-needed");
        refused(() -> stock.receive(new Pieces(tracked, 2, List.of("B1", "B1")), here, mover()), "serials-needed");
        refused(() -> stock.receive(new Pieces(tracked, 1, List.of("A1")), there, mover()), "serial-elsewhere");
        refused(() -> stock.scrap(new Pieces(tracked, 1, List.of("B9")), here, mover()), "serial-elsewhere");
        refused(() -> stock.receive(new Pieces(part, 1, List.of("A1")), here, mover()), "serials-refused");

        stock.transfer(new Pieces(tracked, 1, List.of("A1")), here, there, mover());
        stock.count(new Pieces(tracked, 1, List.of("A3")), here, mover());

        assertThat(lists.levels(null, depot.code(tracked), place.unit(), new PageRequest(null, 10))
                        .items())
                .extracting(level -> level.location().kind() + " " + level.serials())
                .containsExactlyInAnyOrder("VAN [A1]", "WAREHOUSE [A3]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_happens_at_once_levels_equal_the_ledger(long seed) throws Exception {
        var parts = List.of(part, depot.part(false));
        parts.forEach(each -> depot.put(place, each, 20, here));
        var random = new Random(seed);
        var operations = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 120; i++) {
            operations.add(someOperation(parts.get(random.nextInt(2)), random));
        }

        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : people.invokeAll(operations)) {
                ended(done);
            }
        }

        assertThat(sql.sql("""
                        select count(*) from stock_level l where l.quantity <> (
                            select coalesce(sum(case when m.to_location = l.location_id then m.quantity else -m.quantity end), 0)
                            from stock_movement m
                            where m.part_id = l.part_id and l.location_id in (m.from_location, m.to_location))""").query(Long.class).single()).isZero();
        assertThat(quantity(here) + quantity(there)).isNotNegative();
    }

    @Test
    void the_last_piece_goes_to_one_of_many() throws Exception {
        depot.put(place, part, 1, here);

        try (var people = Executors.newFixedThreadPool(8)) {
            var takes = people.invokeAll(Collections.nCopies(8, (Callable<Boolean>)
                    () -> succeeds(() -> stock.transfer(Pieces.of(part, 1), here, there, mover()))));
            int won = 0;
            for (var take : takes) {
                won += take.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(quantity(here)).isZero();
        assertThat(quantity(there)).isEqualTo(1);
    }

    @Test
    void the_database_lets_nobody_write_past_the_ledger() {
        depot.put(place, part, 1, here);

        for (var statement : List.of(
                "update stock_level set quantity = 99",
                "delete from stock_level",
                "update stock_movement set quantity = 99",
                "delete from stock_movement")) {
            assertThatThrownBy(() -> sql.sql(statement + " where part_id = :part")
                            .param("part", part.value())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("movements and reservations alone");
        }
    }

    private Callable<Void> someOperation(PartId some, Random random) {
        int kind = random.nextInt(4);
        var pieces = Pieces.of(some, 1 + random.nextInt(6));
        var isBack = random.nextBoolean();
        return () -> {
            switch (kind) {
                case 0 -> stock.receive(pieces, isBack ? here : there, mover());
                case 1 -> stock.scrap(pieces, isBack ? here : there, mover());
                case 2 -> stock.count(pieces, isBack ? here : there, mover());
                default -> stock.transfer(pieces, isBack ? there : here, isBack ? here : there, mover());
            }
            return null;
        };
    }

    /** Done, or refused because there was not enough. */
    private static void ended(Future<Void> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.type().slug()).isEqualTo("not-enough-stock"));
        }
    }

    private static boolean succeeds(Runnable operation) {
        try {
            operation.run();
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.type().slug()).isEqualTo("not-enough-stock");
            return false;
        }
    }

    private static void refused(ThrowingCallable operation, String slug) {
        assertThatThrownBy(operation)
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.type().slug()).isEqualTo(slug));
    }

    private int quantity(StockLocationId at) {
        return sql.sql("select quantity from stock_level where part_id = :part and location_id = :at")
                .param("part", part.value())
                .param("at", at.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Stock.Mover mover() {
        return new Stock.Mover(place.unit(), "库管", "");
    }
}
