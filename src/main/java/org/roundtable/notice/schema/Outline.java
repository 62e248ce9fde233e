package org.roundtable.notice.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A schema as it is declared: types that are made of each other, and where a document begins. */
final class Outline {

  /**
   * @param type the key of an entity or a root, or the name of a plain type
   */
  record Member(String name, String type, String documentation) {}

  /** A type with members of its own. An inline one has no name but the member's that holds it. */
  static final class Entity {
    final String name;
    final boolean inline;
    final List<Member> members = new ArrayList<>();

    /** Keys of those whose members are this one's too: a base, a group, a part of a union. */
    final Set<String> takes = new LinkedHashSet<>();

    Entity(String name, boolean inline) {
      this.name = name;
      this.inline = inline;
    }
  }

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Member> roots = new LinkedHashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /** The entity of a key, made when it is not there yet. */
  Entity entity(String key, String name, boolean inline) {
    return entities.computeIfAbsent(key, k -> new Entity(name, inline));
  }

  Entity entity(String key) {
    return entities.get(key);
  }

  Map<String, Entity> entities() {
    return entities;
  }

  /** A type's own documentation, for members that have none. */
  void documented(String type, String text) {
    if (!text.isBlank()) texts.putIfAbsent(type, text);
  }

  String text(Member member) {
    return (member.documentation().isBlank()
            ? texts.getOrDefault(member.type(), "")
            : member.documentation())
        .strip();
  }

  /**
   * @param key by which members refer to it
   */
  void root(String key, Member root) {
    roots.put(key, root);
    documented(key, root.documentation());
  }

  Map<String, Member> roots() {
    return roots;
  }

  /** The key of what a member is made of, past the root that it may refer to. */
  String key(Member member) {
    var root = roots.get(member.type());
    return root == null ? member.type() : root.type();
  }

  Entity held(Member member) {
    return entities.get(key(member));
  }

  /** Roots that some member refers to. */
  Set<String> referred() {
    var all = new HashSet<String>();
    for (var entity : entities.values())
      for (var member : entity.members)
        if (roots.containsKey(member.type())) all.add(member.type());
    return all;
  }

  /** Own members and those taken from others, each other once. Both come with where they are. */
  Map<String, List<Member>> membersOf(String key, boolean withNamed) {
    var all = new LinkedHashMap<String, List<Member>>();
    var open = new ArrayDeque<String>();
    open.add(key);
    while (!open.isEmpty()) {
      var each = open.poll();
      var entity = entities.get(each);
      if (entity == null || all.putIfAbsent(each, entity.members) != null) continue;
      for (var other : entity.takes) {
        var taken = entities.get(other);
        if (taken != null && (withNamed || taken.inline)) open.add(other);
      }
    }
    return all;
  }

  /** For each entity the names of the members and entities that are made of it. */
  Map<String, Set<String>> usedBy() {
    var users = new HashMap<String, Set<String>>();
    for (var user : entities.values()) {
      for (var member : user.members) {
        var used = held(member);
        if (used == null) continue;
        var names = users.computeIfAbsent(used.name, k -> new TreeSet<>());
        names.add(user.name + " " + member.name());
      }
      for (var key : user.takes)
        if (entities.containsKey(key))
          users.computeIfAbsent(entities.get(key).name, k -> new TreeSet<>()).add(user.name);
    }
    return users;
  }
}
