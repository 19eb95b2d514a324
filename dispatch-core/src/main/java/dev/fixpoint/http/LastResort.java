package dev.fixpoint.http;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.shared.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Problem documents for what fails outside every controller. */
@Hidden
@RestController
class LastResort implements ErrorController {
    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @AllowedTo(anyone = true)
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.write(refusal(status == null ? 404 : status, request, response), request, response);
    }

    private static Refusal refusal(int status, HttpServletRequest request, HttpServletResponse response) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return switch (status) {
            case 404 -> HttpProblem.NO_SUCH_ADDRESS.refuse(path);
            case 405 -> HttpProblem.METHOD.refuse(request.getMethod());
            case 413 -> HttpProblem.TOO_LARGE.refuse(1);
            default ->
                status < 500
                        ? HttpProblem.MALFORMED.refuse("HTTP " + status)
                        : HttpProblem.UNEXPECTED.refuse(RequestIds.of(response));
        };
    }
}
