package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.notifications.Channel;
import dev.fixpoint.notifications.MessageFilter;
import dev.fixpoint.notifications.MessageId;
import dev.fixpoint.notifications.MessageKind;
import dev.fixpoint.notifications.MessageState;
import dev.fixpoint.notifications.MessageView;
import dev.fixpoint.notifications.Notifications;
import dev.fixpoint.notifications.Notifications.ChannelView;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers were told of the visits of the caller's unit and those below it. */
@RestController
class MessageController {
    private final Notifications notifications;

    MessageController(Notifications notifications) {
        this.notifications = notifications;
    }

    /** @param query part of a customer's name, of a booking's or visit's number, or of the address it was sent to */
    @GetMapping("/api/v1/messages")
    @AllowedTo({ADMINISTRATOR, AGENT, DISPATCHER, MANAGER})
    Page<MessageView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable MessageState state,
            @RequestParam(required = false) @Nullable MessageKind kind,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable String query,
            PageRequest page) {
        return notifications.list(new MessageFilter(state, kind, channel, query), caller.unitId(), page);
    }

    @GetMapping("/api/v1/messages/{id}")
    @AllowedTo({ADMINISTRATOR, AGENT, DISPATCHER, MANAGER})
    ResponseEntity<MessageView> show(Caller caller, @PathVariable UUID id) {
        return shown(notifications.get(new MessageId(id), caller.unitId()));
    }

    /** Sends what failed, was given up or had no channel, with today's text and address. */
    @PostMapping("/api/v1/messages/{id}/resend")
    @AllowedTo({ADMINISTRATOR, AGENT, DISPATCHER})
    ResponseEntity<MessageView> resend(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        return shown(notifications.resend(new MessageId(id), Versions.seen(version), caller.unitId()));
    }

    /** Which channels messages can be sent by. */
    @GetMapping("/api/v1/message-channels")
    @AllowedTo({ADMINISTRATOR, AGENT, DISPATCHER, MANAGER})
    List<ChannelView> channels() {
        return notifications.channels();
    }

    private static ResponseEntity<MessageView> shown(MessageView message) {
        return Versions.ok(message, message.version());
    }
}
