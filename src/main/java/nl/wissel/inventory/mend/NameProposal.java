package nl.wissel.inventory.mend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.mend.NearNames.Group;
import nl.wissel.inventory.mend.NearNames.Spelling;

/// Names of one kind that may mean the same, for a person to merge or to leave.
///
/// @param groups at least one; counted over all cameras, since a merge goes for all of them
public record NameProposal(Kind kind, List<Group> groups) {

    /// Which names are compared with which. Of two departments, places are less often the same.
    public enum Kind {
        DEPARTMENTS(Naming.DEPARTMENT), SITES_OF_ONE_DEPARTMENT(Naming.SITE), SITES_OF_SEVERAL_DEPARTMENTS(Naming.SITE), BRANDS(Naming.BRAND), SUPPLIERS(Naming.SUPPLIER);

        private final Naming naming;

        Kind(Naming naming) {
            this.naming = naming;
        }

        public Naming naming() {
            return naming;
        }
    }

    public NameProposal {
        groups = List.copyOf(groups);
    }

    /// What may be merged in a list, in the order of the kinds; none of a kind of which nothing is near.
    public static List<NameProposal> of(Collection<Camera> cameras) {
        var sites = new NearNames(Naming.SITE, counts(cameras, Naming.SITE));
        var departments = departmentsOfSites(cameras);
        var within = sites.groups((site, other) -> !Collections.disjoint(departments.getOrDefault(site, Set.of()), departments.getOrDefault(other, Set.of())));
        var known = within.stream().map(NameProposal::names).collect(Collectors.toSet());
        var among = sites.groups().stream().filter(group -> !known.contains(names(group))).toList();
        var proposals = new ArrayList<NameProposal>();
        proposals.add(new NameProposal(Kind.DEPARTMENTS, of(cameras, Naming.DEPARTMENT)));
        proposals.add(new NameProposal(Kind.SITES_OF_ONE_DEPARTMENT, within));
        proposals.add(new NameProposal(Kind.SITES_OF_SEVERAL_DEPARTMENTS, among));
        proposals.add(new NameProposal(Kind.BRANDS, of(cameras, Naming.BRAND)));
        proposals.add(new NameProposal(Kind.SUPPLIERS, of(cameras, Naming.SUPPLIER)));
        return proposals.stream().filter(proposal -> !proposal.groups().isEmpty()).toList();
    }

    private static List<Group> of(Collection<Camera> cameras, Naming naming) {
        return new NearNames(naming, counts(cameras, naming)).groups();
    }

    private static Set<String> names(Group group) {
        return group.spellings().stream().map(Spelling::name).collect(Collectors.toSet());
    }

    private static Map<String, Integer> counts(Collection<Camera> cameras, Naming naming) {
        var counts = new HashMap<String, Integer>();
        cameras.forEach(camera -> counts.merge(naming.of(camera), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Set<String>> departmentsOfSites(Collection<Camera> cameras) {
        var departments = new HashMap<String, Set<String>>();
        cameras.forEach(camera -> departments.computeIfAbsent(Naming.SITE.of(camera), _ -> new HashSet<>(2)).add(Naming.DEPARTMENT.of(camera)));
        return departments;
    }
}
