package nl.wissel.ui.shell;

import java.util.Arrays;

/// A short code for something that should not have happened, such as `7K2Q`: the same mistake at the same place has the same code.
///
/// @param text four letters and digits that cannot be taken for each other
record ErrorCode(String text) {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    static ErrorCode of(Throwable trouble) {
        var root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var place = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.wissel"))
                .findFirst().map(frame -> frame.getClassName() + "." + frame.getMethodName()).orElse("");
        var hash = (root.getClass().getName() + "@" + place).hashCode();
        var code = new StringBuilder();
        for (var i = 0; i < 4; i++) {
            code.append(SIGNS.charAt(hash >>> (5 * i) & 31));
        }
        return new ErrorCode(code.toString());
    }
}
