package nl.wissel.exchange.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An object of JSON while it is written: one key after the other, straight to the stream, in UTF-8. Null is written as null.
public final class JsonObject {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator generator;

    private JsonObject(JsonGenerator generator) {
        this.generator = generator;
    }

    /// What fills an object.
    @FunctionalInterface
    public interface Body {
        void writeTo(JsonObject object) throws IOException;
    }

    /// What fills the object of one item of a list.
    @FunctionalInterface
    public interface ItemBody<T> {
        void writeTo(JsonObject object, T item) throws IOException;
    }

    /// Writes a file's one object; the items of lists get a line each. The stream stays open.
    public static void write(OutputStream stream, Body body) throws IOException {
        try (var generator = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            new JsonObject(generator).fill(body);
            generator.writeRaw('\n');
        }
    }

    private void fill(Body body) throws IOException {
        generator.writeStartObject();
        body.writeTo(this);
        generator.writeEndObject();
    }

    public JsonObject object(String key, Body body) throws IOException {
        generator.writeFieldName(key);
        fill(body);
        return this;
    }

    public <T> JsonObject list(String key, Iterable<T> items, ItemBody<T> body) throws IOException {
        generator.writeArrayFieldStart(key);
        for (var item : items) {
            fill(object -> body.writeTo(object, item));
        }
        generator.writeEndArray();
        return this;
    }

    public JsonObject text(String key, @Nullable String value) throws IOException {
        generator.writeStringField(key, value);
        return this;
    }

    public JsonObject whole(String key, @Nullable Long value) throws IOException {
        generator.writeFieldName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.longValue());
        }
        return this;
    }

    public JsonObject whole(String key, long value) throws IOException {
        generator.writeNumberField(key, value);
        return this;
    }

    public JsonObject decimal(String key, @Nullable BigDecimal value) throws IOException {
        generator.writeFieldName(key);
        generator.writeNumber(value);
        return this;
    }
}
