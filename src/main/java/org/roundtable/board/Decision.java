package org.roundtable.board;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;
import java.util.Map;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;

/**
 * What a motion decided about an initiative, or about one part of it, on the versions of its text
 * and notices that lay before the board that day.
 */
@Entity
public class Decision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(name = "district_id")
  private int district;

  @Column(name = "motion_id")
  private int motion;

  @Column(name = "initiative_id")
  private int initiative;

  @Column(name = "initiative_version")
  private int initiativeVersion;

  private Words part;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private Words reasons;
  private Words conditions;

  @ElementCollection
  @CollectionTable(name = "decision_system", joinColumns = @JoinColumn(name = "decision_id"))
  private List<Line> systems;

  protected Decision() {}

  /**
   * @param versions the published version of each system's notice that was voted on
   */
  Decision(
      DistrictId district,
      int motion,
      Voted voted,
      Minute.Ruling ruling,
      Map<Integer, Integer> versions) {
    this.district = district.value();
    this.motion = motion;
    this.initiative = voted.initiative();
    this.initiativeVersion = voted.version();
    this.part = ruling.part();
    this.outcome = ruling.outcome();
    this.reasons = ruling.reasons();
    this.conditions = ruling.conditions();
    this.systems =
        ruling.systems().stream()
            .map(notice -> new Line(district, notice, versions.get(notice)))
            .toList();
  }

  /** The text that was voted on. */
  record Voted(int initiative, int version) {}

  /** A system that this decision is about. */
  @Embeddable
  static class Line {
    @Column(name = "district_id")
    int district;

    @Column(name = "notice_id")
    int notice;

    @Column(name = "notice_version")
    int version;

    protected Line() {}

    Line(DistrictId district, int notice, int version) {
      this.district = district.value();
      this.notice = notice;
      this.version = version;
    }
  }
}
