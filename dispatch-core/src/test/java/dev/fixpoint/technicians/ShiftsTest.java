package dev.fixpoint.technicians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class ShiftsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Autowired
    private Town town;

    @Autowired
    private Shifts shifts;

    @Autowired
    private Technicians technicians;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;

    @BeforeEach
    void aTownInChina() {
        place = town.found();
        sql.sql("update territory set zone = 'Asia/Shanghai' where id = :id")
                .param("id", place.territory().value())
                .update();
    }

    @Test
    void weekly_hours_are_local_time() {
        var technician = town.technician(place, "小王", Map.of());
        shifts.follow(technician, new WorkingHours(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), EIGHT, FIVE));

        var work = work(Duration.ofDays(15));

        assertThat(work).isNotEmpty().allSatisfy(s -> {
            var starts = s.startsAt().atZone(SHANGHAI);
            assertThat(starts.toLocalTime()).isEqualTo(EIGHT);
            assertThat(s.endsAt().atZone(SHANGHAI).toLocalTime()).isEqualTo(FIVE);
            assertThat(starts.getDayOfWeek()).isIn(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        });
    }

    @Test
    void making_them_again_adds_nothing() {
        town.technician(place, "小王", Map.of());
        var before = work(Duration.ofDays(15));

        shifts.makeAhead();

        assertThat(work(Duration.ofDays(15))).isEqualTo(before);
    }

    @Test
    void an_absence_cuts_a_shift_in_two() {
        var technician = town.technician(place, "小王", Map.of());
        shifts.follow(technician, new WorkingHours(EnumSet.allOf(DayOfWeek.class), EIGHT, FIVE));
        var whole = work(Duration.ofDays(3)).getLast();
        var noon = whole.startsAt().plus(Duration.ofHours(4));

        technicians.reportAbsence(
                technician, place.unit(), noon, noon.plus(Duration.ofHours(1)), Absence.Kind.TRAINING, "培训");

        assertThat(work(Duration.ofDays(3)).stream().filter(s -> s.id().equals(whole.id())))
                .extracting(Shift::startsAt, Shift::endsAt)
                .containsExactly(tuple(whole.startsAt(), noon), tuple(noon.plus(Duration.ofHours(1)), whole.endsAt()));
    }

    private List<Shift> work(Duration ahead) {
        var now = Instant.now();
        return shifts.workIn(place.territory(), now, now.plus(ahead)).stream()
                .filter(s -> s.startsAt().isAfter(now))
                .toList();
    }
}
