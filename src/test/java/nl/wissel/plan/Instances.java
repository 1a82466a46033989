package nl.wissel.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.Problem.Window;

/// Made-up cities of the planning model: five years, caps by year of 14, 17, 21, 25 and 28 % of the need, sites of 1 to 40
/// cameras (skewed), caps for about half the departments, 2 % pinned, 30 % not before some quarter, 25 % with an earlier deadline.
public final class Instances {
    private static final int[] CAP_SHARES = {14, 17, 21, 25, 28};
    private static final long[] VISITS = {16_500, 16_500, 16_500, 38_500, 38_500, 38_500, 38_500, 99_000, 99_000, 275_000};
    private static final int[] PRODUCTS = {0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6};
    private static final int QUARTERS = 20;
    private static final int MOST_AT_A_SITE = 40;

    private final Random random;
    private final int cameras;
    private final int sites;
    private final int departments;
    private final double money;

    private Instances(int cameras, int sites, int departments, double money, long seed) {
        this.cameras = cameras;
        this.sites = sites;
        this.departments = departments;
        this.money = money;
        random = new Random(seed);
    }

    /// @param money share of the usual caps: 1 for a total of 105 % of the need
    public static Problem city(int cameras, int sites, int departments, double money, long seed) {
        return new Instances(cameras, sites, departments, money, seed).build();
    }

    private Problem build() {
        var builder = new ProblemBuilder("2027-Q1", 5);
        var need = new long[departments];
        for (var d = 0; d < departments; d++) {
            builder.department("D%03d".formatted(d));
        }
        var siteDepartments = new int[sites];
        for (var site = 0; site < sites; site++) {
            siteDepartments[site] = random.nextInt(departments);
            var visit = VISITS[random.nextInt(VISITS.length)];
            builder.site("S%05d".formatted(site), siteDepartments[site], visit);
            need[siteDepartments[site]] += visit;
        }
        var number = 0;
        for (var site : siteOfEach()) {
            var department = random.nextInt(20) == 0 ? random.nextInt(departments) : siteDepartments[site];
            var task = task("C%06d".formatted(number++), site, department);
            builder.camera(task);
            need[department] += task.cost().hardwareCents() + task.cost().labourCents();
        }
        return capped(builder, need).build();
    }

    private ProblemBuilder capped(ProblemBuilder builder, long[] need) {
        var total = Arrays.stream(need).sum();
        for (var year = 0; year < CAP_SHARES.length; year++) {
            builder.cap(year, (long) (total * money * CAP_SHARES[year] / 100));
            for (var d = 0; d < need.length; d += 2) {
                builder.departmentCap(d, year, (long) (need[d] * money * 1.05 * CAP_SHARES[year] / 100));
            }
        }
        return builder;
    }

    private List<Integer> siteOfEach() {
        var sizes = new int[sites];
        Arrays.fill(sizes, 1);
        for (var left = cameras - sites; left > 0;) {
            var site = (int) (sites * Math.pow(random.nextDouble(), 2.5));
            if (sizes[site] < MOST_AT_A_SITE) {
                sizes[site]++;
                left--;
            }
        }
        var siteOfEach = new ArrayList<Integer>();
        for (var site = 0; site < sites; site++) {
            siteOfEach.addAll(Collections.nCopies(sizes[site], site));
        }
        Collections.shuffle(siteOfEach, random);
        return siteOfEach;
    }

    private Task task(String id, int site, int department) {
        var product = Catalogue.DEFAULT.products().get(PRODUCTS[random.nextInt(PRODUCTS.length)]);
        var cost = ReplacementCost.of(product.name(), product.hardware(), product.hours(), PriceLevel.DEFAULT);
        var left = Math.max(0, 28 - random.nextInt(40));
        var book = new BookValue(product.hardware().cents() * left / 28, left);
        var earliest = random.nextInt(100) < 30 ? 1 + random.nextInt(10) : 0;
        var deadline = random.nextInt(100) < 25 ? earliest + 4 + random.nextInt(QUARTERS - earliest - 4) : QUARTERS - 1;
        var pin = random.nextInt(100) < 2 ? earliest + random.nextInt(deadline - earliest + 1) : -1;
        return new Task(id, site, department, 20 + random.nextInt(71), cost, book, new Window(earliest, deadline), pin < 0 ? null : pin);
    }
}
