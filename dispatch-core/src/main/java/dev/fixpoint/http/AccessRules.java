package dev.fixpoint.http;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.identity.IdentityProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Enforces {@link AllowedTo} before anything of the request is read; what declares nothing is refused. */
@Component
class AccessRules implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            check(method.getMethodAnnotation(AllowedTo.class));
        }
        return true;
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("dev.fixpoint");
    }

    static Optional<Caller> caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    private static void check(@Nullable AllowedTo rule) {
        if (rule != null && rule.anyone()) {
            return;
        }
        var caller = caller().orElseThrow(IdentityProblem.NOT_SIGNED_IN::refuse);
        if (rule == null || !permits(rule, caller)) {
            var roles = caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
            throw IdentityProblem.NOT_ALLOWED.refuse(roles);
        }
    }

    private static boolean permits(AllowedTo rule, Caller caller) {
        return rule.value().length == 0 || Arrays.stream(rule.value()).anyMatch(caller::is);
    }
}
