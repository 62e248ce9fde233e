package org.roundtable.notice.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields of an outline. What can be reached from where a document begins is listed by its full
 * path; a type that holds itself is entered once on each path; a type that no document reaches is
 * listed under its own name.
 */
final class Layout {

  /** Past this, paths help nobody: everything is listed by type, once. */
  private static final int MOST_PATHS = 20_000;

  private static final int DEEPEST = 40;

  /** All paths together; names of fields are short, and so more is made to do harm. */
  private static final int MOST_LETTERS = 30_000_000;

  private final Outline outline;
  private final Set<String> reached = new HashSet<>();
  private final List<Field> fields = new ArrayList<>();
  private int most = Schema.MOST_FIELDS;
  private int letters;

  private Layout(Outline outline) {
    this.outline = outline;
  }

  static Schema of(Outline outline, Format format, List<Remark> remarks) {
    return new Schema(format, fields(outline), outline.usedBy(), remarks);
  }

  private static List<Field> fields(Outline outline) {
    try {
      var layout = new Layout(outline);
      layout.most = MOST_PATHS;
      layout.byPath();
      layout.most = Schema.MOST_FIELDS;
      layout.byType();
      return layout.fields;
    } catch (TooMany paths) {
      var layout = new Layout(outline);
      layout.plainRoots();
      layout.byType();
      return layout.fields;
    }
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void byPath() {
    var referred = outline.referred();
    for (var root : outline.roots().entrySet())
      if (!referred.contains(root.getKey())) begin(root.getValue());
    for (var root : outline.roots().entrySet()) {
      var key = root.getValue().type();
      if (referred.contains(root.getKey()) && outline.entity(key) != null && !reached.contains(key))
        begin(root.getValue());
    }
  }

  private void begin(Outline.Member root) {
    var entity = outline.entity(root.type());
    if (entity == null) {
      add(root, root.name(), List.of());
      return;
    }
    var parents = new ArrayList<String>();
    if (!root.name().isEmpty()) parents.add(root.name());
    if (!entity.inline && !entity.name.equalsIgnoreCase(root.name())) parents.add(entity.name);
    var entered = new ArrayDeque<String>();
    entered.push(root.type());
    inside(root.type(), root.name(), parents, entered);
  }

  private void inside(String key, String path, List<String> parents, Deque<String> entered) {
    var groups = outline.membersOf(key, true);
    reached.addAll(groups.keySet());
    for (var members : groups.values())
      for (var member : members) {
        var at = joined(path, member.name());
        add(member, at, parents);
        var next = outline.key(member);
        var held = outline.entity(next);
        if (held == null || entered.size() > DEEPEST || entered.contains(next)) continue;
        var around = within(parents, member.name());
        if (!held.inline && !held.name.equalsIgnoreCase(member.name())) around.add(1, held.name);
        entered.push(next);
        inside(next, at, around, entered);
        entered.pop();
      }
  }

  private void plainRoots() {
    for (var root : outline.roots().values()) {
      var entity = outline.entity(root.type());
      if (entity == null) add(root, root.name(), List.of());
      else if (entity.inline && reached.add(root.type()))
        alone(root.type(), root.name(), List.of(root.name()));
    }
  }

  private void byType() {
    for (var each : outline.entities().entrySet())
      if (!each.getValue().inline && reached.add(each.getKey()))
        alone(each.getKey(), each.getValue().name, List.of(each.getValue().name));
  }

  /** Lists a type under its name; named types that it is made of have places of their own. */
  private void alone(String key, String path, List<String> parents) {
    if (parents.size() > DEEPEST) return;
    for (var members : outline.membersOf(key, false).values())
      for (var member : members) {
        var at = joined(path, member.name());
        add(member, at, parents);
        var next = outline.key(member);
        var held = outline.entity(next);
        if (held != null && held.inline && reached.add(next))
          alone(next, at, within(parents, member.name()));
      }
  }

  private static String joined(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static List<String> within(List<String> parents, String name) {
    var all = new ArrayList<String>();
    all.add(name);
    all.addAll(parents);
    return all;
  }

  private void add(Outline.Member member, String path, List<String> parents) {
    letters += path.length();
    if (fields.size() >= most || letters > MOST_LETTERS) {
      if (most < Schema.MOST_FIELDS) throw new TooMany();
      throw new Unreadable("tooManyFields", Schema.MOST_FIELDS);
    }
    var held = outline.held(member);
    var type = held == null ? member.type() : held.inline ? "" : held.name;
    fields.add(new Field(path, member.name(), type, outline.text(member), parents));
  }
}
