package nl.wissel.ui.shell;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import nl.wissel.text.Texts;

/// Whether a window can be shown on this machine; finds out without loading JavaFX.
public final class Display {
    /// Why no window can be shown.
    enum Trouble { NO_JAVAFX, NO_DISPLAY, ONLY_WAYLAND, NO_GTK, NO_ANSWER }

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    private final Map<String, String> environment;
    private final String system;

    /// @param environment the environment variables
    /// @param system      the name of the operating system, as in the property `os.name`
    public Display(Map<String, String> environment, String system) {
        this.environment = Map.copyOf(environment);
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /// Why no window can be shown, in one line; empty when one can.
    public Optional<String> trouble(Texts texts) {
        return find().map(found -> texts.get(found, environment.getOrDefault("DISPLAY", "")));
    }

    Optional<Trouble> find() {
        if (Display.class.getClassLoader().getResource("javafx/application/Application.class") == null && !isModule("javafx.graphics")) {
            return Optional.of(Trouble.NO_JAVAFX);
        }
        var headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        return headless || !system.contains("linux") ? Optional.empty() : onLinux();
    }

    private Optional<Trouble> onLinux() {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank() ? Trouble.NO_DISPLAY : Trouble.ONLY_WAYLAND);
        }
        if (library(GTK).isEmpty()) {
            return Optional.of(Trouble.NO_GTK);
        }
        return library(X11).map(Display::answers).orElse(false) ? Optional.empty() : Optional.of(Trouble.NO_ANSWER);
    }

    private static boolean isModule(String name) {
        return ModuleLayer.boot().findModule(name).isPresent();
    }

    @SuppressWarnings("restricted")
    private static Optional<SymbolLookup> library(String name) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
        } catch (IllegalArgumentException missing) {
            return Optional.empty();
        }
    }

    /// Opens the display of the environment and closes it again.
    private static boolean answers(SymbolLookup x11) {
        var display = function(x11, "XOpenDisplay", ValueLayout.JAVA_LONG).applyAsLong(0);
        return display != 0 && function(x11, "XCloseDisplay", ValueLayout.JAVA_INT).applyAsLong(display) == 0;
    }

    /// A function of a library with one argument: an address.
    @SuppressWarnings("restricted")
    private static LongUnaryOperator function(SymbolLookup library, String name, ValueLayout result) {
        var handle = Linker.nativeLinker().downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(result, ValueLayout.JAVA_LONG));
        return MethodHandleProxies.asInterfaceInstance(LongUnaryOperator.class, handle);
    }
}
