package nl.wissel.cost;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A contract condition that municipalities award products by, with the words that tell it in a list of products.
public enum Condition {
    HUMAN_RIGHTS("mensenrechten", "human rights"),
    SUPPLY_CHAIN("keteninzicht", "toeleveringsketen", "leveringsketen", "keten", "supply chain"),
    SUPPORT("ondersteuning", "ondersteund", "support", "supported"),
    NO_VENDOR_CLOUD("geen cloud", "zonder cloud", "geen leverancierscloud", "no vendor cloud", "no cloud", "without cloud");

    /// Those that count unless a user says otherwise.
    public static final Set<Condition> USUAL = Collections.unmodifiableSet(EnumSet.of(HUMAN_RIGHTS, SUPPLY_CHAIN, SUPPORT));

    private final List<Words> told;

    Condition(String... told) {
        this.told = Arrays.stream(told).map(Words::of).toList();
    }

    /// Whether a product states that it meets the condition.
    public boolean isMetBy(Product product) {
        return product.conditions().stream().map(Words::of).anyMatch(stated -> told.stream().anyMatch(stated::contain));
    }
}
