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
 * The front end's files. Addresses inside one of its applications that are no file get that application's page; the
 * application finds the place itself.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private static final List<String> NOT_PAGES = List.of("api/", "actuator", "tiles/", "v3/", "swagger-ui", "assets/");

    /** The applications that have a folder of their own. */
    private static final List<String> ENTRIES = List.of("book", "portal", "technician");

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
            return ENTRIES.stream()
                    .filter(entry -> path.equals(entry) || path.startsWith(entry + "/"))
                    .findFirst()
                    .map(entry -> entry + "/index.html")
                    .orElse("index.html");
        }
    }
}
