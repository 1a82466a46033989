package nl.wissel.screening;

import java.util.List;

/// The outcome of screening one camera, always with its evidence, the deciding one first.
public sealed interface Verdict {
    List<Evidence> evidence();

    /// The true maker as far as known, else empty.
    String maker();

    /// The maker stands on at least one active list.
    ///
    /// @param lists ids of the active lists it stands on
    record OfConcern(String maker, List<String> lists, List<Evidence> evidence) implements Verdict {
        public OfConcern {
            lists = List.copyOf(lists);
            evidence = List.copyOf(evidence);
        }
    }

    /// A person must decide.
    ///
    /// @param maker the maker that is suspected, or empty
    record ToVerify(String maker, List<Evidence> evidence) implements Verdict {
        public ToVerify {
            evidence = List.copyOf(evidence);
        }
    }

    /// The maker is known and on no active list. It says nothing good about the camera.
    record Clear(String maker, List<Evidence> evidence) implements Verdict {
        public Clear {
            evidence = List.copyOf(evidence);
        }
    }
}
