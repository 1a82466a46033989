package nl.wissel.project;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import nl.wissel.cost.Condition;
import nl.wissel.screening.Entry;
import nl.wissel.screening.Extension;
import nl.wissel.screening.PolicyList;

/// The policy of a user in screening cameras and the products that replace them.
///
/// @param activeLists ids of the policy lists that count
/// @param own         rows the user added to the registers
/// @param conditions  the contract conditions that a replacement product must meet, where its conditions are stated
public record ScreeningRules(Set<String> activeLists, Extension own, Set<Condition> conditions) {
    public ScreeningRules {
        activeLists = Set.copyOf(activeLists);
        conditions = Collections.unmodifiableSet(conditions.isEmpty() ? EnumSet.noneOf(Condition.class) : EnumSet.copyOf(conditions));
    }

    /// The bundled registers and the usual conditions.
    public static ScreeningRules following(Set<String> activeLists) {
        return new ScreeningRules(activeLists, Extension.NONE, Condition.USUAL);
    }

    public ScreeningRules withActiveLists(Set<String> changed) {
        return new ScreeningRules(changed, own, conditions);
    }

    public ScreeningRules with(Extension changed) {
        return new ScreeningRules(activeLists, changed, conditions);
    }

    public ScreeningRules withConditions(Set<Condition> changed) {
        return new ScreeningRules(activeLists, own, changed);
    }

    /// With a row added; a new list counts at once.
    public ScreeningRules adding(Entry entry) {
        return entry instanceof PolicyList list ? with(own.with(entry)).withActiveLists(both(activeLists, list.id())) : with(own.with(entry));
    }

    /// Without a row of the user's own.
    public ScreeningRules removing(Entry entry) {
        var lists = new HashSet<>(activeLists);
        if (entry instanceof PolicyList list) {
            lists.remove(list.id());
        }
        return with(own.without(entry)).withActiveLists(lists);
    }

    private static Set<String> both(Set<String> some, String more) {
        var all = new HashSet<>(some);
        all.add(more);
        return all;
    }
}
