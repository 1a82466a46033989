package nl.wissel.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// The texts of one language, by key; placeholders as in [MessageFormat] (`{0}`; an apostrophe is written twice when there are any).
public final class Texts {
    /// The areas, each with a bundle in both languages.
    public static final List<String> AREAS = List.of("sheet", "inventory", "screening", "risk", "plan", "exchange", "cli", "store", "history", "report", "ui", "years", "intake", "assess", "ui_planning");

    private final Language language;
    private final Map<String, String> texts;

    private Texts(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /// Loads the texts of a language from the resources.
    public static Texts of(Language language) {
        var all = new HashMap<String, String>();
        for (var area : AREAS) {
            load(area + "_" + language.code() + ".properties").forEach((key, text) -> {
                if (all.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("text given twice: " + key);
                }
            });
        }
        return new Texts(language, Map.copyOf(all));
    }

    private static Properties load(String resource) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /// The figures of the same language.
    public Formats formats() {
        return new Formats(language);
    }

    /// The text of a key. Amounts, quarters and times among the arguments are written as the language does.
    ///
    /// @throws MissingResourceException when there is none: a mistake in the program
    public String get(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, "texts_" + language.code(), key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(Arrays.stream(arguments).map(this::written).toArray());
    }

    private Object written(Object argument) {
        return switch (argument) {
            case Euros amount -> amount.cents() % 100 == 0 ? formats().euros(amount) : formats().exactEuros(amount);
            case Quarter quarter -> formats().quarter(quarter);
            case Duration time -> formats().hours(time);
            default -> argument;
        };
    }

    /// The text of an enum's constant: the key is the enum's name with those it is nested in, `Camera.Status.IN_USE`.
    public String get(Enum<?> constant, Object... arguments) {
        var type = constant.getDeclaringClass();
        var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return get(name + "." + constant.name(), arguments);
    }
}
