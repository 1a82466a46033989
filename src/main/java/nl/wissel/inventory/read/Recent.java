package nl.wissel.inventory.read;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was made last of what comes by most: lists repeat themselves, so most values are made once and shared. It holds the newest only, in
/// a table that does not grow.
final class Recent<K, V> {
    private static final int SLOTS = 1 << 12;

    private record Entry<K, V>(K key, V value) {}

    private final Function<? super K, ? extends V> maker;
    private final AtomicReferenceArray<@Nullable Entry<K, V>> entries = new AtomicReferenceArray<>(SLOTS);

    /// @param maker gives equal things for equal things
    Recent(Function<? super K, ? extends V> maker) {
        this.maker = maker;
    }

    /// One thing for all that are equal to it, as far as they come near each other.
    static <T> Recent<T, T> same() {
        return new Recent<>(Function.identity());
    }

    V of(K key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        var known = entries.getPlain(slot);
        if (known != null && known.key.equals(key)) {
            return known.value;
        }
        var made = new Entry<K, V>(key, maker.apply(key));
        entries.setPlain(slot, made);
        return made.value;
    }
}
