package dev.fixpoint.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The front end's files. Addresses inside one of its three applications that are no file get that application's page; the
 * application finds the place itself.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private static final List<String> NOT_PAGES = List.of("api/", "actuator", "tiles/", "v3/", "swagger-ui", "assets/");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageResolver());
    }

    private static final class PageResolver extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = path.isEmpty() ? null : super.getResource(path, location);
            if (file != null && file.isFile() || file != null && path.contains(".")) {
                return file;
            }
            return path.contains(".") || NOT_PAGES.stream().anyMatch(path::startsWith)
                    ? null
                    : super.getResource(pageFor(path), location);
        }

        private static String pageFor(String path) {
            if (path.equals("portal") || path.startsWith("portal/")) {
                return "portal/index.html";
            }
            return path.equals("technician") || path.startsWith("technician/") ? "technician/index.html" : "index.html";
        }
    }
}
