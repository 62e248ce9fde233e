package org.roundtable.notice.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.district.Districts;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Page;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.PublishedNotices;
import org.roundtable.notice.Status;

/** The systems of a district that likely hold a record of a child, now or once they are in use. */
@ApplicationScoped
public class LikelySystems {
  static final int MOST = 500;

  @Inject PublishedNotices published;
  @Inject Districts districts;

  /** A system and what it likely holds. */
  public record Likely(NoticeRecord notice, Holding holding) {
    public boolean inUse() {
      return notice.status() == Status.IN_USE;
    }
  }

  public List<String> schools(DistrictId district) {
    return districts.schools(district).stream().map(Districts.SchoolRecord::name).toList();
  }

  /** Refuses a school that is none of the district's, and codes that do not exist. */
  public Child child(
      DistrictId district, String school, String grade, Collection<String> programmes) {
    return Child.of(school, grade, programmes, schools(district));
  }

  /**
   * @param after the address of the system that the page before looked at last, or null
   */
  public Page<Likely> of(DistrictId district, Child child, String after) {
    var page = published.inUseOrProposed(district, after, MOST);
    return new Page<>(page.items().stream().flatMap(n -> likely(n, child)).toList(), page.next());
  }

  private static Stream<Likely> likely(NoticeRecord notice, Child child) {
    return ChildLens.of(notice.record(), child)
        .map(holding -> new Likely(notice, holding))
        .stream();
  }
}
