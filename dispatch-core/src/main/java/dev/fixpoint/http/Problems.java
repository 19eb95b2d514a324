package dev.fixpoint.http;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as problem documents; the one place that does. */
@Component
class Problems {
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return; // the answer has begun, e.g. an event stream whose reader went away
        }
        var document =
                ProblemDocument.of(refusal, languageOf(request), request.getRequestURI(), RequestIds.of(response));
        response.resetBuffer();
        response.setStatus(document.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(document));
    }

    /** What the reader asked for; Chinese when nothing was asked. */
    static Language languageOf(HttpServletRequest request) {
        var wanted = request.getHeader("Accept-Language");
        return wanted == null ? Language.ZH : Language.of(wanted);
    }
}
