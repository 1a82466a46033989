package nl.wissel.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/// Deals the stories of a department over its cameras: exactly as many as its count says, and together in places, as projects buy them.
final class StoryDeal {
    private static final List<Integer> SHARES_OF_A_PLACE = List.of(0, 0, 35, 75, 100);

    private final Unit.Count count;
    private final Dice dice;

    StoryDeal(Unit.Count count, Dice dice) {
        this.count = count;
        this.dice = dice;
    }

    /// What is dealt to one camera.
    record Dealt(Story story, boolean replaced) {}

    List<Dealt> deal(List<Location> places) {
        var concern = whichAreOfConcern(places);
        var others = new ArrayList<Integer>();
        for (int i = 0; i < places.size(); i++) {
            if (!concern.contains(i)) {
                others.add(i);
            }
        }
        dice.shuffle(others);
        var dealt = new ArrayList<>(Collections.nCopies(places.size(), new Dealt(Story.CLEAR, false)));
        others.stream().limit(count.replaced()).forEach(i -> dealt.set(i, new Dealt(Story.BY_BRAND, true)));
        others.stream().skip(count.replaced()).limit(count.doubtful()).forEach(i -> dealt.set(i, new Dealt(Story.DOUBTFUL, false)));
        var stories = stories();
        for (int i = 0; i < concern.size(); i++) {
            dealt.set(concern.get(i), new Dealt(stories.get(i), false));
        }
        return dealt;
    }

    private List<Integer> whichAreOfConcern(List<Location> places) {
        var shares = new HashMap<String, Integer>();
        var chosen = new ArrayList<Integer>();
        var left = new ArrayList<Integer>();
        for (int i = 0; i < places.size(); i++) {
            boolean ofConcern = dice.chance(shares.computeIfAbsent(places.get(i).name(), _ -> dice.of(SHARES_OF_A_PLACE)));
            (ofConcern ? chosen : left).add(i);
        }
        dice.shuffle(chosen);
        dice.shuffle(left);
        if (chosen.size() < count.concern()) {
            chosen.addAll(left.subList(0, count.concern() - chosen.size()));
        }
        return chosen.subList(0, count.concern());
    }

    /// 8 % by the model, 5 % by the MAC, the rest by the brand.
    private List<Story> stories() {
        var stories = new ArrayList<>(Collections.nCopies(count.concern(), Story.BY_BRAND));
        int byModel = count.concern() * 8 / 100;
        int byMac = count.concern() * 5 / 100;
        Collections.fill(stories.subList(0, byModel), Story.BY_MODEL);
        Collections.fill(stories.subList(byModel, byModel + byMac), Story.BY_MAC);
        dice.shuffle(stories);
        return stories;
    }
}
