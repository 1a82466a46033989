package nl.wissel.plan.prepare;

import nl.wissel.cost.BookValue;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.Product;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.course.Actual;
import nl.wissel.unit.Quarter;

/// What replacing a camera costs and what is left of it in the books, with a note of all that its list does not say.
record Costs(Offer offer, PriceLevel prices, Notes notes) {

    /// As the department assessed it, else by the camera's own hardware and hours, else by the product's.
    ReplacementCost of(Camera camera) {
        var given = camera.given();
        var assessed = camera.assessment().cost();
        var isComplete = given.hours() != null && (given.hardware() != null || assessed != null) && !offer.refuses(given.product());
        var product = product(camera, isComplete);
        if (!isComplete && Catalogue.DEFAULT.products().contains(product)) {
            notes.add(Assumption.Kind.ESTIMATED_PRICES, camera.id(), "");
        }
        var hours = given.hours() != null ? given.hours() : product.hours();
        var hardware = given.hardware() != null ? given.hardware() : product.hardware();
        var name = isComplete && !given.product().isBlank() ? given.product().strip() : product.name();
        return assessed != null ? ReplacementCost.assessed(name, assessed, hours) : ReplacementCost.of(name, hardware, hours, prices);
    }

    /// What was paid for one that is done. What its replacement was reckoned to cost is of no interest any more, but for the time and the
    /// product where nobody said which it was.
    ReplacementCost of(Camera camera, Actual actual) {
        var reckoned = new Costs(offer, prices, new Notes()).of(camera);
        var product = actual.product().isBlank() ? reckoned.product() : actual.product().strip();
        return ReplacementCost.paid(product, reckoned.minutes(), actual.paid());
    }

    /// The product the list names, else the first for such a camera, else the default one.
    private Product product(Camera camera, boolean isComplete) {
        var written = camera.given().product();
        var named = offer.named(written);
        if (named.isPresent()) {
            return named.get();
        }
        if (offer.refuses(written)) {
            notes.add(Assumption.Kind.REFUSED_PRODUCT, camera.id(), written.strip());
        } else if (!written.isBlank() && !isComplete) {
            notes.add(Assumption.Kind.UNKNOWN_PRODUCT, camera.id(), written.strip());
        }
        return offer.forType(camera.device().type()).orElseGet(() -> {
            var product = offer.fallback();
            if (written.isBlank()) {
                notes.add(Assumption.Kind.DEFAULT_PRODUCT, camera.id(), product.name());
            }
            return product;
        });
    }

    BookValue book(Camera camera, Quarter start) {
        var book = camera.book();
        if ((book.installed() == null && book.purchased() == null) || (book.price() == null && book.bookValue() == null)) {
            notes.add(Assumption.Kind.NO_BOOK_VALUE, camera.id(), "");
        } else if (book.lifeMonths() == null) {
            notes.add(Assumption.Kind.DEFAULT_LIFE, camera.id(), String.valueOf(BookValue.DEFAULT_LIFE_MONTHS / 12));
        }
        return BookValue.of(book, start);
    }
}
