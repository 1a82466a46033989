package nl.wissel.ui.screening.register;

import java.util.List;

/// What came of something a person asked for.
///
/// @param trouble it did not work, or not wholly
/// @param details one line each
public record Message(String text, boolean trouble, List<String> details) {
    public static final Message NONE = new Message("", false, List.of());

    public static Message good(String text) {
        return new Message(text, false, List.of());
    }

    public static Message bad(String text) {
        return new Message(text, true, List.of());
    }
}
