package nl.wissel.screening;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wissel.screening.Clue.Weight;

/// From clues to a verdict, by the first rule that applies.
final class Ladder {
    private final List<Clue> clues;

    private Ladder(List<Clue> clues) {
        this.clues = clues;
    }

    /// @param clues the strongest first
    static Verdict verdict(List<Clue> clues) {
        return new Ladder(clues).verdict();
    }

    private Verdict verdict() {
        var listedProof = first(Weight.PROOF, Clue::isListed);
        if (listedProof.isPresent()) {
            return ofConcern(listedProof.get());
        }
        var clearProof = first(Weight.PROOF, clue -> !clue.isListed());
        var listedBadge = first(Weight.BADGE, Clue::isListed);
        if (listedBadge.isPresent()) {
            return clearProof.isPresent() ? toVerify(listedBadge.get()) : ofConcern(listedBadge.get());
        }
        var listedHint = first(Weight.HINT, Clue::isListed);
        if (listedHint.isPresent()) {
            return clearProof.map(this::clear).orElseGet(() -> toVerify(listedHint.get()));
        }
        var known = clearProof.or(() -> first(Weight.BADGE, clue -> true));
        return known.map(this::clear).orElseGet(this::unknown);
    }

    private Optional<Clue> first(Weight weight, Predicate<Clue> condition) {
        return clues.stream().filter(clue -> clue.weight() == weight).filter(condition).findFirst();
    }

    private Verdict ofConcern(Clue deciding) {
        return new Verdict.OfConcern(deciding.maker(), deciding.lists(), evidence(deciding));
    }

    private Verdict toVerify(Clue deciding) {
        return new Verdict.ToVerify(deciding.maker(), evidence(deciding));
    }

    private Verdict clear(Clue deciding) {
        return new Verdict.Clear(deciding.maker(), evidence(deciding));
    }

    private Verdict unknown() {
        var suspected = clues.stream().map(Clue::maker).filter(maker -> !maker.isEmpty()).findFirst().orElse("");
        return new Verdict.ToVerify(suspected, clues.stream().map(Clue::evidence).toList());
    }

    private List<Evidence> evidence(Clue deciding) {
        return Stream.concat(Stream.of(deciding), clues.stream().filter(clue -> !clue.equals(deciding))).map(Clue::evidence).toList();
    }
}
