package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.GeoPoint;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final CalendarFile.Host HOST =
            new CalendarFile.Host("云洲服务", URI.create("mailto:service@yunzhou.example"));
    private static final Instant CHANGED = Instant.parse("2026-11-25T01:02:03Z");

    @Test
    void an_appointment_stands_on_the_sites_clocks_with_their_rules() throws Exception {
        var file = CalendarFile.publishing(List.of(appointment("America/New_York", 0, false)), HOST);

        var calendar = parsed(file);

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(file.content())
                .contains("METHOD:PUBLISH\r\n", "DTSTART;TZID=America/New_York:20261126T090000\r\n", "BEGIN:DAYLIGHT")
                .contains(
                        "UID:1@fixpoint\r\n", "SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n", "DTSTAMP:20261125T010203Z\r\n");
        assertThat(text(calendar, Property.SUMMARY)).isEqualTo("空调维修; B1, \"加急\"");
        assertThat(text(calendar, Property.LOCATION)).isEqualTo("望湖路18号\n3楼");
    }

    @Test
    void lines_are_no_longer_than_the_standard_allows() {
        var file = CalendarFile.publishing(List.of(appointment("Asia/Shanghai", 0, false)), HOST);

        assertThat(file.content().split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    @Test
    void a_cancellation_names_the_same_event_with_a_higher_number() throws Exception {
        var file = CalendarFile.cancelling(appointment("Asia/Shanghai", 3, true), HOST);

        assertThat(parsed(file).validate().hasErrors()).isFalse();
        assertThat(file.contentType()).isEqualTo("text/calendar; charset=utf-8; method=CANCEL");
        assertThat(file.content())
                .contains("METHOD:CANCEL\r\n", "UID:1@fixpoint\r\n", "SEQUENCE:3\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void clocks_that_calendars_do_not_know_become_utc() throws Exception {
        var file = CalendarFile.publishing(List.of(appointment("+05:45", 0, false)), HOST);

        assertThat(parsed(file).validate().hasErrors()).isFalse();
        assertThat(file.content()).contains("DTSTART:20261126T031500Z\r\n").doesNotContain("VTIMEZONE");
    }

    @Test
    void a_feed_holds_several_events_and_each_zone_once() throws Exception {
        var file = CalendarFile.publishing(
                List.of(appointment("Asia/Shanghai", 0, false), appointment("Asia/Shanghai", 1, false)), HOST);

        assertThat(parsed(file).getComponents(Component.VEVENT)).hasSize(2);
        assertThat(parsed(file).getComponents(Component.VTIMEZONE)).hasSize(1);
    }

    private static CalendarEvent appointment(String zone, int sequence, boolean cancelled) {
        var from = ZonedDateTime.of(2026, 11, 26, 9, 0, 0, 0, ZoneId.of(zone));
        return new CalendarEvent(
                "1@fixpoint",
                sequence,
                cancelled ? CalendarEvent.Status.CANCELLED : CalendarEvent.Status.CONFIRMED,
                from,
                from.plusHours(2),
                CHANGED,
                "空调维修; B1, \"加急\"",
                "云洲服务，请留人在家。".repeat(12),
                "望湖路18号\n3楼",
                new GeoPoint(120.1, 30.25));
    }

    private static Calendar parsed(CalendarFile file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file.content()));
    }

    private static String text(Calendar calendar, String property) {
        return calendar.getComponents(Component.VEVENT)
                .getFirst()
                .getRequiredProperty(property)
                .getValue();
    }
}
