package org.roundtable.district;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PlainText;

/** A school of a district; families say which ones their children go to. */
@Entity
public class School {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(name = "district_id")
  private int district;

  private String name;

  protected School() {}

  public School(DistrictId district, String name) {
    this.district = district.value();
    rename(name);
  }

  /** Two to 120 characters. */
  public void rename(String typed) {
    name = PlainText.neededLine("school", typed, 120);
    if (name.length() < 2) throw new BadInput("school", "tooShort", 2);
  }

  public int id() {
    return id;
  }

  public DistrictId district() {
    return new DistrictId(district);
  }

  public String name() {
    return name;
  }
}
