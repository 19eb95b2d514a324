package dev.fixpoint.http;

import dev.fixpoint.identity.Caller;
import dev.fixpoint.identity.IdentityProblem;
import dev.fixpoint.shared.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Controllers may take a {@link Caller} and a {@link PageRequest}; every request passes the limits and access rules. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimits.Limits.class)
class WebConventions implements WebMvcConfigurer {
    private final RateLimits limits;
    private final AccessRules access;

    WebConventions(RateLimits limits, AccessRules access) {
        this.limits = limits;
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limits);
        registry.addInterceptor(access);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
        resolvers.add(new PageArgument());
    }

    /** The big reads are loaded again at every change; who has them already gets 304. Weak, or they go uncompressed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> contentTags() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/v1/board", "/api/technician/v1/agenda");
        return registration;
    }

    private static final class CallerArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return AccessRules.caller().orElseThrow(IdentityProblem.NOT_SIGNED_IN::refuse);
        }
    }

    private static final class PageArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == PageRequest.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return new PageRequest(request.getParameter("cursor"), limit(request.getParameter("limit")));
        }

        private static int limit(@Nullable String given) {
            try {
                return given == null ? PageRequest.DEFAULT_LIMIT : Integer.parseInt(given);
            } catch (NumberFormatException e) {
                throw FieldErrors.ofParameter("limit");
            }
        }
    }
}
