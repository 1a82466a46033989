package nl.wissel.sheet.read.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.read.part.Parts;
import org.jspecify.annotations.Nullable;

/// How the parts of an OOXML file name each other.
///
/// @param byId those of one part; what leads out of the file is left out
record Relations(Map<String, Relation> byId) {
    /// Where a relation leads.
    ///
    /// @param type   the last word of its type: `worksheet`, `styles`
    /// @param target the part's name within the zip
    record Relation(String type, String target) {}

    /// The relations of a part; of the whole file for an empty name.
    static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var relations = new HashMap<String, Relation>();
        if (!parts.has(list)) {
            return new Relations(relations);
        }
        try (var xml = parts.open(list)) {
            while (xml.nextStart()) {
                if (xml.is("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    var type = xml.attribute("Type");
                    relations.put(xml.attribute("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, xml.attribute("Target"))));
                }
            }
        }
        return new Relations(relations);
    }

    @Nullable Relation get(String id) {
        return byId.get(id);
    }

    /// The part to which a relation of this type leads.
    Optional<String> target(String type) {
        return byId.values().stream().filter(relation -> relation.type().equals(type)).map(Relation::target).findFirst();
    }

    /// A name that leads above the zip stays a name that is not in it.
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var base = folder;
        var rest = target;
        while (rest.startsWith("../")) {
            base = base.replaceFirst("[^/]*/$", "");
            rest = rest.substring(3);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
