package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PhoneTest
class CommandsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Crew crew;

    @Autowired
    private Visits visits;

    private Town.Place place;
    private TechnicianId wang;
    private Phone phone;

    @BeforeEach
    void aTechnicianWithAPhone() {
        place = crew.place();
        wang = crew.technician(place, "小王");
        phone = crew.phone(port, place, wang);
    }

    @Test
    void a_command_sent_again_is_answered_the_same_and_applied_once() {
        var visit = crew.visit(place, wang, 60);
        var leaving = List.of(phone.make(visit.value(), "EN_ROUTE", Map.of()));

        var first = phone.send(leaving).json().path("answers").path(0);
        var again = phone.send(leaving).json().path("answers").path(0);

        assertThat(first.path("outcome").asString()).isEqualTo("APPLIED");
        assertThat(again.path("outcome").asString()).isEqualTo("APPLIED");
        assertThat(again.path("repeated").asBoolean()).isTrue();
        assertThat(crew.events(visit, "EN_ROUTE")).isOne();
    }

    @Test
    void a_command_sent_many_times_at_once_is_applied_once() throws Exception {
        var visit = crew.visit(place, wang, 60);
        var leaving = List.of(phone.make(visit.value(), "EN_ROUTE", Map.of()));

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<TestClient.Answer>>mapToObj(_ -> () -> phone.send(leaving))
                    .toList());
            for (var answer : answers) {
                assertThat(outcome(answer.get())).isEqualTo("APPLIED");
            }
        }

        assertThat(crew.events(visit, "EN_ROUTE")).isOne();
    }

    @Test
    void what_comes_before_something_missing_waits_until_it_has_come() {
        var visit = crew.visit(place, wang, 60);
        var leaving = phone.make(visit.value(), "EN_ROUTE", Map.of());
        var arriving = phone.make(visit.value(), "CHECK_IN", at(0));

        var early = phone.send(List.of(arriving)).json().path("answers").path(0);
        var both = phone.send(List.of(arriving, leaving)).json().path("answers");

        assertThat(early.path("outcome").asString()).isEqualTo("LATER");
        assertThat(early.at("/problem/fields/next").asLong()).isOne();
        assertThat(both.findValuesAsString("outcome")).containsExactly("APPLIED", "APPLIED");
        assertThat(crew.stateOf(visit)).isEqualTo("ON_SITE");
    }

    @Test
    void a_refusal_says_what_is_possible_and_does_not_stop_what_follows() {
        var visit = crew.visit(place, wang, 60);

        var answers = phone.send(List.of(
                        phone.make(visit.value(), "COMPLETE", Map.of()), phone.make(visit.value(), "ACCEPT", Map.of())))
                .json()
                .path("answers");

        assertThat(answers.path(0).path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(answers.path(0).at("/problem/code").asString()).isEqualTo("transition-not-allowed");
        assertThat(answers.path(0).at("/problem/fields/allowed/0").asString()).isEqualTo("ACCEPT");
        assertThat(answers.path(0).at("/problem/detail/zh").asString()).contains("待上门");
        assertThat(answers.path(1).path("outcome").asString()).isEqualTo("APPLIED");
    }

    @Test
    void a_visit_given_to_somebody_else_meanwhile_is_a_conflict_with_both_versions() {
        var visit = crew.visit(place, wang, 60);
        var li = crew.technician(place, "小李");
        phone.must(visit.value(), "ACCEPT", Map.of());
        crew.give(visit, li, Instant.now().plusSeconds(3600));

        var leaving = phone.say(visit.value(), "EN_ROUTE", Map.of("seen", "ACCEPTED"));
        var dispute = phone.say(visit.value(), "DISPUTE", Map.of("reason", "我已经在路上了"));

        assertThat(leaving.path("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(leaving.at("/conflict/mine/state").asString()).isEqualTo("EN_ROUTE");
        assertThat(leaving.at("/conflict/theirs/state").asString()).isEqualTo("ACCEPTED");
        assertThat(leaving.at("/conflict/theirs/assigned").asBoolean(true)).isFalse();
        assertThat(dispute.path("outcome").asString()).isEqualTo("APPLIED");
        assertThat(crew.events(visit, "DISPUTE")).isOne();
    }

    @Test
    void a_visit_cancelled_meanwhile_is_a_conflict() {
        var visit = crew.visit(place, wang, 60);
        phone.must(visit.value(), "ACCEPT", Map.of());
        visits.cancel(visit, null, place.unit(), "调度", "客户取消");

        var leaving = phone.say(visit.value(), "EN_ROUTE", Map.of("seen", "ACCEPTED"));

        assertThat(leaving.path("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(leaving.at("/conflict/theirs/state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void nothing_is_learned_of_a_visit_that_never_was_ones_own() {
        var li = crew.technician(place, "小李");
        var visit = crew.visit(place, li, 60);

        var answer = phone.say(visit.value(), "DISPUTE", Map.of("reason", "?"));

        assertThat(answer.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(answer.at("/problem/code").asString()).isEqualTo("visit-not-yours");
        assertThat(answer.has("conflict")).isFalse();
    }

    @Test
    void two_phones_merge_field_by_field_and_meet_only_in_the_same_field() {
        var visit = crew.visit(place, wang, 0);
        var other = crew.phone(port, place, wang);
        phone.must(visit.value(), "CHECK_IN", at(0));

        phone.must(visit.value(), "RECORD", Map.of("field", "NOTE", "value", "换了电容"));
        var meets = other.say(visit.value(), "RECORD", Map.of("field", "NOTE", "value", "清洗了滤网"));
        var same = other.say(visit.value(), "RECORD", Map.of("field", "NOTE", "value", "换了电容"));
        var decided = other.say(visit.value(), "RECORD", Map.of("field", "NOTE", "value", "清洗了滤网", "base", "换了电容"));

        assertThat(meets.path("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(meets.at("/conflict/mine/value").asString()).isEqualTo("清洗了滤网");
        assertThat(meets.at("/conflict/theirs/value").asString()).isEqualTo("换了电容");
        assertThat(same.path("outcome").asString()).isEqualTo("APPLIED");
        assertThat(decided.path("outcome").asString()).isEqualTo("APPLIED");
    }

    @Test
    void a_device_number_of_another_technician_is_refused() {
        var li = crew.technician(place, "小李");
        var visit = crew.visit(place, wang, 60);
        phone.must(visit.value(), "ACCEPT", Map.of());

        var stolen = crew.phone(port, place, li)
                .client()
                .post(
                        "/api/technician/v1/commands",
                        Map.of(
                                "device", phone.device(),
                                "sentAt", Instant.now(),
                                "commands", List.of(phone.make(visit.value(), "EN_ROUTE", Map.of()))));

        assertThat(stolen.status()).isEqualTo(409);
        assertThat(stolen.code()).isEqualTo("device-of-another");
    }

    @Test
    void what_is_numbered_anew_for_a_new_device_is_still_applied_once() {
        var visit = crew.visit(place, wang, 0);
        var leaving = phone.make(visit.value(), "EN_ROUTE", Map.of());
        phone.send(List.of(leaving));
        var other = crew.phone(port, place, wang);
        other.make(visit.value(), "ACCEPT", Map.of()); // takes number 1, never to be sent

        var answers = other.send(List.of(leaving, other.make(visit.value(), "CHECK_IN", at(0))))
                .json()
                .path("answers");

        assertThat(answers.findValuesAsString("outcome")).containsExactly("APPLIED", "APPLIED");
        assertThat(crew.events(visit, "EN_ROUTE")).isOne();
    }

    @Test
    void rubbish_is_refused_field_by_field() {
        var answer = phone.client()
                .post(
                        "/api/technician/v1/commands",
                        Map.of("device", phone.device(), "commands", List.of(Map.of("sequence", 1))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .contains("sentAt", "commands[0].id", "commands[0].kind");
    }

    /** At the site, or so many degrees north of it. */
    private Map<String, Object> at(double north) {
        var site = place.near(0.02, 0.01 + north);
        return Map.of("position", Map.of("lon", site.lon(), "lat", site.lat(), "accuracy", 20));
    }

    private static String outcome(TestClient.Answer answer) {
        return answer.json().path("answers").path(0).path("outcome").asString();
    }
}
