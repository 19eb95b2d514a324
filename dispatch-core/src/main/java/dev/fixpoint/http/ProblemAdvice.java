package dev.fixpoint.http;

import dev.fixpoint.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every exception that leaves a controller becomes a problem document here. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final Translations translations;

    ProblemAdvice(Problems problems, Translations translations) {
        this.problems = problems;
        this.translations = translations;
    }

    @ExceptionHandler
    void refuse(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Translations.readerIsGone(exception)) {
            return;
        }
        problems.write(refusalFor(exception, response), request, response);
    }

    private Refusal refusalFor(Exception exception, HttpServletResponse response) {
        return translations.refusalFor(exception).orElseGet(() -> {
            LOG.error("Unexpected failure", exception);
            return HttpProblem.UNEXPECTED.refuse(RequestIds.of(response));
        });
    }
}
