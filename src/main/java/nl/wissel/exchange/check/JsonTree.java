package nl.wissel.exchange.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.sheet.UnreadableFile;
import org.jspecify.annotations.Nullable;

/// An object of a JSON file, read whole. What is absent or of another kind is null or empty.
record JsonTree(Map<String, @Nullable Object> values) {
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final int MOST_DIGITS = 40;

    /// Reads a file that holds one object.
    ///
    /// @throws UnreadablePlan when it is not JSON, saying where it goes wrong
    /// @throws UnreadableFile when the file cannot be read at all
    static JsonTree read(Path file) throws UnreadableFile, UnreadablePlan {
        try (var stream = Files.newInputStream(file); var parser = FACTORY.createParser(stream)) {
            parser.nextToken();
            var root = value(parser);
            if (parser.nextToken() != null || !(root instanceof JsonTree tree)) {
                throw new UnreadablePlan(file, UnreadablePlan.Reason.NOT_JSON, place(parser.currentLocation()), "");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new UnreadablePlan(file, UnreadablePlan.Reason.NOT_JSON, place(e.getLocation()), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnreadableFile(file, UnreadableFile.Reason.NO_ACCESS, "", "", e);
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : location.getLineNr() + ":" + location.getColumnNr();
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        var token = parser.currentToken();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static JsonTree object(JsonParser parser) throws IOException {
        var values = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            values.put(key, value(parser));
        }
        return new JsonTree(values);
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        var items = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var item = value(parser);
            items.add(item == null ? "" : item);
        }
        return items;
    }

    /// A number; one so large that it is none of ours stays text.
    private static Object number(JsonParser parser) throws IOException {
        var number = parser.getDecimalValue();
        return Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS ? parser.getText() : number;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// Text, or a number as it is written; empty for anything else.
    String text(String key) {
        return switch (values.get(key)) {
            case String text -> text;
            case BigDecimal number -> number.toPlainString();
            case null, default -> "";
        };
    }

    @Nullable BigDecimal number(String key) {
        return values.get(key) instanceof BigDecimal number ? number : null;
    }

    JsonTree object(String key) {
        return values.get(key) instanceof JsonTree tree ? tree : new JsonTree(Map.of());
    }

    /// The objects of a list.
    List<JsonTree> list(String key) {
        return values.get(key) instanceof List<?> items
                ? items.stream().filter(JsonTree.class::isInstance).map(JsonTree.class::cast).toList()
                : List.of();
    }
}
