package nl.wissel.ui.risk;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows values to choose from by their name; they are not typed.
final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
