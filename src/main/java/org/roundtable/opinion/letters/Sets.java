package org.roundtable.opinion.letters;

/** Numbers from 0 on in disjoint sets that can be joined; the least number stands for its set. */
final class Sets {
  private final int[] parent;
  private int number;

  Sets(int size) {
    parent = new int[size];
    number = size;
    for (int i = 0; i < size; i++) parent[i] = i;
  }

  int of(int member) {
    while (parent[member] != member) {
      parent[member] = parent[parent[member]];
      member = parent[member];
    }
    return member;
  }

  boolean together(int a, int b) {
    return of(a) == of(b);
  }

  void join(int a, int b) {
    var one = of(a);
    var other = of(b);
    if (one == other) return;
    parent[Math.max(one, other)] = Math.min(one, other);
    number--;
  }

  /** How many sets there are. */
  int number() {
    return number;
  }
}
