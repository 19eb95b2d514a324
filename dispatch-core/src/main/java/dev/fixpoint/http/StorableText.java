package dev.fixpoint.http;

import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** PostgreSQL cannot store the null character; a text that has one is refused where it is read, naming the field. */
@Component
class StorableText extends SimpleModule {
    private static final long serialVersionUID = 1L;

    StorableText() {
        addDeserializer(String.class, new Strings());
    }

    private static final class Strings extends StdDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Strings() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getValueAsString();
            if (text == null || !parser.currentToken().isScalarValue()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            return text.indexOf('\0') < 0
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "holds a null character");
        }
    }
}
