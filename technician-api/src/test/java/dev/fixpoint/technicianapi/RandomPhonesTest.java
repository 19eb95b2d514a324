package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.ReportKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Several phones with bad networks and wrong clocks report of visits that are given to others meanwhile. More than the usual
 * few: {@code -Dfixpoint.phones.sequences=1000}.
 */
@PhoneTest
class RandomPhonesTest {
    private static final int STEPS = 40;
    private static final int PHONES = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private Crew crew;

    @Autowired
    private JdbcClient sql;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("fixpoint.phones.sequences", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_convergence_every_acknowledged_command_is_applied_once_and_none_is_lost(long seed) {
        var random = new Random(seed);
        var place = crew.place();
        var technicians = List.of(crew.technician(place, "甲"), crew.technician(place, "乙"));
        var visits = IntStream.range(0, 4)
                .mapToObj(i -> crew.visit(place, technicians.get(i % 2), 60 + 120 * i))
                .toList();
        var phones = IntStream.range(0, PHONES)
                .mapToObj(i -> new FlakyPhone(crew.phone(port, place, technicians.get(i % 2)), random))
                .toList();

        for (int step = 0; step < STEPS; step++) {
            var phone = phones.get(random.nextInt(PHONES));
            switch (random.nextInt(8)) {
                case 0 -> replan(visits, technicians, random);
                case 1, 2, 3 -> phone.tryToSend();
                default -> act(phone, visits.get(random.nextInt(visits.size())), place, random);
            }
        }
        phones.forEach(FlakyPhone::sendAll);

        phones.forEach(this::everythingIsNotedOnceAndInOrder);
        visits.forEach(v -> theStateIsWhatWasApplied(v, phones));
    }

    private static void act(FlakyPhone phone, VisitId visit, Town.Place place, Random random) {
        var site = place.near(0.02, 0.01);
        var here = Map.of("position", Map.of("lon", site.lon(), "lat", site.lat(), "accuracy", 5));
        switch (random.nextInt(8)) {
            case 0 -> phone.make(visit.value(), "EN_ROUTE", Map.of());
            case 1 -> phone.make(visit.value(), "CHECK_IN", here);
            case 2 -> phone.make(visit.value(), "START", Map.of());
            case 3 -> phone.make(visit.value(), "PAUSE", Map.of("reason", "等待"));
            case 4 -> phone.make(visit.value(), "RESUME", Map.of());
            case 5 -> phone.make(visit.value(), "COMPLETE", Map.of());
            case 6 -> phone.make(visit.value(), "FAIL", Map.of("reason", "缺件", "followUp", true));
            default -> phone.make(visit.value(), "RECORD", Map.of("field", "NOTE", "value", "记录" + random.nextInt(3)));
        }
    }

    /** Gives an open visit to the other technician, at a time when nobody has another. */
    private void replan(List<VisitId> visits, List<TechnicianId> technicians, Random random) {
        var visit = visits.get(random.nextInt(visits.size()));
        if (List.of("PLANNED", "ACCEPTED").contains(crew.stateOf(visit))) {
            var free = Instant.now().plus(Duration.ofDays(1 + random.nextInt(1_000_000) / 1000));
            crew.give(visit, technicians.get(random.nextInt(2)), free);
        }
    }

    private void everythingIsNotedOnceAndInOrder(FlakyPhone phone) {
        record Noted(UUID id, long sequence, String outcome, Instant at) {}
        var noted = sql.sql("select * from field_command where device_id = :device order by sequence")
                .param("device", phone.device())
                .query((row, _) -> new Noted(
                        Sql.uuid(row, "id"),
                        row.getLong("sequence"),
                        row.getString("outcome"),
                        Sql.instant(row, "happened_at")))
                .list();

        assertThat(noted)
                .extracting(Noted::id)
                .containsExactlyElementsOf(phone.made().keySet());
        assertThat(noted)
                .extracting(Noted::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, noted.size()).boxed().toList());
        assertThat(noted).extracting(Noted::at).isSorted();
        assertThat(noted)
                .allSatisfy(n -> assertThat(n.outcome())
                        .isEqualTo(phone.answers().get(n.id()).path("outcome").asString()));
    }

    /** What is in the history is what was answered as applied, and leads to the state there is. */
    private void theStateIsWhatWasApplied(VisitId visit, List<FlakyPhone> phones) {
        var applied = new ArrayList<UUID>();
        for (var phone : phones) {
            phone.answers().forEach((id, answer) -> {
                var command = phone.made().get(id);
                var isReport = !command.get("kind").equals("RECORD");
                if (isReport
                        && command.get("visitId").equals(visit.value())
                        && answer.path("outcome").asString().equals("APPLIED")) {
                    applied.add(id);
                }
            });
        }
        record Event(UUID id, ReportKind kind) {}
        var events = sql.sql("""
                        select e.id, e.kind from visit_event e join field_command c on c.id = e.id
                        where e.visit_id = :visit order by e.received_at, e.id""")
                .param("visit", visit.value())
                .query((row, _) -> new Event(Sql.uuid(row, "id"), ReportKind.valueOf(row.getString("kind"))))
                .list();

        assertThat(events).extracting(Event::id).containsExactlyInAnyOrderElementsOf(applied);
        var last = events.isEmpty() ? "PLANNED" : events.getLast().kind().to().name();
        assertThat(crew.stateOf(visit)).isEqualTo(last);
    }
}
