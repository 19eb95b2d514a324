package dev.fixpoint.http;

import dev.fixpoint.identity.Caller;
import dev.fixpoint.shared.PageRequest;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;

/** The OpenAPI document: what every endpoint shares is added here once. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, PageRequest.class)
                .replaceWithSchema(Currency.class, new StringSchema().example("CNY"));
    }

    @Bean
    OpenAPI fixpointApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Fixpoint")
                        .version("v1")
                        .description(
                                "Field-service scheduling and dispatch. Every refusal is an RFC 9457 problem document"
                                        + " with a stable code, in Chinese or English by Accept-Language.")
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .schemas(problemSchemas())
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("Token from POST /api/v1/tokens"))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name(SessionCookie.NAME)))
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    /** The further values of a problem stand at the top level of the document. */
    @SuppressWarnings("rawtypes") // as the library has it
    private static Map<String, Schema> problemSchemas() {
        var schemas =
                new HashMap<String, Schema>(ModelConverters.getInstance(true).readAll(ProblemDocument.class));
        schemas.computeIfPresent("Problem", (_, problem) -> {
            problem.getProperties().remove("fields");
            return problem.additionalProperties(true);
        });
        return schemas;
    }

    @Bean
    OperationCustomizer conventions() {
        return (operation, method) -> {
            operation.getResponses().addApiResponse("default", problem());
            if (method.hasMethodAnnotation(PostMapping.class)) {
                operation.addParametersItem(text("header", "Idempotency-Key", "The same key has effect once"));
            }
            if (Arrays.asList(method.getMethod().getParameterTypes()).contains(PageRequest.class)) {
                operation.addParametersItem(text("query", "cursor", "nextCursor of the page before"));
                operation.addParametersItem(text("query", "limit", "Items per page, 1–200, usually 50"));
            }
            return operation;
        };
    }

    private static Parameter text(String in, String name, String description) {
        return new Parameter()
                .in(in)
                .name(name)
                .description(description)
                .required(false)
                .schema(new Schema<String>().type("string"));
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("Refused, with the reason and the next step")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
