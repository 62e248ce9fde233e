package org.roundtable.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.roundtable.kernel.DistrictId;

/** A proposed data initiative of one district, on its way from draft to ended. */
@Entity
public class Initiative {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(name = "district_id")
  private int district;

  private String slug;

  @Enumerated(EnumType.STRING)
  private Stage stage = Stage.DRAFT;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "comments_open_at")
  private Instant commentsOpenAt;

  @Column(name = "comments_close_at")
  private Instant commentsCloseAt;

  protected Initiative() {}

  /** What other features need to know of an initiative. */
  public Ref ref() {
    return new Ref(
        id, new DistrictId(district), slug, stage, outcome, commentsOpenAt, commentsCloseAt);
  }

  /**
   * An initiative by its number, for the features that hang on it.
   *
   * @param commentsCloseAt until when points and replies are taken; reactions until the board
   *     decides
   */
  public record Ref(
      int id,
      DistrictId district,
      String slug,
      Stage stage,
      Outcome outcome,
      Instant commentsOpenAt,
      Instant commentsCloseAt) {

    /** May new points and replies be made at this moment? */
    public boolean takesComments(Instant now) {
      return stage == Stage.OPEN && !now.isBefore(commentsOpenAt) && now.isBefore(commentsCloseAt);
    }

    /** May people still agree, disagree or pass? */
    public boolean takesReactions() {
      return stage == Stage.OPEN || stage == Stage.RESPONSE || stage == Stage.BOARD;
    }
  }
}
