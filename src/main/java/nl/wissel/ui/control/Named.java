package nl.wissel.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows choices by their names, and finds a choice by its name.
public final class Named<T> extends StringConverter<T> {
    private final List<T> choices;
    private final Function<T, String> name;

    /// @param choices looked at when a name is given; the first is meant by a name that is none of them
    public Named(List<T> choices, Function<T, String> name) {
        this.choices = choices;
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        return choices.stream().filter(choice -> name.apply(choice).equals(text)).findFirst().orElse(choices.getFirst());
    }
}
