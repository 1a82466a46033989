package nl.wissel.inventory.value;

import java.util.function.Function;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import org.jspecify.annotations.Nullable;

/// What a cell means.
///
/// @param value  null = nothing stands there, or it cannot be read (the remark says which)
/// @param remark null = read as it stands, without a guess
public record Meaning<T>(@Nullable T value, @Nullable Remark remark) {

    /// A guess or a doubt about one cell.
    ///
    /// @param expected what was made of it, or what was expected
    public record Remark(Level level, Problem problem, String expected) {}

    /// Nothing stands there.
    public static <T> Meaning<T> nothing() {
        return new Meaning<>(null, null);
    }

    /// As it stands.
    public static <T> Meaning<T> of(T value) {
        return new Meaning<>(value, null);
    }

    /// A guess: the value that was made of it.
    public static <T> Meaning<T> guessed(T value, Problem problem) {
        return new Meaning<>(value, new Remark(Level.NOTE, problem, value.toString()));
    }

    /// It cannot be read, which a person should know.
    public static <T> Meaning<T> noted(Problem problem, String expected) {
        return new Meaning<>(null, new Remark(Level.NOTE, problem, expected));
    }

    /// It cannot be read or used, which a person should mend.
    public static <T> Meaning<T> warned(Problem problem, String expected) {
        return new Meaning<>(null, new Remark(Level.WARNING, problem, expected));
    }

    /// The same with another value of the same worth; nothing stays nothing.
    public <R> Meaning<R> map(Function<? super T, ? extends R> change) {
        return new Meaning<>(value == null ? null : change.apply(value), remark);
    }
}
