package org.roundtable.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/**
 * Some of many at random, each as likely as its weight says, none twice (Efraimidis and Spirakis
 * 2006, "Weighted random sampling with a reservoir": the smallest -ln(u) / weight win).
 */
final class Draw {
  private Draw() {}

  /**
   * In the order in which they were drawn.
   *
   * @param weight what is not above 0 is never drawn
   * @param random numbers from 0 to below 1
   */
  static <T> List<T> of(List<T> all, int many, ToDoubleFunction<T> weight, DoubleSupplier random) {
    record Lot<T>(T one, double key) {}
    return all.stream()
        .filter(one -> weight.applyAsDouble(one) > 0)
        .map(one -> new Lot<>(one, -Math.log(1 - random.getAsDouble()) / weight.applyAsDouble(one)))
        .sorted(Comparator.comparingDouble(Lot::key))
        .limit(many)
        .map(Lot::one)
        .toList();
  }
}
