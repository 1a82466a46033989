package nl.wissel.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.risk.RiskScore.Part;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.risk.RiskWords.Match;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Scores the cameras of an inventory.
public final class RiskScorer {
    private static final Set<String> LISTS_BY_LAW = Set.of("ndaa-889", "fcc-covered");
    private static final String ENTITY_LIST = "us-entity";

    private final RiskRules rules;
    private final LocalDate day;
    private final Map<Factor, RiskWords> words = new EnumMap<>(Factor.class);
    private final Vulnerability vulnerability;
    private final Map<Reason, BigDecimal> points = new EnumMap<>(Reason.class);

    /// @param day the day at which support is judged: the first of the start quarter
    public RiskScorer(RiskRules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
        for (var factor : List.of(Factor.PLACE, Factor.NETWORK, Factor.DATA)) {
            words.put(factor, RiskWords.of(factor, rules.words()));
        }
        vulnerability = new Vulnerability();
        for (var reason : Reason.values()) {
            points.put(reason, rules.weights().pointsOf(reason));
        }
    }

    /// Scores every camera that is not clear.
    public RiskAssessment score(Inventory inventory, Screening screening) {
        var vital = inventory.sites().stream().filter(Site::vital).map(site -> Site.key(site.name())).collect(Collectors.toSet());
        var stated = StatedRisk.of(rules.useStated() ? inventory.cameras().stream().map(camera -> camera.use().risk()).toList() : List.of());
        var doubtful = inventory.cameras().stream().filter(camera -> !(screening.of(camera) instanceof Verdict.Clear)).toList();
        // the cameras of one row of a list are alike: they share one score
        var firsts = IntStream.range(0, doubtful.size()).filter(i -> i == 0 || !areScoredAlike(doubtful.get(i - 1), doubtful.get(i), screening)).toArray();
        var found = Arrays.stream(firsts).parallel().mapToObj(doubtful::get).map(camera -> score(camera, screening.of(camera), vital, stated)).toList();
        var scores = new HashMap<String, RiskScore>();
        for (int run = 0; run < firsts.length; run++) {
            int end = run + 1 < firsts.length ? firsts[run + 1] : doubtful.size();
            for (var camera : doubtful.subList(firsts[run], end)) {
                scores.put(camera.id(), found.get(run));
            }
        }
        return new RiskAssessment(scores, deadlines(doubtful, scores, vital));
    }

    private static boolean areScoredAlike(Camera one, Camera other, Screening screening) {
        return one.isLike(other) && screening.of(one).equals(screening.of(other));
    }

    private RiskScore score(Camera camera, Verdict verdict, Set<String> vital, StatedRisk stated) {
        var given = camera.given().risk() != null || !rules.useStated() ? camera.given().risk() : stated.score(camera.use().risk());
        if (given != null) {
            return new RiskScore(given, List.of());
        }
        var matches = List.of(maker(verdict), place(camera, vital), wordsOf(Factor.NETWORK, Reason.UNKNOWN_NETWORK, camera.use().network()),
                vulnerability.of(camera, verdict), support(camera.book().endOfSupport()),
                wordsOf(Factor.DATA, Reason.UNKNOWN_DATA, camera.use().purpose(), camera.device().type()));
        var parts = new ArrayList<Part>(matches.size());
        long shares = 0;
        for (var match : matches) {
            parts.add(new Part(match.reason().factor(), Objects.requireNonNull(points.get(match.reason())), match.reason(), match.found()));
            shares += rules.weights().share(match.reason());
        }
        return new RiskScore(Weights.score(shares), parts);
    }

    private Map<String, Quarter> deadlines(List<Camera> cameras, Map<String, RiskScore> scores, Set<String> vital) {
        var deadlines = new HashMap<String, Quarter>();
        for (var rule : rules.deadlines()) {
            cameras.stream().filter(camera -> holds(rule, camera, Objects.requireNonNull(scores.get(camera.id())), vital))
                    .forEach(camera -> deadlines.merge(camera.id(), rule.by(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        return deadlines;
    }

    private boolean holds(DeadlineRule rule, Camera camera, RiskScore score, Set<String> vital) {
        return switch (rule) {
            case DeadlineRule.OfSite(var site, var _) -> Site.key(site).equals(Site.key(camera.place().site()));
            case DeadlineRule.OfBand(var band, var _) -> score.band().compareTo(band) <= 0;
            case DeadlineRule.OfVital _ -> place(camera, vital).reason() == Reason.VITAL_PLACE;
        };
    }

    private static Match maker(Verdict verdict) {
        var reason = switch (verdict) {
            case Verdict.OfConcern concern when concern.lists().stream().anyMatch(LISTS_BY_LAW::contains) -> Reason.NAMED_LIST;
            case Verdict.OfConcern concern when concern.lists().contains(ENTITY_LIST) -> Reason.ENTITY_LIST;
            case Verdict.OfConcern concern when !concern.lists().isEmpty() -> Reason.COUNTRY_LIST;
            case Verdict.ToVerify doubt when !doubt.maker().isEmpty() -> Reason.MAKER_TO_VERIFY;
            default -> Reason.UNKNOWN_MAKER;
        };
        return new Match(reason, verdict.maker());
    }

    private Match place(Camera camera, Set<String> vital) {
        var site = camera.place().site();
        return !vital.isEmpty() && vital.contains(Site.key(site)) ? new Match(Reason.VITAL_PLACE, site)
                : wordsOf(Factor.PLACE, Reason.UNKNOWN_PLACE, camera.use().purpose(), site);
    }

    private Match support(@Nullable LocalDate end) {
        if (end == null) {
            return new Match(Reason.UNKNOWN_SUPPORT, "");
        }
        var reason = end.isBefore(day) ? Reason.SUPPORT_ENDED : end.isAfter(day.plusYears(1)) ? Reason.SUPPORTED : Reason.SUPPORT_ENDS_SOON;
        return new Match(reason, end.toString());
    }

    private Match wordsOf(Factor factor, Reason unknown, String... texts) {
        return Objects.requireNonNull(words.get(factor)).match(texts).orElseGet(() -> new Match(unknown, ""));
    }
}
