package nl.wissel.ui.control;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field for one value. What is typed counts on Enter or on leaving the field; what cannot be read stays as it is, is marked,
/// and below it stands what is expected. Escape puts the last value back.
public final class EntryField<T> extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final TextField field = new TextField();
    private final Label message = new Label();
    private final EntryKind<T> kind;
    private final boolean optional;
    private @Nullable T value;
    private Consumer<@Nullable T> changed = any -> {};

    private EntryField(EntryKind<T> kind, String name, boolean optional) {
        this.kind = kind;
        this.optional = optional;
        getStyleClass().add("entry-field");
        field.setAccessibleText(name);
        field.setAccessibleHelp(kind.expected());
        message.getStyleClass().add("entry-message");
        message.setWrapText(true);
        told(false);
        getChildren().addAll(field, message);
        field.setOnAction(enter -> commit());
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                setValue(value);
            }
        });
    }

    /// A field that must have a value.
    ///
    /// @param name what it is called to who cannot see its place
    public static <T> EntryField<T> required(EntryKind<T> kind, String name) {
        return new EntryField<>(kind, name, false);
    }

    /// A field that may be empty: its value is then null.
    public static <T> EntryField<T> optional(EntryKind<T> kind, String name) {
        return new EntryField<>(kind, name, true);
    }

    /// The field itself, for its id, width and prompt.
    public TextField field() {
        return field;
    }

    /// The name said aloud for the field, when the field is used for another value.
    public void setName(String name) {
        field.setAccessibleText(name);
    }

    /// Told of each other value that a person gives.
    public void onChanged(Consumer<@Nullable T> receiver) {
        changed = receiver;
    }

    /// Shows a value that may have changed, but leaves what a person is typing.
    public void refresh(@Nullable T shown) {
        var typing = field.isFocused() && !field.getText().equals(value == null ? "" : kind.show().apply(value));
        if (typing) {
            value = shown;
        } else {
            setValue(shown);
        }
    }

    /// Shows a value without telling anyone.
    public void setValue(@Nullable T shown) {
        value = shown;
        field.setText(shown == null ? "" : kind.show().apply(shown));
        told(false);
    }

    private void commit() {
        var text = field.getText().strip();
        if (text.isEmpty() && optional) {
            take(null);
            return;
        }
        kind.read().apply(text).ifPresentOrElse(this::take, () -> told(true));
    }

    private void take(@Nullable T given) {
        var same = Objects.equals(given, value) || (given != null && value != null && kind.show().apply(given).equals(kind.show().apply(value)));
        setValue(same ? value : given);
        if (!same) {
            changed.accept(given);
        }
    }

    private void told(boolean wrong) {
        field.pseudoClassStateChanged(WRONG, wrong);
        message.setText(wrong ? kind.expected() : "");
        message.setVisible(wrong);
        message.setManaged(wrong);
    }
}
