package dev.fixpoint.technicianapi;

import static dev.fixpoint.identity.Role.TECHNICIAN;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.notifications.CalendarFeeds;
import dev.fixpoint.notifications.FeedAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A technician's visits in a calendar program: the technician makes the address, whoever has it may read. */
@RestController
class CalendarController {
    private static final String ADDRESS = "/api/technician/v1/calendar";
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** @param path on this server; absent while there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CalendarAddress(@Nullable String path, long version) {}

    private final CalendarFeeds feeds;

    CalendarController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(ADDRESS)
    @AllowedTo(TECHNICIAN)
    ResponseEntity<CalendarAddress> address(Caller caller) {
        AgendaController.technician(caller);
        return shown(feeds.of(caller.userId()));
    }

    /** Makes a new address; the one before opens nothing any more. */
    @PutMapping(ADDRESS)
    @AllowedTo(TECHNICIAN)
    ResponseEntity<CalendarAddress> renew(
            Caller caller, @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        AgendaController.technician(caller);
        return shown(feeds.renew(caller.userId(), Versions.seen(version)));
    }

    /** Withdraws the address. */
    @DeleteMapping(ADDRESS)
    @AllowedTo(TECHNICIAN)
    ResponseEntity<CalendarAddress> stop(
            Caller caller, @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        AgendaController.technician(caller);
        return shown(feeds.stop(caller.userId(), Versions.seen(version)));
    }

    /** Calendar programs ask again and again: who has it already gets 304. */
    @GetMapping(ADDRESS + "/{key}.ics")
    @AllowedTo(anyone = true)
    ResponseEntity<byte[]> calendar(@PathVariable String key) {
        var file = feeds.open(key);
        var content = file.content().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"visits.ics\"")
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate().mustRevalidate())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(content) + "\"") // weak, or it goes uncompressed
                .body(content);
    }

    private static ResponseEntity<CalendarAddress> shown(FeedAddress address) {
        var path = address.key() == null ? null : ADDRESS + "/" + address.key() + ".ics";
        return Versions.ok(new CalendarAddress(path, address.version()), address.version());
    }
}
