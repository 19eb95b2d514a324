package dev.fixpoint.notifications;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;

/**
 * An iCalendar file (RFC 5545, RFC 5546): one that publishes events, or one that cancels them.
 *
 * @param method {@code PUBLISH} or {@code CANCEL}; mail programs want it in the content type too
 * @param content UTF-8, lines folded and ended as the standard asks
 */
public record CalendarFile(String method, String content) {
    private static final String PRODUCT = "-//Fixpoint//Fixpoint//EN";
    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    /** Who invites; calendars show the name. */
    public record Host(String name, URI address) {}

    public static CalendarFile publishing(List<CalendarEvent> events, Host host) {
        return new CalendarFile("PUBLISH", written(calendar(ImmutableMethod.PUBLISH, events, host)));
    }

    public static CalendarFile cancelling(CalendarEvent event, Host host) {
        return new CalendarFile("CANCEL", written(calendar(ImmutableMethod.CANCEL, List.of(event), host)));
    }

    /**
     * A calendar to subscribe to: all that stands in it, again and again.
     *
     * @param name what calendars call it in their list (RFC 7986; before that, everybody read X-WR-CALNAME)
     * @param again when calendars should look again, if they follow advice
     */
    public static CalendarFile subscribed(List<CalendarEvent> events, Host host, String name, Duration again) {
        var calendar = calendar(ImmutableMethod.PUBLISH, events, host);
        calendar.withProperty(new Name(name))
                .withProperty(new XProperty("X-WR-CALNAME", name))
                .withProperty(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), again))
                .withProperty(new XProperty("X-PUBLISHED-TTL", again.toString()));
        return new CalendarFile("PUBLISH", written(calendar));
    }

    public String contentType() {
        return "text/calendar; charset=utf-8; method=" + method;
    }

    private static Calendar calendar(Method method, List<CalendarEvent> events, Host host) {
        var calendar = new Calendar();
        calendar.withProdId(PRODUCT).withDefaults().withProperty(method);
        events.stream()
                .flatMap(e -> Stream.of(e.from().getZone(), e.to().getZone()))
                .distinct()
                .map(CalendarFile::known)
                .flatMap(Stream::ofNullable)
                .forEach(zone -> calendar.withComponent(zone.getVTimeZone()));
        events.forEach(e -> calendar.withComponent(event(e, host)));
        return calendar;
    }

    /** Not checked by the library: it takes a calendar in which nothing stands, on a week without work, for a mistake. */
    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(CalendarEvent given, Host host) {
        var event = new VEvent(false);
        event.add(new Uid(given.uid()));
        event.add(new DtStamp(given.changedAt()));
        event.add(new LastModified(given.changedAt()));
        event.add(new Sequence(given.sequence()));
        event.add(status(given.status()));
        event.add(new DtStart<>(moment(given.from())));
        event.add(new DtEnd<>(moment(given.to())));
        event.add(new Summary(given.summary()));
        event.add(new Description(given.description()));
        event.add(new Location(given.location()));
        event.add(new Organizer(new ParameterList(List.of(new Cn(host.name()))), host.address()));
        if (given.position() != null) {
            event.add(new Geo(
                    BigDecimal.valueOf(given.position().lat()),
                    BigDecimal.valueOf(given.position().lon())));
        }
        return event;
    }

    private static Status status(CalendarEvent.Status given) {
        return switch (given) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** On the site's clocks, or in UTC where calendars would not know them. */
    private static Temporal moment(ZonedDateTime at) {
        return known(at.getZone()) == null ? at.toInstant() : at;
    }

    /** The library has no word for zones that it does not ship. */
    private static @Nullable TimeZone known(ZoneId zone) {
        var shipped = TimeZone.class.getResource("/zoneinfo-global/" + zone.getId() + ".ics");
        return shipped == null ? null : ZONES.getTimeZone(zone.getId());
    }
}
