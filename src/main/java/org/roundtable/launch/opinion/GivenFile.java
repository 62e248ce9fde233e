package org.roundtable.launch.opinion;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.comment.ConsultationBroken;
import org.roundtable.opinion.math.Given;

/**
 * What a Polis server computed ({@code math-pca2.json}): {@code in-conv} are the admitted, {@code
 * group-clusters} the groups, whose members are {@code base-clusters}.
 */
final class GivenFile {
  private static final String BASE = "base-clusters";
  private static final String GROUPS = "group-clusters";

  private final String name;
  private final JsonNode root;

  private GivenFile(String name, JsonNode root) {
    this.name = name;
    this.root = root;
  }

  static Given read(Path file) throws IOException {
    var name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) throw new ConsultationBroken(name, 0, "noFile");
    try {
      var json =
          new ObjectMapper()
              .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      return new GivenFile(name, json.readTree(file.toFile())).given();
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new ConsultationBroken(
          name, at == null ? 1 : at.getLineNr(), "notJson", at == null ? 1 : at.getColumnNr());
    } catch (CharConversionException e) {
      throw new ConsultationBroken(name, 1, "notUtf8");
    }
  }

  private Given given() {
    var base = base();
    var groups = new TreeMap<Integer, List<Long>>();
    var placed = new HashSet<Long>();
    for (var group : list(root, GROUPS)) {
      var members = new ArrayList<Long>();
      for (long cluster : ids(group, "members")) {
        var people = base.get(cluster);
        if (people == null) throw broken("givenUnknown", Long.toString(cluster));
        members.addAll(people);
      }
      for (long person : members)
        if (!placed.add(person)) throw broken("givenTwice", Long.toString(person));
      groups.put((int) id(group.path("id"), GROUPS + ".id"), members);
    }
    return new Given(ids(root, "in-conv").stream().distinct().toList(), groups);
  }

  private Map<Long, List<Long>> base() {
    var clusters = root.path(BASE);
    var numbers = ids(clusters, "id");
    var members = list(clusters, "members");
    if (members.size() != numbers.size()) throw broken("givenLacks", BASE + ".members");
    var base = new HashMap<Long, List<Long>>();
    for (int i = 0; i < numbers.size(); i++) {
      var people = new ArrayList<Long>();
      for (var person : members.get(i)) people.add(id(person, BASE + ".members"));
      base.put(numbers.get(i), people);
    }
    return base;
  }

  private List<Long> ids(JsonNode object, String field) {
    var ids = new ArrayList<Long>();
    for (var each : list(object, field)) ids.add(id(each, field));
    return ids;
  }

  private long id(JsonNode number, String field) {
    if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 0)
      throw broken("givenLacks", field);
    return number.longValue();
  }

  private JsonNode list(JsonNode object, String field) {
    var list = object.path(field);
    if (!list.isArray()) throw broken("givenLacks", field);
    return list;
  }

  private ConsultationBroken broken(String why, String what) {
    return new ConsultationBroken(name, 0, why, what);
  }
}
