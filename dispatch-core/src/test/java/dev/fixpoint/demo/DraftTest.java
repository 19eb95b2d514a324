package dev.fixpoint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.visits.ServiceType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T16:00:00Z");

    @Test
    void the_same_seed_makes_the_same_company() {
        assertThat(draft(1, NOON)).isEqualTo(draft(1, NOON));
    }

    @Test
    void another_seed_makes_another_company() {
        assertThat(draft(1, NOON)).isNotEqualTo(draft(2, NOON));
    }

    @Test
    void a_company_can_be_made_at_any_hour() {
        assertThat(draft(1, MIDNIGHT)).isNotEmpty();
    }

    @Test
    void technicians_are_shared_out_by_people_with_at_least_one_each() {
        assertThat(Staff.shares(10, new double[] {6, 3, 0.1})).containsExactly(6, 3, 1);
    }

    private static List<String> draft(long seed, Instant now) {
        return Draft.of(DemoSize.SMALL, seed, now, services(), "hash").sheets().all().stream()
                .map(Rows::toString)
                .toList();
    }

    private static Map<String, ServiceType> services() {
        return Catalogue.DEMANDS.stream()
                .map(d -> new ServiceType(d.service(), new LocalText("", ""), 60, Map.of()))
                .collect(Collectors.toMap(ServiceType::code, Function.identity()));
    }
}
