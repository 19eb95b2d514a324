package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.notifications.MessageTemplates;
import dev.fixpoint.notifications.TemplatePreview;
import dev.fixpoint.notifications.TemplateText;
import dev.fixpoint.notifications.TemplateView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The texts of messages, the whole company's; an id is kind, channel and language: {@code en-route.sms.zh-CN}. */
@RestController
class MessageTemplateController {
    /** @param subject of an e-mail; other channels have none */
    record TemplateRequest(
            @Nullable @Size(max = 200) String subject,
            @NotBlank @Size(max = 4000) String body) {
        TemplateText asText() {
            return new TemplateText(subject == null ? null : subject.strip(), body.strip());
        }
    }

    private final MessageTemplates templates;

    MessageTemplateController(MessageTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/api/v1/message-templates")
    @AllowedTo(ADMINISTRATOR)
    List<TemplateView> list() {
        return templates.list();
    }

    @GetMapping("/api/v1/message-templates/{id}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<TemplateView> show(@PathVariable String id) {
        return shown(templates.get(id));
    }

    /** Administrators of headquarters only. */
    @PutMapping("/api/v1/message-templates/{id}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<TemplateView> change(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody TemplateRequest request) {
        return shown(
                templates.change(id, Versions.seen(version), request.asText(), caller.unitId(), caller.displayName()));
    }

    /** Goes back to the text that came with the product. Administrators of headquarters only. */
    @PostMapping("/api/v1/message-templates/{id}/restore")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<TemplateView> restore(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        return shown(templates.restore(id, Versions.seen(version), caller.unitId(), caller.displayName()));
    }

    /** What a customer would get of a text not yet saved, on made-up data. */
    @PostMapping("/api/v1/message-templates/{id}/preview")
    @AllowedTo(ADMINISTRATOR)
    TemplatePreview preview(@PathVariable String id, @Valid @RequestBody TemplateRequest request) {
        return templates.preview(id, request.asText());
    }

    private static ResponseEntity<TemplateView> shown(TemplateView template) {
        return Versions.ok(template, template.version());
    }
}
