package nl.wissel.inventory;

import java.util.List;

/// All cameras of an organisation, with what is known of their sites and departments.
///
/// @param cameras     in the order of the list, each id once
/// @param sites       only those described on a sheet of their own
/// @param departments only those described on a sheet of their own
public record Inventory(List<Camera> cameras, List<Site> sites, List<Department> departments) {
    public static final Inventory EMPTY = new Inventory(List.of(), List.of(), List.of());

    public Inventory {
        cameras = List.copyOf(cameras);
        sites = List.copyOf(sites);
        departments = List.copyOf(departments);
    }
}
