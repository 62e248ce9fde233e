package org.roundtable.district;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page: find your district. */
@Named
@RequestScoped
public class FindPage {
  @Inject Districts districts;
  private List<DistrictRecord> all;

  public List<DistrictRecord> getDistricts() {
    if (all == null) all = districts.all();
    return all;
  }
}
